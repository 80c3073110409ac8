// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { stack } from "../svg/block.ts";
import type { Block } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { gapBox } from "../svg/gap-box.ts";
import { line, rect } from "../svg/shapes.ts";
import { letters, lineStep, paragraph, word, write } from "../svg/words.ts";
import type { Lettering, Paragraph } from "../svg/words.ts";
import { formatDifference } from "../text/numbers.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { textWidth } from "../text/measure.ts";
import { theme } from "../theme.ts";
import { figureText, intervalText } from "./describe.ts";
import type { Axis } from "./axis.ts";
import { isGap } from "./input.ts";
import type { Figure, ShownRow } from "./input.ts";
import { areaMark, warningMark, whisker, wholeMark } from "./marks.ts";

const { colour } = theme;

export interface Layout {
  readonly language: PictureLanguage;
  readonly areaLabel: string;
  readonly wholeLabel: string;
  readonly width: number;
  readonly labelWidth: number;
  readonly plotX: number;
  readonly plotWidth: number;
  readonly axis: Axis;
}

export const xOf = (value: number, { axis, plotWidth }: Layout): number =>
  ((value - axis.least) / (axis.most - axis.least)) * plotWidth;

/** The label with its note below. */
const labelBlock = (row: ShownRow, layout: Layout): Block => {
  const label = paragraph(row.label, layout.labelWidth, letters.label);
  const note = paragraph(row.note ?? "", layout.labelWidth - 16, letters.note);
  const noteMarks = note.height === 0 ? [] : [at(6, 10, warningMark), ...write(16, 3, note)];
  const ends = intervalBlock(row, layout);
  return stack(
    [
      { height: label.height, marks: write(0, 0, label) },
      { height: note.height === 0 ? 0 : note.height + 3, marks: noteMarks },
      ends,
    ],
    0,
  );
};

/** The ends of both intervals in figures. */
const intervalBlock = (row: ShownRow, layout: Layout): Block => {
  const sides = [
    [layout.areaLabel, row.area],
    [layout.wholeLabel, row.whole],
  ] as const;
  const said = sides.flatMap(([label, figure]) => {
    const text = intervalText(figure, layout.language);
    return text === "" ? [] : [`${label} ${text}`];
  });
  const lines = said.map((text): Block => {
    const one = paragraph(text, layout.labelWidth, letters.note);
    return { height: one.height, marks: write(0, 3, one) };
  });
  return stack(lines, 0);
};

/** Whether a figure has an interval to draw. */
export const hasInterval = (figure: Figure): boolean => !isGap(figure) && figure.interval !== undefined;

/** The whisker of a figure, above the dot or below the diamond. */
const whiskerOf = (figure: Figure, layout: Layout, y: number, stroke: string): readonly Markup[] =>
  isGap(figure) || figure.interval === undefined
    ? []
    : [whisker(xOf(figure.interval[0], layout), xOf(figure.interval[1], layout), y, stroke)];

interface Clamped {
  readonly text: string;
  readonly style: Lettering;
  readonly width: number;
}

/** Text centred on a place, moved inwards where it would leave the plot. */
const clamped = (x: number, y: number, label: Clamped): Markup => {
  const { text, style, width } = label;
  const half = textWidth(text, style) / 2;
  const inside = Math.min(Math.max(x, half), Math.max(half, width - half));
  return word(inside, y, text, { ...style, anchor: "middle", halo: true });
};

/** The short word where the long one would hide the hatching. */
const gapWord = (figure: Figure, layout: Layout): string => {
  const text = figureText(figure, "percent", layout.language);
  const isWithheld = isGap(figure) && figure.gap === "suppressed";
  return isWithheld && textWidth(text, letters.small) > layout.plotWidth * 0.7
    ? phrases(layout.language).suppressedShort
    : text;
};

/** A hatched band with the reason in words on a clear plate; dense for withheld, sparse for not there. */
const gapBand = (figure: Figure, layout: Layout): readonly Markup[] => {
  if (!isGap(figure)) return [];
  const text = gapWord(figure, layout);
  const plate = textWidth(text, letters.small) + 12;
  const band = { x: 0, y: -31, width: layout.plotWidth, height: 18 };
  const x = (layout.plotWidth - plate) / 2;
  return [
    gapBox(band, figure.gap),
    rect({ x, y: -30, width: plate, height: 16 }, { fill: colour.paper }),
    word(layout.plotWidth / 2, -18, text, { ...letters.small, anchor: "middle" }),
  ];
};

/** Why the city has no figure; empty where it has one. */
const wholeGap = (row: ShownRow, layout: Layout): Paragraph => {
  const text = `${layout.wholeLabel}: ${figureText(row.whole, "percent", layout.language)}`;
  return paragraph(isGap(row.whole) ? text : "", layout.plotWidth - 6, { ...letters.note, halo: true });
};

const wholeMarks = (row: ShownRow, layout: Layout): readonly Markup[] => {
  const text = figureText(row.whole, "percent", layout.language);
  if (isGap(row.whole)) return write(6, 11, wholeGap(row, layout));
  const x = xOf(row.whole.value, layout);
  const y = hasInterval(row.whole) ? 29 : 25;
  return [
    ...whiskerOf(row.whole, layout, 15, colour.ink),
    at(x, 0, wholeMark),
    clamped(x, y, { text, style: letters.small, width: layout.plotWidth }),
  ];
};

const areaMarks = (row: ShownRow, layout: Layout): readonly Markup[] => {
  if (isGap(row.area)) return gapBand(row.area, layout);
  const x = xOf(row.area.value, layout);
  const text = figureText(row.area, "percent", layout.language);
  const y = hasInterval(row.area) ? -19 : -15;
  return [
    ...whiskerOf(row.area, layout, -12.5, colour.district),
    at(x, 0, areaMark),
    clamped(x, y, { text, style: letters.strong, width: layout.plotWidth }),
  ];
};

const connection = ({ area, whole }: ShownRow, layout: Layout): readonly Markup[] => {
  if (isGap(area) || isGap(whole)) return [];
  const ends = { stroke: colour.district, "stroke-width": 3, "stroke-opacity": 0.45 };
  return [line([xOf(area.value, layout), 0, xOf(whole.value, layout), 0], ends)];
};

const plotRoom = { above: 35, below: 33 };

/** One percentage: label, note, dot and diamond on the axis, difference at the end. */
export const percentRow = (row: ShownRow, layout: Layout): Block => {
  const label = labelBlock(row, layout);
  const below = Math.max(plotRoom.below, wholeGap(row, layout).height + 16);
  const height = Math.max(label.height + 16, plotRoom.above + below);
  const middle = (height + plotRoom.above - below) / 2;
  const grid = layout.axis.ticks.map((tick) => {
    const zero = tick === 0 ? { stroke: colour.edge } : {};
    return line([xOf(tick, layout), -middle, xOf(tick, layout), height - middle], zero);
  });
  const base = line([0, 0, layout.plotWidth, 0], { stroke: colour.line, "stroke-dasharray": "1 3" });
  const marks = [connection, wholeMarks, areaMarks].flatMap((draw) => draw(row, layout));
  const difference = row.difference === null ? "\u2013" : formatDifference(row.difference, layout.language);
  return {
    height,
    marks: [
      at(0, (height - label.height) / 2, ...label.marks),
      at(layout.plotX, middle, ...grid, base, ...marks),
      word(layout.width, middle + 5, difference, { ...letters.strong, anchor: "end" }),
      line([0, height, layout.width, height]),
    ],
  };
};

/** Anything but a percentage: both figures as text. */
export const countRow = (row: ShownRow, layout: Layout): Block => {
  const label = labelBlock(row, layout);
  const half = (layout.width - layout.plotX - 12) / 2;
  const side = (name: string, figure: Figure) =>
    paragraph(`${name}: ${figureText(figure, row.unit, layout.language)}`, half, letters.label);
  const sides = [side(layout.areaLabel, row.area), side(layout.wholeLabel, row.whole)];
  const height = Math.max(label.height, lineStep(letters.label), ...sides.map((one) => one.height)) + 14;
  const marks = sides.flatMap((one, index) => write(layout.plotX + index * (half + 12), 7, one));
  return { height, marks: [at(0, 7, ...label.marks), ...marks, line([0, height, layout.width, height])] };
};
