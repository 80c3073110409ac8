// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A time of day; `closes` may be after 24:00. */
export interface OsmTimes {
  readonly opens: string;
  readonly closes: string;
}

/** A weekday, Monday = 0, and which one of its month; 0 = every one. */
export interface OsmWeekday {
  readonly weekday: number;
  readonly nth: number;
}

/** Days of the year as month * 100 + day; `year` where it was given. */
export interface OsmDates {
  readonly from: { readonly year?: number; readonly monthDay: number };
  readonly to: { readonly year?: number; readonly monthDay: number };
}

/** One rule of an opening_hours value. What is absent is left open. */
export interface OsmRule {
  /** `;` replaces, `,` adds, `||` counts where nothing else does. */
  readonly joint: ";" | "," | "||";
  readonly dates?: readonly OsmDates[];
  readonly weeks?: readonly { readonly from: number; readonly to: number; readonly step: number }[];
  readonly weekdays?: readonly OsmWeekday[];
  readonly publicHoliday: boolean;
  readonly schoolHoliday: boolean;
  readonly times?: readonly OsmTimes[];
  readonly state: "open" | "closed" | "by-appointment" | "unknown";
  readonly comment?: string;
}
