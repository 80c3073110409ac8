// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, dayOf, isDay } from "@quartierkit/calendar";
import type { Scale } from "./scale.ts";

/** A stretch of the calendar: from the beginning of day `start` to the beginning of day `end`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

/** The first day of a month counted from year 0; beyond the calendar's own bounds, the edge of the scale. */
const monthStart = (index: number, { first, end }: Scale): number => {
  const day = `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-01`;
  const exists: boolean = isDay(day);
  if (exists) return dayNumber(day);
  return day < dayOf(first) ? first : end;
};

const partsOf = (day: number): { readonly year: number; readonly month: number; readonly day: number } => {
  const text = dayOf(day);
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
};

/** Stretches of `step` months that touch the scale, counted from January; years are steps of 12, 60, 120 ... */
export const monthSegments = (scale: Scale, step: number): readonly Segment[] => {
  const opening = partsOf(scale.first);
  const segments: Segment[] = [];
  let index = Math.floor((opening.year * 12 + opening.month - 1) / step) * step;
  for (;;) {
    const next = index + step;
    const start = monthStart(index, scale);
    if (start >= scale.end) return segments;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    segments.push({ start, end: monthStart(next, scale), year, month, day: 1 });
    index = next;
  }
};

/** Weeks from Monday (step 7) or single days (step 1) that touch the scale. */
export const daySegments = ({ first, end }: Scale, step: 1 | 7): readonly Segment[] => {
  // Day 0, 1 January 1970, was a Thursday: three days after a Monday.
  const start = step === 1 ? first : Math.floor((first + 3) / 7) * 7 - 3;
  return Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => {
    const begin = start + index * step;
    return { start: begin, end: begin + step, ...partsOf(begin) };
  });
};
