// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import { letters, paragraph } from "../svg/words.ts";
import type { Paragraph } from "../svg/words.ts";
import { textWidth } from "../text/measure.ts";
import type { PathwayBar, PathwayStretch } from "./input.ts";
import type { Extent } from "./pack.ts";
import { xOfDay } from "./scale.ts";
import type { Scale } from "./scale.ts";

export const barHeight = 24;
const leastBar = 4;
const leastPointed = 14;
const inset = 6;
const pointRoom = 8;

/** A bar with its place on the line and its label inside, beside or under it. */
export interface PlacedBar {
  readonly bar: PathwayBar;
  readonly x: number;
  readonly width: number;
  /** The bar goes on before or after the period shown, or has no end. */
  readonly pointsLeft: boolean;
  readonly pointsRight: boolean;
  /** Between these two, counted from the left of the bar, it certainly is. */
  readonly coreFrom: number;
  readonly coreTo: number;
  /** How many short bars are drawn as this one. */
  readonly count: number;
  /** A stretch of which nothing is known, and no bar. */
  readonly isUnknown: boolean;
  readonly label: Paragraph;
  readonly labelX: number;
  readonly labelIs: "inside" | "beside" | "under";
  readonly extent: Extent;
  readonly height: number;
}

const edges = (bar: PathwayBar, scale: Scale) => {
  const start = xOfDay(scale, dayNumber(bar.from));
  const end = bar.to === null ? scale.width : xOfDay(scale, dayNumber(bar.to) + 1);
  const pointsLeft = dayNumber(bar.from) < scale.first;
  const pointsRight = bar.to === null || dayNumber(bar.to) >= scale.end;
  const width = Math.max(end - start, pointsLeft || pointsRight ? leastPointed : leastBar);
  return { x: Math.min(start, scale.width - width), width, pointsLeft, pointsRight };
};

/** Where only the month or the year is known, the bar is certain from the latest beginning to the earliest end. */
const coreOf = ({ beginsBy, endsFrom }: PathwayBar, { x, width }: { x: number; width: number }, scale: Scale) => {
  const within = (place: number) => Math.min(Math.max(place - x, 0), width);
  const coreFrom = beginsBy === undefined ? 0 : within(xOfDay(scale, dayNumber(beginsBy)));
  const coreTo = endsFrom === undefined ? width : within(xOfDay(scale, dayNumber(endsFrom) + 1));
  return { coreFrom, coreTo };
};

/** A place on the line, before it has words. */
type Body = Pick<PlacedBar, "x" | "width" | "pointsLeft" | "pointsRight" | "coreFrom" | "coreTo">;

/** Words stand in the certain part, so that no edge runs through them; in a bar without one anywhere. */
const innerOf = ({ x, width, coreFrom, coreTo, ...points }: Body) => {
  if (coreTo <= coreFrom) return { x, width, pointsLeft: points.pointsLeft, pointsRight: points.pointsRight };
  return {
    x: x + coreFrom,
    width: coreTo - coreFrom,
    pointsLeft: points.pointsLeft && coreFrom === 0,
    pointsRight: points.pointsRight && coreTo === width,
  };
};

const sideFor = (body: Body, needed: number, scale: Scale) => {
  const { x, width } = body;
  const inner = innerOf(body);
  const points = Number(inner.pointsLeft) + Number(inner.pointsRight);
  if (needed + 2 * inset + points * pointRoom <= inner.width) return "inside";
  if (x + width + inset + needed <= scale.width) return "right";
  if (x - inset - needed >= 0) return "left";
  return "under";
};

/** Words inside if they fit, else to the right, to the left, or under the bar. */
const worded = (body: Body, text: string, scale: Scale) => {
  const { x, width } = body;
  const needed = textWidth(text, letters.small);
  const side = sideFor(body, needed, scale);
  const style = { ...letters.small, halo: side !== "inside", anchor: side === "left" ? "end" : "start" } as const;
  const label = paragraph(text, side === "under" ? scale.width : needed + 1, style);
  const inner = innerOf(body);
  const labelX = {
    inside: inner.x + inset + (inner.pointsLeft ? pointRoom : 0),
    right: x + width + inset,
    left: x - inset,
    under: Math.max(0, Math.min(x, scale.width - label.width)),
  }[side];
  const labelLeft = side === "left" ? labelX - label.width : labelX;
  const extent = { left: Math.min(x, labelLeft), right: Math.max(x + width, labelLeft + label.width) };
  const height = side === "under" ? barHeight + 2 + label.height : barHeight;
  const labelIs: PlacedBar["labelIs"] = side === "left" || side === "right" ? "beside" : side;
  return { label, labelX, labelIs, extent, height };
};

/** A bar without words stands as near to others as `near` allows. */
const wordless = ({ x, width }: Body, near: number) => {
  const less = Math.min(near, width / 2);
  const label = { ...paragraph("", 0, letters.small), lines: [], width: 0, height: 0 };
  const extent = { left: x + less, right: x + width - less };
  return { label, labelX: x, labelIs: "inside" as const, extent, height: barHeight };
};

/** Where a bar and its words stand. */
export const placeBar = (bar: PathwayBar, scale: Scale): PlacedBar => {
  const edge = edges(bar, scale);
  const body = { ...edge, ...coreOf(bar, edge, scale) };
  const words = bar.label === "" ? wordless(body, 2.5) : worded(body, bar.label, scale);
  return { bar, count: 1, isUnknown: false, ...body, ...words };
};

/** Where a stretch of which nothing is known stands, edge to edge with its neighbours; words only where they fit. */
export const placeUnknown = (stretch: PathwayStretch, words: string, scale: Scale): PlacedBar => {
  const { x, width } = edges({ ...stretch, label: "", kind: "" }, scale);
  const body = { x, width, coreFrom: 0, coreTo: width, pointsLeft: false, pointsRight: false };
  const label = paragraph(words, scale.width, letters.note);
  const placed = {
    bar: { ...stretch, label: "", kind: "" },
    count: 1,
    isUnknown: true,
    ...body,
    ...wordless(body, 6.5),
  };
  const fits = label.lines.length === 1 && label.width + 4 * inset <= width;
  return fits ? { ...placed, label, labelX: x + 2 * inset } : placed;
};

const isSilent = ({ bar, isUnknown, coreFrom, coreTo, width }: PlacedBar): boolean =>
  bar.label === "" && !isUnknown && coreFrom === 0 && coreTo === width;

const areOne = (a: PlacedBar, b: PlacedBar): boolean =>
  isSilent(a) && isSilent(b) && a.bar.uncertain === b.bar.uncertain && b.x <= a.x + a.width + 1;

const union = (a: PlacedBar, b: PlacedBar): PlacedBar => {
  const width = Math.max(a.x + a.width, b.x + b.width) - a.x;
  return { ...a, count: a.count + b.count, width, coreTo: width, pointsRight: a.pointsRight || b.pointsRight };
};

/**
 * Silent bars of one kind that touch on paper are drawn as one with their number: twenty years of single days stay one row,
 * and do not look like one long stretch.
 */
export const joined = (bars: readonly PlacedBar[], scale: Scale): readonly PlacedBar[] => {
  const groups: PlacedBar[] = [];
  for (const bar of bars) {
    const last = groups.at(-1);
    if (last !== undefined && areOne(last, bar)) groups[groups.length - 1] = union(last, bar);
    else groups.push(bar);
  }
  return groups.map((group) => (group.count === 1 ? group : { ...group, ...worded(group, `${group.count}×`, scale) }));
};
