// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { attackLinked } from "@quartierkit/disclosure";
import { highsSolver } from "@quartierkit/disclosure/highs";
import { describe, expect, test } from "vitest";
import { gone, whole } from "../checks/examples.ts";
import { esfReport } from "../count/report.ts";
import type { EsfReport } from "../count/report.ts";
import { publishedHtml } from "../output/html/report-html.ts";
import { rowsOf, toCsv } from "../output/rows.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import type { RuleSetId } from "../rule-sets/ids.ts";
import { randomRecords } from "../testing/random-records.ts";
import { protectedTable } from "./protected-table.ts";
import type { ProtectedTable } from "./protected-table.ts";
import { hiddenNote } from "./words.ts";
import { figureId } from "./region-system.ts";
import type { Column } from "./region-system.ts";

const solver = await highsSolver();

const reportOf = (id: RuleSetId, from: number, count: number): EsfReport =>
  esfReport(randomRecords(from, count), { rules: ruleSet(id), from: "2018-01-01", to: "2023-12-31" });

/** Sums that everybody can read in the regulations, written down here once more. */
const known: Readonly<Record<string, readonly (readonly [total: string, parts: readonly string[]])[]>> = {
  "esf-2014-2018": [["TOTAL", ["CO01", "CO03", "CO05"]]],
  "esf-plus": [
    ["EECO02+04", ["EECO02", "EECO04"]],
    ["EECO02+05", ["EECO02", "EECO05"]],
    ["EECO02+04+05", ["EECO02", "EECO04", "EECO05"]],
    ["EECO06+07", ["EECO06", "EECO07"]],
    ["EECO10+11", ["EECO10", "EECO11"]],
  ],
};

const subsets: Readonly<Record<string, readonly (readonly [part: string, whole: string])[]>> = {
  "esf-2014-2018": [
    ["CO02", "CO01"],
    ["CO04", "CO03"],
    ["CO15", "TOTAL"],
    ["CO08", "CO07"],
  ],
  "esf-plus": [
    ["EECO03", "EECO02"],
    ["EECO06", "EECO01"],
    ["EECO14", "EECO01"],
  ],
};

/** What an attacker makes of a table who knows the sums, the parts, and which hidden total is small. */
function recovered(report: EsfReport, table: ProtectedTable): readonly string[] {
  const { id } = report.rules;
  return [...new Set(table.cells.map(({ region }) => region))].flatMap((region) => {
    const here = table.cells.filter((cell) => cell.region === region);
    const columns = [...new Set(here.map(({ gender }) => gender))];
    const rows = [...new Set(here.map(({ indicator }) => indicator))];
    const each = (make: (column: Column) => { total: string; parts: string[] }) => columns.map(make);
    const sums = [
      ...rows.map((row) => ({
        total: figureId(row, "total"),
        parts: columns.filter((column) => column !== "total").map((column) => figureId(row, column)),
      })),
      ...(known[id] ?? []).flatMap(([total, parts]) =>
        each((column) => ({ total: figureId(total, column), parts: parts.map((part) => figureId(part, column)) })),
      ),
      ...(subsets[id] ?? []).flatMap(([part, whole]) =>
        each((column) => ({
          total: figureId(whole, column),
          parts: [figureId(part, column), `${part} ${column} rest`],
        })),
      ),
    ];
    const figures = here.map(({ indicator, gender, value }) => ({
      id: figureId(indicator, gender),
      value: value === "*" ? null : value,
    }));
    const rests = (subsets[id] ?? []).flatMap(([part]) =>
      columns.map((column) => ({ id: `${part} ${column} rest`, value: null })),
    );
    const { cells, findings } = attackLinked({ cells: [...figures, ...rests], sums }, { solver });
    expect(findings).toEqual([]);
    return cells.filter((cell) => cell.recovered && !cell.id.endsWith("rest")).map((cell) => cell.id);
  });
}

const truth = ({ cells }: EsfReport, cell: ProtectedTable["cells"][number]): number =>
  cells
    .filter(
      ({ indicator, gender, region }) =>
        indicator === cell.indicator && region === cell.region && (cell.gender === "total" || gender === cell.gender),
    )
    .reduce((sum, { value }) => sum + value, 0);

const small = (): EsfReport =>
  esfReport([whole, { ...whole, ref: "Ida" }, { ...gone, ref: "Udo" }], {
    rules: ruleSet("esf-2014-2018"),
    from: "2019-01-01",
    to: "2019-12-31",
  });

/** The figures with totals, as somebody would publish them who protects nothing. */
function regionCells(report: EsfReport): ProtectedTable["cells"] {
  const totals = [...new Set(report.cells.map(({ indicator, region }) => JSON.stringify([indicator, region])))];
  return [
    ...report.cells,
    ...totals.map((key) => {
      const own = report.cells.filter(({ indicator, region }) => JSON.stringify([indicator, region]) === key);
      const [{ indicator, region } = { indicator: "", region: "unknown" as const }] = own;
      return { indicator, region, gender: "total" as const, value: own.reduce((sum, { value }) => sum + value, 0) };
    }),
  ];
}

describe("a table for publication", () => {
  test.each([
    ["esf-2014-2018", 0, 12],
    ["esf-plus", 0, 5],
  ] as const)(
    "%s from record %i, %i records: nothing can be computed, nothing is wrong",
    (id, from, count) => {
      const report = reportOf(id, from, count);
      const table = protectedTable(report);
      for (const cell of table.cells) {
        if (cell.value === "*") continue;
        expect(cell.value).toBe(truth(report, cell));
        expect([1, 2]).not.toContain(cell.value);
      }
      expect(recovered(report, table)).toEqual([]);
    },
    60_000,
  );

  test("the attack finds what a table without protection gives away", () => {
    const report = reportOf("esf-plus", 0, 40);
    const { cells, ...rest } = protectedTable(small());
    const open = regionCells(report);
    const careless = open.map((cell) =>
      cell.value === 1 || cell.value === 2 ? { ...cell, value: "*" as const } : cell,
    );
    expect(cells.length).toBeGreaterThan(0);
    expect(recovered(report, { ...rest, cells: careless })).not.toEqual([]);
  });

  test("stands in CSV and page with stars and their meaning, and names nobody", () => {
    const table = protectedTable(small());
    const csv = toCsv(rowsOf([table], "de"), "de");
    const page = publishedHtml(table, { language: "de" });
    expect(csv).toContain(";*\r\n");
    for (const text of [csv, page]) expect(text).toContain(hiddenNote(table).de);
    for (const { refs } of small().participations) for (const ref of refs) expect(page).not.toContain(`>${ref}<`);
    expect(page).not.toContain("<svg");
  });
});
