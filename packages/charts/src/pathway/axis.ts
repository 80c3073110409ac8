// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { phrases } from "../phrases.ts";
import type { Block } from "../svg/block.ts";
import { emptyBlock } from "../svg/block.ts";
import type { Markup } from "../svg/markup.ts";
import { line } from "../svg/shapes.ts";
import { letters, word } from "../svg/words.ts";
import { textWidth } from "../text/measure.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import { xOfDay } from "./scale.ts";
import type { Scale } from "./scale.ts";
import type { Tick, Ticks } from "./ticks.ts";

const { colour } = theme;
const rowHeight = 18;

const labels = (ticks: readonly Tick[], y: number, bold: boolean): readonly Markup[] =>
  ticks.flatMap(({ x, width, label, anchor }) => {
    const place = anchor === "start" ? x + 3 : x + width / 2;
    return label === "" ? [] : [word(place, y, label, { ...(bold ? letters.smallStrong : letters.note), anchor })];
  });

const separators = (ticks: readonly Tick[], top: number, bottom: number, stroke: string): readonly Markup[] =>
  ticks.filter(({ x }) => x > 0).map(({ x }) => line([x, top, x, bottom], { stroke }));

/** The calendar above the lanes: coarse stretches in bold, fine ones below. */
export const axisBlock = ({ unit, fine, coarse }: Ticks, scale: Scale): Block => {
  const coarseHeight = coarse.length === 0 ? 0 : rowHeight;
  const height = coarseHeight + rowHeight;
  return {
    height,
    marks: [
      ...labels(coarse, 13, true),
      ...labels(fine, coarseHeight + 13, coarse.length === 0),
      ...separators(coarse, 0, unit === "week" ? coarseHeight : height, colour.edge),
      ...separators(fine, coarseHeight + 4, height, colour.line),
      line([0, height, scale.width, height], { stroke: colour.ink }),
    ],
  };
};

/** The lines of the calendar through the lanes. */
export const gridMarks = ({ fine, coarse }: Ticks, height: number): readonly Markup[] => [
  ...separators(fine, 0, height, "#e2e4e6"),
  ...separators(coarse, 0, height, "#b4b8bc"),
];

/** Where the middle of today stands, if it lies in the period shown. */
export const todayPlace = (scale: Scale, today: Day | undefined): number | undefined => {
  if (today === undefined) return undefined;
  const day = dayNumber(today);
  return day < scale.first || day >= scale.end ? undefined : (xOfDay(scale, day) + xOfDay(scale, day + 1)) / 2;
};

/** The word "today" with its date, at the lower end of its line. */
export const todayLabel = (
  x: number | undefined,
  today: Day | undefined,
  scale: Scale,
  language: PictureLanguage,
): Block => {
  if (x === undefined || today === undefined) return emptyBlock;
  const text = `${phrases(language).today}, ${formatDay(today, language)}`;
  const half = textWidth(text, letters.smallStrong) / 2;
  const middle = Math.min(Math.max(x, half), scale.width - half);
  return {
    height: 20,
    marks: [word(middle, 14, text, { ...letters.smallStrong, anchor: "middle", fill: colour.district })],
  };
};
