// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { describe, expect, test } from "vitest";
import type { Facts } from "../facts/facts.ts";
import { rule } from "../rule.ts";
import { build } from "../tree/build.ts";
import type { DayNode } from "../tree/nodes.ts";
import { evaluate } from "./verdict.ts";

const { allOf, compareDays, ever, firstDay, is, last, lastDay, shift, spells, today, when } = build;
const work = spells(["employment"]);
const of = (day: DayNode, condition = is("available")) =>
  rule({
    id: "edges",
    title: { de: "Ränder", en: "Edges" },
    purpose: "entitlement",
    versions: [
      {
        inForce: { from: "2000-01-01", to: null },
        norm: cite("§ 1 SGB II"),
        source: { title: "Example" },
        when: condition,
        values: { day },
      },
    ],
  });
const on = "2021-03-08";
const always = { employment: { from: "2000-01-01", to: null } };
const told = (day: DayNode, facts: Facts) => evaluate(of(day), facts, on).value?.["day"];
const jobs: Facts = {
  spells: [
    { kind: "employment", from: "2015-05-01", to: "2016-04-30" },
    { kind: "employment", from: "2019-01-01", to: "2020-06-30" },
  ],
  known: { employment: { from: "1800-01-01", to: null } },
};

describe("the first and the last day of a history", () => {
  test("of all that lies behind, or of a window", () => {
    expect(told(firstDay(work), jobs)).toBe("2015-05-01");
    expect(told(firstDay(work, last(3, "years")), jobs)).toBe("2019-01-01");
    expect(told(lastDay(work), jobs)).toBe("2020-06-30");
  });

  test("of a spell that still runs is the day itself, and what lies ahead does not count", () => {
    const runs: Facts = { spells: [{ kind: "employment", from: "2020-01-01", to: null }], known: always };
    expect(told(lastDay(work), runs)).toBe(on);
    const ahead: Facts = { spells: [{ kind: "employment", from: "2021-03-09", to: null }], known: always };
    expect(told(lastDay(work, last(5, "years")), ahead)).toBeNull();
  });

  test("is open where the history is not known so far back, or a border is imprecise", () => {
    const listed: Facts = { spells: [{ kind: "employment", from: "2019-01-01", to: "2020" }] };
    expect(told(firstDay(work), listed)).toEqual({ lo: "1921-03-08", hi: "2019-01-01" });
    expect(told(lastDay(work), listed)).toEqual({ lo: "2020-01-01", hi: "2020-12-31" });
    expect(
      evaluate(of(today, compareDays(firstDay(work), "<=", shift(today, -10, "years"))), listed, on),
    ).toMatchObject({
      outcome: "unknown",
      missing: ["spells.employment"],
    });
  });

  test("is guarded by `ever` where there may be none", () => {
    const long = compareDays(lastDay(work), "<=", shift(today, -2, "years"));
    const guarded = allOf(is("available"), when(ever(work, last(50, "years")), long));
    const whole: Facts = { available: true, spells: [], known: { employment: { from: "1900-01-01", to: null } } };
    expect(evaluate(of(today, long), whole, on)).toMatchObject({ outcome: "unknown", missing: [] });
    expect(evaluate(of(today, guarded), whole, on).outcome).toBe("met");
    expect(evaluate(of(today, guarded), { ...whole, ...jobs, available: true }, on).outcome).toBe("not-met");
  });
});
