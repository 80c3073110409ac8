// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import { axisFor } from "../comparison/axis.ts";
import type { Axis } from "../comparison/axis.ts";
import { figureWord, valueIn } from "../figure.ts";
import type { PictureFigure } from "../figure.ts";
import type { Block } from "../svg/block.ts";
import { apart } from "../svg/apart.ts";
import { stack } from "../svg/block.ts";
import { legend } from "../svg/legend.ts";
import { at } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { gapBox } from "../svg/gap-box.ts";
import { line, rect } from "../svg/shapes.ts";
import { letters, paragraph, word, write } from "../svg/words.ts";
import type { Paragraph } from "../svg/words.ts";
import { formatCount } from "../text/numbers.ts";
import { textWidth } from "../text/measure.ts";
import { theme } from "../theme.ts";
import { describeBulletBars } from "./describe.ts";
import type { BulletInput, BulletRow } from "./input.ts";

const { colour } = theme;
const figureWidth = 92;
const gutter = 16;
const barHeight = 14;

interface Layout {
  readonly width: number;
  readonly labelWidth: number;
  readonly plotX: number;
  readonly plotWidth: number;
  readonly axis: Axis;
}

const layoutOf = (input: BulletInput): Layout => {
  const width = innerWidth(pictureWidth(input.width));
  const labelWidth = Math.round(width * 0.28);
  const plotX = labelWidth + gutter;
  const plotWidth = width - plotX - 2 * figureWidth - gutter;
  const values = input.rows.flatMap(({ area, whole }) =>
    [area, whole].flatMap((figure) => valueIn(figure, input.measure) ?? []),
  );
  return { width, labelWidth, plotX, plotWidth, axis: axisFor(values, plotWidth < 200 ? 2 : 4) };
};

const xOf = (value: number, { axis, plotWidth }: Layout): number =>
  ((value - axis.least) / (axis.most - axis.least)) * plotWidth;

/** The bar of the district from 0; hatched where its figure is withheld, sparse where there is none. */
const areaBar = (figure: PictureFigure, input: BulletInput, layout: Layout): Markup => {
  const box = { x: 0, y: -barHeight / 2, width: layout.plotWidth, height: barHeight };
  if (typeof figure !== "number") return gapBox(box, figure.gap);
  const [from, to] = [xOf(0, layout), xOf(valueIn(figure, input.measure) ?? 0, layout)];
  return rect({ ...box, x: Math.min(from, to), width: Math.abs(to - from) }, { fill: colour.district });
};

/** The city: a line across the bar, higher than it. */
const wholeLine = (figure: PictureFigure, input: BulletInput, layout: Layout): readonly Markup[] => {
  const value = valueIn(figure, input.measure);
  if (value === undefined) return [];
  const x = xOf(value, layout);
  const ends = [x, -barHeight / 2 - 5, x, barHeight / 2 + 5] as const;
  return [
    line(ends, { stroke: colour.paper, "stroke-width": 6 }),
    line(ends, { stroke: colour.ink, "stroke-width": 3 }),
  ];
};

const figureCell = (figure: PictureFigure, input: BulletInput, isArea: boolean): Paragraph => {
  const style = { ...(isArea && typeof figure === "number" ? letters.strong : letters.small), anchor: "end" } as const;
  return paragraph(figureWord(figure, input.measure, input.language), figureWidth - 8, style);
};

const rowBlock = (row: BulletRow, input: BulletInput, layout: Layout): Block => {
  const label = paragraph(row.label, layout.labelWidth, letters.label);
  const note = paragraph(row.note ?? "", layout.labelWidth, letters.note);
  const cells = [figureCell(row.area, input, true), figureCell(row.whole, input, false)];
  const height = Math.max(38, label.height + note.height + 10, ...cells.map((cell) => cell.height + 10));
  const middle = height / 2;
  const grid = layout.axis.ticks.map((tick) => line([xOf(tick, layout), -middle, xOf(tick, layout), middle]));
  const top = (height - label.height - note.height) / 2;
  return {
    height,
    marks: [
      ...write(0, top, label),
      ...write(0, top + label.height, note),
      at(layout.plotX, middle, ...grid, areaBar(row.area, input, layout), ...wholeLine(row.whole, input, layout)),
      ...cells.flatMap((cell, index) =>
        write(layout.width - (1 - index) * figureWidth, (height - cell.height) / 2, cell),
      ),
      line([0, height, layout.width, height]),
    ],
  };
};

/** The numbers of the axis and the names above the two columns of figures. */
const headBlock = (input: BulletInput, layout: Layout): Block => {
  const names = [input.areaLabel, input.wholeLabel].map((name) =>
    paragraph(name, figureWidth - 8, { ...letters.smallStrong, anchor: "end" }),
  );
  const height = Math.max(20, ...names.map((name) => name.height + 6));
  const unit = input.measure.unit === "number" ? "" : input.language === "de" ? "\u00a0%" : "%";
  const numbers = layout.axis.ticks.map((tick) => ({
    x: layout.plotX + xOf(tick, layout),
    text: `${formatCount(tick, input.language)}${unit}`,
  }));
  // A long number over the end of the axis would run into the first column of figures.
  const end = layout.plotX + layout.plotWidth + gutter;
  const inside = numbers.filter(({ x, text }) => x + textWidth(text, letters.note) / 2 <= end);
  const ticks = apart(inside, letters.note).map(({ x, text }) =>
    word(x, height - 6, text, { ...letters.note, anchor: "middle" }),
  );
  const marks = names.flatMap((name, index) =>
    write(layout.width - (1 - index) * figureWidth, height - 4 - name.height, name),
  );
  return { height, marks: [...ticks, ...marks, line([0, height, layout.width, height], { stroke: colour.ink })] };
};

const areaSample = rect({ x: -9, y: -6, width: 18, height: 12 }, { fill: colour.district });
const wholeSample = line([0, -9, 0, 9], { stroke: colour.ink, "stroke-width": 3 });

/**
 * Bars of a district with the city as a line across them, and both figures in columns: as the reports of Aktionsräume
 * show them. All rows share one axis from 0.
 *
 * @param input figures in one measure, percent as 23.9; a withheld figure is a hatched bar and leaves no other trace.
 * `width` in pixels, 720 if absent.
 * @returns the SVG as text. No rows: a picture that says so.
 * @throws ChartsError "number-not-finite", "count-not-whole", "width-too-small"
 */
export const bulletBars = (input: BulletInput): string => {
  const { title, language, rows } = input;
  const layout = layoutOf(input);
  const entries = [
    { mark: areaSample, label: input.areaLabel },
    { mark: wholeSample, label: input.wholeLabel },
  ];
  const body = stack([headBlock(input, layout), ...rows.map((row) => rowBlock(row, input, layout))], 0);
  return finish({
    title,
    caption: captionOf(input.about, language),
    language,
    width: pictureWidth(input.width),
    description: describeBulletBars(input).join(" "),
    blocks: rows.length === 0 ? [nothing(language)] : [legend(entries, layout.width), body],
  });
};
