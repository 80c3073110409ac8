// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { runChecks } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { historyChecks } from "./history.ts";
import { relationCheck } from "./relation.ts";
import type { FigureTable, TableCheck } from "./relation.ts";
import { cumulativeOnly, relations } from "./relations.ts";

/** All checks of a table of figures. */
export const tableChecks: readonly TableCheck[] = [...relations.map(relationCheck), ...historyChecks];

/**
 * What is wrong with a table of figures, ours or one that came from elsewhere: relations between indicators in each gender and region,
 * the reserved sums of SFC2021, figures that fell, results without exits.
 *
 * @param table - the figures
 * @param options - whether the table counts from the beginning: only then results are bounded by the outputs in it
 */
export const checkTable = (
  table: FigureTable,
  { cumulative }: { readonly cumulative: boolean },
): readonly Finding[] => {
  const asked = tableChecks.filter(({ code }) => cumulative || !cumulativeOnly.has(code));
  return runChecks(asked, table, { on: "2024-06-24", parameters: undefined });
};
