// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import { parameterOn } from "@quartierkit/rules";
import type { Bilingual } from "@quartierkit/vocabulary";
import { MonitoringError } from "../error.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { ParticipationRecord, Region } from "../record/participation.ts";
import { readingsOf } from "../rule-sets/readings.ts";
import { choicesOf } from "../rule-sets/switches.ts";
import type { Choice } from "../rule-sets/switches.ts";
import { parametersOf } from "../rule-sets/rule-sets.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { cellsOf, counts, totalsOf } from "./cells.ts";
import type { Cell } from "./cells.ts";
import type { RecordParameters } from "../checks/check.ts";
import { findingsOf } from "./findings.ts";
import { entityCells } from "./entities.ts";
import type { EntityCell, EntityRecord } from "./entities.ts";
import { judged } from "./judge.ts";
import type { Judged } from "./judge.ts";
import { participationsOf } from "./participations.ts";
import type { LeftOut, Operation, Participation } from "./participations.ts";
import { pendingOf } from "./pending.ts";
import type { Pending } from "./pending.ts";
import { entersIn, leavesIn } from "./period.ts";
import type { ReportPeriod } from "./period.ts";
import type { ExclusionReason } from "./reasons.ts";
import { responsesOf } from "./responses.ts";
import type { Responses } from "./responses.ts";

/** What a report is made for. */
export interface ReportOptions {
  readonly rules: RuleSet;
  readonly from: Day;
  readonly to: Day;
  /** What is known about operations, by name: category of region, target group. */
  readonly operations?: Readonly<Record<string, Operation>>;
  /** Regions that are reported even where nobody took part. */
  readonly regions?: readonly Region[];
  /** Supported entities; absent: not collected. */
  readonly entities?: readonly EntityRecord[];
  /** A programme's own indicators; they stand behind the common ones. */
  readonly own?: readonly Indicator[];
  /** Day of the checks: what is due by then and missing is found; the last day of the period where it is absent. */
  readonly on?: Day;
  /** What a programme asks beyond the regulations, for the checks. */
  readonly parameters?: Partial<RecordParameters>;
}

/** A record that does not count, or in the grand total only. */
export interface Excluded {
  readonly ref: string;
  readonly reason: ExclusionReason;
  /** Facts that are missing, where that is the reason. */
  readonly missing?: readonly string[];
  /** The record that it counts with. */
  readonly into?: string;
}

/** A number that rests on an assumption. */
export interface Assumption {
  readonly parameter: string;
  readonly title: Bilingual;
  readonly value: number;
  readonly because: string;
}

/** How many records there were and what became of them. */
export interface RecordCounts {
  readonly records: number;
  readonly participations: number;
  /** Participations that began or ended in the period and count in the indicators. */
  readonly counted: number;
  /** Participations that began in the period and count in the grand total only. */
  readonly grandTotalOnly: number;
  /** Records that count nowhere. */
  readonly notCounted: number;
}

/** The report: every figure, and all that it was made of. */
export interface EsfReport {
  readonly rules: RuleSet;
  readonly from: Day;
  readonly to: Day;
  /** What was chosen where the sources leave a choice, and how they were read where they could not be read in full. */
  readonly choices: readonly Choice[];
  readonly assumptions: readonly Assumption[];
  readonly cells: readonly Cell[];
  readonly totals: Readonly<Record<string, number>>;
  readonly entities: readonly EntityCell[];
  readonly excluded: readonly Excluded[];
  readonly pending: readonly Pending[];
  /** Of those who left in the period and count: how many were drawn, answered, were not reached, declined, were not asked. */
  readonly responses: readonly Responses[];
  readonly counts: RecordCounts;
  readonly participations: readonly Judged[];
  readonly findings: readonly Finding[];
}

function withOwn(set: RuleSet, own: readonly Indicator[]): RuleSet {
  const ids = [...set.indicators, ...own].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new MonitoringError("same-id", `Two indicators are called ${twice}.`);
  return { ...set, indicators: [...set.indicators, ...own] };
}

function exclusionOf(one: Judged, set: RuleSet, period: ReportPeriod): readonly Excluded[] {
  const { ref, facts, contradicted, complete, missing } = one;
  const about = (reason: ExclusionReason, more: Partial<Excluded> = {}): readonly Excluded[] => [
    { ref, reason, ...more },
  ];
  if (!entersIn(facts, period) && !leavesIn(facts, period)) return about("outside-period");
  if (contradicted) return about("contradicting-status");
  if (!complete) return about("incomplete", { missing });
  return counts(one, set) ? [] : about("gender-without-cell");
}

const leftOutAs = ({ ref, reason, into }: LeftOut): Excluded => ({
  ref,
  reason,
  ...(into === undefined ? {} : { into }),
});

/** The numbers of the rule set that no text was found for. */
const assumptionsOf = (set: RuleSet): readonly Assumption[] =>
  parametersOf(set).flatMap((parameter) => {
    const value = parameterOn(parameter, set.lawDay);
    return value?.source.mark === "M"
      ? [{ parameter: parameter.id, title: parameter.title, value: value.value, because: value.source.title }]
      : [];
  });

function countsOf(
  all: readonly Judged[],
  leftOut: readonly LeftOut[],
  options: ReportOptions & { readonly size: number },
): RecordCounts {
  const inPeriod = all.filter(({ facts }) => entersIn(facts, options) || leavesIn(facts, options));
  const counted = inPeriod.filter((one) => counts(one, options.rules));
  return {
    records: options.size,
    participations: all.length,
    counted: counted.length,
    grandTotalOnly: inPeriod.filter((one) => !counts(one, options.rules) && entersIn(one.facts, options)).length,
    notCounted: leftOut.filter(({ reason }) => reason !== "same-participation").length,
  };
}

/**
 * Computes the indicators of a period from participation records.
 *
 * @param records - in any order; several records of one person in one operation are one participation
 * @param options - rule set and period; what is known about operations and entities; a programme's own indicators
 * @returns figures with everything they were made of; a record that lacks required data counts in the grand total (`GT`) only
 * @throws MonitoringError `period-inverted`, `same-id`
 * @example
 * import { esfReport, ruleSet } from "@quartierkit/monitoring";
 * const facts = { gender: "female", birthDate: "1984-06-01", isced: 3 } as const;
 * const record = { ref: "A", operation: "BQB", region: "more-developed", entry: "2020-03-02", facts } as const;
 * const rules = ruleSet("esf-2014-2018");
 * const period = { from: "2020-01-01", to: "2020-12-31" };
 * const report = esfReport([{ ...record, status: "unemployed" }, { ...record, ref: "B" }], { rules, ...period });
 * console.log(report.totals["CO01"], report.totals["GT"]); // → 1 2
 * console.log(JSON.stringify(report.excluded)); // → [{"ref":"B","reason":"incomplete","missing":["status"]}]
 */
export function esfReport(records: readonly ParticipationRecord[], options: ReportOptions): EsfReport {
  const { from, to, operations = {}, regions = [], own = [], on = to, parameters = {} } = options;
  if (to < from) throw new MonitoringError("period-inverted", `The period from ${from} ends before it begins.`);
  const rules = withOwn(options.rules, own);
  const { participations, leftOut } = participationsOf(records, operations, rules);
  const all = participations.map((one: Participation) => judged(one, rules));
  const begun = all.filter(({ facts }) => facts.exit !== undefined && facts.exit <= to);
  const cells = cellsOf(all, rules, { period: { from, to }, regions });
  return {
    rules,
    from,
    to,
    choices: [...choicesOf(rules.switches), ...readingsOf(rules.id)],
    assumptions: assumptionsOf(rules),
    cells,
    totals: totalsOf(cells, rules),
    entities: entityCells(options.entities, rules, { from, to }),
    excluded: [...leftOut.map(leftOutAs), ...all.flatMap((one) => exclusionOf(one, rules, { from, to }))],
    pending: begun.flatMap((one) => pendingOf(one, rules)),
    responses: responsesOf(all, rules, { from, to }),
    counts: countsOf(all, leftOut, { ...options, rules, size: records.length }),
    participations: all,
    findings: findingsOf(records, { all, cells }, { rules, period: { from, to }, on, operations, parameters }),
  };
}
