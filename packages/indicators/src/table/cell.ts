// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { Status } from "../records/status.ts";
import { parseNumber } from "./number-form.ts";
import type { NumberForm } from "./number-form.ts";

/** What a cell of a statistical table says: a figure, or why there is none. */
export interface Cell {
  readonly value: number | null;
  readonly status: Status;
  /** What the sign means, where the status says less than the sign. */
  readonly note?: Bilingual;
}

/** How a file is written. */
export interface CellForm {
  readonly numbers: NumberForm;
  /** In tables with the signs of official statistics `0` is more than nothing and less than half of the unit. */
  readonly zero: "true-zero" | "less-than-half";
}

const none = (status: Status, de: string, en: string): Cell => ({ value: null, status, note: { de, en } });

/** Signs of the German statistical offices, and `*` of the Bundesagentur für Arbeit. */
const signs: ReadonlyMap<string, Cell> = new Map([
  ["–", { value: 0, status: "true-zero" }],
  ["-", { value: 0, status: "true-zero" }],
  [
    "*",
    none(
      "suppressed-primary",
      "anonymisiert, auch zum Schutz anderer Zellen",
      "hidden, perhaps to protect other cells",
    ),
  ],
  [".", none("not-available", "unbekannt oder geheim zu halten", "unknown or not to be disclosed")],
  ["x", none("not-available", "Angabe nicht sinnvoll", "a figure makes no sense here")],
  ["X", none("not-available", "Angabe nicht sinnvoll", "a figure makes no sense here")],
  ["/", none("below-threshold", "nicht sicher genug", "not reliable enough")],
  ["...", none("not-available", "Angabe fällt später an", "follows later")],
  ["…", none("not-available", "Angabe fällt später an", "follows later")],
  ["", none("not-available", "leere Zelle", "empty cell")],
]);

function figure(text: string, { numbers, zero }: CellForm, status: Status): Cell | null {
  const value = parseNumber(text.replace(/\s*%$/, ""), numbers);
  if (value === null) return null;
  return value === 0 && zero === "less-than-half" && status === "measured"
    ? { value, status: zero }
    : { value, status };
}

/**
 * Reads a cell of a statistical table: a number, a number in brackets (limited reliability), a number with `p`
 * (provisional) or `s` (estimated), or a sign.
 *
 * @param text - the content of the cell
 * @param form - how the file writes numbers, and what its `0` means
 * @returns `null` where the cell is none of these
 */
export function readCell(text: string, form: CellForm): Cell | null {
  const cell = text.trim();
  const sign = signs.get(cell);
  if (sign !== undefined) return sign;
  const inBrackets = /^\((.+)\)$/.exec(cell)?.[1];
  if (inBrackets !== undefined) return figure(inBrackets, form, "estimated");
  const marked = /^(.*[0-9%])\s*([ps])$/.exec(cell);
  if (marked !== null) return figure(marked[1] ?? "", form, marked[2] === "p" ? "provisional" : "estimated");
  return figure(cell, form, "measured");
}
