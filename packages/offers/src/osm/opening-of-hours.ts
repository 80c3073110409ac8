// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { civilDay, monthLength, weekNumber } from "../recurrence/civil-day.ts";
import type { CivilDay } from "../recurrence/civil-day.ts";
import type { DayFacts, PlaceDays } from "../time/day-facts.ts";
import { openingIn } from "../time/opening.ts";
import type { Opening } from "../time/opening.ts";
import { spanOf, wholeDay } from "../time/span.ts";
import type { DayPlan, Span } from "../time/span.ts";
import { dayByDay } from "../time/timeline.ts";
import { parseHours } from "./parse-hours.ts";
import type { OsmDates, OsmRule, OsmWeekday } from "./rule.ts";

const outside: Bilingual = { de: "außerhalb der Zeiten", en: "outside of the hours" };
const hoursSay: Bilingual = { de: "nach den angegebenen Zeiten", en: "by the hours given" };

function inDates({ from, to }: OsmDates, { year, month, day }: CivilDay): boolean {
  const today = month * 100 + day;
  if (from.year !== undefined && to.year !== undefined) {
    const whole = year * 10_000 + today;
    return from.year * 10_000 + from.monthDay <= whole && whole <= to.year * 10_000 + to.monthDay;
  }
  // Nov-Feb runs over the turn of the year.
  return from.monthDay <= to.monthDay
    ? from.monthDay <= today && today <= to.monthDay
    : from.monthDay <= today || today <= to.monthDay;
}

const isWeekday = ({ weekday, nth }: OsmWeekday, day: CivilDay): boolean => {
  if (weekday !== day.weekday) return false;
  const fromFront = Math.floor((day.day - 1) / 7) + 1;
  const fromBack = -Math.floor((monthLength(day) - day.day) / 7) - 1;
  return nth === 0 || nth === fromFront || nth === fromBack;
};

function applies(rule: OsmRule, day: CivilDay, facts: DayFacts): boolean {
  const { dates, weeks, weekdays, publicHoliday, schoolHoliday } = rule;
  if (dates !== undefined && !dates.some((range) => inDates(range, day))) return false;
  const week = weekNumber(day, 0).number;
  const inWeek = weeks?.some(({ from, to, step }) => from <= week && week <= to && (week - from) % step === 0);
  if (inWeek === false) return false;
  const named = weekdays !== undefined || publicHoliday || schoolHoliday;
  return (
    !named ||
    (publicHoliday && facts.holiday !== undefined) ||
    (schoolHoliday && facts.school) ||
    (weekdays ?? []).some((weekday) => isWeekday(weekday, day))
  );
}

function reasonOf({ publicHoliday, schoolHoliday, comment }: OsmRule, { holiday, school }: DayFacts): Bilingual {
  if (publicHoliday && holiday !== undefined) return holiday;
  if (schoolHoliday && school) return { de: "Schulferien", en: "school holidays" };
  return comment === undefined ? hoursSay : { de: comment, en: comment };
}

function spansOf({ times, state }: OsmRule, day: number, because: Bilingual): readonly Span[] {
  if (state === "closed") return [];
  return times === undefined
    ? [wholeDay(day, { state, because })]
    : times.map((time) => spanOf(day, time, { state, because }));
}

/** What is left of a span outside of another. */
const without = (span: Span, { start, end }: Pick<Span, "start" | "end">): readonly Span[] =>
  [
    { ...span, end: Math.min(span.end, start) },
    { ...span, start: Math.max(span.start, end) },
  ].filter((part) => part.start < part.end);

/** `off` with times cuts them out, `off` alone closes the day; other rules replace, add or fill. */
function joined(
  plan: DayPlan,
  rule: OsmRule,
  { day, because }: { readonly day: number; readonly because: Bilingual },
): DayPlan {
  if (rule.state === "closed" && rule.times !== undefined) {
    const cuts = rule.times.map((time) => spanOf(day, time, { state: "open", because }));
    return {
      ...plan,
      spans: plan.spans.flatMap((span) =>
        cuts.reduce<readonly Span[]>((left, cut) => left.flatMap((part) => without(part, cut)), [span]),
      ),
    };
  }
  const own = spansOf(rule, day, because);
  if (rule.joint === ",") return { ...plan, spans: [...plan.spans, ...own] };
  if (rule.joint === ";") return { spans: own, closed: rule.state === "closed" ? because : outside };
  const gaps = own.flatMap((span) =>
    plan.spans.reduce<readonly Span[]>((left, taken) => left.flatMap((part) => without(part, taken)), [span]),
  );
  return { ...plan, spans: [...plan.spans, ...gaps] };
}

function planOf(rules: readonly OsmRule[], number: number, facts: DayFacts): DayPlan {
  const day = civilDay(number);
  return rules
    .filter((rule) => applies(rule, day, facts))
    .reduce<DayPlan>((plan, rule) => joined(plan, rule, { day: number, because: reasonOf(rule, facts) }), {
      spans: [],
      closed: outside,
    });
}

/**
 * Whether OpenStreetMap's opening_hours say open at a wall time, until when, and why. Where the hours do not speak of public
 * holidays, the usual ones count, as OpenStreetMap defines it.
 *
 * @param hours - e.g. `Mo-Fr 08:00-12:00; PH off`
 * @param at - wall time at the place, `YYYY-MM-DDTHH:mm`
 * @param place - the municipality by AGS; lists for holidays of single municipalities; school calendars
 * @returns `unknown` where a holiday would matter and it is not known whether there is one
 * @throws OffersError `hours-unsupported`, `impossible-time`; CalendarError `unknown-place`
 * @example
 * import { openingOfHours } from "@quartierkit/offers";
 * const hours = "Mo-Fr 08:00-12:00,13:00-17:00; PH off";
 * console.log(openingOfHours(hours, "2025-08-08T10:00", { ags: "09761000" }).state); // → closed
 * console.log(openingOfHours(hours, "2025-08-08T10:00", { ags: "09162000" }).until); // → 2025-08-08T12:00
 */
export function openingOfHours(hours: string, at: string, place: PlaceDays = {}): Opening {
  const rules = parseHours(hours);
  const asksHolidays = rules.some(({ publicHoliday }) => publicHoliday);
  const asksSchools = rules.some(({ schoolHoliday }) => schoolHoliday);
  return openingIn(at, (window) =>
    dayByDay(window, { place, asksSchools }, (day, facts) =>
      planOf(rules, day, asksHolidays ? facts : { school: facts.school }),
    ),
  );
}
