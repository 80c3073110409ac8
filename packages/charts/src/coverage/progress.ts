// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Block } from "../svg/block.ts";
import type { Markup } from "../svg/markup.ts";
import { painted } from "../svg/shapes.ts";
import { letters, paragraph, write } from "../svg/words.ts";
import { theme } from "../theme.ts";
import { coverageHeadline } from "./describe.ts";
import type { CoverageInput } from "./input.ts";
import { countStates, statePaints, stateOrder } from "./states.ts";

const barHeight = 20;

/** One bar for all positions, divided by state, under the sentence that says how much is certified. */
export const progressBlock = (input: CoverageInput, width: number): Block => {
  const occupation = paragraph(input.occupation, width, letters.label);
  const headline = paragraph(coverageHeadline(input), width, letters.strong);
  const counts = countStates(input.positions);
  const barY = occupation.height + headline.height + 8;
  let x = 0;
  const parts = stateOrder.flatMap((state): readonly Markup[] => {
    const share = input.positions.length === 0 ? 0 : (counts[state] / input.positions.length) * width;
    const box = { x, y: barY, width: share, height: barHeight };
    x += share;
    return share === 0 ? [] : [painted(box, statePaints[state], { stroke: theme.colour.edge })];
  });
  const marks = [...write(0, 0, occupation), ...write(0, occupation.height + 2, headline), ...parts];
  return { height: parts.length === 0 ? barY : barY + barHeight, marks };
};
