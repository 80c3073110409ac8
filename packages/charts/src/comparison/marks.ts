// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { line, path } from "../svg/shapes.ts";
import { element } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { theme } from "../theme.ts";

const { colour } = theme;

/** The district: a filled dot. */
export const areaMark: Markup = element("circle", {
  r: 5.75,
  fill: colour.district,
  stroke: colour.paper,
  "stroke-width": 0.75,
});

/** The city: a rule with a hollow diamond, large enough to hold the dot where both are equal. */
export const wholeMark: Markup = element(
  "g",
  {},
  line([0, -12, 0, 12], { stroke: colour.ink, "stroke-width": 1.5 }),
  path("M0,-9.5L9.5,0L0,9.5L-9.5,0Z", { fill: colour.paper, stroke: colour.ink, "stroke-width": 1.75 }),
);

/** Stands before a note: another date or another definition. */
export const warningMark: Markup = element(
  "g",
  {},
  path("M0,-5L5.5,4.5H-5.5Z", { fill: colour.doubt, stroke: colour.doubtEdge, "stroke-linejoin": "round" }),
  path("M0,-1.8V1.4M0,2.6V3.4", { fill: "none", stroke: colour.ink, "stroke-width": 1.2 }),
);

/** From one end of an interval to the other, with caps; around 0 upwards or downwards. */
export const whisker = (from: number, to: number, y: number, stroke: string): Markup =>
  path(`M${from},${y - 3}v6M${from},${y}H${to}M${to},${y - 3}v6`, { fill: "none", stroke, "stroke-width": 1.5 });
