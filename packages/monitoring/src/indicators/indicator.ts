// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from "@quartierkit/rules";
import type { Bilingual } from "@quartierkit/vocabulary";

/**
 * What happens where an indicator cannot be decided: `required` data that is missing makes the record incomplete; `detail`,
 * `sensitive` and `sampled` ones do not count and are told; `result` ones are pending or missing.
 */
export type DataKind = "required" | "detail" | "sensitive" | "sampled" | "result";

/** One indicator: whom it counts, as a rule over the facts of a participation. */
export interface Indicator {
  readonly id: string;
  readonly title: Bilingual;
  /** Which moment it speaks of; outputs belong to the period of entry, results to that of leaving. */
  readonly moment: "entry" | "exit" | "six-months";
  readonly data: DataKind;
  readonly rule: Rule<"statistics">;
}

/** A figure about projects, administrations and firms; it is counted from records of their own. */
export interface EntityIndicator {
  readonly id: string;
  readonly title: Bilingual;
}

/** An indicator that is the sum of others, cell by cell. */
export interface ReservedSum {
  readonly id: string;
  readonly title: Bilingual;
  readonly of: readonly string[];
  /** Number of the validation rule that demands it; absent where it was not found. */
  readonly sfcRule?: number;
}
