// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { protectLinked } from "@quartierkit/disclosure";
import type { CountRule, LinkedProtection } from "@quartierkit/disclosure";
import { figureId } from "./region-system.ts";
import type { RegionSystem } from "./region-system.ts";

/** A total is read more than the figure of one gender. */
const costOfTotal = 2;

const isBelow = (value: number, { minimumCount }: CountRule): boolean => value > 0 && value < minimumCount;

/**
 * Genders of rows whose total is small: one and one can only make two. All of them are hidden, also where only one gender is there, so
 * that a hidden row does not tell which of the two it is.
 */
const smallRows = ({ indicators, columns, value }: RegionSystem, rule: CountRule): readonly string[] =>
  indicators
    .filter((row) => isBelow(value(row, "total"), rule))
    .flatMap((row) => columns.filter((column) => column !== "total").map((column) => figureId(row, column)));

/** Small differences are nobody's business either, but no star tells of them. */
const smallRests = ({ tables, rests }: RegionSystem, rule: CountRule): readonly string[] =>
  tables.cells.flatMap(({ id, value }) => (rests.has(id) && isBelow(value, rule) ? [id] : []));

/** Cells that are hidden without anybody being told that they are small. */
export const untoldIn = (system: RegionSystem, rule: CountRule): readonly string[] => [
  ...smallRows(system, rule),
  ...smallRests(system, rule),
];

/** Protects the figures of one region; rows that cannot be protected otherwise are withheld with their total. */
export function protectRegion(system: RegionSystem, rule: CountRule): LinkedProtection {
  const { indicators, columns, tables } = system;
  const totals = new Set(indicators.map((row) => figureId(row, "total")));
  return protectLinked(tables, {
    rule,
    untold: untoldIn(system, rule),
    lines: indicators.map((row) => columns.map((column) => figureId(row, column))),
    cost: (id) => (totals.has(id) ? costOfTotal : 1),
  });
}
