// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayNumber } from "@quartierkit/calendar";
import { phrases } from "../phrases.ts";
import type { Block } from "../svg/block.ts";
import { emptyBlock } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { line, painted } from "../svg/shapes.ts";
import { letters, paragraph, write } from "../svg/words.ts";
import { theme } from "../theme.ts";
import { verdictMarks, verdictPaints } from "../verdicts/marks.ts";
import { shownStretches } from "./input.ts";
import type { PathwayInput, PathwayVerdict } from "./input.ts";
import type { LaneLayout } from "./lanes.ts";
import { xOfDay } from "./scale.ts";
import type { Scale } from "./scale.ts";

const rowHeight = 18;
const padding = 5;
/** Less room than this, and the texture alone has to tell. */
const roomForMark = 20;

type Stretch = PathwayVerdict["stretches"][number];

const stretchMarks = ({ from, to, outcome }: Stretch, scale: Scale): Markup => {
  const x = xOfDay(scale, dayNumber(from));
  const end = to === null ? scale.width : xOfDay(scale, dayNumber(to) + 1);
  const width = Math.max(1, end - x);
  const mark = width >= roomForMark ? [at(roomForMark / 2, rowHeight / 2, verdictMarks[outcome])] : [];
  const box = { x: 0, y: 0, width, height: rowHeight };
  const ground = outcome === "not-applicable" ? [] : [painted(box, verdictPaints[outcome])];
  return at(Math.min(x, scale.width - width), 0, ...ground, ...mark);
};

/** One rule: what it answered, stretch by stretch; each change is an edge with a new ground and a new mark. */
const verdictRow = ({ label, stretches }: PathwayVerdict, input: PathwayInput, layout: LaneLayout): Block => {
  const name = paragraph(label, layout.labelWidth, letters.small);
  const height = Math.max(name.height, rowHeight) + 2 * padding;
  const marks = shownStretches(stretches, input).map((one) => stretchMarks(one, layout.scale));
  return {
    height,
    marks: [
      ...write(0, (height - name.height) / 2, name),
      at(layout.plotX, (height - rowHeight) / 2, ...marks),
      line([0, height, layout.width, height]),
    ],
  };
};

const heading = (input: PathwayInput, { width }: LaneLayout): Block => {
  const words = paragraph(phrases(input.language).verdicts, width, { ...letters.smallStrong, halo: true });
  const edge = line([0, 0, width, 0], { stroke: theme.colour.edge });
  return { height: words.height + 8, marks: [edge, ...write(0, 8, words)] };
};

/** A heading and a row per rule; nothing where no rule was asked. */
export const verdictBlocks = (input: PathwayInput, layout: LaneLayout): readonly Block[] => {
  const { verdicts = [] } = input;
  return verdicts.length === 0
    ? [emptyBlock]
    : [heading(input, layout), ...verdicts.map((one) => verdictRow(one, input, layout))];
};

/** Stretches that follow each other with the same answer, as one. */
export const changesOf = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const changes: Stretch[] = [];
  for (const one of stretches.toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from))) {
    const last = changes.at(-1);
    const isSame = last !== undefined && last.outcome === one.outcome && last.to !== null;
    if (isSame && last.to !== null && addDays(last.to, 1) === one.from)
      changes[changes.length - 1] = { ...last, to: one.to };
    else changes.push(one);
  }
  return changes;
};
