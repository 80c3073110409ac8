// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseLifecycle } from "./case.ts";
import { consentLifecycle, consentStatus } from "./consent.ts";
import { fhirCodes } from "./crosswalk.ts";
import { goalLifecycle } from "./goal.ts";
import { emawMessageFor, emawMessages, fhirStatus, participationLifecycle } from "./participation.ts";
import type { ParticipationStatus } from "./participation.ts";
import { placementLifecycle } from "./placement.ts";
import { referralLifecycle } from "./referral.ts";
import { stepLifecycle } from "./step.ts";
import { toMermaid, transition } from "@quartierkit/vocabulary";
import type { Lifecycle } from "@quartierkit/vocabulary";

const tables: readonly Lifecycle<string>[] = [
  participationLifecycle,
  referralLifecycle,
  goalLifecycle,
  stepLifecycle,
  consentLifecycle,
  caseLifecycle,
  placementLifecycle,
];

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
            details: Object.fromEntries(
              transitions.flatMap(({ needs }) => (needs === undefined ? [] : [[needs, "x"]])),
            ),
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

  test("every message of eM@w stands for an event that its sender may cause, and is found by it again", () => {
    for (const [message, { event, from }] of Object.entries(emawMessages)) {
      const arrow = participationLifecycle.transitions.find((one) => one.event === event);
      expect(arrow?.roles, message).toEqual([from]);
      expect(emawMessageFor(event)).toBe(message);
    }
    expect(emawMessageFor("interrupt")).toBeNull();
  });

  test("every state has a FHIR status", () => {
    expect(Object.keys(fhirStatus).toSorted()).toEqual(Object.keys(participationLifecycle.states).toSorted());
  });
});

test.each(Object.entries(fhirCodes))("%s: FHIR knows every state, and an end is an end", (id, { codes }) => {
  const lifecycle = tables.find((table) => table.id === id);
  expect(Object.keys(codes).toSorted()).toEqual(Object.keys(lifecycle?.states ?? {}).toSorted());
  const open = Object.keys(codes).filter(
    (state) => lifecycle?.terminal.includes(state) === false && state !== "closed",
  );
  const over = lifecycle?.terminal ?? [];
  expect(open.filter((state) => over.some((end) => codes[end] === codes[state]))).toEqual([]);
});

test.each([
  ["2020-02-29", null],
  ["2020-03-01", "given"],
  ["2020-05-31", "given"],
  ["2020-06-01", "withdrawn"],
] as const)("a consent of March, withdrawn on 31 May, is on %s: %s", (on, status) => {
  expect(consentStatus({ givenOn: "2020-03-01", withdrawnOn: "2020-05-31", expiresOn: "2020-12-31" }, on)).toBe(status);
});

test("a consent expires and is replaced the day after", () => {
  expect(consentStatus({ givenOn: "2020-03-01", expiresOn: "2020-12-31" }, "2020-12-31")).toBe("given");
  expect(consentStatus({ givenOn: "2020-03-01", expiresOn: "2020-12-31" }, "2021-01-01")).toBe("expired");
  expect(consentStatus({ givenOn: "2020-03-01", replacedOn: "2020-07-01" }, "2020-07-02")).toBe("replaced");
});
