// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Indicator } from "../indicators/indicator.ts";
import type { RecordFacts } from "../record/facts.ts";

/** The days of a report, both included. */
export interface ReportPeriod {
  readonly from: Day;
  readonly to: Day;
}

const isIn = (day: Day | undefined, { from, to }: ReportPeriod): boolean =>
  day !== undefined && from <= day && day <= to;

/** Whether the participation began in the period. */
export const entersIn = ({ entry }: RecordFacts, period: ReportPeriod): boolean => isIn(entry, period);

/** Whether it ended in the period. */
export const leavesIn = ({ exit }: RecordFacts, period: ReportPeriod): boolean => isIn(exit, period);

/**
 * Whether an indicator of a participation belongs to a period: outputs to that of the entry, all results to that of leaving, since the
 * populations of both are leavers.
 */
export const belongsTo = ({ moment }: Pick<Indicator, "moment">, facts: RecordFacts, period: ReportPeriod): boolean =>
  moment === "entry" ? entersIn(facts, period) : leavesIn(facts, period);
