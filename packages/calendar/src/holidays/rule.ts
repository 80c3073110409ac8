// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "../day.ts";

/** On which day of a year a holiday falls. */
export type HolidayDate =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** So many days after Easter Sunday. */
  | { readonly kind: "easter"; readonly days: number }
  /** The Wednesday before 23 November. */
  | { readonly kind: "repentance" };

/** Where and when a holiday is one, and by which norm. */
export interface HolidayPlace {
  /** Beginnings of AGS: two digits are a Land, five a Kreis, eight a municipality. */
  readonly ags: readonly string[];
  /** `part`: only in parts of the municipality. `list`: in municipalities that a list of the Land names. */
  readonly extent: "whole" | "part" | "list";
  /** First and last day on which the norm is in force, as far as it matters since 1995. */
  readonly from?: Day;
  readonly to?: Day;
  readonly norm: string;
  /** How the norm is known: R the act was read, M its section is cited from memory. */
  readonly normMark: "R" | "M";
  /** How it is known that the day is a holiday there: R read, S compared with catalogues of holidays, D derived. */
  readonly dayMark: "R" | "S" | "D";
  /** Which parts. */
  readonly note?: string;
}

/** A public holiday with all places where it is one. */
export interface HolidayRule {
  readonly id: string;
  readonly name: { readonly de: string; readonly en: string };
  readonly date: HolidayDate;
  readonly places: readonly HolidayPlace[];
}

/** All municipalities of a Land in which a holiday is one; those of that Land which are not named have none. */
export interface LocalHolidayList {
  /** Id of the holiday, e.g. `assumption`. */
  readonly holiday: string;
  /** AGS of the Land, two digits. */
  readonly land: string;
  readonly municipalities: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  /** Who published the list, and when. */
  readonly source: string;
}
