// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import { holidayOn, laender, schoolHolidayOn } from "@quartierkit/calendar/holidays";
import type { HolidayOnDay, LocalHolidayList, SchoolCalendar } from "@quartierkit/calendar/holidays";
import type { Bilingual } from "@quartierkit/vocabulary";

/** What is known of a place's days. */
export interface PlaceDays {
  /** Amtlicher Gemeindeschlüssel, eight digits; absent = only holidays of all Länder are certain. */
  readonly ags?: string;
  /** Lists of municipalities for holidays that not all of a Land have. */
  readonly lists?: readonly LocalHolidayList[];
  readonly schools?: readonly SchoolCalendar[];
}

/** What a day may be: the name of its public holiday, and whether schools are closed. */
export interface DayFacts {
  readonly holiday?: Bilingual;
  readonly school: boolean;
}

/** All that a day may be: one thing where everything is known. */
export interface PossibleFacts {
  readonly facts: readonly DayFacts[];
  /** Why there is more than one. */
  readonly because: Bilingual;
}

/** Without a municipality a day counts as a holiday where all Länder have it, and as doubtful where some have. */
function somewhere(day: string, lists: readonly LocalHolidayList[]): HolidayOnDay {
  const answers = laender.map(({ ags }) => holidayOn(day, ags, { lists }));
  const first = answers.find(({ state }) => state !== "ordinary") ?? { state: "ordinary" };
  if (answers.every(({ state }) => state === "holiday") || first.state === "ordinary") return first;
  const named = first.holiday === undefined ? {} : { holiday: first.holiday };
  return { state: "unknown", ...named, because: "the municipality is not known" };
}

const names = (found: HolidayOnDay): Bilingual =>
  "holiday" in found && found.holiday !== undefined ? found.holiday.name : { de: "Feiertag", en: "public holiday" };

/**
 * What a day may be at a place.
 *
 * @param number - number of the day
 * @param place - the municipality, lists and school calendars
 * @param asksSchools - whether school holidays matter at all
 */
export function factsOf(
  number: number,
  { ags, lists = [], schools = [] }: PlaceDays,
  asksSchools: boolean,
): PossibleFacts {
  const day = dayOf(number);
  const found = ags === undefined ? somewhere(day, lists) : holidayOn(day, ags, { lists });
  const school = asksSchools ? schoolHolidayOn(day, ags ?? "", schools).state : "ordinary";
  const holidays = found.state === "ordinary" ? [{}] : [{ holiday: names(found) }];
  const perhaps = found.state === "unknown" ? [{}, ...holidays] : holidays;
  const inSchool = school === "unknown" ? [false, true] : [school === "holiday"];
  const name = names(found);
  return {
    facts: perhaps.flatMap((holiday) => inSchool.map((closed) => ({ ...holiday, school: closed }))),
    because:
      found.state === "unknown"
        ? { de: `vielleicht Feiertag: ${name.de} (${found.because})`, en: `perhaps ${name.en} (${found.because})` }
        : { de: "Schulferien nicht bekannt", en: "school holidays not known" },
  };
}
