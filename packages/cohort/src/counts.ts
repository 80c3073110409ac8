// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CohortSql, Rule } from "@quartierkit/rules";
import type { Engine } from "./engine.ts";
import { quoted, temporary } from "./names.ts";

/** How many people meet a rule, and what keeps the others from it. */
export interface CohortCount {
  readonly rule: string;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  /** By reason: how many would meet the rule if only this reason did not stand in the way, all else being known and met. */
  readonly withoutReason: Readonly<Record<string, number>>;
}

const whole = (value: unknown): number => Number(value ?? 0);

/** Counts of all rules, from the table of verdicts. */
export async function countsOf(
  engine: Engine,
  rules: readonly Rule[],
  { reasons }: CohortSql,
): Promise<readonly CohortCount[]> {
  const counts: CohortCount[] = [];
  for (const { id } of rules) {
    const [verdict, failed, open] = [id, `${id}.failed`, `${id}.open`].map(quoted);
    const gains = (reasons[id] ?? []).map(
      (_, place) => `SUM(CASE WHEN ${failed} = ${2 ** place} AND ${open} = 0 THEN 1 ELSE 0 END) AS g${place}`,
    );
    const sums = [
      `SUM(CASE WHEN ${verdict} IS TRUE THEN 1 ELSE 0 END) AS met`,
      `SUM(CASE WHEN ${verdict} IS FALSE THEN 1 ELSE 0 END) AS not_met`,
      `SUM(CASE WHEN ${verdict} IS NULL THEN 1 ELSE 0 END) AS unknown`,
    ];
    const [row = {}] = await engine.rows(`SELECT ${[...sums, ...gains].join(", ")} FROM ${temporary.verdicts}`);
    const withoutReason = Object.fromEntries(
      (reasons[id] ?? []).map((reason, place) => [reason, whole(row[`g${place}`])]),
    );
    counts.push({
      rule: id,
      met: whole(row["met"]),
      notMet: whole(row["not_met"]),
      unknown: whole(row["unknown"]),
      withoutReason,
    });
  }
  return counts;
}
