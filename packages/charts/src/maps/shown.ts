// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ChartsError } from "../error.ts";
import { writtenAs } from "../text/measures.ts";
import { printed } from "../text/measures.ts";
import type { MapArea, MapBase, MapFigure } from "./input.ts";
import { categoriesOf, gapCategories, keyOf } from "./scale.ts";
import type { Category } from "./scale.ts";

/** An area with what the map says about it. */
export interface ShownArea {
  readonly area: MapArea;
  readonly category: Category;
  /** The figure or class as it is printed, or the word for why there is none. */
  readonly text: string;
}

export interface Shown {
  readonly areas: readonly ShownArea[];
  readonly categories: readonly Category[];
  /** Only those that occur. */
  readonly gaps: readonly Category[];
}

type Figures = Readonly<Record<string, MapFigure>>;

/**
 * What the map shows of each area, in the order of the areas.
 *
 * @throws ChartsError "figure-does-not-fit" for a class that the scale does not have, and what the scale throws
 */
export const shownAreas = ({ areas, scale, language }: MapBase, figures: Figures): Shown => {
  const [categories, gaps] = [categoriesOf(scale, language), gapCategories(language)];
  const byKey = new Map([...categories, ...gaps].map((category) => [category.key, category]));
  const shown = areas.map((area): ShownArea => {
    const figure = Object.hasOwn(figures, area.id) ? figures[area.id] : undefined;
    const category = byKey.get(keyOf(scale, figure));
    if (category === undefined)
      throw new ChartsError("figure-does-not-fit", `"${area.id}" has a class that the scale does not have`);
    const isFigure = scale.kind === "rates" && figure !== undefined && !("gap" in figure) && "value" in figure;
    const text = isFigure ? writtenAs(printed(figure.value, scale.measure), scale.measure, language) : category.label;
    return { area, category, text };
  });
  const used = new Set(shown.map(({ category }) => category.key));
  return { areas: shown, categories, gaps: gaps.filter(({ key }) => used.has(key)) };
};

/** How many areas a category has. */
export const countOf = ({ areas }: Shown, { key }: Category): number =>
  areas.filter(({ category }) => category.key === key).length;
