// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Rule } from "@quartierkit/rules";

/** What is asked of a cohort. */
export interface CohortOptions {
  readonly rules: readonly Rule[];
  /** The day for which everybody is judged. */
  readonly on: Day;
  /** The day whose law applies, where old law still does; the day of the facts where it is absent. */
  readonly lawDay?: Day;
  /** The day of knowledge, where it is asked what could be known then; all facts count where it is absent. */
  readonly knownOn?: Day;
  /** Told after every batch and every slice: how many people are in, and how many of them are judged. */
  readonly onProgress?: (loaded: number, judged: number) => void;
  /** Stops the run, in the middle of a statement too; nothing is left behind. */
  readonly signal?: AbortSignal;
  /** Keeps the facts in the database, so that `people` can say what is missing. */
  readonly keepFacts?: boolean;
}
