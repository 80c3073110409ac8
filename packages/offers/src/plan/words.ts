// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay, isDay } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import { isMissing, textIn } from "@quartierkit/vocabulary";
import type { weekdays } from "../codes/lists.ts";
import type { costUnits } from "../codes/words.ts";
import { ruleInWords } from "./series-words.ts";
import type { Cost, Offer, Series, Session, SimpleSchedule, WeeklySchedule } from "../records/catalogue.ts";

type Language = keyof Bilingual;

const names: Readonly<Record<(typeof weekdays)[number], Bilingual>> = {
  mo: { de: "Montag", en: "Monday" },
  tu: { de: "Dienstag", en: "Tuesday" },
  we: { de: "Mittwoch", en: "Wednesday" },
  th: { de: "Donnerstag", en: "Thursday" },
  fr: { de: "Freitag", en: "Friday" },
  sa: { de: "Samstag", en: "Saturday" },
  su: { de: "Sonntag", en: "Sunday" },
};

const kinds: Readonly<Record<Offer["kind"], Bilingual>> = {
  counselling: { de: "Beratung", en: "Counselling" },
  course: { de: "Kurs", en: "Course" },
  event: { de: "Veranstaltung", en: "Event" },
  "meeting-place": { de: "Treffpunkt", en: "Meeting place" },
  "practice-project": { de: "Praxisprojekt", en: "Practice project" },
  "work-opportunity": { de: "Arbeitsgelegenheit", en: "Work opportunity" },
  service: { de: "Dienst", en: "Service" },
  network: { de: "Netzwerk", en: "Network" },
};

/** What a price is paid for, in words. */
export const unitWords: Readonly<Record<(typeof costUnits)[number], Bilingual>> = {
  session: { de: "je Termin", en: "per session" },
  course: { de: "je Kurs", en: "per course" },
  hour: { de: "je Stunde", en: "per hour" },
  day: { de: "je Tag", en: "per day" },
  month: { de: "im Monat", en: "per month" },
  year: { de: "im Jahr", en: "per year" },
};

const texts = {
  hoursUnknown: { de: "Zeiten nicht bekannt", en: "hours unknown" },
  byAppointment: { de: "nach Vereinbarung", en: "by appointment" },
  free: { de: "kostenlos", en: "free" },
  costUnknown: { de: "Kosten nicht bekannt", en: "cost unknown" },
  donation: { de: "Spende erbeten", en: "donation welcome" },
  from: { de: "ab", en: "from" },
  until: { de: "bis", en: "to" },
  holidaysClosed: { de: "an Feiertagen geschlossen", en: "closed on public holidays" },
  cancelled: { de: "fällt aus", en: "cancelled" },
  regularly: { de: "regelmäßig, zuerst", en: "regularly, first" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const euros = (cents: number, language: Language): string => {
  const amount = (cents / 100).toFixed(2);
  return language === "de" ? `${amount.replace(".", ",")} €` : `€${amount}`;
};

const sessionInWords = ({ start, end }: Pick<Session, "start" | "end">, language: Language): string => {
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  const last = sameDay ? end.slice(11) : `${formatted(end, language)} ${end.slice(11)}`;
  return `${formatted(start, language)} ${start.slice(11)} ${texts.until[language]} ${last}`;
};

const formatted = (local: string, language: Language): string =>
  isDay(local.slice(0, 10)) ? formatDay(local.slice(0, 10), language) : local.slice(0, 10);

function weeklyInWords({ hours, holidays }: WeeklySchedule, language: Language): string {
  const usual = hours.map(({ weekday, opens, closes, byAppointment }) =>
    [
      `${names[weekday][language]} ${opens} ${texts.until[language]} ${closes}`,
      ...(byAppointment === true ? [`(${texts.byAppointment[language]})`] : []),
    ].join(" "),
  );
  return [...usual, ...(holidays?.state === "closed" ? [texts.holidaysClosed[language]] : [])].join(", ");
}

function simpleInWords(schedule: SimpleSchedule, language: Language): string {
  switch (schedule.kind) {
    case "unknown":
      return texts.hoursUnknown[language];
    case "by-appointment":
      return schedule.note === undefined
        ? texts.byAppointment[language]
        : (textIn(schedule.note, language)?.text ?? texts.byAppointment[language]);
    case "weekly":
      return weeklyInWords(schedule, language);
    case "dates":
      return schedule.sessions
        .map((session) =>
          session.cancelled === true
            ? `${sessionInWords(session, language)} (${texts.cancelled[language]})`
            : sessionInWords(session, language),
        )
        .join(", ");
    case "recurring":
      return schedule.series.map((series) => seriesInWords(series, language)).join(", ");
  }
}

const seriesInWords = ({ note, ...series }: Series, language: Language): string => {
  const told = note === undefined ? undefined : textIn(note, language)?.text;
  const rule = ruleInWords(series.rule, series.start, language);
  const times = `${series.start.slice(11)} ${texts.until[language]} ${series.end.slice(11)}`;
  return (
    told ??
    (rule === undefined ? `${texts.regularly[language]} ${sessionInWords(series, language)}` : `${rule} ${times}`)
  );
};

/**
 * When an offer takes place, in words.
 *
 * @param offer - the offer
 * @param language - `de` or `en`
 * @returns “hours unknown” where they are unknown, never “closed”
 */
export function hoursInWords({ schedule }: Pick<Offer, "schedule">, language: Language): string {
  if (schedule.kind !== "several") return simpleInWords(schedule, language);
  return schedule.parts.map((part) => simpleInWords(part.schedule, language)).join("; ");
}

function priceInWords(cost: Cost, language: Language): string {
  switch (cost.kind) {
    case "free":
      return texts.free[language];
    case "amount":
      return euros(cost.euroCents, language);
    case "range":
      return cost.toEuroCents === undefined
        ? `${texts.from[language]} ${euros(cost.fromEuroCents, language)}`
        : `${euros(cost.fromEuroCents, language)} ${texts.until[language]} ${euros(cost.toEuroCents, language)}`;
    case "donation":
      return cost.suggestedEuroCents === undefined
        ? texts.donation[language]
        : `${texts.donation[language]} (${euros(cost.suggestedEuroCents, language)})`;
  }
}

/**
 * What an offer costs, in words.
 *
 * @param offer - the offer
 * @param language - `de` or `en`
 * @returns “cost unknown” where nobody said; “free” only where somebody did
 */
export function costInWords({ cost }: Pick<Offer, "cost">, language: Language): string {
  if (isMissing(cost)) return texts.costUnknown[language];
  const per = "per" in cost && cost.per !== undefined ? ` ${unitWords[cost.per][language]}` : "";
  const reductions = "reductions" in cost ? (cost.reductions ?? []) : [];
  const reduced = reductions.map(
    ({ for: whom, euroCents }) => `${textIn(whom, language)?.text ?? ""}: ${euros(euroCents, language)}`,
  );
  return [`${priceInWords(cost, language)}${per}`, ...reduced].join("; ");
}

/**
 * The kind of an offer, in words.
 *
 * @param kind - the kind
 * @param language - `de` or `en`
 */
export const kindInWords = (kind: Offer["kind"], language: Language): string => kinds[kind][language];
