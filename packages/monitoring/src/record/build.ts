// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition, DayNode, NumberNode } from "@quartierkit/rules";
import type { RecordPath } from "./facts.ts";

/** A fact in a city's own namespace: `ext.biwaq.employabilityImproved`. */
type OwnPath = `ext.${string}`;

/**
 * Conditions about the participation, to be used beside those of `build` about the person. `entry` and `exit` stand for the days
 * on which somebody came and left.
 */
export const participation = {
  is: (fact: RecordPath<"boolean"> | OwnPath): Condition => ({ op: "is", fact }),
  oneOf: (fact: RecordPath<"code"> | OwnPath, codes: readonly string[]): Condition => ({ op: "one-of", fact, codes }),
  number: (fact: RecordPath<"number"> | OwnPath): NumberNode => ({ op: "fact-number", fact }),
  day: (fact: RecordPath<"day"> | OwnPath): DayNode => ({ op: "fact-day", fact }),
} as const;
