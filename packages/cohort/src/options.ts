// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Rule } from "@quartierkit/rules";

/** What is asked of a cohort. */
export interface CohortOptions {
  readonly rules: readonly Rule[];
  /** The day for which everybody is judged. */
  readonly on: Day;
  /** Told after every batch: how many people are in. */
  readonly onProgress?: (loaded: number) => void;
  /** Stops the run; nothing is left behind. */
  readonly signal?: AbortSignal;
  /** Keeps the facts in the database, so that `people` can say what is missing. */
  readonly keepFacts?: boolean;
}
