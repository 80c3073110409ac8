// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parameter } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";
import { bbfverfv } from "./rules/sources.ts";

const read: Source = {
  title: "BBiG und HwO, Fassungen 2022 und April 2026 gelesen; Beginn 1. April 2005 (Berufsbildungsreformgesetz)",
  publisher: "Gesetze im Internet (Abschrift)",
  retrievedOn: "2026-04-29",
  mark: "R",
};

const since2005 = { from: "2005-04-01", to: null } as const;

/** The time in the occupation that gives a right to admission, in per cent of the training time. */
export const occupationTimePercent = parameter({
  id: "bbig-45-2-percent",
  title: {
    de: "Zeit im Beruf für die Zulassung, in Prozent der Ausbildungsdauer",
    en: "Time in the occupation for admission, in per cent of the training time",
  },
  unit: "percent",
  values: [{ value: 150, inForce: since2005, norm: cite("§ 45 Abs. 2 Satz 1 BBiG"), source: read }],
});

/** Weekly hours of full-time work: part-time work lengthens the time in the practice of the competent bodies. */
export const fullTimeHours = parameter({
  id: "external-exam-full-time-hours",
  title: { de: "Wochenstunden einer Vollzeitstelle", en: "Weekly hours of a full-time job" },
  unit: "hours-per-week",
  values: [
    {
      value: 40,
      inForce: since2005,
      norm: cite("§ 45 Abs. 2 Satz 1 BBiG"),
      source: {
        title: "Bildungsglossar Externenprüfung: Vollzeit mit 40 Stunden; die Norm selbst nennt keine Stunden",
        publisher: "qualitaet-berufsbildung-agrar.de",
        url: "https://qualitaet-berufsbildung-agrar.de/bildungsglossar-uebersicht/externenpruefung",
        mark: "S",
      },
    },
  ],
});

const procedureRead: Source = {
  title:
    "BBiG §§ 37, 50b, 50c, 50d und HwO §§ 31, 41b, Stand April 2026; anzuwenden ab 1. Januar 2025 (§ 106 Abs. 4 BBiG)",
  publisher: "Gesetze im Internet (Abschrift)",
  retrievedOn: "2026-04-29",
  mark: "R",
};

const since2025 = { from: "2025-01-01", to: null } as const;

/** Age from which somebody may apply for the Feststellungsverfahren. */
export const procedureAge = parameter({
  id: "bbig-50b-age",
  title: { de: "Mindestalter für das Feststellungsverfahren", en: "Minimum age for the Feststellungsverfahren" },
  unit: "years",
  values: [{ value: 25, inForce: since2025, norm: cite("§ 50b Abs. 2 Nr. 4 BBiG"), source: procedureRead }],
});

/** The time in the reference occupation, in per cent of the training time. */
export const procedureTimePercent = parameter({
  id: "bbig-50b-percent",
  title: {
    de: "Zeit im Referenzberuf, in Prozent der Ausbildungsdauer",
    en: "Time in the reference occupation, in per cent of the training time",
  },
  unit: "percent",
  values: [{ value: 150, inForce: since2025, norm: cite("§ 50b Abs. 3 Satz 1 Nr. 1 BBiG"), source: procedureRead }],
});

/** How much of a failed apprenticeship may count, in per cent of the training time. */
export const apprenticeshipPercent = parameter({
  id: "bbig-50b-apprenticeship-percent",
  title: {
    de: "Anrechenbare Ausbildungszeit ohne Abschluss, in Prozent der Ausbildungsdauer",
    en: "Training without a degree that may count, in per cent of the training time",
  },
  unit: "percent",
  values: [{ value: 50, inForce: since2025, norm: cite("§ 50b Abs. 3 Satz 2 BBiG"), source: procedureRead }],
});

/** Years before the application from which work samples are considered. */
export const sampleYears = parameter({
  id: "bbig-50c-sample-years",
  title: { de: "Alter von Arbeitsergebnissen in Jahren", en: "Age of work samples in years" },
  unit: "years",
  values: [{ value: 2, inForce: since2025, norm: cite("§ 50c Abs. 2 Satz 2 BBiG"), source: procedureRead }],
});

const since2024 = { from: "2024-11-08", to: null } as const;

/** Years within which a supplementary procedure may be applied for. */
export const supplementaryYears = parameter({
  id: "bbfverfv-8-years",
  title: {
    de: "Frist für das Ergänzungsverfahren in Jahren",
    en: "Time limit for the supplementary procedure in years",
  },
  unit: "years",
  values: [{ value: 5, inForce: since2024, norm: cite("§ 8 Abs. 1 Satz 1 BBFVerfV"), source: bbfverfv }],
});

/** Months that have to pass after a rejection. */
export const repeatMonths = parameter({
  id: "bbfverfv-9-months",
  title: { de: "Wartezeit nach einer Ablehnung in Monaten", en: "Waiting time after a rejection in months" },
  unit: "months",
  values: [{ value: 12, inForce: since2024, norm: cite("§ 9 Abs. 1 Satz 1 BBFVerfV"), source: bbfverfv }],
});

/** How often a final examination that was not passed may be repeated. */
export const examRepeats = parameter({
  id: "bbig-37-repeats",
  title: { de: "Wiederholungen der Abschlussprüfung", en: "Repetitions of the final examination" },
  unit: "count",
  values: [
    {
      value: 2,
      inForce: since2005,
      norm: cite("§ 37 Abs. 1 Satz 2 BBiG"),
      source: { ...procedureRead, title: read.title },
    },
  ],
});
