// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PictureLanguage } from "./text/numbers.ts";

const de = {
  noData: "Keine Angaben",
  difference: "Unterschied in Prozentpunkten",
  suppressed: "gesperrt (Datenschutz)",
  suppressedShort: "gesperrt",
  notAvailable: "nicht verfügbar",
  met: "erfüllt",
  notMet: "nicht erfüllt",
  unknown: "noch offen",
  notApplicable: "entfällt",
  cases: (text: string) => `${text} ${text === "1" ? "Fall" : "Fälle"}`,
  today: "heute",
  open: "Ende offen oder außerhalb des Zeitraums",
  uncertain: "unsicher",
  outside: (count: number) =>
    (count === 1 ? "1 Eintrag liegt" : `${count} Einträge liegen`) + " außerhalb des Zeitraums.",
  quarter: (n: number) => `Q${n}`,
  months: ["Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sept", "Okt", "Nov", "Dez"],
  duration: (text: string) => (text === "1" ? "1 Monat" : `${text} Monate`),
  certified: "zertifiziert",
  passed: "bestanden",
  running: "läuft",
  planned: "geplant",
  openState: "offen",
  notKnown: "nicht bekannt",
  positions: "Berufsbildpositionen",
  modules: "Teilqualifikationen",
  preparation: "Vorbereitung",
  completed: "abgeschlossen",
  dropped: "abgebrochen",
  coveredBy: "auch durch",
  covers: "deckt die Position ab",
  events: "Ereignisse",
  verdicts: "Voraussetzungen, geprüft im Verlauf",
  imprecise: "Beginn oder Ende nur ungefähr bekannt",
  several: "mehrere kurze Zeiten dicht beieinander, mit ihrer Zahl",
  between: (a: string, b: string) => `zwischen ${a} und ${b}`,
  begins: (when: string) => `Beginn ${when}`,
  ends: (when: string) => `Ende ${when}`,
  times: (count: number) => (count === 1 ? "1 Eintrag" : `${count} Einträge`),
} as const;

type Phrases = { readonly [K in keyof typeof de]: (typeof de)[K] extends string ? string : Widened<(typeof de)[K]> };
type Widened<T> = T extends readonly string[] ? readonly string[] : T;

const en: Phrases = {
  noData: "No data",
  difference: "Difference in percentage points",
  suppressed: "withheld (data protection)",
  suppressedShort: "withheld",
  notAvailable: "not available",
  met: "met",
  notMet: "not met",
  unknown: "still open",
  notApplicable: "does not apply",
  cases: (text) => `${text} ${text === "1" ? "case" : "cases"}`,
  today: "today",
  open: "no end known, or beyond the period shown",
  uncertain: "uncertain",
  outside: (count) => (count === 1 ? "1 entry lies" : `${count} entries lie`) + " outside the period shown.",
  quarter: (n) => `Q${n}`,
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  duration: (text) => (text === "1" ? "1 month" : `${text} months`),
  certified: "certified",
  passed: "passed",
  running: "running",
  planned: "planned",
  openState: "open",
  notKnown: "not known",
  positions: "Positions of the training profile",
  modules: "Partial qualifications",
  preparation: "Preparation",
  completed: "completed",
  dropped: "dropped",
  coveredBy: "also by",
  covers: "covers the position",
  events: "Events",
  verdicts: "Conditions, examined over time",
  imprecise: "beginning or end only roughly known",
  several: "several short times close together, with their number",
  between: (a, b) => `between ${a} and ${b}`,
  begins: (when) => `beginning ${when}`,
  ends: (when) => `end ${when}`,
  times: (count) => (count === 1 ? "1 entry" : `${count} entries`),
};

const all: Readonly<Record<PictureLanguage, Phrases>> = { de, en };

/** The words the pictures bring along themselves. */
export const phrases = (language: PictureLanguage): Phrases => all[language];
