// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Region, ParticipationRecord } from "../record/participation.ts";
import type { RecordFacts } from "../record/facts.ts";
import { factsOfRecord } from "../record/prepare.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { contradicts, unusable } from "./exclusions.ts";
import type { Unusable } from "./exclusions.ts";
import { genderCell } from "./gender.ts";
import type { GenderCell } from "./gender.ts";
import { withStatus } from "./status.ts";
import type { TargetGroup } from "./status.ts";

/** What is known about operations besides their records. */
export interface Operation {
  readonly region?: Region;
  readonly targetGroup?: TargetGroup;
  /** Its duration. */
  readonly period?: { readonly from: string; readonly to: string };
}

/** A person's part in an operation: one record, or several where somebody came back. */
export interface Participation {
  /** Of the record of the first entry. */
  readonly ref: string;
  readonly person?: string;
  readonly operation: string;
  readonly region: Region | "unknown";
  readonly gender: GenderCell;
  /** All records that make it, in the order of their entries. */
  readonly refs: readonly string[];
  readonly facts: RecordFacts;
  /** Fields and facts of the first entry that the person did not want to tell. */
  readonly declined?: readonly string[];
  /** The status contradicts the history and was left out. */
  readonly contradicted: boolean;
  /** The status was not asked and follows from the operation's target group. */
  readonly fromTargetGroup: boolean;
}

/** A record that is not a participation of its own. */
export interface LeftOut {
  readonly ref: string;
  readonly reason: Unusable | "same-participation";
  /** The participation that it became part of. */
  readonly into?: string;
}

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const open = "9999-12-31";

const byEntry = (a: ParticipationRecord, b: ParticipationRecord): number =>
  compareTexts(a.entry, b.entry) ||
  compareTexts(a.exit ?? open, b.exit ?? open) ||
  compareTexts(a.ref, b.ref) ||
  compareTexts(JSON.stringify(a), JSON.stringify(b));

const byExit = (a: ParticipationRecord, b: ParticipationRecord): number =>
  compareTexts(a.exit ?? open, b.exit ?? open) || byEntry(a, b);

/** Two people never share a key: a pseudonym and a reference may look alike. */
export const keyOf = ({ person, ref, operation }: ParticipationRecord): string =>
  JSON.stringify([person === undefined ? "ref" : "person", person ?? ref, operation]);

/** The first entry with its outputs, and the last exit with its results. */
function mergedFacts(first: ParticipationRecord, last: ParticipationRecord): RecordFacts {
  const {
    hasLeft: _hasLeft,
    exit: _exit,
    atExit: _atExit,
    atSixMonths: _later,
    ext: _ext,
    ...atEntry
  } = factsOfRecord(first);
  const { hasLeft, exit, atExit, atSixMonths, ext } = factsOfRecord(last);
  const own = ext ?? first.ext;
  return {
    ...atEntry,
    hasLeft,
    ...(exit === undefined ? {} : { exit }),
    atExit,
    atSixMonths,
    ...(own === undefined ? {} : { ext: own }),
  };
}

const withoutStatus = ({ status: _status, ...record }: ParticipationRecord): ParticipationRecord => record;

function participationOf(
  records: readonly ParticipationRecord[],
  operations: Readonly<Record<string, Operation>>,
  set: RuleSet,
): Participation | null {
  const sorted = records.toSorted(byEntry);
  const [first] = sorted;
  const last = records.toSorted(byExit).at(-1);
  if (first === undefined || last === undefined) return null;
  const operation = operations[first.operation] ?? {};
  const told = withStatus(first, set, operation.targetGroup);
  const contradicted = contradicts(told);
  return {
    ref: first.ref,
    ...(first.person === undefined ? {} : { person: first.person }),
    operation: first.operation,
    region: operation.region ?? first.region ?? "unknown",
    gender: genderCell(first.facts.gender),
    refs: sorted.map(({ ref }) => ref),
    ...(first.declined === undefined ? {} : { declined: first.declined }),
    facts: mergedFacts(contradicted ? withoutStatus(told) : told, last),
    contradicted,
    fromTargetGroup:
      first.status === undefined && first.parentalLeave === undefined && operation.targetGroup?.status !== undefined,
  };
}

function grouped(records: readonly ParticipationRecord[], set: RuleSet): readonly (readonly ParticipationRecord[])[] {
  if (set.switches.counting === "entries") return records.map((record) => [record]);
  const groups = new Map<string, ParticipationRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}

/**
 * The participations that records make: one for each person and operation.
 *
 * @param records - in any order
 * @param operations - what is known about operations, by name
 * @param set - the rule set
 */
export function participationsOf(
  records: readonly ParticipationRecord[],
  operations: Readonly<Record<string, Operation>>,
  set: RuleSet,
): { readonly participations: readonly Participation[]; readonly leftOut: readonly LeftOut[] } {
  const reasons = records.map((record) => ({ record, reason: unusable(record, set) }));
  const usable = reasons.flatMap(({ record, reason }) => (reason === null ? [record] : []));
  const participations = grouped(usable, set).flatMap((group) => participationOf(group, operations, set) ?? []);
  return {
    participations: participations.toSorted(
      (a, b) => compareTexts(a.ref, b.ref) || compareTexts(a.operation, b.operation),
    ),
    leftOut: [
      ...reasons.flatMap(({ record: { ref }, reason }) => (reason === null ? [] : [{ ref, reason }])),
      ...participations.flatMap(({ ref, refs }) =>
        refs.slice(1).map((other): LeftOut => ({ ref: other, reason: "same-participation", into: ref })),
      ),
    ],
  };
}
