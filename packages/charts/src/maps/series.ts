// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import { phrases } from "../phrases.ts";
import type { Block } from "../svg/block.ts";
import { stack } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { line } from "../svg/shapes.ts";
import { figuresTable } from "../svg/table.ts";
import { letters, paragraph, write } from "../svg/words.ts";
import { formatCount } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import { describeMapSeries } from "./describe.ts";
import { noOutlineText, noteBlock } from "./figures.ts";
import type { MapSeriesInput } from "./input.ts";
import { seriesLegend } from "./legend.ts";
import { panel } from "./panel.ts";
import { groundOf } from "./project.ts";
import { countOf, shownAreas } from "./shown.ts";
import type { Shown } from "./shown.ts";

const gutter = 24;
const leastPanel = 180;

type OneMap = MapSeriesInput["maps"][number];

const headOf = ({ heading, breakBefore }: OneMap, { language }: MapSeriesInput, width: number): Block => {
  const title = paragraph(heading, width, letters.strong);
  const why = breakBefore === undefined ? "" : phrases(language).breakBefore(breakBefore);
  const note = paragraph(why, width, letters.note);
  return {
    height: title.height + note.height + 6,
    marks: [...write(0, 0, title), ...write(0, title.height, note)],
  };
};

/** Maps of one row: headings above, all maps at one height; a break is a dashed line before its map. */
const rowBlock = (input: MapSeriesInput, maps: readonly OneMap[], room: number): Block => {
  const heads = maps.map((one) => headOf(one, input, room));
  const top = Math.max(...heads.map(({ height }) => height));
  const ground = groundOf(input, { width: room, height: room * 1.2 });
  const height = top + ground.height;
  const dash = { stroke: theme.colour.ink, "stroke-dasharray": "4 3" };
  const marks = maps.map((one, index) => {
    const rule = one.breakBefore === undefined ? [] : [line([-gutter / 2, 0, -gutter / 2, height], dash)];
    const look = { highlight: input.highlight?.ids ?? [], numbered: false };
    const map = at((room - ground.width) / 2, top, ...panel(ground, shownAreas(input, one.figures), look));
    return at(gutter / 2 + index * (room + gutter), 0, ...rule, ...(heads[index]?.marks ?? []), map);
  });
  return { height, marks };
};

/** Maps beside each other, as many in a row as stay readable. */
const grid = (input: MapSeriesInput, width: number): Block => {
  // Half a gutter at the left belongs to the dashed line of a break.
  const inside = width - gutter / 2;
  const perRow = Math.max(1, Math.min(input.maps.length, Math.floor((inside + gutter) / (leastPanel + gutter))));
  const room = Math.floor((inside - gutter * (perRow - 1)) / perRow);
  const rows = Array.from({ length: Math.ceil(input.maps.length / perRow) }, (_, row) =>
    rowBlock(input, input.maps.slice(row * perRow, (row + 1) * perRow), room),
  );
  return stack(rows, theme.gap);
};

/** How many areas each class has on each map. */
const countsTable = (input: MapSeriesInput, all: readonly Shown[], width: number): Block => {
  const { language, maps } = input;
  const categories = all[0] === undefined ? [] : [...all[0].categories, ...gapsOf(all)];
  const rows = categories.map((category) => [
    category.label,
    ...all.map((shown) => formatCount(countOf(shown, category), language)),
  ]);
  const headings = [phrases(language).classHeading, ...maps.map(({ heading }) => heading)];
  return figuresTable({ headings, rows, wordColumn: 0 }, width);
};

/** The gaps that occur on any of the maps, each once. */
const gapsOf = (all: readonly Shown[]): Shown["gaps"] => {
  const gaps = all.flatMap((shown) => shown.gaps);
  return gaps.filter(({ key }, index) => gaps.findIndex((other) => other.key === key) === index);
};

/**
 * The same areas on one map per year, all with one scale, so that a darker colour always means the same. Breaks between
 * years stand as dashed lines with their reason; the table below counts the areas of each class by year.
 *
 * @param input `maps` in the order of time; `width` in pixels, 720 if absent
 * @returns the SVG as text. No maps: a picture that says so.
 * @throws ChartsError as `choroplethMap`
 */
export const mapSeries = (input: MapSeriesInput): string => {
  const { title, language, areas, maps } = input;
  const width = pictureWidth(input.width);
  const inner = innerWidth(width);
  const all = maps.map(({ figures }) => shownAreas(input, figures));
  const [first] = all;
  const blocks =
    first === undefined || areas.length === 0
      ? [nothing(language)]
      : [
          grid(input, inner),
          seriesLegend(input, { ...first, gaps: gapsOf(all) }, inner),
          noteBlock(noOutlineText(areas, language), inner),
          countsTable(input, all, inner),
        ];
  const description = describeMapSeries(input).join(" ");
  return finish({ title, caption: captionOf(input.about, language), language, width, description, blocks });
};
