// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

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
  /** `suppressed` hides the area's figure even where one is given. */
  readonly status?: "known" | "suppressed" | "not-available";
}

export interface ComparisonInput {
  readonly title: string;
  readonly caption?: string;
  readonly language: PictureLanguage;
  readonly areaLabel: string;
  readonly wholeLabel: string;
  readonly rows: readonly ComparisonRow[];
  readonly width?: number;
}

export type Gap = "suppressed" | "not-available";
export type Figure = { readonly value: number } | { readonly gap: Gap };

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
const figure = (value: number | null, gap: Gap, row: ComparisonRow): Figure => {
  if (value === null) return { gap };
  mustBeFinite(value, `a figure of "${row.label}"`);
  return { value: row.unit === "percent" ? roundTo(value, 1) : value };
};

export const isGap = (shown: Figure): shown is { readonly gap: Gap } => "gap" in shown;

/** What the row may show; nothing that is suppressed passes here. */
export const shownRow = (row: ComparisonRow): ShownRow => {
  const gap = row.status === "suppressed" ? "suppressed" : "not-available";
  const area = figure(gap === "suppressed" ? null : row.area, gap, row);
  const whole = figure(row.whole, gap, row);
  const comparable = row.unit === "percent" && !isGap(area) && !isGap(whole);
  const difference = comparable ? roundTo(area.value - whole.value, 1) : null;
  return { label: row.label, note: row.note, unit: row.unit, area, whole, difference };
};
