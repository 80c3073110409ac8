// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import type { Purpose, Sensitivity } from "./purposes.ts";
import type { RetentionCode } from "./retention.ts";

/** What every field carries: how sensitive it is, what for, by which norm, and how long. */
export interface DataClass {
  readonly label: Bilingual;
  readonly sensitivity: Sensitivity;
  readonly purpose: Purpose;
  /** The norms on which a public project usually rests; the basis of the single case stands in the file. */
  readonly legalBasis: readonly Citation[];
  readonly retention: RetentionCode;
}

const task = cite("Art. 6 Abs. 1 Buchst. e DSGVO");
const duty = cite("Art. 6 Abs. 1 Buchst. c DSGVO");
const special = cite("Art. 9 Abs. 2 Buchst. b DSGVO");
const received = cite("§ 78 Abs. 1 SGB X");

/** The classes of data in a register. */
export const dataClasses = {
  organisation: {
    label: { de: "Angaben ohne Personenbezug", en: "data about no person" },
    sensitivity: "none",
    purpose: "organisation",
    legalBasis: [task],
    retention: "none",
  },
  count: {
    label: { de: "anonyme Zahlen", en: "anonymous counts" },
    sensitivity: "none",
    purpose: "statistics",
    legalBasis: [task],
    retention: "none",
  },
  reference: {
    label: { de: "Kennungen und Verweise", en: "ids and references" },
    sensitivity: "personal",
    purpose: "identification",
    legalBasis: [task],
    retention: "purpose-end",
  },
  identity: {
    label: { de: "Name, Geburt, Kennnummern", en: "name, birth, numbers" },
    sensitivity: "personal",
    purpose: "identification",
    legalBasis: [task, received],
    retention: "esf-evidence",
  },
  contact: {
    label: { de: "Erreichbarkeit", en: "how to reach somebody" },
    sensitivity: "personal",
    purpose: "identification",
    legalBasis: [task],
    retention: "purpose-end",
  },
  origin: {
    label: { de: "Herkunft und Aufenthalt", en: "origin and residence title" },
    sensitivity: "special",
    purpose: "eligibility",
    legalBasis: [duty, task, special],
    retention: "esf-evidence",
  },
  household: {
    label: { de: "Haushalt", en: "household" },
    sensitivity: "social",
    purpose: "eligibility",
    legalBasis: [task, received],
    retention: "esf-evidence",
  },
  health: {
    label: { de: "Gesundheit und Behinderung", en: "health and disability" },
    sensitivity: "special",
    purpose: "eligibility",
    legalBasis: [duty, task, special],
    retention: "purpose-end",
  },
  qualification: {
    label: { de: "Bildung, Sprache, Kompetenzen", en: "education, language, competences" },
    sensitivity: "personal",
    purpose: "support",
    legalBasis: [task],
    retention: "esf-evidence",
  },
  "labour-market": {
    label: { de: "Stand am Arbeitsmarkt", en: "standing on the labour market" },
    sensitivity: "social",
    purpose: "eligibility",
    legalBasis: [task, received],
    retention: "esf-evidence",
  },
  // Holds times of illness and maternity among those of work and benefits.
  history: {
    label: { de: "Verlauf: Arbeit, Leistungen, Krankheit", en: "history: work, benefits, illness" },
    sensitivity: "special",
    purpose: "eligibility",
    legalBasis: [duty, task, special, received],
    retention: "esf-evidence",
  },
  participation: {
    label: { de: "Teilnahme und Einsatz", en: "participation and placement" },
    sensitivity: "social",
    purpose: "participation",
    legalBasis: [task, received],
    retention: "esf-evidence",
  },
  language: {
    label: { de: "Sprachförderung", en: "language support" },
    sensitivity: "social",
    purpose: "participation",
    legalBasis: [task],
    retention: "language-course",
  },
  attendance: {
    label: { de: "An- und Abwesenheit", en: "attendance and absence" },
    sensitivity: "special",
    purpose: "attendance",
    legalBasis: [cite("§ 318 Abs. 2 SGB III"), special],
    retention: "purpose-end",
  },
  planning: {
    label: { de: "Potenzialanalyse, Ziele, Plan", en: "potential analysis, goals, plan" },
    sensitivity: "social",
    purpose: "support",
    legalBasis: [task],
    retention: "purpose-end",
  },
  counselling: {
    label: { de: "Beratung", en: "counselling" },
    sensitivity: "confidential",
    purpose: "support",
    legalBasis: [task],
    retention: "purpose-end",
  },
  outcome: {
    label: { de: "Austritt und Verbleib", en: "exit and destination" },
    sensitivity: "social",
    purpose: "outcome",
    legalBasis: [duty, task],
    retention: "esf-evidence",
  },
  leaving: {
    // Among the reasons are health, family and conduct.
    label: { de: "Grund des Austritts", en: "reason for leaving" },
    sensitivity: "special",
    purpose: "outcome",
    legalBasis: [duty, task, special],
    retention: "esf-evidence",
  },
  protection: {
    label: { de: "Einwilligung, Übermittlung, Sperre", en: "consent, disclosure, restriction" },
    sensitivity: "personal",
    purpose: "protection",
    legalBasis: [duty],
    retention: "accountability",
  },
  trace: {
    label: { de: "Herkunft einer Angabe", en: "where a statement came from" },
    sensitivity: "personal",
    purpose: "protection",
    legalBasis: [duty],
    retention: "accountability",
  },
  extension: {
    label: { de: "eigene Felder einer Kommune", en: "a city's own fields" },
    sensitivity: "special",
    purpose: "support",
    legalBasis: [task],
    retention: "purpose-end",
  },
} as const satisfies Readonly<Record<string, DataClass>>;

export type DataClassCode = keyof typeof dataClasses;

/** The codes, for records that speak of classes of data. */
// Object.keys forgets that these are the names of the classes.
export const dataClassCodes = Object.keys(dataClasses) as readonly DataClassCode[];
