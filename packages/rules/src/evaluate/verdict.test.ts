// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts, FactSpell } from "../facts/facts.ts";
import { parameter } from "../parameter.ts";
import { rule } from "../rule.ts";
import type { RuleVersion } from "../rule.ts";
import { build } from "../tree/build.ts";
import type { Condition } from "../tree/nodes.ts";
import { evaluate } from "./verdict.ts";

const {
  age,
  allOf,
  anyOf,
  chain,
  compare,
  compareDays,
  count,
  day,
  dayOf,
  every,
  except,
  fixedWindow,
  hoursAtLeast,
  is,
  last,
  months,
  not,
} = build;
const { number, onTheDay, oneOf, personDecides, since, some, someOf, spells, today, total, when, bridge, choose } =
  build;

const norm = cite("§ 1 BGB");
const version = (condition: Condition, changes: Partial<RuleVersion> = {}): RuleVersion => ({
  inForce: { from: "2000-01-01", to: null },
  norm,
  source: { title: "test" },
  when: condition,
  ...changes,
});
const ruleOf = (condition: Condition, changes: Partial<RuleVersion> = {}) =>
  rule({
    id: "test",
    title: { de: "Test", en: "Test" },
    purpose: "entitlement",
    versions: [version(condition, changes)],
  });
const outcome = (condition: Condition, facts: Facts, on = "2021-03-08") =>
  evaluate(ruleOf(condition), facts, on).outcome;
const limit = (value: number) =>
  parameter({
    id: "limit",
    title: { de: "Grenze", en: "Limit" },
    unit: "years",
    values: [{ value, inForce: { from: "2010-01-01", to: "2030-12-31" }, norm, source: { title: "test" } }],
  });

describe("facts", () => {
  test("absent is unknown; false, zero and the empty list are known", () => {
    expect(outcome(is("available"), {})).toBe("unknown");
    expect(outcome(is("available"), { available: false })).toBe("not-met");
    expect(outcome(compare(number("household.adults"), "<", 1), { household: { adults: 0 } })).toBe("met");
    expect(outcome(someOf("nationalities", ["DE"]), { nationalities: [] })).toBe("not-met");
    expect(outcome(not(someOf("nationalities", ["DE"])), {})).toBe("unknown");
    expect(outcome(is("vocationalDegree"), { vocationalDegree: false })).toBe("not-met");
    expect(outcome(is("vocationalDegree"), { vocationalDegree: {} })).toBe("met");
    expect(outcome(oneOf("gender", ["female"]), { gender: "diverse" })).toBe("not-met");
  });

  test("only what can still matter is missing", () => {
    const both = allOf(is("available"), is("registeredJobSeeker"));
    expect(evaluate(ruleOf(both), {}, "2021-03-08").missing).toEqual(["available", "registeredJobSeeker"]);
    expect(evaluate(ruleOf(both), { available: false }, "2021-03-08").missing).toEqual([]);
    expect(
      evaluate(ruleOf(anyOf(is("available"), both)), { registeredJobSeeker: false }, "2021-03-08").missing,
    ).toEqual(["available"]);
  });

  test("imprecise days lead to bounds", () => {
    const old = compare(age(dayOf("birthDate")), ">=", limit(27));
    expect(outcome(old, { birthDate: "1993" })).toBe("met");
    expect(outcome(old, { birthDate: "1994" })).toBe("unknown");
    expect(outcome(old, { birthDate: "1994-03" })).toBe("unknown");
    expect(outcome(old, { birthDate: "1994-02" })).toBe("met");
    expect(outcome(old, { birthDate: "1995" })).toBe("not-met");
  });

  test("a parameter without a value for the day leaves the verdict open", () => {
    const old = ruleOf(compare(age(dayOf("birthDate")), ">=", limit(27)));
    expect(evaluate(old, { birthDate: "1970-01-01" }, "2031-01-01")).toMatchObject({
      outcome: "unknown",
      missing: ["parameter.limit"],
    });
  });
});

describe("lists", () => {
  const young = compare(age(dayOf("household.children[].birthDate")), "<", limit(7));
  test("one member decides; an unknown member does not refuse", () => {
    const children = (...birthDates: (string | undefined)[]): Facts => ({
      household: { children: birthDates.map((birthDate) => (birthDate === undefined ? {} : { birthDate })) },
    });
    expect(outcome(some("household.children", young), children("2018-01-01", undefined))).toBe("met");
    expect(outcome(some("household.children", young), children("2008-01-01", undefined))).toBe("unknown");
    expect(outcome(some("household.children", young), children())).toBe("not-met");
    expect(outcome(every("household.children", young), children())).toBe("met");
    expect(outcome(compare(count("household.children", young), ">=", 2), children("2018-01-01", undefined))).toBe(
      "unknown",
    );
    expect(
      evaluate(ruleOf(some("household.children", young)), children("2008-01-01", undefined), "2021-03-08").missing,
    ).toEqual(["household.children.1.birthDate"]);
  });

  test("members that must exist and are not listed are unknown", () => {
    const german = is("parents[].germanByBirth");
    expect(outcome(every("parents", german, 2), { parents: [{ germanByBirth: true }] })).toBe("unknown");
    expect(outcome(every("parents", german, 2), { parents: [{ germanByBirth: false }] })).toBe("not-met");
  });
});

describe("histories", () => {
  const known = { measure: { from: "2005-01-01", to: null }, employment: { from: "2005-01-01", to: null } };
  const measure = (from: string, to: string | null, norm?: string): FactSpell => ({
    kind: "measure",
    from,
    to,
    ...(norm === undefined ? {} : { norm }),
  });

  test("a kind nobody spoke of is unknown, a listed kind is known from its first spell on", () => {
    const inMeasure = onTheDay(spells(["measure"]));
    expect(outcome(inMeasure, { spells: [] })).toBe("unknown");
    expect(outcome(inMeasure, { spells: [measure("2020-01-01", "2020-06-30")] })).toBe("not-met");
    expect(outcome(inMeasure, { spells: [measure("2022-01-01", null)] })).toBe("unknown");
  });

  test("a sum with an unknown part is never a wrong yes", () => {
    const atMostSix = compare(total(spells(["measure"]), last(1, "years")), "<=", 6);
    const late: Facts = { spells: [measure("2021-01-01", "2021-01-04")] };
    expect(outcome(atMostSix, late)).toBe("unknown");
    expect(outcome(atMostSix, { ...late, known })).toBe("met");
    expect(outcome(atMostSix, { spells: [measure("2021-01-01", "2021-01-07")] })).toBe("not-met");
  });

  test("a spell without its norm may be any", () => {
    const agh = onTheDay(spells(["measure"], { norms: ["sgb2-16d"] }));
    expect(outcome(agh, { spells: [measure("2020-01-01", null)] })).toBe("unknown");
    expect(outcome(agh, { spells: [measure("2020-01-01", null, "sgb3-45")] })).toBe("not-met");
  });

  test("imprecise borders of a spell leave its edges open", () => {
    const inMeasure = onTheDay(spells(["measure"]));
    const vague: Facts = { spells: [measure("2021-02", "2021-04")], known };
    expect(outcome(inMeasure, vague, "2021-03-15")).toBe("met");
    expect(outcome(inMeasure, vague, "2021-02-15")).toBe("unknown");
    expect(outcome(inMeasure, vague, "2021-05-01")).toBe("not-met");
  });

  test("weekly hours of several jobs are added; unknown hours leave it open", () => {
    const jobs = (...hours: (number | undefined)[]): Facts => ({
      spells: hours.map((hoursPerWeek) => ({
        kind: "employment",
        from: "2021-01-01",
        to: null,
        ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
      })),
      known,
    });
    const busy = onTheDay(hoursAtLeast(["employment"], 15));
    expect(outcome(busy, jobs(8, 7))).toBe("met");
    expect(outcome(busy, jobs(8, 6.5))).toBe("not-met");
    expect(outcome(busy, jobs(8, undefined))).toBe("unknown");
    expect(outcome(busy, jobs(15, undefined))).toBe("met");
  });

  test("fixed windows open with the first day and not before the last has closed", () => {
    const window = fixedWindow(spells(["measure"]), 5);
    const used = ruleOf(is("available"), {
      values: { used: months("calendar", spells(["measure"]), window), from: build.windowEdge("from", window) },
    });
    const facts: Facts = {
      spells: [
        measure("2016-01-01", "2016-06-30"),
        measure("2020-12-01", "2021-01-31"),
        measure("2022-01-01", "2022-03-31"),
      ],
      known,
    };
    expect(evaluate(used, facts, "2020-12-31").value).toEqual({ used: 6.97, from: "2016-01-01" });
    expect(evaluate(used, facts, "2021-01-01").value).toEqual({ used: 0, from: "2021-01-01" });
    expect(evaluate(used, facts, "2022-06-01").value).toEqual({ used: 4, from: "2021-01-01" });
    expect(evaluate(used, { spells: [], known }, "2022-06-01").value).toEqual({ used: 0, from: null });
    expect(evaluate(used, { spells: [measure("2022-01-01", "2022-03-31")] }, "2022-06-01").value).toMatchObject({
      used: { lo: 0 },
    });
  });

  test("a window that opens on 29 February has all of its years", () => {
    const window = fixedWindow(spells(["measure"]), 5);
    const edges = ruleOf(is("available"), { values: { to: build.windowEdge("to", window) } });
    const facts: Facts = { spells: [measure("2020-02-29", "2020-06-30")], known };
    expect(evaluate(edges, facts, "2025-02-28").value).toEqual({ to: "2025-02-28" });
    expect(evaluate(edges, facts, "2025-03-01").value).toEqual({ to: null });
  });

  test("a total since a day does not look before it", () => {
    const days = compare(total(spells(["measure"]), since(day("2021-01-01"))), "=", 7);
    expect(outcome(days, { spells: [measure("2020-01-01", "2021-01-07")] })).toBe("met");
  });
});

describe("versions", () => {
  const dated = rule({
    id: "dated",
    title: { de: "Datiert", en: "Dated" },
    purpose: "entitlement",
    versions: [
      version(is("available"), { inForce: { from: "2019-01-01", to: "2022-12-31" } }),
      version(not(is("available")), { inForce: { from: "2023-01-01", to: null }, checkedUntil: "2026-04-29" }),
    ],
  });

  test("the day picks the version; before the first one the rule is not met, whatever is unknown", () => {
    expect(evaluate(dated, { available: true }, "2022-12-31").outcome).toBe("met");
    expect(evaluate(dated, { available: true }, "2023-01-01").outcome).toBe("not-met");
    expect(evaluate(dated, {}, "2018-12-31")).toMatchObject({ outcome: "not-met", missing: [] });
  });

  test("old law can be applied to a later day", () => {
    expect(evaluate(dated, { available: true }, "2023-01-01", { lawDay: "2022-06-01" }).outcome).toBe("met");
  });

  test("says when the text of the law was not read that far", () => {
    expect(evaluate(dated, {}, "2026-04-29").lawCheckedUntil).toBeUndefined();
    expect(evaluate(dated, {}, "2026-04-30").lawCheckedUntil).toBe("2026-04-29");
  });
});

test("what a person has to decide stays open and is named only while it matters", () => {
  const ask = { de: "Nur kurz?", en: "Only briefly?" };
  const decide = anyOf(is("available"), personDecides(ask));
  expect(evaluate(ruleOf(decide), { available: false }, "2021-03-08")).toMatchObject({
    outcome: "unknown",
    missing: [],
    decisions: [ask],
  });
  expect(evaluate(ruleOf(decide), { available: true }, "2021-03-08").decisions).toEqual([]);
});

test("a whole rule that may not apply is open, and asks what decides whether it does", () => {
  const guarded = ruleOf(when(is("available"), is("registeredJobSeeker")));
  expect(evaluate(guarded, { registeredJobSeeker: true }, "2021-03-08")).toMatchObject({
    outcome: "unknown",
    missing: ["available"],
  });
  expect(evaluate(guarded, { registeredJobSeeker: true, available: false }, "2021-03-08").outcome).toBe("not-met");
  const inside = ruleOf(allOf(is("registeredJobSeeker"), when(is("available"), is("registeredJobSeeker"))));
  expect(evaluate(inside, { registeredJobSeeker: true }, "2021-03-08")).toMatchObject({ outcome: "met", missing: [] });
});

test("months in a window whose beginning is not known have no lower end, and no impossible day", () => {
  const worked = compare(months("calendar", spells(["employment"]), since(dayOf("birthDate"))), ">=", 36);
  expect(outcome(worked, {})).toBe("unknown");
  const job = { kind: "employment", from: "2010-01-01", to: null };
  expect(outcome(worked, { spells: [job] })).toBe("unknown");
  expect(outcome(worked, { birthDate: "1990-01-01", spells: [job] })).toBe("met");
});

describe("adding a known fact never changes a decided verdict", () => {
  const employed = spells(["employment"]);
  const conditions: readonly Condition[] = [
    allOf(is("available"), when(is("registeredJobSeeker"), compare(age(dayOf("birthDate")), ">=", limit(27)))),
    anyOf(not(onTheDay(employed)), allOf(is("available"), compare(total(employed, last(3, "years")), ">=", 200))),
    compare(chain(spells(["measure"]), [bridge(except(employed), { counts: false, maxDays: 60 })]), ">=", 120),
    compare(
      choose(
        [
          { when: is("available"), then: 1 },
          { when: onTheDay(employed), then: 2 },
        ],
        3,
      ),
      "<=",
      2,
    ),
    compareDays(dayOf("birthDate"), "<=", today),
    when(is("available"), when(onTheDay(employed), is("registeredJobSeeker"))),
    compare(
      months(
        "bgb-191",
        spells(["measure"], { norms: ["sgb2-16d"] }),
        fixedWindow(spells(["measure"], { norms: ["sgb2-16d"] }), 2),
      ),
      "<",
      6,
    ),
  ];
  const stretch = fc.tuple(
    fc.constantFrom("measure", "employment"),
    fc.integer({ min: 0, max: 1200 }),
    fc.integer({ min: 0, max: 300 }),
    fc.constantFrom("sgb2-16d", "sgb3-45"),
  );
  const iso = (offset: number) => new Date(Date.UTC(2018, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
  const person = fc.record({
    available: fc.boolean(),
    registeredJobSeeker: fc.boolean(),
    birth: fc.integer({ min: -14000, max: -6000 }),
    stretches: fc.array(stretch, { maxLength: 4 }),
  });
  const span = { from: "1900-01-01", to: null };

  test.each(conditions.map((condition, index) => [index, condition] as const))("rule %i", (_, condition) => {
    fc.assert(
      fc.property(
        person,
        fc.subarray(["available", "registeredJobSeeker", "birthDate", "measure", "employment"]),
        fc.integer({ min: 0, max: 900 }),
        (truth, hidden, since) => {
          const whole = truth.stretches.map(([kind, from, days, norm]): FactSpell => ({
            kind,
            from: iso(from),
            to: iso(from + days),
            norm,
          }));
          const everything: Facts = {
            available: truth.available,
            registeredJobSeeker: truth.registeredJobSeeker,
            birthDate: iso(truth.birth),
            spells: whole,
            known: { measure: span, employment: span },
          };
          const hide = (kind: string) => hidden.includes(kind);
          const partly: Facts = {
            ...(hide("available") ? {} : { available: truth.available }),
            ...(hide("registeredJobSeeker") ? {} : { registeredJobSeeker: truth.registeredJobSeeker }),
            birthDate: hide("birthDate") ? iso(truth.birth).slice(0, 4) : iso(truth.birth),
            spells: whole.filter(({ kind, from }) => !hide(kind) || from >= iso(since)),
            known: Object.fromEntries(
              ["measure", "employment"].map((kind) => [kind, hide(kind) ? { from: iso(since + 400), to: null } : span]),
            ),
          };
          const [decided, known] = [outcome(condition, partly), outcome(condition, everything)];
          return known !== "unknown" && (decided === "unknown" || decided === known);
        },
      ),
      { numRuns: 300 },
    );
  });
});
