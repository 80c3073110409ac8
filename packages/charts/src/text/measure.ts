// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { boldWidths, regularWidths } from "./widths.ts";

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

const toTable = (classes: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(classes).flatMap(([width, characters]) => [...characters].map((c) => [c, Number(width)])));

const regular = toTable(regularWidths);
const bold = toTable(boldWidths);

/** Wider than any Latin, Greek or Cyrillic letter in either font: what we have not measured never overflows. */
const unmeasured = 1450;

/** The room a text needs in pixels: an upper bound, because nobody knows the reader's font. */
export const textWidth = (text: string, font: Font): number => {
  const table = font.bold === true ? bold : regular;
  const letters = [
    ...text
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .replace(/[\u00a0\u202f]/gu, " "),
  ];
  const thousandths = letters.reduce((sum, letter) => sum + (table.get(letter) ?? unmeasured), 0);
  return (thousandths / 1000) * font.size;
};
