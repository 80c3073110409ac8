// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Levels from the largest to the smallest; `municipality` is the last on which official statistics knows a labour force. */
export const levels = [
  "country",
  "land",
  "county",
  "municipality",
  "borough",
  "district",
  "programme-area",
  "statistical-area",
  "block",
] as const;

export type Level = (typeof levels)[number];

/**
 * Tells whether a level lies below another.
 *
 * @param level - the level asked about
 * @param other - the level it is measured by
 */
export const isBelow = (level: Level, other: Level): boolean => levels.indexOf(level) > levels.indexOf(other);
