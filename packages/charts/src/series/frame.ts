// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { axisFor } from "../comparison/axis.ts";
import type { Axis } from "../comparison/axis.ts";
import { valueIn } from "../figure.ts";
import { textWidth } from "../text/measure.ts";
import { formatCount } from "../text/numbers.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { letters } from "../svg/words.ts";
import type { SeriesInput, SeriesPanel } from "./input.ts";

/** Where years and figures lie in a panel. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly axis: Axis;
}

type Unit = SeriesPanel["measure"]["unit"];

/** One axis for all panels of a unit: a steeper line is a greater change in each of them. */
export const axisOf = ({ panels }: SeriesInput, unit: Unit): Axis => {
  const own = panels.filter(({ measure }) => measure.unit === unit);
  const values = own.flatMap(({ points, measure }) =>
    points.flatMap(({ area, whole }) => [area, whole].flatMap((figure) => valueIn(figure, measure) ?? [])),
  );
  return axisFor(values, 4);
};

/** The first and the last year of all panels: they share the time axis as well. */
const yearsOf = ({ panels }: SeriesInput): readonly [number, number] => {
  const years = panels.flatMap(({ points }) => points.map(({ year }) => year));
  return years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
};

export const tickText = (tick: number, unit: Unit, language: PictureLanguage): string =>
  `${formatCount(tick, language)}${unit === "number" ? "" : language === "de" ? "\u00a0%" : "%"}`;

const edge = 14;
const plotHeight = 120;

export const frameOf = (input: SeriesInput, unit: Unit, width: number): Frame => {
  const axis = axisOf(input, unit);
  const [firstYear, lastYear] = yearsOf(input);
  const ticks = axis.ticks.map((tick) => textWidth(tickText(tick, unit, input.language), letters.small));
  return { width, height: plotHeight, left: Math.ceil(Math.max(0, ...ticks)) + 8 + edge, firstYear, lastYear, axis };
};

export const xOf = (year: number, { width, left, firstYear, lastYear }: Frame): number => {
  const room = width - left - edge;
  return lastYear === firstYear ? left + room / 2 : left + ((year - firstYear) / (lastYear - firstYear)) * room;
};

export const yOf = (value: number, { height, axis }: Frame): number =>
  height - ((value - axis.least) / (axis.most - axis.least)) * height;

/** As many years as can be written below the axis, always with the first and the last. */
export const yearTicks = (frame: Frame): readonly number[] => {
  const { firstYear, lastYear, width, left } = frame;
  const span = lastYear - firstYear;
  const room = Math.max(1, Math.floor((width - left) / 42));
  const step = Math.max(1, Math.ceil((span + 1) / room));
  const ticks = Array.from({ length: Math.floor(span / step) + 1 }, (_, at) => firstYear + at * step);
  const last = ticks.at(-1) ?? firstYear;
  if (last === lastYear) return ticks;
  return lastYear - last < step * 0.999 ? [...ticks.slice(0, -1), lastYear] : [...ticks, lastYear];
};
