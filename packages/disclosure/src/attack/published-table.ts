// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CountTable } from "../table/count-table.ts";

/** A figure as published; `null` where it is hidden. */
export type Published = number | null;

/** A table as somebody published it. */
export interface PublishedTable extends Pick<CountTable, "rows" | "columns" | "partOf"> {
  readonly values: readonly (readonly Published[])[];
  /** Margins; without them nothing is known of the sums. */
  readonly rowTotals?: readonly Published[];
  readonly columnTotals?: readonly Published[];
  readonly total?: Published;
}
