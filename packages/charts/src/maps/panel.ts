// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { element } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { path, rect, textureFill } from "../svg/shapes.ts";
import { letters, word } from "../svg/words.ts";
import { textWidth } from "../text/measure.ts";
import { theme } from "../theme.ts";
import { labelPlace } from "./label-place.ts";
import { outlineOf } from "./outline.ts";
import type { Ground, Placed } from "./project.ts";
import type { Category } from "./scale.ts";
import type { Shown, ShownArea } from "./shown.ts";

const { colour } = theme;

const frame = { stroke: colour.edge, "stroke-width": 0.6, "stroke-linejoin": "round", "fill-rule": "evenodd" };

const fillOf = ({ paint }: Category) => (paint.texture === "plain" ? paint.fill : textureFill(paint.texture));

interface Drawn extends Placed {
  readonly shown: ShownArea;
  readonly d: string;
}

/** The areas of one category: one group with the colour, so that 500 areas do not say it 500 times. */
const areasOf = (category: Category, drawn: readonly Drawn[]): readonly Markup[] => {
  const own = drawn.filter(({ shown }) => shown.category.key === category.key);
  if (own.length === 0) return [];
  const shapes = own.map(({ d, label, shown }) => path(d, {}, element("title", {}, `${label}: ${shown.text}`)));
  return [element("g", { fill: fillOf(category) }, ...shapes)];
};

/** Number and sign of an area, where they fit inside it. */
const labelOf = ({ polygons, shown }: Drawn, text: string): readonly Markup[] => {
  if (text === "") return [];
  const style = { ...letters.smallStrong, fill: shown.category.ink, anchor: "middle" } as const;
  const width = textWidth(text, style) + 3;
  const place = labelPlace(polygons, { width, height: style.size });
  if (place === undefined) return [];
  const plate = { x: place.x - width / 2, y: place.y - 7, width, height: 14 };
  const isTextured = shown.category.paint.texture !== "plain";
  const under = isTextured ? [rect(plate, { rx: 3, fill: colour.paper })] : [];
  return [...under, word(place.x, place.y + style.size * 0.36, text, style)];
};

/**
 * A thick line around areas as one: the line lies below them, and they are drawn over it again, so that only its outer half
 * is seen and no line stands between them.
 */
const highlighted = (drawn: readonly Drawn[], ids: ReadonlySet<string>): readonly Markup[] => {
  const own = drawn.filter(({ id }) => ids.has(id));
  if (own.length === 0) return [];
  const d = own.map((area) => area.d).join("");
  const around = (stroke: string, width: number) =>
    path(d, { fill: colour.paper, stroke, "stroke-width": width, "stroke-linejoin": "round", "fill-rule": "evenodd" });
  const again = own.map((area) => path(area.d, { ...frame, fill: fillOf(area.shown.category) }));
  return [around(colour.paper, 8), around(colour.ink, 5), ...again];
};

export interface PanelLook {
  readonly highlight: readonly string[];
  /** Areas carry their number in the table. */
  readonly numbered: boolean;
}

/** One map: areas by category, thick outlines, numbers and signs. */
export const panel = (ground: Ground, shown: Shown, { highlight, numbered }: PanelLook): readonly Markup[] => {
  const order = new Map(shown.areas.map((one, at) => [one.area.id, { one, number: at + 1 }]));
  const drawn = ground.placed.flatMap((placed): readonly Drawn[] => {
    const found = order.get(placed.id);
    return found === undefined ? [] : [{ ...placed, shown: found.one, d: outlineOf(placed.polygons) }];
  });
  const groups = [...shown.categories, ...shown.gaps].flatMap((category) => areasOf(category, drawn));
  const labels = drawn.flatMap((area) => {
    const number = numbered ? String(order.get(area.id)?.number ?? "") : "";
    return labelOf(area, `${number}${area.shown.category.sign}`);
  });
  return [element("g", frame, ...groups), ...highlighted(drawn, new Set(highlight)), ...labels];
};
