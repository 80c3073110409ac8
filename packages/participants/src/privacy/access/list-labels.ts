// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { ListName } from "../../records/register.ts";

/** How the lists of a register are called. */
export const listLabels: Readonly<Record<ListName, Bilingual>> = {
  participants: { de: "Angaben zur Person", en: "about the person" },
  statements: { de: "spätere Angaben", en: "later statements" },
  households: { de: "Haushalt", en: "household" },
  cases: { de: "Fallakte", en: "case" },
  measures: { de: "Maßnahmen", en: "measures" },
  participations: { de: "Teilnahmen", en: "participations" },
  workOpportunities: { de: "Arbeitsgelegenheiten", en: "work opportunities" },
  practiceProjects: { de: "Praxisprojekte im Wohnumfeld", en: "practice projects" },
  placements: { de: "Praktika und Betriebsphasen", en: "placements" },
  absences: { de: "Fehlzeiten", en: "absences" },
  attendanceDays: { de: "Anwesenheit nach Tagen", en: "attendance by day" },
  absenceReports: { de: "Fehlzeitenmeldungen", en: "absence reports" },
  providerReports: { de: "Berichte des Trägers", en: "reports of the provider" },
  contacts: { de: "Beratungen", en: "counselling" },
  anonymousContacts: { de: "anonyme Kontakte", en: "anonymous contacts" },
  invitations: { de: "Einladungen", en: "invitations" },
  assessments: { de: "Potenzialanalysen", en: "potential analyses" },
  digitalCompetences: { de: "digitale Kompetenzen", en: "digital competences" },
  plans: { de: "Pläne", en: "plans" },
  goals: { de: "Ziele", en: "goals" },
  referrals: { de: "Weiterleitungen", en: "referrals" },
  languageSupports: { de: "Sprachförderung", en: "language support" },
  jobCoachings: { de: "Jobcoaching", en: "job coaching" },
  cafeVisits: { de: "Besuche im Café", en: "visits of the café" },
  cafeShifts: { de: "Schichten im Café", en: "shifts in the café" },
  consents: { de: "Einwilligungen", en: "consents" },
  disclosures: { de: "Übermittlungen", en: "disclosures" },
  retentions: { de: "Aufbewahrung", en: "retention" },
  holds: { de: "Aufschub der Löschung", en: "holds" },
  mergeCandidates: { de: "mögliche Doppelerfassungen", en: "possible duplicates" },
  merges: { de: "Zusammenführungen", en: "merges" },
  importRows: { de: "Herkunft aus Listen", en: "rows of imported lists" },
  statistics: { de: "Statistiken", en: "statistics" },
  extensions: { de: "erklärte eigene Felder", en: "declared own fields" },
};
