// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { theme } from "../theme.ts";
import type { Paint, Texture } from "../theme.ts";
import { element, idPlaceholder } from "./markup.ts";
import type { Attributes, Markup } from "./markup.ts";

/** From x1, y1 to x2, y2. */
type Ends = readonly [number, number, number, number];

export const line = ([x1, y1, x2, y2]: Ends, attributes: Attributes = {}): Markup =>
  element("line", { x1, y1, x2, y2, stroke: theme.colour.line, ...attributes });

export const path = (d: string, attributes: Attributes = {}, ...children: readonly Markup[]): Markup =>
  element("path", { d, ...attributes }, ...children);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rect = (box: Box, attributes: Attributes = {}): Markup => element("rect", { ...box, ...attributes });

/** A texture as the fill of a shape on paper. */
export const textureFill = (texture: Texture): Markup => ({ markup: `url(#${idPlaceholder}-${texture})` });

/** A box in a colour, with a texture of ink over it and an edge: two ways to tell it apart, one without colour. */
export const painted = (box: Box, paint: Paint, attributes: Attributes = {}): Markup => {
  const edge = { stroke: theme.colour.ink, "stroke-width": 1, ...attributes };
  if (paint.texture === "plain") return rect(box, { fill: paint.fill, ...edge });
  return element("g", {}, rect(box, { fill: paint.fill }), rect(box, { fill: textureFill(paint.texture), ...edge }));
};
