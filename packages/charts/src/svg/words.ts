// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Font } from "../text/measure.ts";
import { linesWidth, wrap } from "../text/wrap.ts";
import { theme } from "../theme.ts";
import { element } from "./markup.ts";
import type { Attributes, Markup } from "./markup.ts";

export interface Lettering extends Font {
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  /** A pale edge around the letters, where lines may run behind them. */
  readonly halo?: boolean;
}

export const letters = {
  title: { size: theme.size.title, bold: true },
  strong: { size: theme.size.label, bold: true },
  label: { size: theme.size.label },
  small: { size: theme.size.small },
  smallStrong: { size: theme.size.small, bold: true },
  note: { size: theme.size.small, fill: theme.colour.quiet },
} as const satisfies Record<string, Lettering>;

/** The distance from one line to the next. */
export const lineStep = (font: Font): number => Math.ceil(font.size * theme.lineHeight);

const halo: Attributes = {
  stroke: theme.colour.paper,
  "stroke-width": 3,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};

/** One line of text whose letters stand on `y`. */
export const word = (x: number, y: number, text: string, style: Lettering): Markup =>
  element(
    "text",
    {
      x,
      y,
      "font-size": style.size,
      "font-weight": style.bold === true ? 700 : undefined,
      "text-anchor": style.anchor === "start" ? undefined : style.anchor,
      fill: style.fill ?? theme.colour.ink,
      ...(style.halo === true ? halo : {}),
    },
    text,
  );

/** A text already broken into lines, with the room it takes. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly style: Lettering;
}

export const paragraph = (text: string, width: number, style: Lettering): Paragraph => {
  const lines = wrap(text, width, style);
  return { lines, width: linesWidth(lines, style), height: lines.length * lineStep(style), style };
};

/** The lines of a paragraph; `y` is its upper edge. */
export const write = (x: number, y: number, { lines, style }: Paragraph): readonly Markup[] =>
  lines.map((text, index) => word(x, y + index * lineStep(style) + Math.ceil(style.size * 1.02), text, style));
