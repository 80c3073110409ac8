// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { esfReport } from "../count/report.ts";
import { ruleSetIds } from "../rule-sets/ids.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { randomRecords } from "../testing/random-records.ts";
import { reportJson } from "./json.ts";
import { esfReportOutputSchema } from "./schema.ts";

/** As JSON is written and read: what nobody can change. */
type Fixed<T> = T extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

test("what is printed has the type of the schema, and the schema no other", () => {
  type Printed = Fixed<ReturnType<typeof reportJson>>;
  type Told = Fixed<z.output<typeof esfReportOutputSchema>>;
  expectTypeOf<Printed>().toExtend<Told>();
  expectTypeOf<Told>().toExtend<Printed>();
});

test.each(ruleSetIds)("a report under %s, with every part of it, is what the schema says", (id) => {
  const report = esfReport(randomRecords(0, 400), { rules: ruleSet(id), from: "2020-01-01", to: "2020-12-31" });
  const printed = reportJson(report, "de");
  const parts = [printed.excluded, printed.pending, printed.assumptions, printed.choices, printed.findings];
  expect(parts.filter((part) => part.length === 0)).toEqual([]);
  expect(esfReportOutputSchema.parse(structuredClone(printed))).toEqual(printed);
});

test("a figure below zero or a reason that nobody gives is refused", () => {
  const report = esfReport(randomRecords(0, 5), { rules: ruleSet("esf-plus"), from: "2020-01-01", to: "2020-12-31" });
  const printed = reportJson(report, "en");
  const refused = (rest: object) => esfReportOutputSchema.safeParse({ ...printed, ...rest }).success === false;
  expect(refused({ totals: { EECO01: -1 } })).toBe(true);
  expect(refused({ excluded: [{ ref: "A", reason: "forgotten" }] })).toBe(true);
  expect(refused({})).toBe(false);
});
