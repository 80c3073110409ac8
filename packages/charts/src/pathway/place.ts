// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import { letters, paragraph } from "../svg/words.ts";
import type { Paragraph } from "../svg/words.ts";
import { textWidth } from "../text/measure.ts";
import type { PathwayBar } from "./input.ts";
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

const sideFor = (edge: ReturnType<typeof edges>, needed: number, scale: Scale) => {
  const { x, width } = edge;
  const points = Number(edge.pointsLeft) + Number(edge.pointsRight);
  if (needed + 2 * inset + points * pointRoom <= width) return "inside";
  if (x + width + inset + needed <= scale.width) return "right";
  if (x - inset - needed >= 0) return "left";
  return "under";
};

/** Where a bar and its label stand: inside if it fits, else to the right, to the left, or under the bar. */
export const placeBar = (bar: PathwayBar, scale: Scale): PlacedBar => {
  const edge = edges(bar, scale);
  const { x, width, pointsLeft, pointsRight } = edge;
  const needed = textWidth(bar.label, letters.small);
  const side = sideFor(edge, needed, scale);
  const style = { ...letters.small, halo: side !== "inside", anchor: side === "left" ? "end" : "start" } as const;
  const label = paragraph(bar.label, side === "under" ? scale.width : needed + 1, style);
  const labelX = {
    inside: x + inset + (pointsLeft ? pointRoom : 0),
    right: x + width + inset,
    left: x - inset,
    under: Math.max(0, Math.min(x, scale.width - label.width)),
  }[side];
  const labelLeft = side === "left" ? labelX - label.width : labelX;
  const extent = { left: Math.min(x, labelLeft), right: Math.max(x + width, labelLeft + label.width) };
  const height = side === "under" ? barHeight + 2 + label.height : barHeight;
  const labelIs = side === "left" || side === "right" ? "beside" : side;
  return { bar, x, width, pointsLeft, pointsRight, label, labelX, labelIs, extent, height };
};
