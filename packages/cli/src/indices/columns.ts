// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RecipeColumn } from "@quartierkit/indicators";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";

/** The names of an option that takes COL,… and may be given several times. */
export const namesOf = (call: Call, option: string): readonly string[] =>
  call
    .options(option)
    .flatMap((list) => list.split(","))
    .map((column) => column.trim())
    .filter((column) => column !== "");

/**
 * The columns of an option with their polarity: higher is worse, but for those of `--lower-is-worse`.
 *
 * @throws UsageError where there are none
 */
export function columnsOf(call: Call, option: string, what: string): readonly RecipeColumn[] {
  const lower = new Set(namesOf(call, "lower-is-worse"));
  const columns = namesOf(call, option);
  if (columns.length === 0) throw new UsageError(`--${option} takes ${what}, COL,….`);
  return columns.map((column) => ({ column, polarity: lower.has(column) ? "lower-is-worse" : "higher-is-worse" }));
}
