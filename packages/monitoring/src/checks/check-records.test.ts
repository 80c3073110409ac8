// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { proveChecks } from "@quartierkit/findings";
import { expect, test } from "vitest";
import { defaultParameters } from "./check.ts";
import { checkRecords, recordChecks } from "./check-records.ts";
import { gone, setOf, whole } from "./examples.ts";

test("every check catches its failing examples and lets its passing ones through", () => {
  expect(proveChecks(recordChecks, { on: "2021-01-01", parameters: defaultParameters })).toEqual([]);
});

test("a finding names the record behind it", () => {
  const { rules } = setOf([]);
  const records = [whole, { ...gone, ref: "B", exit: "2019-03-03" }];
  const finding = checkRecords(records, { rules, on: "2020-12-31" }).find(({ code }) => code === "ESF-V21-EXIT");
  expect(finding).toMatchObject({ path: "/1/exit", related: ["B"], severity: "error" });
});

test("the youngest age of a programme is a parameter", () => {
  const { rules } = setOf([]);
  const young = { ...whole, facts: { ...whole.facts, birthDate: "1992-06-01", spells: [] } };
  const codes = (minimumAge: number) =>
    checkRecords([young], { rules, on: "2019-03-04", parameters: { minimumAge } }).map(({ code }) => code);
  expect([codes(26), codes(27)]).toEqual([[], ["ESF-V15"]]);
});
