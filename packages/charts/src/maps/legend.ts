// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import type { Block } from "../svg/block.ts";
import { emptyBlock, stack } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import { line, painted, rect } from "../svg/shapes.ts";
import { letters, lineStep, paragraph, word, write } from "../svg/words.ts";
import { formatCount } from "../text/numbers.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import type { MapBase, MapScale } from "./input.ts";
import type { Category } from "./scale.ts";
import { countOf } from "./shown.ts";
import type { Shown } from "./shown.ts";

const { colour } = theme;
const swatch = { x: 0, y: 2, width: 26, height: 16 };
const wordsX = swatch.width + 10;

/** How many areas a colour has; of several maps the number means nothing and is left out. */
type Count = (category: Category) => string;

const entry = (category: Category, width: number, count: string): Block => {
  const room = width - wordsX - (count === "" ? 0 : 40);
  const label = paragraph(category.label, room, letters.small);
  const number = count === "" ? [] : [word(width, 14, count, { ...letters.small, anchor: "end" })];
  const sample = painted(swatch, category.paint, { stroke: colour.edge, "stroke-width": 0.6 });
  const marks = [sample, ...write(wordsX, (20 - lineStep(letters.small)) / 2, label), ...number];
  return { height: Math.max(22, label.height + 6), marks };
};

const rowHeight = 30;

const cellMark = (category: Category | undefined, width: number, count: string) => {
  if (category === undefined) return [];
  const box = { x: 1, y: 1, width: width - 2, height: rowHeight - 2 };
  const text = [count, category.sign].filter((part) => part !== "").join("\u00a0");
  const style = { ...letters.smallStrong, fill: category.ink, anchor: "middle" } as const;
  return [
    rect(box, { fill: category.paint.fill, stroke: colour.edge, "stroke-width": 0.6 }),
    word(width / 2, rowHeight / 2 + 4, text, style),
  ];
};

type Pairs = Extract<MapScale, { kind: "pairs" }>;

/** A grid: status from top to bottom, dynamics from left to right, in each field the number of areas and the sign. */
const pairGrid = (scale: Pairs, categories: readonly Category[], width: number, count: Count): Block => {
  const columns = scale.dynamics.classes;
  const labelWidth = Math.round(width * 0.3);
  const cell = Math.min(70, Math.floor((width - labelWidth) / Math.max(1, columns.length)));
  const centre = (column: number) => labelWidth + (column + 0.5) * cell;
  const title = paragraph(scale.dynamics.label, cell * columns.length, { ...letters.smallStrong, anchor: "middle" });
  const heads = columns.map(({ label }) => paragraph(label, cell - 4, { ...letters.small, anchor: "middle" }));
  const statusTitle = paragraph(scale.status.label, labelWidth - 8, letters.smallStrong);
  const headHeight =
    Math.max(title.height + 2 + Math.max(0, ...heads.map(({ height }) => height)), statusTitle.height) + 4;
  const head: Block = {
    height: headHeight,
    marks: [
      ...write(labelWidth + (cell * columns.length) / 2, 0, title),
      ...heads.flatMap((one, column) => write(centre(column), headHeight - 4 - one.height, one)),
      ...write(0, headHeight - 4 - statusTitle.height, statusTitle),
    ],
  };
  const rows = scale.status.classes.map(({ label }, row): Block => {
    const words = paragraph(label, labelWidth - 8, letters.small);
    const height = Math.max(rowHeight, words.height + 4);
    const cells = columns.flatMap((_, column) => {
      const category = categories[row * columns.length + column];
      const text = category === undefined ? "" : count(category);
      return [at(labelWidth + column * cell, (height - rowHeight) / 2, ...cellMark(category, cell, text))];
    });
    return { height, marks: [...write(0, (height - words.height) / 2, words), ...cells] };
  });
  return stack([head, ...rows], 0);
};

/** Only where an outlined area is on the map. */
const highlightEntry = ({ highlight, areas }: MapBase, width: number): Block => {
  const isDrawn = areas.some(({ id, geometry }) => geometry !== null && highlight?.ids.includes(id) === true);
  if (highlight === undefined || highlight.label === "" || !isDrawn) return emptyBlock;
  const label = paragraph(highlight.label, width - wordsX, letters.small);
  const box = rect({ x: 2, y: 3, width: 22, height: 14 }, { fill: "none", stroke: colour.ink, "stroke-width": 2.5 });
  const marks = [box, ...write(wordsX, (20 - lineStep(letters.small)) / 2, label)];
  return { height: Math.max(22, label.height + 6), marks };
};

const heading = (language: PictureLanguage, width: number): Block => {
  const { classHeading, areas } = phrases(language);
  const marks = [
    word(0, 11, classHeading, letters.smallStrong),
    word(width, 11, areas, { ...letters.smallStrong, anchor: "end" }),
    line([0, 17, width, 17], { stroke: colour.ink }),
  ];
  return { height: 21, marks };
};

/** Colours first, then gaps and outline. */
const parts = (input: MapBase, all: Shown, width: number, counted: boolean): readonly Block[] => {
  const { scale, language } = input;
  const count: Count = (category) => (counted ? formatCount(countOf(all, category), language) : "");
  const entries = (categories: readonly Category[]) =>
    categories.map((category) => entry(category, width, count(category)));
  const main =
    scale.kind === "pairs"
      ? [pairGrid(scale, all.categories, width, count)]
      : [...(counted ? [heading(language, width)] : []), ...entries(all.categories)];
  const below = [...entries(all.gaps), highlightEntry(input, width)];
  return [stack(main, 0), stack(below, 0)];
};

/** What the colours of one map mean, in words, with the number of areas of each. */
export const mapLegend = (input: MapBase, all: Shown, width: number): Block => stack(parts(input, all, width, true), 8);

/** What the colours of several maps mean; the two parts beside each other where there is room. */
export const seriesLegend = (input: MapBase, all: Shown, width: number): Block => {
  const isBeside = width >= 560;
  const [first, second] = parts(input, all, isBeside ? (width - 40) / 2 : width, false);
  if (first === undefined || second === undefined) return emptyBlock;
  if (!isBeside) return stack([first, second], 8);
  const marks = [...first.marks, at((width + 40) / 2, 0, ...second.marks)];
  return { height: Math.max(first.height, second.height), marks };
};
