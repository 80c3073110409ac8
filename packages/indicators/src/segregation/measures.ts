// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { preciseSum } from "../composite/standardise.ts";
import type { SegregationUnit, TwoGroups } from "./units.ts";
import { groupsIn } from "./units.ts";

/** D: the share of either group that would have to move for both to be spread alike. */
export const dissimilarityOf = ({ pairs, x, y }: TwoGroups): number =>
  preciseSum(pairs.map((pair) => Math.abs(pair.x / x - pair.y / y))) / 2;

/** xPg: the share of a group among the neighbours of an average member of another, in units with people. */
export function exposureOf(units: readonly SegregationUnit[], group: string, to: string): number {
  const groups = groupsIn(units);
  const total = units.reduce((sum, { counts }) => sum + (counts[group] ?? 0), 0);
  return preciseSum(
    units.map(({ counts }) => {
      const people = groups.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
      return people === 0 ? 0 : ((counts[group] ?? 0) / total) * ((counts[to] ?? 0) / people);
    }),
  );
}

/** The share of the group in a unit over its share in the whole; `null` for a unit without people. */
export const locationQuotientsOf = ({ pairs, x, y }: TwoGroups): readonly (number | null)[] =>
  pairs.map((pair) => (pair.x + pair.y === 0 ? null : pair.x / (pair.x + pair.y) / (x / (x + y))));

const entropyPart = (share: number): number => (share === 0 ? 0 : -share * Math.log(share));

/** Theil's M (mutual information of unit and group, in nats) and H (M over the entropy of the groups, 0 to 1). */
export function theilOf(units: readonly SegregationUnit[]): { readonly m: number; readonly h: number } {
  const groups = groupsIn(units);
  const sumOf = (group: string) => units.reduce((sum, { counts }) => sum + (counts[group] ?? 0), 0);
  const totals = groups.map(sumOf);
  const people = totals.reduce((sum, total) => sum + total, 0);
  const parts = units.flatMap(({ counts }) => {
    const here = groups.reduce((sum, group) => sum + (counts[group] ?? 0), 0);
    return groups.map((group, at) => {
      const count = counts[group] ?? 0;
      return count === 0 ? 0 : (count / people) * Math.log((count * people) / (here * (totals[at] ?? 1)));
    });
  });
  // What rounding leaves of nothing may be a hair below it.
  const m = Math.max(0, preciseSum(parts));
  const entropy = preciseSum(totals.map((total) => entropyPart(total / people)));
  return { m, h: Math.min(1, m / entropy) };
}
