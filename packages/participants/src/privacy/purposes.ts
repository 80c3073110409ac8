// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/** Why something is recorded; a city may not use it for anything else without a basis of its own. */
export const purposes = {
  organisation: { de: "Angebote und Maßnahmen führen", en: "to run offers and measures" },
  identification: { de: "Personen unterscheiden und erreichen", en: "to tell people apart and reach them" },
  eligibility: { de: "Zugang und Förderung prüfen", en: "to examine access and funding" },
  support: { de: "beraten, planen und begleiten", en: "to advise, plan and accompany" },
  participation: { de: "Teilnahme durchführen und nachweisen", en: "to carry out and prove participation" },
  attendance: { de: "Fehlzeiten melden", en: "to report absences" },
  outcome: { de: "Ergebnis nachweisen", en: "to prove the outcome" },
  statistics: { de: "zählen ohne Personenbezug", en: "to count without reference to persons" },
  protection: { de: "Rechtmäßigkeit nachweisen", en: "to prove lawfulness" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Purpose = keyof typeof purposes;

/** How much harm a leak does, from none to what the law protects most; `confidential` is what was said in counselling. */
export const sensitivities = ["none", "personal", "social", "special", "confidential"] as const;

export type Sensitivity = (typeof sensitivities)[number];
