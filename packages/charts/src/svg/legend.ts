// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Block } from "./block.ts";
import { at } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { letters, lineStep, paragraph, write } from "./words.ts";

export interface LegendEntry {
  /** Drawn around 0, 0 in a box of 18 x 18. */
  readonly mark: Markup;
  readonly label: string;
}

const markRoom = 28;
const between = 18;

/** Marks with their words, as many beside each other as fit. */
export const legend = (entries: readonly LegendEntry[], width: number): Block => {
  const marks: Markup[] = [];
  let x = 0;
  let y = 0;
  let tallest = 0;
  for (const { mark, label } of entries) {
    const text = paragraph(label, width - markRoom, letters.small);
    if (x > 0 && x + markRoom + text.width > width) {
      x = 0;
      y += tallest + 6;
      tallest = 0;
    }
    const height = Math.max(20, text.height);
    marks.push(at(x + 9, y + 10, mark), ...write(x + markRoom, y + (20 - lineStep(letters.small)) / 2, text));
    tallest = Math.max(tallest, height);
    x += markRoom + text.width + between;
  }
  return { height: entries.length === 0 ? 0 : y + tallest, marks };
};
