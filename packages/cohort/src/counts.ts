// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { verdictColumns } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** How many people meet a rule, and what keeps the others from it. */
export interface CohortCount {
  readonly rule: string;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  /** By reason: how many of those who do not meet the rule would for certain, if this one reason were met for them. */
  readonly withoutReason: Readonly<Record<string, number>>;
}

const whole = (value: unknown): number => Number(value ?? 0);

const counted = (condition: string, name: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;

/** Counts of all rules, from the table of verdicts. */
export async function countsOf({ engine, names, rules, sql }: Reading): Promise<readonly CohortCount[]> {
  const columns = verdictColumns(sql);
  const counts: CohortCount[] = [];
  for (const { id } of rules) {
    const [verdict, gain] = [columns.get(id), columns.get(`${id}.gain`)];
    const reasons = sql.reasons[id] ?? [];
    const sums = [
      counted(`${verdict} IS TRUE`, "met"),
      counted(`${verdict} IS FALSE`, "not_met"),
      counted(`${verdict} IS NULL`, "open"),
      ...reasons.map((_, place) => counted(`${gain} % ${2 ** (place + 1)} >= ${2 ** place}`, `g${place}`)),
    ];
    const [row = {}] = await engine.rows(`SELECT ${sums.join(", ")} FROM ${names.verdicts}`);
    counts.push({
      rule: id,
      met: whole(row["met"]),
      notMet: whole(row["not_met"]),
      unknown: whole(row["open"]),
      withoutReason: Object.fromEntries(reasons.map((reason, place) => [reason, whole(row[`g${place}`])])),
    });
  }
  return counts;
}
