// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/verdict.ts";
import { parameter } from "../parameter.ts";
import { rule } from "../rule.ts";
import { build } from "../tree/build.ts";
import type { Condition } from "../tree/nodes.ts";
import { difference, renderDifference } from "./difference.ts";
import { nearMisses } from "./near-misses.ts";

const { age, allOf, anyOf, compare, dayOf, is, number, reason } = build;
const norm = cite("§ 16i Abs. 3 SGB II");
const source = { title: "Example" };
const on = "2021-03-08";
const told = (id: string, of: Condition) =>
  reason(id, norm, { say: { de: `${id} nötig.`, en: `${id} required.` }, of });

const grown = parameter({
  id: "grown",
  title: { de: "Mindestalter", en: "Minimum age" },
  unit: "years",
  values: [
    { value: 25, inForce: { from: "2019-01-01", to: "2020-12-31" }, norm, source },
    { value: 18, inForce: { from: "2021-01-01", to: null }, norm, source },
  ],
});

const old = allOf(told("age", compare(age(dayOf("birthDate")), ">=", grown)), told("free", is("available")));
const declared = rule({
  id: "example",
  title: { de: "Beispiel", en: "Example" },
  purpose: "entitlement",
  versions: [
    { inForce: { from: "2019-01-01", to: "2020-12-31" }, norm, source, when: old },
    {
      inForce: { from: "2021-01-01", to: null },
      norm,
      source,
      when: allOf(
        told("age", compare(age(dayOf("birthDate")), ">=", grown)),
        told("either", anyOf(told("free", is("available")), told("carer", is("household.soleCarer")))),
        told("school", compare(number("isced"), "<=", 2)),
      ),
    },
  ],
});

const person = { birthDate: "2000-05-01", available: false, household: { soleCarer: false }, isced: 3 };
const sets = (facts: object) => nearMisses(declared, facts, on).map((set) => set.map(({ id }) => id).join("+"));

describe("what would have to change", () => {
  test("the smallest sets, and none that holds a smaller one", () => {
    expect(sets({ ...person, isced: 1 })).toEqual(["free", "carer"]);
    expect(sets(person)).toEqual(["free+school", "carer+school"]);
    expect(sets({ ...person, birthDate: "2010-01-01" })).toEqual(["age+free+school", "age+carer+school"]);
  });

  test("each with its norm, its words and the facts used", () => {
    const [[first] = []] = nearMisses(declared, { ...person, isced: 1 }, on);
    expect(first).toMatchObject({
      id: "free",
      norm: { section: "16i" },
      text: { de: "free nötig." },
      facts: [{ path: "available", value: false }],
    });
  });

  test("making them true makes the rule met", () => {
    expect(evaluate(declared, { ...person, available: true, isced: 2 }, on).outcome).toBe("met");
  });

  test("none for what is met, open, or not in force; nor where something unknown stands in the way as well", () => {
    expect(sets({ ...person, available: true, isced: 1 })).toEqual([]);
    expect(sets({ isced: 1 })).toEqual([]);
    expect(sets({ isced: 3, available: true })).toEqual([]);
    expect(nearMisses(declared, person, "2018-01-01")).toEqual([]);
  });
});

describe("the same person under the law of two days", () => {
  const days = { on, before: "2020-06-01", after: "2021-06-01" };

  test("verdicts, numbers and reasons that changed", () => {
    const found = difference(declared, { ...person, available: true, isced: 1 }, days);
    expect([found.before.outcome, found.after.outcome]).toEqual(["not-met", "met"]);
    expect(found.parameters.map(({ id, before, after }) => [id, before, after])).toEqual([["grown", 25, 18]]);
    expect(found.reasons.map(({ id, before, after }) => [id, before?.outcome ?? null, after?.outcome ?? null])).toEqual(
      [
        ["age", "not-met", "met"],
        ["either", null, "met"],
        ["carer", null, "not-met"],
        ["school", null, "met"],
      ],
    );
  });

  test("nothing changes where the law is the same", () => {
    expect(difference(declared, person, { ...days, before: "2021-02-01" })).toMatchObject({
      reasons: [],
      parameters: [],
    });
  });

  test("in words", () => {
    const text = renderDifference(difference(declared, { ...person, available: true, isced: 1 }, days), days, "de");
    expect(text.split("\n").slice(0, 4)).toEqual([
      "Recht vom 01.06.2020 → 01.06.2021",
      "Ergebnis: nicht erfüllt → erfüllt",
      "Mindestalter: 25 → 18 (§ 16i Abs. 3 SGB II)",
      "age: age nötig. nicht erfüllt (§ 16i Abs. 3 SGB II) → age nötig. erfüllt (§ 16i Abs. 3 SGB II)",
    ]);
  });

  test("a day on which no wording is law is a difference, too", () => {
    expect(difference(declared, person, { ...days, before: "2018-01-01" }).before.outcome).toBe("not-met");
  });
});
