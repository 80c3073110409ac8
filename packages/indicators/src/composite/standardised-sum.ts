// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import { bothOf } from "./combined.ts";
import { countedRows, firstOfEach } from "./counting.ts";
import { replayGroup } from "./group.ts";
import type { Placed } from "./group.ts";
import type { IndexRecipe } from "./recipe.ts";
import type { IndexArea, IndexRow } from "./rows.ts";
import type { Spread } from "./standardise.ts";

/** What every result says besides its areas. */
export interface Said {
  /** What the recipe assumes because its source does not say it. */
  readonly assumptions: readonly Bilingual[];
  readonly findings: readonly Finding[];
}

/** The index of every area, and what it takes to check it by hand. */
export interface IndexResult extends Said {
  /** In the order of the rows. */
  readonly areas: readonly IndexArea[];
  /** Mean and spread of each column and of the two sums, over the areas that count. */
  readonly statistics: {
    readonly columns: Readonly<Record<string, Spread>>;
    readonly statusSum: Spread;
    readonly dynamicSum: Spread;
  };
}

/** Excluded or not, and why: the same in the areas of every index. */
export const exclusionOf = ({
  excluded,
  reason,
}: IndexRow): { readonly excluded: boolean; readonly reason?: string } => ({
  excluded: excluded === true,
  ...(excluded === true && reason !== undefined ? { reason } : {}),
});

const areaOf = (row: IndexRow, first: Placed | undefined, second: Placed | undefined): IndexArea => ({
  id: row.id,
  z: { ...first?.z, ...second?.z },
  ...bothOf(first, second),
  ...exclusionOf(row),
});

/**
 * The index of summed z-values.
 *
 * @param recipe - how it is made
 * @param rows - with the recipe's exclusions applied
 */
export function standardisedSum(recipe: IndexRecipe, rows: readonly IndexRow[]): Omit<IndexResult, keyof Said> {
  const counting = countedRows(rows);
  const status = replayGroup(recipe, recipe.status, counting);
  const dynamics = replayGroup(recipe, recipe.dynamics, counting);
  return {
    areas: firstOfEach(rows).map((row) =>
      row.excluded === true
        ? areaOf(row, undefined, undefined)
        : areaOf(row, status.areas.get(row.id), dynamics.areas.get(row.id)),
    ),
    statistics: {
      columns: { ...status.columns, ...dynamics.columns },
      statusSum: status.sum,
      dynamicSum: dynamics.sum,
    },
  };
}
