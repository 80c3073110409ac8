// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellAt } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";

/**
 * A table as a network: each sum is a node, each cell an arc between the two sums it stands in, its figure the flow along it.
 * Rows in a tree against flat columns always make one, so each smallest and largest value of a hidden cell is a whole number
 * and is found by flows; no integer programme is needed (the matrix of a network is totally unimodular).
 */
export interface Network {
  readonly nodes: number;
  /** For each cell the node it leaves and the node it enters. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** For each node the cells that touch it. */
  readonly touching: readonly (readonly number[])[];
}

type Shape = Pick<Grid, "rows" | "columns" | "parents">;

/** A row with parts has a node for each column; a row without has one. The last node closes the circle at the grand total. */
function nodesOf({ rows, columns, parents }: Shape) {
  const hasParts = new Set(parents);
  const first: number[] = [];
  let nodes = 0;
  rows.forEach((_, row) => {
    first.push(nodes);
    nodes += hasParts.has(row) ? columns.length : 1;
  });
  return { hasParts, first, nodes: nodes + 1 };
}

/**
 * The network of a table with margins.
 *
 * @param grid - labels and the tree of rows; figures are not looked at
 */
export function networkOf(grid: Shape): Network {
  const { rows, columns, parents } = grid;
  const { hasParts, first, nodes } = nodesOf(grid);
  const size = rows.length * columns.length;
  const [from, to] = [new Int32Array(size), new Int32Array(size)];
  rows.forEach((_, row) =>
    columns.forEach((_name, column) => {
      const parent = parents[row] ?? -1;
      const own = (first[row] ?? 0) + (hasParts.has(row) ? column : 0);
      const above = parent < 0 ? nodes - 1 : (first[parent] ?? 0) + column;
      // What a row spends on its columns it gets from its total: the last column runs the other way.
      const isTotal = column === columns.length - 1;
      const cell = cellAt(grid, row, column);
      from[cell] = isTotal ? above : own;
      to[cell] = isTotal ? own : above;
    }),
  );
  const touching: number[][] = Array.from({ length: nodes }, () => []);
  for (let cell = 0; cell < size; cell += 1) {
    touching[from[cell] ?? 0]?.push(cell);
    touching[to[cell] ?? 0]?.push(cell);
  }
  return { nodes, from, to, touching };
}
