// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";
import { weekdays } from "../codes/lists.ts";
import type { Loss, Outgoing } from "../exchange/loss.ts";
import type { Schedule, WeeklySchedule } from "../records/catalogue.ts";

const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const series: Bilingual = {
  de: "Serien von Terminen haben keinen Platz in opening_hours; dafür gibt es Kalender",
  en: "series of meetings have no place in opening_hours; calendars are for them",
};
const parts: Bilingual = {
  de: "mehrere Zeiten an verschiedenen Orten: nur die ersten",
  en: "several schedules for several places: only the first",
};
const zone: Bilingual = {
  de: "opening_hours gilt in der Zeit des Ortes",
  en: "opening_hours holds in the time of the place",
};

const dayText = (day: string): string => `${day.slice(0, 4)} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(8)}`;

const rangeText = (from: string, to: string): string =>
  from === to ? dayText(from) : `${dayText(from)}-${dayText(to)}`;

/** Weekdays in a row as one range: `Mo-Fr`, `Mo,We`. */
function weekdayText(indexes: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs
    .map(({ from, to }) =>
      from === to ? days[from] : to === from + 1 ? `${days[from]},${days[to]}` : `${days[from]}-${days[to]}`,
    )
    .join(",");
}

interface Times {
  readonly opens: string;
  readonly closes: string;
}

const timesText = (times: readonly Times[]): string =>
  times
    .map(({ opens, closes }) => `${opens}-${closes}`)
    .toSorted()
    .join(",");

/** A comment may hold everything but a quotation mark. */
const comment = (text: string): string => ` "${text.replaceAll(/"/g, "'")}"`;

const inWords = (text: LocalizedText | undefined, otherwise: string): string =>
  (text === undefined ? undefined : textIn(text, "de")?.text) ?? otherwise;

type Instead = NonNullable<WeeklySchedule["holidays"]>;

/** What holds instead, behind a selector; `open` without hours changes nothing. */
function insteadText(selector: string, { state, hours }: Instead, because: string): readonly string[] {
  const times = hours === undefined ? "" : ` ${timesText(hours)}`;
  if (state === "closed") return [`${selector} off${because === "" ? "" : comment(because)}`];
  if (state === "unknown") return [`${selector}${times} unknown`];
  if (state === "by-appointment") return [`${selector}${times}${comment("nach Vereinbarung")}`];
  return hours === undefined ? [] : [`${selector}${times}`];
}

/** Weekdays that have the same hours, in one rule. */
function weekRules({ hours }: WeeklySchedule, validity: string): readonly string[] {
  const of = (asked: boolean) =>
    weekdays.map((weekday) =>
      timesText(
        hours.filter(
          (slot) => slot.weekday === weekday && (slot.byAppointment === true) === asked && slot.opens !== slot.closes,
        ),
      ),
    );
  const rules = (texts: readonly string[], end: string) =>
    [...new Set(texts)]
      .filter((text) => text !== "")
      .map((text) => {
        const same = texts.flatMap((other, index) => (other === text ? [index] : []));
        return `${validity}${weekdayText(same)} ${text}${end}`;
      });
  const [open, asked] = [rules(of(false), ""), rules(of(true), comment("nach Vereinbarung"))];
  // A comma adds to what was said of a day; a semicolon would replace it.
  const text = [open.join("; "), ...asked].filter((part) => part !== "").join(", ");
  return text === "" ? [] : [text];
}

function weeklyText(schedule: WeeklySchedule): string {
  const { validFrom, validTo, holidays, schoolHolidays, exceptions = [] } = schedule;
  const validity =
    validFrom === undefined && validTo === undefined
      ? ""
      : `${rangeText(validFrom ?? "1900-01-01", validTo ?? "2299-12-31")} `;
  // Nothing said of holidays is not the same as open on them.
  const onHolidays = holidays ?? { state: "unknown" };
  return [
    ...weekRules(schedule, validity),
    ...(schoolHolidays === undefined ? [] : insteadText("SH", schoolHolidays, "")),
    ...insteadText("PH", onHolidays, ""),
    ...exceptions.flatMap(({ from, to, reason, ...instead }) =>
      insteadText(rangeText(from, to), instead, inWords(reason, "")),
    ),
  ].join("; ");
}

/** A meeting on its day; one that lasts past midnight ends in the next night. */
const sessionText = ({ start, end }: { readonly start: string; readonly end: string }): string =>
  `${dayText(start.slice(0, 10))} ${start.slice(11)}-${end.slice(11) === "00:00" ? "24:00" : end.slice(11)}`;

/**
 * Hours as OpenStreetMap writes them in `opening_hours`. Where nothing was said of public holidays, they are `unknown` there:
 * hours that do not speak of holidays would count on them, too.
 *
 * @param schedule - the schedule
 * @returns an empty text where there is nothing to say, and what had no place
 * @example
 * import { toOsmHours } from "@quartierkit/offers/exchange";
 * const hours = (["mo", "tu", "we"] as const).map((weekday) => ({ weekday, opens: "09:00", closes: "12:00" }));
 * const schedule = { kind: "weekly", hours, timeZone: "Europe/Berlin", holidays: { state: "closed" } } as const;
 * console.log(toOsmHours(schedule).value); // → Mo-We 09:00-12:00; PH off
 */
export function toOsmHours(schedule: Schedule): Outgoing<string> {
  const lost = (path: string, why: Bilingual): Loss => ({ path: pointer("schedule") + path, why });
  if (schedule.kind === "unknown") return { value: "", loss: [] };
  if (schedule.kind === "by-appointment") return { value: '"nach Vereinbarung"', loss: [] };
  if (schedule.kind === "recurring") return { value: "", loss: [lost("", series)] };
  if (schedule.kind === "several") {
    const [first, ...others] = schedule.parts;
    const rest = others.map((_, index) => lost(pointer("parts", index + 1), parts));
    if (first === undefined) return { value: "", loss: [] };
    const { value, loss } = toOsmHours(first.schedule);
    return { value, loss: [...loss, ...rest] };
  }
  const elsewhere = schedule.timeZone === "Europe/Berlin" ? [] : [lost("/timeZone", zone)];
  if (schedule.kind === "weekly") return { value: weeklyText(schedule), loss: elsewhere };
  const sessions = schedule.sessions.filter(({ cancelled }) => cancelled !== true);
  return { value: sessions.map(sessionText).join("; "), loss: elsewhere };
}
