// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { figureWord, valueIn } from "../figure.ts";
import type { PictureFigure } from "../figure.ts";
import { phrases } from "../phrases.ts";
import type { Block } from "../svg/block.ts";
import { apart } from "../svg/apart.ts";
import { stack } from "../svg/block.ts";
import { at, element } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { line, painted, path } from "../svg/shapes.ts";
import { figuresTable } from "../svg/table.ts";
import { letters, paragraph, word, write } from "../svg/words.ts";
import { theme } from "../theme.ts";
import { frameOf, tickText, xOf, yearTicks, yOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { mustRise, stretchesOf } from "./input.ts";
import type { SeriesInput, SeriesPanel } from "./input.ts";

const { colour } = theme;

export const areaPoint: Markup = element("circle", { r: 4, fill: colour.district, stroke: colour.paper });
export const wholePoint: Markup = path("M0,-5L5,0L0,5L-5,0Z", {
  fill: colour.paper,
  stroke: colour.ink,
  "stroke-width": 1.5,
});
export const withheldPoint: Markup = painted(
  { x: -6, y: -6, width: 12, height: 12 },
  { fill: colour.paper, texture: "diagonal" },
  { stroke: colour.edge },
);
export const breakLine = { stroke: colour.ink, "stroke-dasharray": "4 3" } as const;

const strokes = {
  area: { fill: "none", stroke: colour.district, "stroke-width": 2.5 },
  whole: { fill: "none", stroke: colour.ink, "stroke-width": 1.5, "stroke-dasharray": "6 3" },
} as const;

/** Lines through neighbouring figures, then a mark on each. */
const sideMarks = (panel: SeriesPanel, side: "area" | "whole", frame: Frame): readonly Markup[] =>
  stretchesOf(panel, side).flatMap((stretch) => {
    const places = stretch.map(({ year, value }) => {
      const shown = valueIn(value, panel.measure) ?? value;
      return { x: xOf(year, frame), y: yOf(shown, frame) };
    });
    const d = places.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`).join("");
    const lines = places.length < 2 ? [] : [path(d, strokes[side])];
    return [...lines, ...places.map(({ x, y }) => at(x, y, side === "area" ? areaPoint : wholePoint))];
  });

/** A withheld year of the district stands as a hatched field on the base line: a place that tells nothing. */
const withheldMarks = ({ points }: SeriesPanel, frame: Frame): readonly Markup[] =>
  points
    .filter(({ area }) => typeof area !== "number" && area.gap === "suppressed")
    .map(({ year }) => at(xOf(year, frame), frame.height - 7, withheldPoint));

/** Half way to the year before; at the edge before the first. */
const breakX = ({ points }: SeriesPanel, index: number, frame: Frame): number => {
  const [before, here] = [points[index - 1]?.year, points[index]?.year ?? frame.firstYear];
  return before === undefined ? xOf(here, frame) - 10 : (xOf(before, frame) + xOf(here, frame)) / 2;
};

interface Break {
  readonly number: number;
  readonly x: number;
  readonly why: string;
}

const breaksOf = (panel: SeriesPanel, frame: Frame): readonly Break[] =>
  panel.points
    .flatMap(({ breakBefore }, index) =>
      breakBefore === undefined ? [] : [{ x: breakX(panel, index, frame), why: breakBefore }],
    )
    .map((one, index) => ({ ...one, number: index + 1 }));

const axes = (panel: SeriesPanel, frame: Frame, input: SeriesInput): readonly Markup[] => [
  ...frame.axis.ticks.flatMap((tick) => {
    const y = yOf(tick, frame);
    const text = tickText(tick, panel.measure.unit, input.language);
    const stroke = tick === 0 ? colour.edge : colour.line;
    return [
      line([frame.left - 14, y, frame.width, y], { stroke }),
      word(frame.left - 20, y + 4, text, { ...letters.note, anchor: "end" }),
    ];
  }),
  ...yearTicks(frame).map((year) =>
    word(xOf(year, frame), frame.height + 16, String(year), { ...letters.note, anchor: "middle" }),
  ),
];

const drawing = (panel: SeriesPanel, frame: Frame, input: SeriesInput): Block => {
  const breaks = breaksOf(panel, frame);
  const numbers = breaks.length > 1 ? breaks.map(({ x, number }) => ({ x, text: String(number) })) : [];
  const lines = [
    ...breaks.map(({ x }) => line([x, -2, x, frame.height], breakLine)),
    ...apart(numbers, letters.note).map(({ x, text }) => word(x, -5, text, { ...letters.note, anchor: "middle" })),
  ];
  const sides = (["whole", "area"] as const).flatMap((side) => sideMarks(panel, side, frame));
  const marks = [...axes(panel, frame, input), ...lines, ...withheldMarks(panel, frame), ...sides];
  return { height: frame.height + 40, marks: [at(0, 20, ...marks)] };
};

const breakNotes = (panel: SeriesPanel, frame: Frame, input: SeriesInput): Block => {
  const breaks = breaksOf(panel, frame);
  const notes = breaks.map(({ number, why }) => {
    const text = phrases(input.language).breakBefore(why);
    const note = paragraph(breaks.length > 1 ? `${number} ${text}` : text, frame.width, letters.note);
    return { height: note.height, marks: write(0, 0, note) };
  });
  return stack(notes, 2);
};

/** The legend says in full what a withheld figure is; the table has room for one word. */
const cellText = (figure: PictureFigure, { measure }: SeriesPanel, { language }: SeriesInput): string =>
  typeof figure !== "number" && figure.gap === "suppressed"
    ? phrases(language).suppressedShort
    : figureWord(figure, measure, language);

/** The figures year by year; a year after a break says so. */
const panelTable = (panel: SeriesPanel, input: SeriesInput, width: number): Block => {
  const { year: yearWord, afterBreak } = phrases(input.language);
  const isNumbered = panel.points.filter(({ breakBefore }) => breakBefore !== undefined).length > 1;
  let breaks = 0;
  const rows = panel.points.map(({ year, breakBefore, area, whole }) => {
    if (breakBefore !== undefined) breaks += 1;
    const mark = breakBefore === undefined ? "" : ` (${afterBreak}${isNumbered ? ` ${breaks}` : ""})`;
    return [`${year}${mark}`, ...[area, whole].map((figure) => cellText(figure, panel, input))];
  });
  return figuresTable({ headings: [yearWord, input.areaLabel, input.wholeLabel], rows, wordColumn: 0 }, width);
};

/** A panel: heading, lines of district and city, reasons of breaks, its figures. */
export const panelBlock = (panel: SeriesPanel, input: SeriesInput, width: number): Block => {
  mustRise(panel);
  const frame = frameOf(input, panel.measure.unit, width);
  const heading = paragraph(panel.label, width, letters.strong);
  return stack(
    [
      { height: heading.height, marks: write(0, 0, heading) },
      drawing(panel, frame, input),
      breakNotes(panel, frame, input),
      panelTable(panel, input, width),
    ],
    4,
  );
};
