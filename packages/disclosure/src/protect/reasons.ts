// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Sensitive } from "../primary/sensitive.ts";
import { labelsOf } from "../table/count-table.ts";
import type { Beginning } from "./start.ts";
import type { Pattern } from "./pattern.ts";

/** A cell that is hidden, and why; the reason does not tell the figure. */
export interface Suppressed {
  /** Labels; `total` for margins. */
  readonly row: string;
  readonly col: string;
  /** Begins with `primary` (a rule hides it) or `secondary` (it protects others). */
  readonly why: string;
  readonly kind: "primary" | "secondary";
}

const rules: Readonly<Record<Sensitive["rule"], (minimumCount: number) => string>> = {
  given: () => "asked for",
  count: (minimumCount) => `a count from 1 to ${minimumCount - 1}`,
  group: () => "the only figure of its row or column",
  carriers: (minimumCount) => `fewer than ${minimumCount} carriers behind the figure`,
  dominance: () => "a few contributors make up most of it",
  "p-percent": () => "the largest contributor could be estimated too closely",
};

/** Why each hidden cell is hidden, in the order of the grid. */
export function reasonsOf({ grid, minimumCount, withheld }: Beginning, pattern: Pattern): readonly Suppressed[] {
  const byCell = new Map(pattern.sensitive.map((one) => [one.cell, one]));
  return grid.values.flatMap((_, cell): Suppressed[] => {
    if (pattern.state.hidden[cell] === 0) return [];
    const one = byCell.get(cell);
    const labels = labelsOf(grid, cell);
    if (one !== undefined) return [{ ...labels, why: `primary: ${rules[one.rule](minimumCount)}`, kind: "primary" }];
    const why = withheld.has(cell) ? "secondary: the whole line is withheld" : "secondary: protects other cells";
    return [{ ...labels, why, kind: "secondary" }];
  });
}
