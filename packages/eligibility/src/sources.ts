// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Source } from "@quartierkit/vocabulary";

/** Consolidated statutes, read in full for the cited part; state of the law: end of April 2026. */
export const statutes2026: Source = {
  title: "Bundesrecht, konsolidierte Fassung, Stand April 2026",
  publisher: "Gesetze im Internet (Abschrift)",
  retrievedOn: "2026-04-29",
  mark: "R",
};

/** The last day for which the consolidated statutes were read. */
export const readUntil: Day = "2026-04-29";

/** Consolidated statutes of December 2012 and of January to March 2022, read for comparison. */
export const statutes2022: Source = {
  title: "Bundesrecht, konsolidierte Fassungen, Stand Dezember 2012 und Januar bis März 2022",
  publisher: "bundestag/gesetze",
  mark: "R",
};

/** Consolidated statutes of December 2012; no later wording before 2019 was read. */
export const statutes2012: Source = {
  title: "Bundesrecht, konsolidierte Fassung, Stand Dezember 2012; bis 2018 angenommen",
  publisher: "bundestag/gesetze",
  mark: "R",
};

/** What follows from a rule that was read, by a reading that the source does not spell out. */
export const derived = (reading: string): Source => ({ title: `Abgeleitet: ${reading}`, mark: "D" });

/** A commentary or handbook that states what the statute leaves open. */
export const commentary = (title: string): Source => ({ title, mark: "S" });
