// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { goalLifecycle } from "./goal.ts";
import { emawMessages, fhirStatus, participationLifecycle } from "./participation.ts";
import type { ParticipationStatus } from "./participation.ts";
import { referralLifecycle } from "./referral.ts";
import { toMermaid, transition } from "@quartierkit/vocabulary";
import type { Lifecycle } from "@quartierkit/vocabulary";

const tables: readonly Lifecycle<string>[] = [participationLifecycle, referralLifecycle, goalLifecycle];

describe.each(tables)("$id", ({ states, initial, terminal, transitions, ...rest }) => {
  const lifecycle: Lifecycle<string> = { ...rest, states, initial, terminal, transitions };

  test("no path leaves a terminal state", () => {
    expect(transitions.flatMap(({ from }) => from).filter((state) => terminal.includes(state))).toEqual([]);
  });

  test("every state can be reached, and from every open one an end", () => {
    const reached = new Set([initial]);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const { from, to } of transitions) if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual(Object.keys(states).toSorted());
    const open = Object.keys(states).filter((state) => !terminal.includes(state));
    for (const state of open)
      expect(
        transitions.some(({ from }) => from.includes(state)),
        state,
      ).toBe(true);
  });

  test("whatever happens, a state of the table comes out or a reason", () => {
    const events = fc.record({
      event: fc.constantFrom(...transitions.map(({ event }) => event), "nothing"),
      role: fc.constantFrom("participant", "provider", "authority", "system"),
    });
    fc.assert(
      fc.property(fc.array(events, { maxLength: 12 }), (happened) => {
        let state = initial;
        for (const event of happened) {
          const step = transition(lifecycle, state, {
            ...event,
            details: { exit: {}, notStarted: "x", extension: {}, result: "x", reason: "x", achievement: "x" },
          });
          if (step.ok) state = step.state;
          else expect(step.message.de).not.toBe("");
          if (terminal.includes(state)) break;
        }
        return state in states;
      }),
    );
  });

  test("is drawn with every arrow", () => {
    const drawn = toMermaid(lifecycle);
    expect(drawn).toContain("stateDiagram-v2");
    expect(drawn.split("\n").filter((line) => line.includes("-->")).length).toBe(
      1 + terminal.length + transitions.flatMap(({ from }) => from).length,
    );
  });
});

describe("taking part", () => {
  const step = (
    state: ParticipationStatus,
    name: string,
    role: "provider" | "authority",
    details: Readonly<Record<string, unknown>> = {},
  ) => transition(participationLifecycle, state, { event: name, role, details });

  test("follows the messages between Jobcenter and provider", () => {
    expect(step("proposed", "allocate", "authority")).toEqual({ ok: true, state: "allocated" });
    expect(step("proposed", "allocate", "provider")).toMatchObject({ ok: false, code: "role-not-allowed" });
    expect(step("completed", "start", "provider")).toMatchObject({ ok: false, code: "no-such-transition" });
    expect(step("allocated", "provider-decline", "provider")).toMatchObject({ ok: false, code: "missing-detail" });
    expect(step("allocated", "provider-decline", "provider", { notStarted: "not-appeared" })).toEqual({
      ok: true,
      state: "not-started",
    });
  });

  test("every message of eM@w stands for an event, every state has a FHIR status", () => {
    const events = new Set(participationLifecycle.transitions.map(({ event }) => event));
    expect(Object.values(emawMessages).filter((event) => !events.has(event))).toEqual([]);
    expect(Object.keys(fhirStatus).toSorted()).toEqual(Object.keys(participationLifecycle.states).toSorted());
  });
});
