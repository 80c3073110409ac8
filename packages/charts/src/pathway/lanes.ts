// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import type { Block } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import { line, rect } from "../svg/shapes.ts";
import { letters, paragraph, write } from "../svg/words.ts";
import { kindPaint, theme } from "../theme.ts";
import { barMarks } from "./bars.ts";
import { kindsOf, shownStretches } from "./input.ts";
import type { PathwayInput, PathwayLane } from "./input.ts";
import { packRows } from "./pack.ts";
import { joined, placeBar, placeUnknown } from "./place.ts";
import type { PlacedBar } from "./place.ts";
import type { Scale } from "./scale.ts";

export interface LaneLayout {
  readonly width: number;
  readonly labelWidth: number;
  readonly plotX: number;
  readonly scale: Scale;
  readonly kinds: readonly string[];
  readonly todayX: number | undefined;
}

const padding = 7;
const rowGap = 5;

/** The bars of a lane and what is unknown in it, in rows, none touching another or its label. */
export const rowsOf = (lane: PathwayLane, input: PathwayInput, scale: Scale): readonly (readonly PlacedBar[])[] => {
  const { notKnown } = phrases(input.language);
  const shown = shownStretches(lane.bars, input);
  const bars = [
    ...shownStretches(lane.unknown ?? [], input).map((one) => placeUnknown(one, notKnown, scale)),
    ...kindsOf(shown).flatMap((kind) =>
      joined(
        shown.filter((bar) => bar.kind === kind).map((bar) => placeBar(bar, scale)),
        scale,
      ),
    ),
  ].toSorted((a, b) => a.x - b.x);
  const rows = packRows(
    bars.map(({ extent }) => extent),
    6,
  );
  const count = Math.max(0, ...rows.map((row) => row + 1));
  return Array.from({ length: count }, (_, row) => bars.filter((_bar, index) => rows[index] === row));
};

const drawRows = (rows: readonly (readonly PlacedBar[])[], layout: LaneLayout): Block => {
  let y = 0;
  const marks = rows.flatMap((row) => {
    const drawn = row.map((bar) => {
      const paint = kindPaint(layout.kinds.indexOf(bar.bar.kind));
      return at(layout.plotX, y, ...barMarks(bar, paint, layout.todayX));
    });
    y += Math.max(...row.map(({ height }) => height)) + rowGap;
    return drawn;
  });
  return { height: Math.max(0, y - rowGap), marks };
};

/** One lane: its name, its bars. */
export const laneBlock = (lane: PathwayLane, input: PathwayInput, layout: LaneLayout): Block => {
  const label = paragraph(lane.label, layout.labelWidth, letters.label);
  const bars = drawRows(rowsOf(lane, input, layout.scale), layout);
  const height = Math.max(label.height, bars.height, 24) + 2 * padding;
  return {
    height,
    marks: [
      ...write(0, padding + Math.max(0, (24 - label.height) / 2), label),
      at(0, padding, ...bars.marks),
      line([0, height, layout.width, height]),
    ],
  };
};

/** A pale ground under every second lane. */
export const laneGround = (lane: Block, index: number, layout: LaneLayout): Block["marks"] =>
  index % 2 === 0 ? [rect({ x: 0, y: 0, width: layout.width, height: lane.height }, { fill: theme.colour.band })] : [];
