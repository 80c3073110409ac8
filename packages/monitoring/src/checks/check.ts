// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Check, CheckContext, Violation } from "@quartierkit/findings";
import { factsOfRecord } from "../record/prepare.ts";
import type { Operation, Participation } from "../count/participations.ts";
import { genderCell } from "../count/gender.ts";
import { judged } from "../count/judge.ts";
import type { Judged } from "../count/judge.ts";
import { withStatus } from "../count/status.ts";
import type { ParticipationRecord } from "../record/participation.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";

/** What is checked: the records of a report, under its rules. */
export interface RecordSet {
  readonly records: readonly ParticipationRecord[];
  readonly rules: RuleSet;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** What a programme or a city asks beyond the regulations. */
export interface RecordParameters {
  /** Youngest age at entry that the programme admits, in years. */
  readonly minimumAge?: number;
  /** Oldest age that is plausible, in years. */
  readonly maximumAge: number;
}

export const defaultParameters: RecordParameters = { maximumAge: 100 };

export type RecordCheck = Check<RecordSet, RecordParameters>;

/** A record with what the indicators say of it. */
export interface Seen {
  readonly record: ParticipationRecord;
  readonly judged: Judged;
  readonly set: RecordSet;
  readonly context: CheckContext<RecordParameters>;
}

const known = new WeakMap<RecordSet, readonly Judged[]>();

/** What the indicators say of one record alone. */
function judgedAlone(record: ParticipationRecord, { rules, operations }: RecordSet): Judged {
  const operation = operations[record.operation] ?? {};
  const participation: Participation = {
    ref: record.ref,
    operation: record.operation,
    region: operation.region ?? record.region ?? "unknown",
    gender: genderCell(record.facts.gender),
    refs: [record.ref],
    facts: factsOfRecord(withStatus(record, rules, operation.targetGroup)),
    contradicted: false,
    fromTargetGroup: false,
  };
  return judged(participation, rules);
}

/** Asked once for all checks. */
function judgedOnce(set: RecordSet): readonly Judged[] {
  const there = known.get(set) ?? set.records.map((record) => judgedAlone(record, set));
  known.set(set, there);
  return there;
}

/**
 * A check of each record by itself.
 *
 * @param find - the places where it does not hold, from the record's root
 */
export const each =
  (find: (seen: Seen) => readonly Violation[]): RecordCheck["find"] =>
  (set, context) =>
    judgedOnce(set).flatMap((one, index) => {
      const record = set.records[index];
      if (record === undefined) return [];
      return find({ record, judged: one, set, context }).map((violation) => ({
        ...violation,
        path: `${pointer(index)}${violation.path}`,
        related: [record.ref, ...(violation.related ?? [])],
      }));
    });

/** One violation where something holds, none otherwise. */
export const when = (holds: boolean, violation: Violation): readonly Violation[] => (holds ? [violation] : []);
