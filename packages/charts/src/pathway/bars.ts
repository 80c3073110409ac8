// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { at } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { painted, path, rect } from "../svg/shapes.ts";
import { write } from "../svg/words.ts";
import { theme } from "../theme.ts";
import type { Paint } from "../theme.ts";
import { barHeight } from "./place.ts";
import type { PlacedBar } from "./place.ts";

const { colour } = theme;
const point = 8;
const strip = 6;
const textTop = 2;

/** The outline of a bar: an end that goes on is a point. */
const outline = (width: number, pointsLeft: boolean, pointsRight: boolean): string => {
  const middle = barHeight / 2;
  const right = pointsRight
    ? `H${width - point}L${width},${middle}L${width - point},${barHeight}`
    : `H${width}V${barHeight}`;
  const left = pointsLeft ? `H${point}L0,${middle}L${point},0` : "H0V0";
  return `M${pointsLeft ? point : 0},0${right}${left}Z`;
};

/** Light above for the words, texture of the kind in a strip below, dashed edge where the dates are uncertain. */
export const barShape = (
  bar: Pick<PlacedBar, "width" | "pointsLeft" | "pointsRight">,
  paint: Paint,
  uncertain: boolean,
) => {
  const width = Math.round(bar.width * 100) / 100;
  const d = outline(width, bar.pointsLeft, bar.pointsRight);
  const left = bar.pointsLeft ? point : 0;
  const stripWidth = Math.max(1, width - left - (bar.pointsRight ? point : 0));
  const dash = uncertain ? "4 3" : undefined;
  return [
    path(d, { fill: colour.paper }),
    path(d, { fill: paint.fill, "fill-opacity": 0.16 }),
    painted({ x: left, y: barHeight - strip, width: stripWidth, height: strip }, paint, { stroke: "none" }),
    path(d, { fill: "none", stroke: colour.ink, "stroke-dasharray": dash, "stroke-width": uncertain ? 1.4 : 1 }),
  ];
};

/** Where only the month or the year is known: pale and dashed, as far as the bar may reach. */
const impreciseEnds = (bar: PlacedBar, paint: Paint): readonly Markup[] => {
  const { width, coreFrom, coreTo, pointsLeft, pointsRight } = bar;
  const d = outline(width, pointsLeft, pointsRight);
  const core = {
    width: coreTo - coreFrom,
    pointsLeft: pointsLeft && coreFrom === 0,
    pointsRight: pointsRight && coreTo === width,
  };
  return [
    path(d, { fill: colour.paper }),
    path(d, { fill: paint.fill, "fill-opacity": 0.06 }),
    path(d, { fill: "none", stroke: colour.ink, "stroke-dasharray": "2 3" }),
    ...(core.width > 0 ? [at(coreFrom, 0, ...barShape(core, paint, bar.bar.uncertain === true))] : []),
  ];
};

const isPrecise = ({ width, coreFrom, coreTo }: PlacedBar): boolean => coreFrom === 0 && coreTo === width;

/** Several short bars: the strip tells the kind, the dotted edge that they are not one. */
export const groupShape = (width: number, paint: Paint): readonly Markup[] => [
  path(outline(width, false, false), { fill: colour.paper }),
  painted({ x: 0, y: barHeight - strip, width, height: strip }, paint, { stroke: "none" }),
  path(outline(width, false, false), { fill: "none", stroke: colour.ink, "stroke-dasharray": "1.5 1.5" }),
];

/** Nothing is known here: no bar, only a sparse ground. */
export const unknownShape = (width: number): readonly Markup[] => [
  painted(
    { x: 0, y: 0, width, height: barHeight },
    { fill: colour.paper, texture: "sparse" },
    { stroke: colour.edge, "stroke-dasharray": "1 3" },
  ),
];

const bodyMarks = (bar: PlacedBar, paint: Paint): readonly Markup[] => {
  if (bar.isUnknown) return unknownShape(bar.width);
  if (bar.count > 1) return groupShape(bar.width, paint);
  return isPrecise(bar) ? barShape(bar, paint, bar.bar.uncertain === true) : impreciseEnds(bar, paint);
};

/** What lies after today in a bar without an end is not known: it is veiled. */
const veil = (bar: PlacedBar, todayX: number | undefined): readonly Markup[] => {
  if (bar.isUnknown || bar.bar.to !== null || todayX === undefined || todayX >= bar.x + bar.width) return [];
  const x = Math.max(0, todayX - bar.x);
  const box = { x, y: barHeight - strip, width: Math.max(0, bar.width - x - point), height: strip };
  return [rect(box, { fill: colour.paper, "fill-opacity": 0.7 })];
};

/** Words on a ground with a texture stand on paper. */
const labelGround = (bar: PlacedBar): readonly Markup[] => {
  if (!bar.isUnknown || bar.label.width === 0) return [];
  const box = { x: bar.labelX - 3, y: 3, width: bar.label.width + 6, height: barHeight - 6 };
  return [rect(box, { fill: colour.paper })];
};

const labelMarks = (bar: PlacedBar): readonly Markup[] => {
  if (bar.labelIs === "under") return write(bar.labelX, barHeight + 2, bar.label);
  const isInStrip = bar.labelIs === "inside" && !bar.isUnknown;
  const top = isInStrip ? textTop : (barHeight - bar.label.height) / 2;
  return [...labelGround(bar), ...write(bar.labelX, top, bar.label)];
};

/** A bar with its label; marks stand at the bar's row. */
export const barMarks = (bar: PlacedBar, paint: Paint, todayX: number | undefined): readonly Markup[] => [
  at(bar.x, 0, ...bodyMarks(bar, paint), ...veil(bar, todayX)),
  ...labelMarks(bar),
];
