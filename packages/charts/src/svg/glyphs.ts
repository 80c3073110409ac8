// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { theme } from "../theme.ts";
import { element } from "./markup.ts";
import type { Attributes, Markup } from "./markup.ts";
import { path } from "./shapes.ts";

const stroked: Attributes = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" };

/** A tick, drawn, so that no font has to know it; around 0, 0. */
export const tick = (stroke: string): Markup =>
  path("M-4,0.5L-1.2,3.4L4.2,-3.6", { ...stroked, stroke, "stroke-width": 2 });

export const dash = (stroke: string): Markup => path("M-4,0H4", { ...stroked, stroke, "stroke-width": 2 });

export const questionMark = (stroke: string): Markup =>
  element(
    "g",
    {},
    path("M-2.7,-2.2C-2.7,-5.4 2.7,-5.4 2.7,-2.2C2.7,-0.4 0,-0.4 0,1.6", { ...stroked, stroke, "stroke-width": 1.7 }),
    element("circle", { cy: 4.4, r: 1.15, fill: stroke }),
  );

/** A slash across an empty place: the question does not arise. */
export const slash: Markup = path("M-3,3.5L3,-3.5", { ...stroked, stroke: theme.colour.edge, "stroke-width": 1.2 });
