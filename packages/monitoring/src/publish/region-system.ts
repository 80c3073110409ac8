// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LinkedCell, LinkedSum, LinkedTables } from "@quartierkit/disclosure";
import { cumulativeOnly, relations } from "../checks/table/relations.ts";
import type { Relation } from "../checks/table/relation.ts";
import type { Cell } from "../count/cells.ts";
import type { EsfReport } from "../count/report.ts";

/** A column of the published table. */
export type Column = Cell["gender"] | "total";

/** Id of a published figure, within its region. */
export const figureId = (indicator: string, column: Column): string => JSON.stringify([indicator, column]);

/** The figures of one region with everything that hangs together. */
export interface RegionSystem {
  readonly tables: LinkedTables;
  readonly indicators: readonly string[];
  readonly columns: readonly Column[];
  readonly value: (indicator: string, column: Column) => number;
  /** Differences that nobody publishes. */
  readonly rests: ReadonlySet<string>;
}

type Values = RegionSystem["value"];

interface Part {
  readonly cells: readonly LinkedCell[];
  readonly sums: readonly LinkedSum[];
}

const sumOf = (ids: readonly string[], column: Column, value: Values): number =>
  ids.reduce((sum, id) => sum + value(id, column), 0);

/**
 * A relation in one column as sums: the larger side is the smaller one and a rest. Where the rest is nothing in every column, the
 * attacker is taken to know that.
 */
function related({ code, left, right }: Relation, column: Column, known: { value: Values; exact: boolean }): Part {
  const { value, exact } = known;
  const hidden = (name: string, amount: number): LinkedCell => ({
    id: JSON.stringify([name, code, column]),
    value: amount,
    unpublished: true,
  });
  const [whole = ""] = right;
  const many = hidden("sum", sumOf(right, column, value));
  const rest = hidden("rest", sumOf(right, column, value) - sumOf(left, column, value));
  const total = right.length === 1 ? figureId(whole, column) : many.id;
  const parts = left.map((id) => figureId(id, column));
  return {
    cells: [...(right.length === 1 ? [] : [many]), ...(exact ? [] : [rest])],
    sums: [
      ...(right.length === 1 ? [] : [{ total, parts: right.map((id) => figureId(id, column)) }]),
      { total, parts: exact ? parts : [...parts, rest.id] },
    ],
  };
}

/** The relations that hold in a table of the report; a figure that contradicts them is no ground to reason from. */
function holding({ rules }: EsfReport, indicators: readonly string[]): readonly Relation[] {
  const cumulative = rules.reporting === "cumulative";
  return relations.filter(
    ({ code, rules: sets, left, right, minus, severity }) =>
      sets.includes(rules.id) &&
      minus === undefined &&
      severity !== "warning" &&
      (cumulative || !cumulativeOnly.has(code)) &&
      [...left, ...right].every((id) => indicators.includes(id)),
  );
}

function partsOf(all: readonly Relation[], columns: readonly Column[], value: Values): readonly Part[] {
  return all.flatMap((relation) => {
    const rests = columns.map((column) => sumOf(relation.right, column, value) - sumOf(relation.left, column, value));
    if (rests.some((rest) => rest < 0)) return [];
    const exact = rests.every((rest) => rest === 0);
    return columns.map((column) => related(relation, column, { value, exact }));
  });
}

/**
 * Everything that a reader knows about the figures of one region: genders add up to the total, sums to their parts, parts are no
 * larger than what they belong to.
 */
export function regionSystem(report: EsfReport, region: Cell["region"]): RegionSystem {
  const here = report.cells.filter((cell) => cell.region === region);
  const indicators = [...new Set(here.map(({ indicator }) => indicator))];
  const genders = [...new Set(here.map(({ gender }) => gender))];
  const columns: readonly Column[] = [...genders, "total"];
  const value: Values = (indicator, column) =>
    here.reduce(
      (sum, cell) =>
        cell.indicator === indicator && (column === "total" || cell.gender === column) ? sum + cell.value : sum,
      0,
    );
  const parts = partsOf(holding(report, indicators), columns, value);
  const figures = indicators.flatMap((indicator) =>
    columns.map((column) => ({ id: figureId(indicator, column), value: value(indicator, column) })),
  );
  const byGender = indicators.map((indicator) => ({
    total: figureId(indicator, "total"),
    parts: genders.map((gender) => figureId(indicator, gender)),
  }));
  const unpublished = parts.flatMap(({ cells }) => cells);
  return {
    tables: { cells: [...figures, ...unpublished], sums: [...byGender, ...parts.flatMap(({ sums }) => sums)] },
    indicators,
    columns,
    value,
    rests: new Set(unpublished.map(({ id }) => id)),
  };
}
