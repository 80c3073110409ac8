// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Grid } from "../table/count-table.ts";
import type { Sensitive } from "./sensitive.ts";

/** Below which count a cell is hidden, and how wide what remains possible has to be. */
export interface SmallCounts {
  readonly minimumCount: number;
  readonly width: number;
}

/** Tells whether a count is too small to be shown; zero is not. */
export const isSmall = (count: number, minimumCount: number): boolean => count > 0 && count < minimumCount;

/** Cells, margins among them, with a count from 1 to below the minimum. */
export const smallCounts = ({ values }: Pick<Grid, "values">, { minimumCount, width }: SmallCounts): Sensitive[] =>
  values.flatMap((value, cell) =>
    isSmall(value, minimumCount)
      ? [{ cell, rule: "count", low: 1, high: minimumCount - 1, need: { up: 0, down: 0, width } }]
      : [],
  );
