// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/** Why a record does not count, or not in a figure. */
export const exclusionReasons = {
  incomplete: {
    de: "Angaben fehlen; zählt nur in der Gesamtzahl.",
    en: "Data are missing; counts in the grand total only.",
  },
  "contradicting-status": {
    de: "Erwerbsstatus widerspricht der Arbeitslosmeldung; zählt nur in der Gesamtzahl.",
    en: "Status contradicts the registration as unemployed; counts in the grand total only.",
  },
  "gender-without-cell": {
    de: "Für dieses Geschlecht hat der Rechtsstand kein Feld; zählt nur in der Gesamtzahl.",
    en: "The rule set has no cell for this gender; counts in the grand total only.",
  },
  "outside-period": {
    de: "Weder Eintritt noch Austritt im Berichtszeitraum.",
    en: "Neither entry nor exit in the reporting period.",
  },
  "entered-outside-period": { de: "Eintritt nicht im Berichtszeitraum.", en: "Entry not in the reporting period." },
  "left-outside-period": { de: "Austritt nicht im Berichtszeitraum.", en: "Exit not in the reporting period." },
  "still-there": { de: "Noch nicht ausgetreten.", en: "Has not left yet." },
  "exit-before-entry": { de: "Austritt vor Eintritt; zählt nicht.", en: "Exit before entry; does not count." },
  bagatelle: { de: "Bagatellkontakt; keine Teilnahme.", en: "A short contact; no participation." },
  "same-participation": {
    de: "Wiedereintritt oder doppelte Erfassung; zählt mit dem ersten Eintritt.",
    en: "Re-entry or recorded twice; counts with the first entry.",
  },
  "other-gender": { de: "Gehört zu einem anderen Geschlecht.", en: "Belongs to another gender." },
  "other-region": { de: "Gehört zu einer anderen Regionenkategorie.", en: "Belongs to another category of region." },
  "condition-not-met": { de: "Bedingung nicht erfüllt.", en: "Condition not met." },
  declined: { de: "Die Person wollte nicht antworten.", en: "The person did not want to answer." },
  unreachable: { de: "Die Person wurde nicht erreicht.", en: "The person could not be reached." },
  "not-known": { de: "Nicht bekannt, ob die Bedingung erfüllt ist.", en: "Not known whether the condition is met." },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ExclusionReason = keyof typeof exclusionReasons;
