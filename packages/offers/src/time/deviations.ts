// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";
import type { RecurringSchedule, WeeklySchedule } from "../records/catalogue.ts";
import type { DayFacts } from "./day-facts.ts";
import { spanOf, wholeDay } from "./span.ts";
import type { DayPlan, Span } from "./span.ts";

type Deviations = Pick<WeeklySchedule | RecurringSchedule, "holidays" | "schoolHolidays" | "exceptions">;
type Instead = NonNullable<Deviations["holidays"]>;

export const outside: Bilingual = { de: "außerhalb der Zeiten", en: "outside of the hours" };

const said = (text: LocalizedText | undefined, otherwise: Bilingual): Bilingual => ({
  de: (text && textIn(text, "de")?.text) ?? otherwise.de,
  en: (text && textIn(text, "en")?.text) ?? otherwise.en,
});

/** A day on which something else holds than usual. */
function insteadPlan(day: number, usual: readonly Span[], { state, hours }: Instead, because: Bilingual): DayPlan {
  if (state === "closed") return { spans: [], closed: because };
  if (hours !== undefined)
    return { spans: hours.map((times) => spanOf(day, times, { state, because })), closed: because };
  if (state === "open") return { spans: usual, closed: outside };
  return { spans: [wholeDay(day, { state, because })], closed: because };
}

/**
 * A day as it is after exceptions, public holidays and school holidays; the narrower counts before the wider. On a public
 * holiday for which nothing was said, the usual hours are unknown.
 *
 * @param day - number of the day
 * @param usual - its spans on an ordinary day
 * @param rules - what the schedule says of other days
 * @param facts - what the day is
 */
export function deviated(day: number, usual: readonly Span[], rules: Deviations, facts: DayFacts): DayPlan {
  const written = dayOf(day);
  const exception = rules.exceptions?.findLast(({ from, to }) => from <= written && written <= to);
  if (exception !== undefined) {
    const because = said(exception.reason, { de: "abweichend an diesem Tag", en: "different on this day" });
    return insteadPlan(day, usual, exception, because);
  }
  const { holiday } = facts;
  if (holiday !== undefined && rules.holidays !== undefined) return insteadPlan(day, usual, rules.holidays, holiday);
  if (holiday !== undefined) {
    const because = { de: `${holiday.de}: nicht gesagt, ob geöffnet`, en: `${holiday.en}: not said whether open` };
    return { spans: usual.map((span) => ({ ...span, state: "unknown", because })), closed: outside };
  }
  if (facts.school && rules.schoolHolidays !== undefined)
    return insteadPlan(day, usual, rules.schoolHolidays, { de: "Schulferien", en: "school holidays" });
  return { spans: usual, closed: outside };
}
