// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayNumber, dayOf } from "../day.ts";
import type { Day } from "../day.ts";
import { CalendarError } from "../error.ts";
import { easterSunday } from "./easter.ts";
import type { HolidayDate, HolidayPlace, HolidayRule, LocalHolidayList } from "./rule.ts";
import { holidayRules, holidaysCoveredFrom } from "./rules.ts";

/** A holiday with the norm that makes it one. */
export interface DatedHoliday {
  readonly day: Day;
  readonly id: string;
  readonly name: { readonly de: string; readonly en: string };
  readonly norm: string;
}

/** What a day is at a place. */
export type HolidayOnDay =
  | { readonly state: "holiday"; readonly holiday: DatedHoliday }
  | { readonly state: "ordinary" }
  /** Perhaps a holiday; `because` says what would have to be known. */
  | { readonly state: "unknown"; readonly holiday?: DatedHoliday; readonly because: string };

/** Lists of municipalities that are not part of this package. */
export interface HolidayOptions {
  readonly lists?: readonly LocalHolidayList[];
}

const two = (number: number): string => String(number).padStart(2, "0");

/** The Wednesday before 23 November: 16 to 22 November. */
function repentance(year: number): Day {
  const last = dayNumber(`${year}-11-22`);
  // 1 January 1970 was a Thursday; Wednesdays leave 6 in days since then.
  return dayOf(last - ((((last - 6) % 7) + 7) % 7));
}

function dayIn(year: number, date: HolidayDate): Day {
  if (date.kind === "fixed") return `${year}-${two(date.month)}-${two(date.day)}`;
  return date.kind === "easter" ? addDays(easterSunday(year), date.days) : repentance(year);
}

const inForce = ({ from, to }: Pick<HolidayPlace, "from" | "to">, day: Day): boolean =>
  (from ?? day) <= day && day <= (to ?? day);

type Reach = "yes" | "no" | { readonly perhaps: string };

/** Whether a place of a rule lies where the AGS says. A shorter AGS leaves open which municipality is meant. */
function reachOf(place: HolidayPlace, ags: string): Reach {
  const inside = place.ags.some((prefix) => ags.startsWith(prefix));
  if (inside && place.extent === "whole") return "yes";
  if (inside) return { perhaps: place.note ?? "only in parts of the municipality" };
  const perhaps = place.ags.some((prefix) => prefix.startsWith(ags));
  return perhaps ? { perhaps: `only in some municipalities of ${ags}` } : "no";
}

function listed(rule: HolidayRule, { lists = [] }: HolidayOptions, ags: string, day: Day): Reach | undefined {
  const list = lists.find(({ holiday, land, ...dates }) => {
    return holiday === rule.id && ags.startsWith(land) && ags.length === 8 && inForce(dates, day);
  });
  return list === undefined ? undefined : list.municipalities.includes(ags) ? "yes" : "no";
}

function judge(rule: HolidayRule, options: HolidayOptions, ags: string, day: Day): HolidayOnDay {
  const near = rule.places
    .filter((place) => inForce(place, day))
    .map((place) => ({ place, reach: reachOf(place, ags) }))
    .filter(({ reach }) => reach !== "no");
  const sure = near.find(({ reach }) => reach === "yes");
  const [doubt] = near;
  const known = sure === undefined && doubt !== undefined ? listed(rule, options, ags, day) : undefined;
  const found = sure ?? (known === "no" ? undefined : doubt);
  if (found === undefined) return { state: "ordinary" };
  const holiday = { day, id: rule.id, name: rule.name, norm: found.place.norm };
  if (found === sure || known === "yes") return { state: "holiday", holiday };
  return {
    state: "unknown",
    holiday,
    because: typeof found.reach === "object" ? found.reach.perhaps : "",
  };
}

function checked(day: Day, ags: string): void {
  dayNumber(day);
  if (/^(0[1-9]|1[0-6])([0-9]{3}([0-9]{3})?)?$/.test(ags)) return;
  throw new CalendarError("unknown-place", `“${ags}” is no AGS of two, five or eight digits.`, { cause: ags });
}

/**
 * Whether a day is a public holiday in a municipality. Sundays are no holidays by that alone.
 *
 * @param day - `YYYY-MM-DD`
 * @param ags - Amtlicher Gemeindeschlüssel, eight digits; two digits ask about a whole Land
 * @param options - lists of municipalities, e.g. of the Catholic ones in Bayern for Mariä Himmelfahrt
 * @returns `unknown` before 1995, where a holiday holds only in parts of the municipality, and where a list would have to be
 *   known
 * @throws CalendarError `impossible-day`, `unknown-place`
 * @example
 * import { holidayOn } from "@quartierkit/calendar/holidays";
 * console.log(holidayOn("2025-08-08", "09761000").state); // → holiday
 * console.log(holidayOn("2025-08-08", "09162000").state); // → ordinary
 * console.log(holidayOn("2025-08-15", "09162000").state); // → unknown
 */
export function holidayOn(day: Day, ags: string, options: HolidayOptions = {}): HolidayOnDay {
  checked(day, ags);
  if (day < holidaysCoveredFrom) return { state: "unknown", because: `holidays before ${holidaysCoveredFrom}` };
  const year = Number(day.slice(0, 4));
  const answers = holidayRules
    .filter(({ date }) => dayIn(year, date) === day)
    .map((rule) => judge(rule, options, ags, day));
  return (
    answers.find(({ state }) => state === "holiday") ??
    answers.find(({ state }) => state === "unknown") ?? { state: "ordinary" }
  );
}

/**
 * The public holidays of a year in a municipality, in order, with those that may be some.
 *
 * @param year - from 1995
 * @param ags - as `holidayOn` takes it
 * @param options - as `holidayOn` takes them
 * @throws CalendarError as `holidayOn`
 */
export function holidaysIn(year: number, ags: string, options: HolidayOptions = {}): readonly HolidayOnDay[] {
  const days = new Set(holidayRules.map(({ date }) => dayIn(year, date)));
  return [...days]
    .toSorted()
    .map((day) => holidayOn(day, ags, options))
    .filter(({ state }) => state !== "ordinary");
}
