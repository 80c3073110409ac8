// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Source } from "@quartierkit/vocabulary";

/** The last day for which the texts were read. */
export const readUntil = "2026-04-29";

/** BBiG, HwO, PflBG and PflFAssG, read in full for the cited part. */
export const statutes2026: Source = {
  title: "Bundesrecht, konsolidierte Fassung, Stand April 2026",
  publisher: "Gesetze im Internet (Abschrift)",
  retrievedOn: "2026-04-29",
  mark: "R",
};

/**
 * Berufsbildungsfeststellungsverfahrensverordnung of 6 November 2024 (BGBl. 2024 I Nr. 346 of 7 November): §§ 8 and 9 read in two
 * transcripts that agree (Gesetze im Internet, gesetze.legal); its first day from a secondary source, hence the mark.
 */
export const bbfverfv: Source = {
  title: "BBFVerfV §§ 8, 9, Wortlaut gelesen; Beginn der Geltung am 8. November 2024 nach Sekundärquelle",
  publisher: "Gesetze im Internet (Abschrift)",
  retrievedOn: "2026-04-29",
  mark: "S",
};
