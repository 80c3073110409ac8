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

/** Berufsbildungsfeststellungsverfahrensverordnung, read in full for §§ 8 and 9; its first day from a secondary source. */
export const bbfverfv: Source = {
  title: "BBFVerfV, Stand April 2026; Beginn der Geltung am 8. November 2024 nach Sekundärquelle",
  publisher: "Gesetze im Internet (Abschrift)",
  retrievedOn: "2026-04-29",
  mark: "S",
};
