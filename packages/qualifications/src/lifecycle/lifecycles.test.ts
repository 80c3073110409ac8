// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { transition } from "@quartierkit/vocabulary";
import type { Lifecycle } from "@quartierkit/vocabulary";
import { describe, expect, it } from "vitest";
import { certificateStatuses, determinationStatuses, enrolmentStatuses, examStatuses } from "../records/codes.ts";
import { certificateLifecycle } from "./certificate.ts";
import { determinationLifecycle } from "./determination.ts";
import { examLifecycle } from "./exam.ts";
import { enrolmentLifecycle } from "./enrolment.ts";
import type { EnrolmentEvent, EnrolmentStatus } from "./enrolment.ts";

const walk = (events: readonly EnrolmentEvent[]): EnrolmentStatus =>
  events.reduce<EnrolmentStatus>((state, event) => {
    const next = transition(enrolmentLifecycle, state, { event, details: { reason: "umgezogen" } });
    return next.ok ? next.state : state;
  }, enrolmentLifecycle.initial);

const events = [...new Set(enrolmentLifecycle.transitions.map(({ event }) => event))];

const terminal: readonly string[] = enrolmentLifecycle.terminal;

describe("the life of an enrolment", () => {
  it("leads from advice to certificate", () => {
    const way = ["enrol", "start", "finish-training", "register-kf", "take-kf", "pass", "certify"] as const;
    expect(walk(way)).toBe("certified");
  });

  it("leads through interruption and a second attempt", () => {
    const failed = [
      "enrol",
      "start",
      "interrupt",
      "resume",
      "finish-training",
      "register-kf",
      "take-kf",
      "fail",
    ] as const;
    expect(walk(failed)).toBe("failed");
    expect(walk([...failed, "register-kf", "take-kf", "pass"])).toBe("passed");
    expect(walk([...failed, "resume"])).toBe("running");
  });

  it("refuses a step out of order and names what is allowed", () => {
    expect(transition(enrolmentLifecycle, "advised", { event: "pass" })).toMatchObject({
      ok: false,
      code: "no-such-transition",
      possible: ["enrol", "drop"],
    });
  });

  it("wants a reason for leaving", () => {
    expect(transition(enrolmentLifecycle, "running", { event: "drop" })).toMatchObject({ code: "missing-detail" });
    expect(transition(enrolmentLifecycle, "running", { event: "drop", details: { reason: " " } })).toMatchObject({
      ok: false,
    });
    expect(transition(enrolmentLifecycle, "running", { event: "drop", details: { reason: "Arbeit" } })).toEqual({
      ok: true,
      state: "dropped",
    });
  });

  it("never leaves a terminal state, whatever happens", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 20 }), fc.constantFrom(...events), (way, event) => {
        const state = walk(way);
        const next = transition(enrolmentLifecycle, state, { event, details: { reason: "umgezogen" } });
        expect(terminal.includes(state) && next.ok).toBe(false);
      }),
    );
  });

  it("reaches every state, and labels it", () => {
    const reached = new Set([enrolmentLifecycle.initial, ...enrolmentLifecycle.transitions.map(({ to }) => to)]);
    expect([...reached].toSorted()).toEqual([...enrolmentStatuses].toSorted());
    expect(Object.keys(enrolmentLifecycle.states)).toEqual([...enrolmentStatuses]);
  });

  it("has one outcome for each event in a state", () => {
    const keys = enrolmentLifecycle.transitions.flatMap(({ from, event }) => from.map((state) => `${state} ${event}`));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the life of a certificate", () => {
  it("is revoked with a reason only", () => {
    expect(transition(certificateLifecycle, "issued", { event: "revoke" })).toMatchObject({ code: "missing-detail" });
    expect(transition(certificateLifecycle, "issued", { event: "revoke", details: { reason: "Täuschung" } })).toEqual({
      ok: true,
      state: "revoked",
    });
  });

  it("is never issued twice", () => {
    const after = certificateStatuses.filter((state) => state !== "draft");
    expect(after.map((state) => transition(certificateLifecycle, state, { event: "issue" }).ok)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

const details = { reason: "Zeit fehlt", ground: "occupation-time", outcome: "ueberwiegend", notifiedOn: "2026-03-01" };

const tables: readonly (readonly [string, Lifecycle<string>, readonly string[]])[] = [
  ["an examination", examLifecycle, examStatuses],
  ["a determination", determinationLifecycle, determinationStatuses],
  ["a certificate", certificateLifecycle, certificateStatuses],
];

describe.each(tables)("the life of %s as a table", (_name, lifecycle, statuses) => {
  const happenings = [...new Set(lifecycle.transitions.map(({ event }) => event))];
  const after = (way: readonly string[]) =>
    way.reduce((state, event) => {
      const next = transition(lifecycle, state, { event, details });
      return next.ok ? next.state : state;
    }, lifecycle.initial);

  it("reaches every state, and labels it", () => {
    const reached = new Set([lifecycle.initial, ...lifecycle.transitions.map(({ to }) => to)]);
    expect([...reached].toSorted()).toEqual([...statuses].toSorted());
    expect(Object.keys(lifecycle.states)).toEqual([...statuses]);
  });

  it("has one outcome for each event in a state", () => {
    const keys = lifecycle.transitions.flatMap(({ from, event }) => from.map((state) => `${state} ${event}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("never leaves a terminal state, whatever happens", () => {
    const way = fc.array(fc.constantFrom(...happenings), { maxLength: 12 });
    fc.assert(
      fc.property(way, fc.constantFrom(...happenings), (before, event) => {
        const state = after(before);
        const next = transition(lifecycle, state, { event, details });
        expect(lifecycle.terminal.includes(state) && next.ok).toBe(false);
      }),
    );
  });

  it("can always be brought to an end", () => {
    const ends = new Set<string>(lifecycle.terminal);
    for (let grown = true; grown;) {
      const size = ends.size;
      for (const { from, to } of lifecycle.transitions) if (ends.has(to)) from.forEach((state) => ends.add(state));
      grown = ends.size > size;
    }
    expect([...ends].toSorted()).toEqual([...statuses].toSorted());
  });
});

describe("the life of a determination", () => {
  it("has one supplementary procedure and no second one", () => {
    const way = ["admit", "assess", "decide", "supplement", "conclude"] as const;
    const state = way.reduce<(typeof determinationStatuses)[number]>((before, event) => {
      const next = transition(determinationLifecycle, before, { event, details });
      return next.ok ? next.state : before;
    }, "applied");
    expect(state).toBe("concluded");
    expect(transition(determinationLifecycle, state, { event: "supplement", details }).ok).toBe(false);
  });

  it("is not decided before it was assessed, nor without an outcome", () => {
    expect(transition(determinationLifecycle, "admitted", { event: "decide", details }).ok).toBe(false);
    expect(transition(determinationLifecycle, "assessed", { event: "decide" })).toMatchObject({
      code: "missing-detail",
    });
  });
});

describe("the life of an examination", () => {
  it("is not taken without admission", () => {
    expect(transition(examLifecycle, "applied", { event: "take" })).toMatchObject({ code: "no-such-transition" });
    expect(transition(examLifecycle, "refused", { event: "take" }).ok).toBe(false);
  });

  it("is admitted on a ground and refused for a reason", () => {
    expect(transition(examLifecycle, "applied", { event: "admit" })).toMatchObject({ code: "missing-detail" });
    expect(transition(examLifecycle, "applied", { event: "refuse" })).toMatchObject({ code: "missing-detail" });
  });
});
