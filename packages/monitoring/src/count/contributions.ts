// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { counts } from "./cells.ts";
import type { Judged } from "./judge.ts";
import { belongsTo } from "./period.ts";
import type { EsfReport } from "./report.ts";

/**
 * The indicators that a participation counts in.
 *
 * @param report - the report
 * @param participation - one of its participations
 * @returns ids in the order of the rule set; none where it counts in the grand total only
 */
export const contributionsOf = (report: EsfReport, participation: Judged): readonly string[] =>
  !counts(participation, report.rules)
    ? []
    : report.rules.indicators
        .filter(
          (indicator) =>
            participation.outcomes[indicator.id] === "met" && belongsTo(indicator, participation.facts, report),
        )
        .map(({ id }) => id);
