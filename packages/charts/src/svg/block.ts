// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { at } from "./markup.ts";
import type { Markup } from "./markup.ts";

/** A piece of a picture that knows its height; its marks start at 0, 0. */
export interface Block {
  readonly height: number;
  readonly marks: readonly Markup[];
}

export const emptyBlock: Block = { height: 0, marks: [] };

/** Blocks below each other; an empty one leaves no gap. */
export const stack = (blocks: readonly Block[], gap: number): Block => {
  const filled = blocks.filter((block) => block.height > 0);
  const marks: Markup[] = [];
  let y = 0;
  for (const block of filled) {
    marks.push(at(0, y, ...block.marks));
    y += block.height + gap;
  }
  return { height: Math.max(0, y - gap), marks };
};

/** A block moved to the right. */
export const indent = (x: number, block: Block): Block => ({ ...block, marks: [at(x, 0, ...block.marks)] });
