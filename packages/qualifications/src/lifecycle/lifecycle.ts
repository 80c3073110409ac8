// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/** One step that is allowed: from a state, by an event, to a state. */
export interface Step<State extends string, Event extends string> {
  readonly from: State;
  readonly event: Event;
  readonly to: State;
  /** The step needs a written reason. */
  readonly needsReason?: true;
}

/** The life of a record as plain data. */
export interface Lifecycle<State extends string, Event extends string> {
  readonly initial: State;
  readonly labels: Readonly<Record<State, Bilingual>>;
  readonly steps: readonly Step<State, Event>[];
}

export type Transition<State extends string, Event extends string> =
  | { readonly ok: true; readonly state: State }
  | {
      readonly ok: false;
      readonly code: "step-not-allowed" | "reason-missing";
      /** The events that are allowed in the state. */
      readonly allowed: readonly Event[];
    };

/**
 * Takes one step in the life of a record, or says why it cannot be taken.
 *
 * @param lifecycle - the table of steps
 * @param state - the state the record is in
 * @param step - the event, and the reason where one is given
 * @example
 * import { enrolmentLifecycle, transition } from "@quartierkit/qualifications";
 * const passed = transition(enrolmentLifecycle, "kf-taken", { event: "pass" });
 * console.log(passed.ok ? passed.state : passed.code); // → passed
 * const early = transition(enrolmentLifecycle, "running", { event: "certify" });
 * console.log(early.ok ? early.state : early.allowed.join(" ")); // → interrupt finish-training drop transfer
 */
export function transition<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  state: State,
  step: { readonly event: Event; readonly reason?: string },
): Transition<State, Event> {
  const possible = lifecycle.steps.filter(({ from }) => from === state);
  const allowed = possible.map(({ event }) => event);
  const taken = possible.find(({ event }) => event === step.event);
  if (taken === undefined) return { ok: false, code: "step-not-allowed", allowed };
  if (taken.needsReason === true && (step.reason ?? "").trim() === "") {
    return { ok: false, code: "reason-missing", allowed };
  }
  return { ok: true, state: taken.to };
}
