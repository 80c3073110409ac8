// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { isMissing } from "@quartierkit/vocabulary";
import type { weekdays } from "../codes/lists.ts";
import type { Offer } from "../records/catalogue.ts";

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

const texts = {
  hoursUnknown: { de: "Zeiten nicht bekannt", en: "hours unknown" },
  byAppointment: { de: "nach Vereinbarung", en: "by appointment" },
  free: { de: "kostenlos", en: "free" },
  costUnknown: { de: "Kosten nicht bekannt", en: "cost unknown" },
  until: { de: "bis", en: "to" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const euros = (cents: number, language: Language): string => {
  const amount = (cents / 100).toFixed(2);
  return language === "de" ? `${amount.replace(".", ",")} €` : `€${amount}`;
};

/**
 * When an offer takes place, in words.
 *
 * @param offer - the offer
 * @param language - `de` or `en`
 * @returns “hours unknown” where they are unknown, never “closed”
 */
export function hoursInWords({ schedule }: Pick<Offer, "schedule">, language: Language): string {
  switch (schedule.kind) {
    case "unknown":
      return texts.hoursUnknown[language];
    case "by-appointment":
      return schedule.note?.[language] ?? texts.byAppointment[language];
    case "weekly":
      return schedule.hours
        .map(({ weekday, opens, closes }) => `${names[weekday][language]} ${opens} ${texts.until[language]} ${closes}`)
        .join(", ");
    case "dates":
      return schedule.sessions
        .map(({ start, end }) => `${start.replace("T", " ")} ${texts.until[language]} ${end.slice(11)}`)
        .join(", ");
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
  if (cost.kind === "free") return texts.free[language];
  const reduced = (cost.reductions ?? []).map(
    ({ for: whom, euroCents }) => `${whom[language] ?? Object.values(whom)[0] ?? ""}: ${euros(euroCents, language)}`,
  );
  return [euros(cost.euroCents, language), ...reduced].join("; ");
}

/**
 * The kind of an offer, in words.
 *
 * @param kind - the kind
 * @param language - `de` or `en`
 */
export const kindInWords = (kind: Offer["kind"], language: Language): string => kinds[kind][language];
