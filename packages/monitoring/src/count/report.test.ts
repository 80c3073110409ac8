// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setOf, whole } from "../checks/examples.ts";
import { MonitoringError } from "../error.ts";
import type { ParticipationRecord } from "../record/participation.ts";
import { ruleSetIds } from "../rule-sets/ids.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { randomRecords } from "../testing/random-records.ts";
import { contributionsOf } from "./contributions.ts";
import { esfReports } from "./periods.ts";
import { esfReport } from "./report.ts";
import type { EsfReport } from "./report.ts";

const period = { from: "2019-01-01", to: "2022-12-31" };
const reportOf = (records: readonly ParticipationRecord[], id: (typeof ruleSetIds)[number]): EsfReport =>
  esfReport(records, { rules: ruleSet(id), ...period });

const some = fc
  .record({ from: fc.nat(100_000), count: fc.integer({ min: 0, max: 40 }), id: fc.constantFrom(...ruleSetIds) })
  .map(({ from, count, id }) => ({ records: randomRecords(from, count), id }));

const figures = ({ cells, totals, counts, entities }: EsfReport) => ({ cells, totals, counts, entities });

describe("whatever the records", () => {
  test("cells add up to totals", () => {
    fc.assert(
      fc.property(some, ({ records, id }) => {
        const { cells, totals } = reportOf(records, id);
        for (const [indicator, total] of Object.entries(totals))
          expect(cells.filter((cell) => cell.indicator === indicator).reduce((sum, { value }) => sum + value, 0)).toBe(
            total,
          );
      }),
      { numRuns: 60 },
    );
  });

  test("a cell is as large as the participations that say they count in it", () => {
    fc.assert(
      fc.property(some, ({ records, id }) => {
        const report = reportOf(records, id);
        const counted = report.participations.flatMap((one) => contributionsOf(report, one));
        for (const { id: indicator } of report.rules.indicators)
          expect(counted.filter((other) => other === indicator).length).toBe(report.totals[indicator]);
      }),
      { numRuns: 40 },
    );
  });

  test("their order never matters", () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), ({ records, id }, order) => {
        const shuffled = records
          .map((record) => ({ record, at: order.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ record }) => record);
        const [one, other] = [reportOf(records, id), reportOf(shuffled, id)];
        expect(figures(other)).toEqual(figures(one));
        expect(other.participations).toEqual(one.participations);
      }),
      { numRuns: 60 },
    );
  });

  test("another name for every record changes no figure", () => {
    fc.assert(
      fc.property(some, ({ records, id }) => {
        const named = records.map((record) => ({
          ...record,
          ref: `x-${record.ref}`,
          ...(record.person === undefined ? {} : { person: `y-${record.person}` }),
        }));
        expect(figures(reportOf(named, id))).toEqual(figures(reportOf(records, id)));
      }),
      { numRuns: 40 },
    );
  });

  test("one more incomplete record changes the grand total and nothing else", () => {
    fc.assert(
      fc.property(some, fc.constantFrom("gender", "birthDate", "isced"), ({ records, id }, lacking) => {
        const facts = Object.fromEntries(Object.entries(whole.facts).filter(([name]) => name !== lacking));
        const before = reportOf(records, id);
        const after = reportOf([...records, { ...whole, ref: "new", facts }], id);
        expect(after.totals).toEqual({ ...before.totals, GT: (before.totals["GT"] ?? 0) + 1 });
      }),
      { numRuns: 60 },
    );
  });

  test("a re-entry never adds a participant", () => {
    fc.assert(
      fc.property(some, fc.nat(1000), fc.integer({ min: 1, max: 300 }), ({ records, id }, place, later) => {
        const { participations } = reportOf(records, id);
        const again = records[place % Math.max(1, records.length)];
        if (again === undefined || again.person === undefined) return;
        const entry = `${Number(again.entry.slice(0, 4)) + 1}${again.entry.slice(4, 8)}15`;
        const { exit: _exit, contactHours: _hours, ...rest } = again;
        const back = { ...rest, ref: `again-${later}`, entry };
        const isPart = participations.some(({ refs }) => refs.includes(again.ref));
        if (!isPart) return;
        expect(reportOf([...records, back], id).participations.length).toBe(participations.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the periods of a programme", () => {
  const entered = ["2019-03-04", "2020-03-04", "2020-08-04"].map((entry, index) => ({
    ...whole,
    ref: `r${index}`,
    entry,
  }));

  test("2014-2020: each year by itself, and earlier years are corrected", () => {
    const years = esfReports(entered, { rules: ruleSet("esf-2014-2018"), from: "2019-01-01", to: "2020-12-31" });
    expect(years.map(({ from, to, totals }) => [from, to, totals["TOTAL"]])).toEqual([
      ["2019-01-01", "2019-12-31", 1],
      ["2020-01-01", "2020-12-31", 2],
    ]);
  });

  test("ESF+: from the beginning up to each cut-off", () => {
    const cutOffs = esfReports(entered, { rules: ruleSet("esf-plus"), from: "2019-01-01", to: "2020-10-01" });
    expect(cutOffs.map(({ from, to, totals }) => [from, to, totals["EECO01"]])).toEqual([
      ["2019-01-01", "2019-06-30", 1],
      ["2019-01-01", "2019-12-31", 1],
      ["2019-01-01", "2020-06-30", 2],
      ["2019-01-01", "2020-10-01", 3],
    ]);
  });
});

describe("a report", () => {
  test("names its choices, and the numbers that rest on an assumption", () => {
    const { choices, assumptions } = reportOf([whole], "esf-2014-2018");
    expect(choices.map(({ name, value }) => `${name} ${value}`)).toContain("ltu eu");
    expect(choices.every(({ reason }) => reason.de !== "" && reason.en !== "")).toBe(true);
    expect(assumptions.map(({ parameter }) => parameter)).toEqual(
      expect.arrayContaining(["esf-ltu-months", "esf-ltu-months-young", "esf-disability-degree"]),
    );
  });

  test("names how it read what the guidance leaves open, for its own rule set", () => {
    const names = (id: (typeof ruleSetIds)[number]) => reportOf([whole], id).choices.map(({ name }) => name);
    expect(names("esf-2014")).toEqual(expect.arrayContaining(["period", "age", "disadvantaged", "household"]));
    expect(names("esf-2014-2018")).not.toContain("household");
    expect(names("esf-plus")).toContain("earlyLeavers");
    expect(names("esf-plus")).not.toContain("disadvantaged");
    for (const id of ruleSetIds) expect(new Set(names(id)).size).toBe(names(id).length);
  });

  test("reports zero where nobody took part, in the regions that are named", () => {
    const { cells, totals } = esfReport([], { rules: ruleSet("esf-plus"), ...period, regions: ["more-developed"] });
    expect(cells.filter(({ indicator }) => indicator === "EECO02")).toEqual([
      { indicator: "EECO02", gender: "female", region: "more-developed", value: 0 },
      { indicator: "EECO02", gender: "male", region: "more-developed", value: 0 },
      { indicator: "EECO02", gender: "non-binary", region: "more-developed", value: 0 },
    ]);
    expect(Object.values(totals).every((value) => value === 0)).toBe(true);
  });

  test("says how many records there were and how many were not counted", () => {
    const records = [
      whole,
      { ...whole, ref: "B", exit: "2019-03-03" },
      { ...whole, ref: "C", contactHours: 4 },
      { ...whole, ref: "D", facts: {} },
      { ...whole, ref: "E", entry: "2024-01-01" },
    ];
    expect(reportOf(records, "esf-2014-2018").counts).toEqual({
      records: 5,
      participations: 3,
      counted: 1,
      grandTotalOnly: 1,
      notCounted: 2,
    });
  });

  test("counts the region of the operation, not that of the record", () => {
    const operations = { BQB: { region: "transition" } } as const;
    const { cells } = esfReport([whole], { rules: ruleSet("esf-plus"), ...period, operations });
    expect(new Set(cells.map(({ region }) => region))).toEqual(new Set(["transition"]));
  });

  test("carries a programme's own indicators, and refuses two of one name", () => {
    const rules = ruleSet("esf-plus");
    const [first] = rules.indicators;
    const own = first === undefined ? [] : [first];
    expect(() => esfReport([whole], { rules, ...period, own })).toThrow(MonitoringError);
  });

  test("refuses a period that ends before it begins", () => {
    const { rules } = setOf([]);
    expect(() => esfReport([], { rules, from: "2020-01-02", to: "2020-01-01" })).toThrow("ends before it begins");
  });
});
