// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Cell, ColumnType } from "./columns.ts";

/** A table as it is made. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
}

/** Rows, column by column: each column has as many cells as there are rows. */
export interface Batch {
  readonly count: number;
  readonly columns: readonly (readonly Cell[])[];
}
