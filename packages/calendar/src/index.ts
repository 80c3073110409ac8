// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { ageBoundsOn, ageOn, birthdayOf } from "./age.ts";
export {
  addDays,
  addMonths,
  addYears,
  dayBounds,
  dayNumber,
  dayOf,
  daysBetween,
  isDay,
  isImpreciseDay,
  monthEnd,
} from "./day.ts";
export type { Day, DayBounds, ImpreciseDay } from "./day.ts";
export { CalendarError } from "./error.ts";
export { formatDay } from "./format.ts";
export { knownSpanOf } from "./known.ts";
export type { Known, Spell } from "./known.ts";
export { bgbMonthsOf, calendarMonthsOf, completedMonths } from "./months.ts";
export { comparePeriods, contains, lengthInDays, mergePeriods, overlap, totalDays } from "./period.ts";
export type { Bounds, Period } from "./period.ts";
