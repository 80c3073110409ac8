// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "./language.ts";

/** Who may cause an event. */
export type Role = "participant" | "provider" | "authority" | "system";

/** One arrow of a lifecycle. */
export interface Transition<State extends string, Event extends string = string> {
  readonly from: readonly State[];
  readonly event: Event;
  readonly to: State;
  /** Absent: the table does not say who may. */
  readonly roles?: readonly Role[];
  /** Has to be given with the event, e.g. `reason`. */
  readonly needs?: string;
}

/** A lifecycle as data: states, where it begins and ends, and every arrow. */
export interface Lifecycle<State extends string, Event extends string = string> {
  readonly id: string;
  readonly states: Readonly<Record<State, Bilingual>>;
  readonly initial: State;
  readonly terminal: readonly State[];
  readonly transitions: readonly Transition<State, Event>[];
}

/** What happens, by whom, with what. */
export interface Happening<Event extends string = string> {
  readonly event: Event;
  /** Has to be said where the table says who may. */
  readonly role?: Role;
  /** What is given with the event, by name; a blank text is nothing. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What came of an event. */
export type Step<State extends string, Event extends string = string> =
  | { readonly ok: true; readonly state: State }
  | {
      readonly ok: false;
      readonly code: "no-such-transition" | "role-not-allowed" | "missing-detail";
      readonly message: Bilingual;
      /** The events that are possible in the state. */
      readonly possible: readonly Event[];
    };

const isGiven = (detail: unknown): boolean =>
  detail !== undefined && detail !== null && (typeof detail !== "string" || detail.trim() !== "");

/** Why an arrow cannot be taken; `undefined` where it can. */
function obstacle({ roles, needs }: Transition<string>, { event, role, details = {} }: Happening) {
  if (roles !== undefined && (role === undefined || !roles.includes(role))) {
    const message = {
      de: `„${event}“ darf nur auslösen: ${roles.join(", ")}.`,
      en: `“${event}” may only be caused by: ${roles.join(", ")}.`,
    };
    return { code: "role-not-allowed", message } as const;
  }
  if (needs === undefined || (Object.hasOwn(details, needs) && isGiven(details[needs]))) return undefined;
  const message = { de: `„${event}“ braucht die Angabe „${needs}“.`, en: `“${event}” needs “${needs}”.` };
  return { code: "missing-detail", message } as const;
}

/**
 * What an event makes of a state.
 *
 * @param lifecycle - the table
 * @param state - the state now
 * @param happening - what happens, by whom, with what
 * @returns the next state, or why there is none and what is possible; nothing is thrown
 * @example
 * import { transition } from "@quartierkit/vocabulary";
 * import type { Lifecycle } from "@quartierkit/vocabulary";
 * const letter: Lifecycle<"draft" | "sent"> = {
 *   id: "letter",
 *   states: { draft: { de: "Entwurf", en: "draft" }, sent: { de: "gesendet", en: "sent" } },
 *   initial: "draft",
 *   terminal: ["sent"],
 *   transitions: [{ from: ["draft"], event: "send", to: "sent", needs: "address" }],
 * };
 * const step = transition(letter, "draft", { event: "send" });
 * console.log(step.ok ? step.state : step.message.en); // → “send” needs “address”.
 */
export function transition<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  state: State,
  happening: Happening<Event>,
): Step<State, Event> {
  const arrows = lifecycle.transitions.filter(({ from }) => from.includes(state));
  const possible = arrows.map(({ event }) => event);
  const arrow = arrows.find(({ event }) => event === happening.event);
  if (arrow === undefined) {
    const message = {
      de: `„${happening.event}“ ist im Zustand „${state}“ nicht möglich.`,
      en: `“${happening.event}” is not possible in state “${state}”.`,
    };
    return { ok: false, code: "no-such-transition", message, possible };
  }
  const refused = obstacle(arrow, happening);
  return refused === undefined ? { ok: true, state: arrow.to } : { ok: false, ...refused, possible };
}

/**
 * A lifecycle as a Mermaid state diagram.
 *
 * @param lifecycle - the table
 */
export function toMermaid<State extends string>({ initial, terminal, transitions }: Lifecycle<State>): string {
  const name = (state: State) => state.replaceAll("-", "_");
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
