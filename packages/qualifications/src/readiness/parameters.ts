// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parameter } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";

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
