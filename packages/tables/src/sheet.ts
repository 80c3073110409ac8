// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";

/** What a cell held in the file. A text file holds texts only; `error` is a formula without a usable result. */
export type CellKind = "text" | "number" | "day" | "boolean" | "error";

/** A cell; a day is written `YYYY-MM-DD`, a number with a point, a boolean `true` or `false`. */
export interface Cell {
  readonly kind: CellKind;
  readonly text: string;
}

/** A row as it stands in the file. */
export interface SheetRow {
  /** Line of the text file, or number of the row in the sheet, from 1. */
  readonly line: number;
  /** By column, from 0; what is empty is `undefined`. */
  readonly cells: readonly (Cell | undefined)[];
  /** How many cells the line of a text file has, with the empty ones at its end; a sheet has no end of a row. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** From when Excel counts its days: 1900 with a 29 February that never was, or 1904. */
export type Epoch = "1900" | "1904";

/** One sheet of a file; a text file has one, without a name. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  /** How numbers of days are counted; `null` in a text file, which does not say. */
  readonly epoch: Epoch | null;
  readonly findings: readonly Finding[];
}
