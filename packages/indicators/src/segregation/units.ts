// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The people of a small area by group; groups exclude each other, and their sum is everybody. */
export interface SegregationUnit {
  readonly id: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Which group is looked at, and how. */
export interface SegregationRequest {
  readonly group: string;
  /** Another group; absent = everybody else. Only the dissimilarity depends on it. */
  readonly comparedWith?: string;
  /** From which dissimilarity at random on there is a warning, 0 to 1; 0.05 if absent. */
  readonly warnFrom?: number;
}

/** What a measure is made of. */
export interface SegregationSubject {
  readonly units: readonly SegregationUnit[];
  readonly request: SegregationRequest;
}

/** All groups of the units, in the order in which they first occur. */
export const groupsIn = (units: readonly SegregationUnit[]): readonly string[] => [
  ...new Set(units.flatMap(({ counts }) => Object.keys(counts))),
];

/** One group against another, unit by unit, with both sums. */
export interface TwoGroups {
  readonly pairs: readonly { readonly x: number; readonly y: number }[];
  readonly x: number;
  readonly y: number;
}

const peopleIn = ({ counts }: SegregationUnit): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The group and the one it is compared with, or everybody else. */
export function twoGroups({ units, request }: SegregationSubject): TwoGroups {
  const pairs = units.map((unit) => {
    const x = unit.counts[request.group] ?? 0;
    const y = request.comparedWith === undefined ? peopleIn(unit) - x : (unit.counts[request.comparedWith] ?? 0);
    return { x, y };
  });
  return { pairs, x: pairs.reduce((sum, pair) => sum + pair.x, 0), y: pairs.reduce((sum, pair) => sum + pair.y, 0) };
}

/** The same subject without comparison: the group against everybody else. */
export const againstRest = ({ units, request: { group } }: SegregationSubject): TwoGroups =>
  twoGroups({ units, request: { group } });
