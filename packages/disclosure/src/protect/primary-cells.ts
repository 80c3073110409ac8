// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fewCarriers } from "../primary/carriers.ts";
import { givenCells } from "../primary/given.ts";
import { groupCells } from "../primary/groups.ts";
import { dominated } from "../primary/magnitude.ts";
import type { Contributions } from "../primary/magnitude.ts";
import type { Sensitive } from "../primary/sensitive.ts";
import { smallCounts } from "../primary/small-counts.ts";
import type { CountTable, Grid } from "../table/count-table.ts";
import { statedGrid } from "../table/grid.ts";
import type { Settings } from "./options.ts";

/** The tree of a table, for a second one of the same rows. */
const treeOf = ({ partOf }: CountTable): Pick<CountTable, "partOf"> => (partOf === undefined ? {} : { partOf });

/** Contributions in the order of the grid. */
function sorted(grid: Grid, { rows, columns }: CountTable, inner: Contributions): Contributions {
  const own = (labels: readonly string[], all: readonly string[]) =>
    labels.slice(0, -1).map((name) => all.indexOf(name));
  const [rowOrder, columnOrder] = [own(grid.rows, rows), own(grid.columns, columns)];
  return rowOrder.map((row) => columnOrder.map((column) => inner[row]?.[column] ?? []));
}

/** What two rules ask of one cell together: what is known of it by either, and the larger need. */
function both(one: Sensitive, other: Sensitive): Sensitive {
  const need = {
    up: Math.max(one.need.up, other.need.up),
    down: Math.max(one.need.down, other.need.down),
    width: Math.max(one.need.width, other.need.width),
  };
  return { ...one, low: Math.max(one.low, other.low), high: Math.min(one.high, other.high), need };
}

/** All cells that a rule hides, each once, by the first rule that does. */
export function primaryCells(grid: Grid, table: CountTable, settings: Settings): readonly Sensitive[] {
  const { rule, width, groups, carriers, magnitude, also } = settings;
  const { minimumCount } = rule;
  const found = [
    ...(magnitude === undefined ? smallCounts(grid, { minimumCount, width }) : []),
    ...(magnitude === undefined ? [] : dominated(grid, sorted(grid, table, magnitude.contributions), magnitude)),
    ...(carriers === undefined ? [] : fewCarriers(statedGrid({ ...carriers, ...treeOf(table) }), minimumCount)),
    ...(groups === "suppress" ? groupCells(grid) : []),
    ...givenCells(grid, also),
  ];
  const byCell = new Map<number, Sensitive>();
  for (const one of found) {
    const before = byCell.get(one.cell);
    byCell.set(one.cell, before === undefined ? one : both(before, one));
  }
  return [...byCell.values()].toSorted((a, b) => a.cell - b.cell);
}
