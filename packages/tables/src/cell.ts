// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Cell } from "./sheet.ts";

/**
 * A cell from a value, for writing.
 *
 * @param value - a finite number; a text; `null` = an empty cell
 * @returns `undefined` for an empty cell, and for a number that is none
 */
export function cellFrom(value: string | number | boolean | null): Cell | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "boolean") return { kind: "boolean", text: String(value) };
  return Number.isFinite(value) ? { kind: "number", text: String(value) } : undefined;
}

/** Rows to be written, by column from 0; what is empty is `undefined`. */
export type Rows = readonly (readonly (Cell | undefined)[])[];
