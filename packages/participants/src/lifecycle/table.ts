// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/** Who may cause an event. */
export type Role = "participant" | "provider" | "authority" | "system";

/** One arrow of a lifecycle. */
export interface Transition<S extends string> {
  readonly from: readonly S[];
  readonly event: string;
  readonly to: S;
  readonly roles: readonly Role[];
  /** Has to be given with the event. */
  readonly needs?: string;
}

/** A lifecycle as data: states, where it begins and ends, and every arrow. */
export interface Lifecycle<S extends string> {
  readonly id: string;
  readonly states: Readonly<Record<S, Bilingual>>;
  readonly initial: S;
  readonly terminal: readonly S[];
  readonly transitions: readonly Transition<S>[];
}

/** What came of an event. */
export type Step<S extends string> =
  | { readonly ok: true; readonly state: S }
  | {
      readonly ok: false;
      readonly code: "no-such-transition" | "role-not-allowed" | "missing-detail";
      readonly message: Bilingual;
    };

/**
 * What an event makes of a state.
 *
 * @param lifecycle - the table
 * @param state - the state now
 * @param event - what happens, by whom, with what
 * @returns the next state, or why there is none; nothing is thrown
 */
export function transition<S extends string>(
  lifecycle: Lifecycle<S>,
  state: S,
  event: { readonly name: string; readonly role: Role; readonly details?: readonly string[] },
): Step<S> {
  const arrow = lifecycle.transitions.find(({ from, event: name }) => name === event.name && from.includes(state));
  if (arrow === undefined) {
    const message = {
      de: `„${event.name}“ ist im Zustand „${state}“ nicht möglich.`,
      en: `“${event.name}” is not possible in state “${state}”.`,
    };
    return { ok: false, code: "no-such-transition", message };
  }
  if (!arrow.roles.includes(event.role)) {
    const message = {
      de: `„${event.name}“ darf diese Rolle nicht auslösen.`,
      en: `This role may not cause “${event.name}”.`,
    };
    return { ok: false, code: "role-not-allowed", message };
  }
  if (arrow.needs !== undefined && event.details?.includes(arrow.needs) !== true) {
    const message = {
      de: `„${event.name}“ braucht die Angabe „${arrow.needs}“.`,
      en: `“${event.name}” needs “${arrow.needs}”.`,
    };
    return { ok: false, code: "missing-detail", message };
  }
  return { ok: true, state: arrow.to };
}

/**
 * A lifecycle as a Mermaid state diagram.
 *
 * @param lifecycle - the table
 */
export function toMermaid<S extends string>({ initial, terminal, transitions }: Lifecycle<S>): string {
  const name = (state: S) => state.replaceAll("-", "_");
  const arrows = transitions.flatMap(({ from, event, to }) =>
    from.map((state) => `  ${name(state)} --> ${name(to)}: ${event}`),
  );
  return [
    "stateDiagram-v2",
    `  [*] --> ${name(initial)}`,
    ...arrows,
    ...terminal.map((state) => `  ${name(state)} --> [*]`),
  ].join("\n");
}
