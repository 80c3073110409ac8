// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { ParticipationRecord } from "../record/participation.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { checkRecords } from "../checks/check-records.ts";
import type { RecordParameters } from "../checks/check.ts";
import { checkTable } from "../checks/table/check-table.ts";
import type { FigureTable } from "../checks/table/relation.ts";
import { counts, grandTotal } from "./cells.ts";
import type { Cell } from "./cells.ts";
import type { Judged } from "./judge.ts";
import type { Operation } from "./participations.ts";
import { belongsTo, entersIn, leavesIn } from "./period.ts";
import type { ReportPeriod } from "./period.ts";

/** What a report is checked with. */
export interface Checking {
  readonly rules: RuleSet;
  readonly period: ReportPeriod;
  readonly on: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly parameters: Partial<RecordParameters>;
}

type Figure = Pick<Cell, "indicator" | "gender" | "region">;

/** References of the participations that make a figure. */
export function refsBehind(all: readonly Judged[], rules: RuleSet, period: ReportPeriod) {
  return ({ indicator, gender, region }: Figure): readonly string[] => {
    const asked = rules.indicators.find(({ id }) => id === indicator);
    return all
      .filter((one) => one.gender === gender && one.region === region)
      .filter((one) =>
        asked === undefined
          ? indicator === grandTotal && entersIn(one.facts, period)
          : counts(one, rules) && one.outcomes[indicator] === "met" && belongsTo(asked, one.facts, period),
      )
      .map(({ ref }) => ref);
  };
}

function leaversOf(all: readonly Judged[], { rules, period }: Checking): NonNullable<FigureTable["leavers"]> {
  const groups = new Map<string, Pick<Cell, "gender" | "region" | "value">>();
  for (const one of all) {
    if (!counts(one, rules) || !leavesIn(one.facts, period)) continue;
    const { gender, region } = one;
    const key = `${gender} ${region}`;
    groups.set(key, { gender, region, value: (groups.get(key)?.value ?? 0) + 1 });
  }
  return [...groups.values()];
}

/**
 * What is wrong with the records of a report and with its figures.
 *
 * @param records - the records
 * @param made - the participations and cells that were made of them
 * @param checking - rules, period, day of the check
 */
export function findingsOf(
  records: readonly ParticipationRecord[],
  made: { readonly all: readonly Judged[]; readonly cells: readonly Cell[] },
  checking: Checking,
): readonly Finding[] {
  const { rules, period, on, operations, parameters } = checking;
  const table: FigureTable = {
    rules: rules.id,
    cells: made.cells,
    leavers: leaversOf(made.all, checking),
    refsOf: refsBehind(made.all, rules, period),
  };
  // Results are bounded by outputs only where everybody who left also came in the period.
  const cumulative = made.all.every(({ facts }) => facts.entry >= period.from);
  const figures = made.all.length === 0 ? [] : checkTable(table, { cumulative });
  return [...checkRecords(records, { rules, on, operations, parameters }), ...figures];
}
