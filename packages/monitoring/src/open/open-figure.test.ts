// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gone, whole } from "../checks/examples.ts";
import { esfReport } from "../count/report.ts";
import { ruleSetIds } from "../rule-sets/ids.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { randomRecords } from "../testing/random-records.ts";
import { compareReports } from "./compare.ts";
import { openFigure } from "./open-figure.ts";

const period = { from: "2019-01-01", to: "2020-12-31" };
const rules = ruleSet("esf-2014-2018");

describe("opening a figure", () => {
  test("tells for every other record why it does not count", () => {
    const records = [
      whole,
      { ...whole, ref: "B", status: "employed", facts: { ...whole.facts, spells: [] } } as const,
      { ...whole, ref: "C", facts: {} },
      { ...whole, ref: "D", entry: "2018-03-04" },
      { ...whole, ref: "E", contactHours: 2 },
      { ...whole, ref: "F", facts: { ...whole.facts, gender: "male" } } as const,
    ];
    const opened = openFigure(esfReport(records, { rules, ...period }), { indicator: "CO01", gender: "female" });
    expect(opened).toMatchObject({ indicator: "CO01", value: 1, records: [{ ref: "A", refs: ["A"] }] });
    expect(opened.others.map(({ ref, reason }) => `${ref} ${reason}`)).toEqual([
      "B condition-not-met",
      "C other-gender",
      "D entered-outside-period",
      "F other-gender",
      "E bagatelle",
    ]);
    expect(opened.others[0]?.text.de).toBe("Bedingung nicht erfüllt. Bei Eintritt arbeitslos.");
  });

  test("a sum tells the reasons of all its parts, each once", () => {
    const report = esfReport([{ ...whole, facts: { ...whole.facts, birthDate: "1960-01-01" } }], {
      rules: ruleSet("esf-plus"),
      ...period,
    });
    const [other] = openFigure(report, { indicator: "EECO06+07" }).others;
    expect(other?.reason).toBe("condition-not-met");
    expect(other?.text.en).toBe("Condition not met. Below 18 years of age at entry. Below 30 years of age at entry.");
  });

  test("says what is missing where nobody knows", () => {
    const { known: _, ...facts } = whole.facts;
    const report = esfReport([{ ...whole, facts: { ...facts, spells: [] } }], { rules, ...period });
    const [other] = openFigure(report, { indicator: "CO02" }).others;
    expect(other?.text.en).toBe("Not known whether the condition is met. Missing: History: registered as unemployed.");
  });

  test("results: still there, or left in another period", () => {
    const later = { ...gone, ref: "B", exit: "2021-02-01", atExit: { ...gone.atExit, on: "2021-02-01" } };
    const { others } = openFigure(esfReport([whole, later], { rules, ...period }), { indicator: "CR04" });
    expect(others.map(({ reason }) => reason)).toEqual(["still-there", "left-outside-period"]);
  });

  test("every figure of a report opens to as many records as it counts, and nobody is forgotten", () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.constantFrom(...ruleSetIds), (from, id) => {
        const records = randomRecords(from, 12);
        const report = esfReport(records, { rules: ruleSet(id), from: "2018-01-01", to: "2023-12-31" });
        for (const cell of report.cells) {
          const { value, records: made, others } = openFigure(report, cell);
          expect([cell.indicator, value]).toEqual([cell.indicator, cell.value]);
          const named = [...made.flatMap(({ refs }) => refs), ...others.map(({ ref }) => ref)];
          expect(new Set(named)).toEqual(new Set(records.map(({ ref }) => ref)));
        }
      }),
      { numRuns: 8 },
    );
  });

  test("refuses what is no indicator", () => {
    expect(() => openFigure(esfReport([], { rules, ...period }), { indicator: "CO12" })).toThrow("no indicator");
  });
});

describe("comparing two versions", () => {
  const before = esfReport([gone, { ...whole, ref: "B" }], { rules, ...period });

  test("a correction is told in the figure and in the record, with the reason", () => {
    const after = esfReport(
      [
        { ...gone, atExit: { ...gone.atExit, status: "employed" } },
        { ...whole, ref: "B" },
        { ...whole, ref: "C" },
      ],
      { rules, ...period },
    );
    const { figures, records } = compareReports(before, after);
    expect(figures.find(({ indicator }) => indicator === "CR04")).toMatchObject({
      before: 0,
      after: 1,
      added: ["A"],
      removed: [],
    });
    expect(records).toEqual([
      expect.objectContaining({
        ref: "A",
        added: ["CR04"],
        why: { de: "Geändert: Verbleib nach Austritt.", en: "Changed: Situation after leaving." },
      }),
      expect.objectContaining({ ref: "C", why: { de: "Neu gemeldet.", en: "Reported for the first time." } }),
    ]);
  });

  test("a re-entry takes the earlier result back", () => {
    const first = { ...gone, person: "P", atExit: { ...gone.atExit, status: "employed" } } as const;
    const one = esfReport([first], { rules, ...period });
    const two = esfReport([first, { ...whole, ref: "Z", person: "P", entry: "2020-01-08" }], { rules, ...period });
    const { records } = compareReports(one, two);
    expect(records).toMatchObject([{ ref: "A", removed: ["CR04", "CR06"], why: { en: "Re-entry or merge." } }]);
  });

  test("nothing changed, nothing told", () => {
    expect(compareReports(before, before)).toEqual({ figures: [], records: [] });
  });
});
