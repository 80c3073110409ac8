// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Grid } from "../table/count-table.ts";
import { notExact } from "./sensitive.ts";
import type { Sensitive } from "./sensitive.ts";
import { isSmall } from "./small-counts.ts";

/**
 * Cells whose figure comes from too few carriers, e.g. ten people from two Bedarfsgemeinschaften, or the turnover of one firm.
 *
 * @param carriers - how many carriers stand behind each cell, as a table of the same shape
 * @param minimumCount - from how many carriers on a figure is shown
 */
export const fewCarriers = ({ values }: Pick<Grid, "values">, minimumCount: number): Sensitive[] =>
  values.flatMap((count, cell) =>
    isSmall(count, minimumCount) ? [{ cell, rule: "carriers", low: 0, high: Infinity, need: notExact }] : [],
  );
