// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { About } from "../about.ts";
import { ChartsError } from "../error.ts";
import type { PictureFigure } from "../figure.ts";
import type { Measure } from "../text/measures.ts";
import type { PictureLanguage } from "../text/numbers.ts";

/** One year of a series. */
export interface SeriesPoint {
  readonly year: number;
  readonly area: PictureFigure;
  readonly whole: PictureFigure;
  /** A break before this year: another definition, other boundaries. No line leads across it. */
  readonly breakBefore?: string;
}

export interface SeriesPanel {
  readonly label: string;
  readonly measure: Measure;
  /** Years rising. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesInput {
  readonly title: string;
  readonly about: About;
  readonly language: PictureLanguage;
  readonly areaLabel: string;
  readonly wholeLabel: string;
  readonly panels: readonly SeriesPanel[];
  readonly width?: number;
}

/** @throws ChartsError "years-not-rising" */
export const mustRise = ({ label, points }: SeriesPanel): void => {
  const wrong = points.find(({ year }, at) => !Number.isInteger(year) || year <= (points[at - 1]?.year ?? -Infinity));
  if (wrong !== undefined)
    throw new ChartsError("years-not-rising", `${wrong.year} in "${label}": years are whole numbers and rise`);
};

/** The figures of one side that a line leads through: none across a gap or a break. */
export const stretchesOf = (
  { points }: SeriesPanel,
  side: "area" | "whole",
): readonly (readonly { readonly year: number; readonly value: number }[])[] => {
  const stretches: { readonly year: number; readonly value: number }[][] = [[]];
  for (const point of points) {
    const value = point[side];
    if (point.breakBefore !== undefined || typeof value !== "number") stretches.push([]);
    if (typeof value === "number") stretches.at(-1)?.push({ year: point.year, value });
  }
  return stretches.filter((stretch) => stretch.length > 0);
};
