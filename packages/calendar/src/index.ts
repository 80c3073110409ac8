// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { ageBoundsOn, ageOn, birthdayOf } from "./age.ts";
export { chain } from "./chain.ts";
export type { Bridge, Chain, ChainInput, ChainStop } from "./chain.ts";
export { addDays, dayNumber, dayOf, daysBetween, isDay } from "./day.ts";
export type { Day } from "./day.ts";
export { CalendarError } from "./error.ts";
export { formatDay } from "./format.ts";
export { dayBounds, isImpreciseDay } from "./imprecise-day.ts";
export type { DayBounds, ImpreciseDay } from "./imprecise-day.ts";
export { knownSpanOf } from "./known.ts";
export type { Known, Spell } from "./known.ts";
export { addMonths, addYears, monthEnd } from "./month.ts";
export { bgbMonthsOf, calendarMonthsOf, completedMonths } from "./months.ts";
export { comparePeriods, contains, lengthInDays, mergePeriods, overlap, totalDays } from "./period.ts";
export type { Bounds, ClosedPeriod, Period } from "./period.ts";
export { totalDaysBounds } from "./totals.ts";
export { fixedWindows, windowFrom } from "./windows.ts";
export type { FixedWindow } from "./windows.ts";
export { wallTime, zonedInstant } from "./zone.ts";
