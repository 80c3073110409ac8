// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Operation } from "../count/participations.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";

/** What every record of a file is judged by. */
export interface Given {
  readonly rules: RuleSet;
  readonly operations?: Readonly<Record<string, Operation>>;
}
