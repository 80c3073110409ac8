// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import type { Block } from "../svg/block.ts";
import { emptyBlock, stack } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { theme } from "../theme.ts";
import { summariseMap } from "./describe.ts";
import { areasTable, listsAreas, noOutlineText, noteBlock } from "./figures.ts";
import type { ChoroplethInput } from "./input.ts";
import { mapLegend } from "./legend.ts";
import { panel } from "./panel.ts";
import { groundOf } from "./project.ts";
import { shownAreas } from "./shown.ts";
import type { Shown } from "./shown.ts";

/** From this width on the legend stands beside the map. */
const besideFrom = 620;
const legendWidth = 236;
const gutter = 28;
/** A map is never higher than it is wide by more than this. */
const tallest = 1.25;

/** Map and legend, beside each other where there is room. */
const drawing = (input: ChoroplethInput, shown: Shown, width: number): Block => {
  const isBeside = width >= besideFrom;
  const room = isBeside ? width - legendWidth - gutter : width;
  const ground = groundOf(input, { width: room, height: room * tallest });
  const legend = mapLegend(input, shown, isBeside ? legendWidth : width);
  if (ground.placed.length === 0) return legend;
  const look = { highlight: input.highlight?.ids ?? [], numbered: listsAreas(input) };
  const x = (room - ground.width) / 2;
  const map: Block = { height: ground.height, marks: [at(x, 0, ...panel(ground, shown, look))] };
  if (!isBeside) return stack([map, legend], theme.gap);
  const marks = [...map.marks, at(room + gutter, 0, ...legend.marks)];
  return { height: Math.max(map.height, legend.height), marks };
};

/**
 * A map of areas in the colours of their figures: rates in steps from light to dark, classes, or status and dynamics
 * together. Withheld is hatched, not collected white, excluded dotted; a legend in words counts the areas of each, and the
 * table below repeats what the map says. Signs stand on the areas where colour alone would tell.
 *
 * @param input `figures` by id of the area, percent as 23.9; an area without a figure was not collected, one without an
 * outline stands below the map. Neighbours keep their common border. `width` in pixels, 720 if absent.
 * @returns the SVG as text. No areas: a picture that says so.
 * @throws ChartsError "coordinates-unreadable", "too-many-classes", "breaks-not-rising", "figure-does-not-fit",
 * "number-not-finite", "count-not-whole", "width-too-small"
 * @example
 * import { choroplethMap } from "@quartierkit/charts";
 * const box = (x: number) => ({ type: "Polygon", coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] }) as const;
 * const svg = choroplethMap({
 *   title: "SGB II rate",
 *   language: "en",
 *   about: { n: 2, of: "areas", source: "Register", referenceDate: "2024-12-31" },
 *   areas: [{ id: "n", label: "North", geometry: box(7) }, { id: "s", label: "South", geometry: box(8) }],
 *   figures: { n: { value: 12.3 }, s: { gap: "suppressed" } },
 *   scale: { kind: "rates", measure: { unit: "percent" }, breaks: [10, 20] },
 * });
 * console.log(/<desc[^>]*>(.*)<\/desc>/.exec(svg)?.[1]); // → n = 2 areas · Source: Register · as of 31 December 2024. 10.0% to under 20.0%: 1 area; withheld (data protection): 1 area.
 */
export const choroplethMap = (input: ChoroplethInput): string => {
  const { title, language, areas } = input;
  const width = pictureWidth(input.width);
  const inner = innerWidth(width);
  const shown = shownAreas(input, input.figures);
  const table = listsAreas(input) ? areasTable(shown, input, inner) : emptyBlock;
  const blocks =
    areas.length === 0
      ? [nothing(language)]
      : [drawing(input, shown, inner), noteBlock(noOutlineText(areas, language), inner), table];
  const description = summariseMap(input).join(" ");
  return finish({ title, caption: captionOf(input.about, language), language, width, description, blocks });
};
