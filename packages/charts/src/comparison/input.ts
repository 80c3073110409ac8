// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { About } from "../about.ts";
import { ChartsError } from "../error.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { mustBeFinite, roundTo } from "../text/numbers.ts";

export interface ComparisonRow {
  readonly label: string;
  readonly unit: "percent" | "count";
  /** Percent (23.9 for 23,9 %) or a count; null: there is no figure. */
  readonly area: number | null;
  readonly whole: number | null;
  /** A warning under the label: another date, another definition. */
  readonly note?: string;
  /** Lower and upper end of each side's interval, in percent; only for percentages. Hidden together with its figure. */
  readonly areaInterval?: readonly [number, number];
  readonly wholeInterval?: readonly [number, number];
  /** `suppressed` hides the area's figure even where one is given. */
  readonly status?: "known" | "suppressed" | "not-available";
}

export interface ComparisonInput {
  readonly title: string;
  readonly caption?: string;
  /** n, source and reference date; stands before the caption. */
  readonly about?: About;
  readonly language: PictureLanguage;
  readonly areaLabel: string;
  readonly wholeLabel: string;
  readonly rows: readonly ComparisonRow[];
  readonly width?: number;
}

export type Gap = "suppressed" | "not-available";
export type Figure = { readonly value: number; readonly interval?: readonly [number, number] } | { readonly gap: Gap };

/** A row as it may be shown: each side a value or the reason why there is none. */
export interface ShownRow {
  readonly label: string;
  readonly note: string | undefined;
  readonly unit: "percent" | "count";
  readonly area: Figure;
  readonly whole: Figure;
  /** Percentage points between the figures as they are printed. */
  readonly difference: number | null;
}

/** Percentages are rounded here: a place on the axis must not tell more than the printed figure does. */
const figure = (value: number | null, gap: Gap, row: ComparisonRow, interval?: readonly [number, number]): Figure => {
  if (value === null) return { gap };
  mustBeFinite(value, `a figure of "${row.label}"`);
  if (row.unit !== "percent") return { value };
  const shown = roundTo(value, 1);
  return interval === undefined ? { value: shown } : { value: shown, interval: intervalOf(interval, shown, row.label) };
};

/** @throws ChartsError "interval-backwards" where the figure does not lie in it, "number-not-finite" */
const intervalOf = (
  [lower, upper]: readonly [number, number],
  value: number,
  label: string,
): readonly [number, number] => {
  const ends = [lower, upper].map((end) => roundTo(mustBeFinite(end, `an interval of "${label}"`), 1));
  const [from = value, to = value] = ends;
  if (from <= value && value <= to) return [from, to];
  throw new ChartsError("interval-backwards", `${value} of "${label}" does not lie between ${lower} and ${upper}`);
};

export const isGap = (shown: Figure): shown is { readonly gap: Gap } => "gap" in shown;

/** What the row may show; nothing that is suppressed passes here. */
export const shownRow = (row: ComparisonRow): ShownRow => {
  const gap = row.status === "suppressed" ? "suppressed" : "not-available";
  const area = figure(gap === "suppressed" ? null : row.area, gap, row, row.areaInterval);
  const whole = figure(row.whole, gap, row, row.wholeInterval);
  const comparable = row.unit === "percent" && !isGap(area) && !isGap(whole);
  const difference = comparable ? roundTo(area.value - whole.value, 1) : null;
  return { label: row.label, note: row.note, unit: row.unit, area, whole, difference };
};
