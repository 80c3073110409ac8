// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bounds } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";

export type ReadinessOutcome = "met" | "not-met" | "unknown" | "not-applicable";

/** One ground for or against admission, with its norm. */
export interface ReadinessReason {
  readonly id:
    "minimum-time" | "credible-ability" | "related-training" | "work-abroad" | "part-time" | "tq-time" | "no-pathway";
  readonly outcome: ReadinessOutcome;
  readonly norm: Citation;
  readonly text: Bilingual;
}

/** Whether somebody may take the final examination without an apprenticeship, and what is missing. */
export interface ExamReadiness {
  /**
   * Whether there is a right to admission by time in the occupation. `not-met` never stands alone: the competent body
   * may admit by credible ability, and `reasons` says so.
   */
  readonly outcome: ReadinessOutcome;
  /** Months in the occupation that give the right; `null` where there is no such way or no law for the day. */
  readonly requiredMonths: number | null;
  /** Months proved, from certain to possible; `null` where nothing was recorded. */
  readonly months: Bounds | null;
  /** Months missing, from at least to at most. */
  readonly missingMonths: Bounds | null;
  /** Certificates of Teilqualifikationen that can be shown. */
  readonly certificates: number;
  readonly reasons: readonly ReadinessReason[];
  /** Facts to ask for, where the outcome is open. */
  readonly missing: readonly string[];
}
