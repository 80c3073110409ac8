// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import { phrases } from "../phrases.ts";
import { letters } from "../svg/words.ts";
import { textWidth } from "../text/measure.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { xOfDay } from "./scale.ts";
import type { Scale } from "./scale.ts";
import { daySegments, monthSegments } from "./segments.ts";
import type { Segment } from "./segments.ts";

export interface Tick {
  readonly x: number;
  readonly width: number;
  readonly label: string;
  /** Several years stand at their beginning, everything else in the middle of its stretch. */
  readonly anchor: "start" | "middle";
}

/** The two lines of a calendar axis: fine stretches and, above them, what they belong to. */
export interface Ticks {
  readonly unit: "day" | "week" | "month" | "quarter" | "year";
  readonly fine: readonly Tick[];
  readonly coarse: readonly Tick[];
}

interface Level {
  readonly unit: Ticks["unit"];
  /** Days of one stretch, roughly: more than 400 stretches are not even tried. */
  readonly days: number;
  readonly fine: (scale: Scale) => readonly Segment[];
  readonly label: (segment: Segment, language: PictureLanguage) => string;
  readonly anchor?: Tick["anchor"];
  readonly coarse?: { readonly months: number; readonly label: Level["label"] };
}

const year = (segment: Segment): string => String(segment.year);
const month = (segment: Segment, language: PictureLanguage): string =>
  phrases(language).months[segment.month - 1] ?? "";
const day = (segment: Segment, language: PictureLanguage): string => `${segment.day}${language === "de" ? "." : ""}`;

const byMonth = {
  months: 1,
  label: (one: Segment, language: PictureLanguage) => `${month(one, language)} ${year(one)}`,
};
const byYear = { months: 12, label: year };

/** A stretch of years that began before the period shown is called by the first year that is seen of it. */
const yearsFrom = (scale: Scale, years: number): readonly Segment[] => {
  const first = Number(dayOf(scale.first).slice(0, 4));
  return monthSegments(scale, years * 12).map((one) => ({ ...one, year: Math.max(one.year, first) }));
};

const yearLevel = (years: number): Level => ({
  unit: "year",
  days: years * 365,
  fine: (scale) => yearsFrom(scale, years),
  label: year,
  ...(years === 1 ? {} : { anchor: "start" }),
});

const levels: readonly Level[] = [
  { unit: "day", days: 1, fine: (scale) => daySegments(scale, 1), label: day, coarse: byMonth },
  { unit: "week", days: 7, fine: (scale) => daySegments(scale, 7), label: day, coarse: byMonth },
  { unit: "month", days: 30, fine: (scale) => monthSegments(scale, 1), label: month, coarse: byYear },
  {
    unit: "quarter",
    days: 91,
    fine: (scale) => monthSegments(scale, 3),
    label: (segment, language) => phrases(language).quarter(Math.ceil(segment.month / 3)),
    coarse: byYear,
  },
  ...[1, 5, 10, 50, 100].map(yearLevel),
];

const labelWidth = (label: string): number => textWidth(label, letters.small) + 6;

const toTicks = (
  scale: Scale,
  segments: readonly Segment[],
  label: (segment: Segment) => string,
  anchor: Tick["anchor"] = "middle",
): readonly Tick[] =>
  segments.map((segment) => {
    const x = xOfDay(scale, segment.start);
    const width = xOfDay(scale, segment.end) - x;
    const text = label(segment);
    return { x, width, label: labelWidth(text) <= width ? text : "", anchor };
  });

/** Stretches cut by the edge of the period may stay without a label, all others must have room for theirs. */
const isReadable = (ticks: readonly Tick[]): boolean =>
  ticks.every(({ label }, index) => label !== "" || index === 0 || index === ticks.length - 1) &&
  ticks.some(({ label }) => label !== "");

/** The finest division of the period whose labels all fit: days, weeks, months, quarters, years, decades. */
export const ticksFor = (scale: Scale, language: PictureLanguage): Ticks => {
  for (const { unit, days, fine, label, coarse, anchor } of levels) {
    if ((scale.end - scale.first) / days > 400) continue;
    const ticks = toTicks(scale, fine(scale), (segment) => label(segment, language), anchor);
    if (!isReadable(ticks)) continue;
    const above = coarse === undefined ? [] : monthSegments(scale, coarse.months);
    return { unit, fine: ticks, coarse: toTicks(scale, above, (one) => coarse?.label(one, language) ?? "") };
  }
  return { unit: "year", fine: [], coarse: [] };
};
