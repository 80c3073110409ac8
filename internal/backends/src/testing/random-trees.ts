// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import fc from "fast-check";
import type { Facts, Rule, Condition, DayNode, DaysNode, NumberNode, WindowNode } from "@quartierkit/rules";

/** Days around the one that is asked for, so that boundaries are hit often. */
export const today = "2021-03-08";

const near = fc.integer({ min: -900, max: 60 }).map((days) => addDays(today, days));
const exactDay = fc.oneof(
  { weight: 4, arbitrary: near },
  { weight: 1, arbitrary: fc.constantFrom("1996-02-29", "1994-03-08", "1994-03-09", "2020-02-29", "2021-02-28") },
);
const day = fc.oneof(
  { weight: 6, arbitrary: exactDay },
  { weight: 1, arbitrary: fc.constantFrom("2020", "2021", "1994", "2020-02", "2020-12") },
);

const kind = fc.constantFrom("employment", "measure", "benefit-sgb2", "illness");
const country = fc.constantFrom("DE", "TR", "BG");

const spell = fc
  .record(
    {
      kind,
      from: day,
      length: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
      hoursPerWeek: fc.constantFrom(8, 15, 20),
      insured: fc.boolean(),
      norm: fc.constantFrom("sgb2-16d", "sgb3-45"),
    },
    { requiredKeys: ["kind", "from", "length"] },
  )
  .map(({ length, ...rest }) => ({
    ...rest,
    to:
      length === null ? null : addDays(rest.from.length === 10 ? rest.from : `${rest.from.slice(0, 4)}-12-31`, length),
  }));

const known = fc.dictionary(
  kind,
  fc.record({ from: fc.constantFrom("2015-01-01", "2020-06-01"), to: fc.constantFrom(null, "2021-01-31") }),
);

/** Facts of which each may be missing. */
export const facts: fc.Arbitrary<Facts> = fc.record(
  {
    birthDate: day,
    nationalities: fc.array(country, { maxLength: 2 }),
    birthCountry: country,
    germanByBirth: fc.boolean(),
    isced: fc.integer({ min: 0, max: 4 }),
    available: fc.boolean(),
    canWorkHoursPerDay: fc.integer({ min: 0, max: 8 }),
    household: fc.record(
      {
        adults: fc.integer({ min: 1, max: 3 }),
        soleCarer: fc.boolean(),
        children: fc.array(fc.record({ birthDate: day }, { requiredKeys: [] }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    parents: fc.array(fc.record({ birthCountry: country, germanByBirth: fc.boolean() }, { requiredKeys: [] }), {
      maxLength: 2,
    }),
    vocationalDegree: fc.oneof(
      fc.constant<false>(false),
      fc.record({ trainingMonths: fc.integer({ min: 0, max: 40 }) }, { requiredKeys: [] }),
    ),
    spells: fc.array(spell, { maxLength: 5 }),
    known,
  },
  { requiredKeys: [] },
);

const parameterNode: fc.Arbitrary<NumberNode> = fc.constantFrom(2, 3, 18, 100).map((value) => ({
  op: "parameter",
  parameter: {
    id: `p-${value}`,
    title: { de: "Zahl", en: "number" },
    unit: "count",
    values: [
      {
        value,
        inForce: { from: "2019-01-01", to: value === 3 ? "2020-12-31" : null },
        norm: cite("§ 1 SGB II"),
        source: { title: "Test" },
      },
    ],
  },
}));

const relation = fc.constantFrom("<", "<=", ">", ">=", "=", "!=");

interface Tied {
  readonly condition: Condition;
  readonly number: NumberNode;
  readonly day: DayNode;
  readonly days: DaysNode;
  readonly window: WindowNode;
}

const kinds = fc.uniqueArray(kind, { minLength: 1, maxLength: 2 });
const small = fc.integer({ min: 0, max: 3 }).map((value): NumberNode => ({ op: "number", value }));

/** Trees of every node, as deep as small ones get. */
export const trees: fc.LetrecValue<Tied> = fc.letrec<Tied>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthIdentifier: "tree" },
    fc
      .constantFrom("available", "germanByBirth", "household.soleCarer", "vocationalDegree")
      .map((fact) => ({ op: "is" as const, fact })),
    fc.record({
      op: fc.constant("one-of" as const),
      fact: fc.constant("birthCountry"),
      codes: fc.array(country, { maxLength: 2 }),
    }),
    fc.record({
      op: fc.constant("some-of" as const),
      fact: fc.constant("nationalities"),
      codes: fc.array(country, { maxLength: 2 }),
    }),
    fc.constant({ op: "person-decides" as const, ask: { de: "Frage", en: "Question" } }),
    fc.record({ op: fc.constant("compare" as const), relation, left: tie("number"), right: tie("number") }),
    fc.record({ op: fc.constant("compare" as const), relation, left: tie("day"), right: tie("day") }),
    fc.record({ op: fc.constant("on-the-day" as const), days: tie("days") }),
    fc.record({
      op: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("condition"), { maxLength: 3 }),
    }),
    fc.record({ op: fc.constant("not" as const), of: tie("condition") }),
    fc.record({ op: fc.constant("when" as const), guard: tie("condition"), then: tie("condition") }),
    fc.record({
      op: fc.constantFrom("some" as const, "every" as const),
      over: fc.constant("household.children"),
      where: fc.record({
        op: fc.constant("compare" as const),
        relation,
        left: fc.constant<NumberNode>({ op: "age", of: { op: "fact-day", fact: "household.children[].birthDate" } }),
        right: small,
      }),
    }),
    fc.record({
      op: fc.constantFrom("some" as const, "every" as const),
      over: fc.constant("parents"),
      size: fc.constant(2),
      where: fc.constant<Condition>({ op: "is", fact: "parents[].germanByBirth" }),
    }),
    fc.record({
      op: fc.constant("reason" as const),
      id: fc.constantFrom("a", "b", "c"),
      norm: fc.constant(cite("§ 1 SGB II")),
      say: fc.constant({ de: "Grund", en: "reason" }),
      of: tie("condition"),
    }),
  ) as fc.Arbitrary<Condition>, // the options of `oneof` make its result one of these shapes, which are all conditions
  number: fc.oneof(
    { maxDepth: 3, depthIdentifier: "tree" },
    small,
    parameterNode,
    fc
      .constantFrom("isced", "canWorkHoursPerDay", "household.adults", "vocationalDegree.trainingMonths")
      .map((fact) => ({ op: "fact-number" as const, fact })),
    fc.record({ op: fc.constant("age" as const), of: tie("day") }),
    fc.record({
      op: fc.constant("count" as const),
      over: fc.constant("household.children"),
      where: fc.constant<Condition>({
        op: "compare",
        relation: "<",
        left: { op: "age", of: { op: "fact-day", fact: "household.children[].birthDate" } },
        right: { op: "number", value: 2 },
      }),
    }),
    fc.record({ op: fc.constant("total" as const), days: tie("days"), window: tie("window") }),
    fc.record({
      op: fc.constant("months" as const),
      counting: fc.constantFrom("calendar" as const, "bgb-191" as const),
      days: tie("days"),
      window: tie("window"),
    }),
    fc.record({
      op: fc.constant("chain" as const),
      main: tie("days"),
      bridges: fc.array(
        fc.record(
          { days: tie("days"), counts: fc.boolean(), maxDays: fc.constant<NumberNode>({ op: "number", value: 42 }) },
          { requiredKeys: ["days", "counts"] },
        ),
        { maxLength: 2 },
      ),
    }),
    fc.record({
      op: fc.constant("calc" as const),
      operator: fc.constantFrom("+" as const, "-" as const, "*" as const, "min" as const, "max" as const),
      of: fc.array(tie("number"), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      op: fc.constant("choose" as const),
      branches: fc.array(fc.record({ when: tie("condition"), then: tie("number") }), { minLength: 1, maxLength: 2 }),
      otherwise: tie("number"),
    }),
  ) as fc.Arbitrary<NumberNode>, // as above
  day: fc.oneof(
    { maxDepth: 2, depthIdentifier: "tree" },
    fc.constant({ op: "today" as const }),
    exactDay.map((value) => ({ op: "day" as const, value })),
    fc.constant({ op: "fact-day" as const, fact: "birthDate" }),
    fc.record({
      op: fc.constant("shift" as const),
      day: tie("day"),
      unit: fc.constantFrom("years" as const, "months" as const, "days" as const),
      by: small,
    }),
    fc.record({ op: fc.constant("month-end" as const), of: tie("day") }),
    fc.record({
      op: fc.constant("window-edge" as const),
      edge: fc.constantFrom("from" as const, "to" as const),
      window: tie("window"),
    }),
    fc.record(
      { op: fc.constantFrom("first-day" as const, "last-day" as const), days: tie("days"), window: tie("window") },
      { requiredKeys: ["op", "days"] },
    ),
  ) as fc.Arbitrary<DayNode>, // as above
  days: fc.oneof(
    { maxDepth: 2, depthIdentifier: "days" },
    fc.record(
      { op: fc.constant("spells" as const), kinds, norms: fc.constant(["sgb2-16d"]), insured: fc.boolean() },
      { requiredKeys: ["op", "kinds"] },
    ),
    fc.record({
      op: fc.constant("hours-at-least" as const),
      kinds,
      hours: fc.constant<NumberNode>({ op: "number", value: 15 }),
    }),
    fc.constant({ op: "perhaps" as const }),
    fc.record({
      op: fc.constantFrom("union" as const, "intersection" as const),
      of: fc.array(tie("days"), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ op: fc.constant("complement" as const), of: tie("days") }),
  ) as fc.Arbitrary<DaysNode>, // as above
  window: fc.oneof(
    { maxDepth: 2, depthIdentifier: "tree" },
    fc.record({
      op: fc.constant("last" as const),
      unit: fc.constantFrom("years" as const, "months" as const, "days" as const),
      length: small,
    }),
    fc.record({ op: fc.constant("since" as const), from: tie("day") }),
    fc.record({
      op: fc.constant("fixed" as const),
      opensWith: tie("days"),
      years: small.map((node) => ({ ...node, value: 2 })),
    }),
  ) as fc.Arbitrary<WindowNode>, // as above
}));

/** A rule of one version around a tree. */
export const ruleOf = (when: Condition): Rule => ({
  id: "random",
  title: { de: "Zufall", en: "random" },
  purpose: "entitlement",
  versions: [{ inForce: { from: "2018-01-01", to: null }, norm: cite("§ 1 SGB II"), source: { title: "Test" }, when }],
});
