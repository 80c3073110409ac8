// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cutWord } from "./hyphenate.ts";
import { textWidth } from "./measure.ts";
import type { Font } from "./measure.ts";

/** "§ 18", "Abs. 1", "SGB III", "TQ 2": the sign stays with its number. */
const signBeforeNumber = /(?<=(?:^|[ (/])(?:§§?|Abs\.|Art\.|Nr\.|Satz|Buchst\.|SGB|TQ)) (?=\S)/gu;

/** Where a line may end: after a space, a hyphen, a slash between letters, a soft hyphen. */
const pieces = (text: string): readonly string[] =>
  text
    .replace(/[\t\n\r ]+/gu, " ")
    .trim()
    .replace(signBeforeNumber, "\u00a0")
    .split(/(?<= )|(?<=\p{L}[-/\u2013])(?=\p{L})|(?<=[\u00ad\u200b])/gu)
    .filter((piece) => piece !== "");

const shown = (line: string): string =>
  line
    .trimEnd()
    .replace(/\u00ad$/u, "-")
    .replace(/[\u00ad\u200b]/gu, "");

/**
 * The lines of a text no wider than `width` pixels. A word that is wider than a whole line is cut, at a German
 * syllable where there is one. An empty text has no lines.
 */
export const wrap = (text: string, width: number, font: Font): readonly string[] => {
  const fits = (line: string): boolean => textWidth(shown(line), font) <= width;
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(shown(line));
    const parts = fits(piece) ? [piece] : cutWord(piece, fits);
    lines.push(...parts.slice(0, -1).map(shown));
    line = parts.at(-1) ?? "";
  }
  return shown(line) === "" ? lines : [...lines, shown(line)];
};

/** The width of the widest line. */
export const linesWidth = (lines: readonly string[], font: Font): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, font)));
