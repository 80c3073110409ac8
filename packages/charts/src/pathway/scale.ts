// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";

/** Days laid out on a line: each day has a beginning and an end. */
export interface Scale {
  /** Number of the first day shown. */
  readonly first: number;
  /** Number of the day after the last day shown. */
  readonly end: number;
  readonly width: number;
}

export const scaleOf = (from: Day, to: Day, width: number): Scale => ({
  first: dayNumber(from),
  end: dayNumber(to) + 1,
  width,
});

/** Where a day begins; days outside the period stand at its edge. */
export const xOfDay = ({ first, end, width }: Scale, day: number): number =>
  ((Math.min(Math.max(day, first), end) - first) / (end - first)) * width;
