// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import { phrases } from "../phrases.ts";
import type { Block } from "../svg/block.ts";
import { stack } from "../svg/block.ts";
import { legend } from "../svg/legend.ts";
import { at, element } from "../svg/markup.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { line } from "../svg/shapes.ts";
import { describeSeries } from "./describe.ts";
import type { SeriesInput } from "./input.ts";
import { areaPoint, breakLine, panelBlock, wholePoint, withheldPoint } from "./panel.ts";

const gutter = 36;
/** From this width on two panels stand beside each other. */
const besideFrom = 620;

const legendOf = (input: SeriesInput, width: number): Block => {
  const points = input.panels.flatMap((panel) => panel.points);
  const { suppressed, breakWord } = phrases(input.language);
  const isWithheld = points.some(({ area }) => typeof area !== "number" && area.gap === "suppressed");
  const hasBreak = points.some(({ breakBefore }) => breakBefore !== undefined);
  const entries = [
    { mark: areaPoint, label: input.areaLabel },
    { mark: wholePoint, label: input.wholeLabel },
    ...(isWithheld ? [{ mark: withheldPoint, label: `${input.areaLabel}: ${suppressed}` }] : []),
    ...(hasBreak ? [{ mark: element("g", {}, line([0, -9, 0, 9], breakLine)), label: breakWord }] : []),
  ];
  return legend(entries, width);
};

const grid = (input: SeriesInput, width: number): Block => {
  const perRow = width >= besideFrom && input.panels.length > 1 ? 2 : 1;
  const room = (width - gutter * (perRow - 1)) / perRow;
  const blocks = input.panels.map((panel) => panelBlock(panel, input, room));
  const rows = Array.from({ length: Math.ceil(blocks.length / perRow) }, (_, row): Block => {
    const own = blocks.slice(row * perRow, (row + 1) * perRow);
    const marks = own.map((block, index) => at(index * (room + gutter), 0, ...block.marks));
    return { height: Math.max(...own.map(({ height }) => height)), marks };
  });
  return stack(rows, 24);
};

/**
 * Indicators over the years, a small picture each: district as a line with dots, city as a dashed line with diamonds. All
 * panels share the years, and all of one unit the axis. No line leads across a break or a gap; the figures stand below.
 *
 * @param input `points` with rising years; a withheld year is a hatched field on the base line and leaves no other trace.
 * `width` in pixels, 720 if absent.
 * @returns the SVG as text. No panels: a picture that says so.
 * @throws ChartsError "years-not-rising", "number-not-finite", "count-not-whole", "width-too-small"
 */
export const seriesChart = (input: SeriesInput): string => {
  const { title, language, panels } = input;
  const width = pictureWidth(input.width);
  const inner = innerWidth(width);
  return finish({
    title,
    caption: captionOf(input.about, language),
    language,
    width,
    description: describeSeries(input).join(" "),
    blocks: panels.length === 0 ? [nothing(language)] : [legendOf(input, inner), grid(input, inner)],
  });
};
