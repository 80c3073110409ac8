// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { holidayOn, holidaysIn } from "./holidays/holiday-on.ts";
export type { DatedHoliday, HolidayOnDay, HolidayOptions } from "./holidays/holiday-on.ts";
export { easterSunday } from "./holidays/easter.ts";
export { laender } from "./holidays/laender.ts";
export type { Land } from "./holidays/laender.ts";
export { holidayRules, holidaysCoveredFrom } from "./holidays/rules.ts";
export type { HolidayDate, HolidayPlace, HolidayRule, LocalHolidayList } from "./holidays/rule.ts";
export { schoolHolidayOn } from "./holidays/school.ts";
export type { SchoolCalendar, SchoolHolidayOnDay } from "./holidays/school.ts";
