// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The 21 competences of DigComp by their numbers; versions 2.2 and 3.0 share them. */
export const digCompCompetences = [
  "1.1",
  "1.2",
  "1.3",
  "2.1",
  "2.2",
  "2.3",
  "2.4",
  "2.5",
  "2.6",
  "3.1",
  "3.2",
  "3.3",
  "3.4",
  "4.1",
  "4.2",
  "4.3",
  "4.4",
  "5.1",
  "5.2",
  "5.3",
  "5.4",
] as const;

/** How many proficiency levels a version has: a level means nothing without its version. */
export const digCompLevels = { "2.2": 8, "3.0": 4 } as const;
