// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { preciseSum } from "../composite/standardise.ts";
import { logGamma } from "../intervals/log-gamma.ts";
import type { TwoGroups } from "./units.ts";

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/** Drawing a unit's people by lot: how many of the group come into it. */
interface Draw {
  /** People of the unit. */
  readonly drawn: number;
  /** People of the group. */
  readonly marked: number;
  /** All people. */
  readonly all: number;
}

/**
 * The mean distance of a hypergeometric count from its mean, in closed form (Diaconis and Zabell, Statistical Science 6,
 * 1991, after de Moivre): twice k (N - K - n + k) / N times the probability of k, the first count above the mean.
 */
export function meanDistance({ drawn, marked, all }: Draw): number {
  const k = Math.floor((drawn * marked) / all) + 1;
  if (k > Math.min(drawn, marked)) return 0;
  const logProbability = logChoose(marked, k) + logChoose(all - marked, drawn - k) - logChoose(all, drawn);
  return ((2 * k * (all - marked - drawn + k)) / all) * Math.exp(logProbability);
}

/**
 * The dissimilarity that comes out on average when the same people are drawn by lot into units of the same sizes. It is
 * never 0, and large where units or groups are small: so much of D says nothing about segregation.
 */
export function expectedDissimilarity({ pairs, x, y }: TwoGroups): number {
  const all = x + y;
  const distances = pairs.map((pair) => meanDistance({ drawn: pair.x + pair.y, marked: x, all }));
  return (preciseSum(distances) * all) / (2 * x * y);
}

/** The isolation that comes out on average when the same people are drawn by lot into units of the same sizes. */
export function expectedIsolation({ pairs, x, y }: TwoGroups): number {
  const all = x + y;
  const share = x / all;
  const parts = pairs.map((pair) => {
    const people = pair.x + pair.y;
    if (people === 0) return 0;
    const variance = all === 1 ? 0 : (share * (1 - share) * (all - people)) / (all - 1);
    return (variance + people * share * share) / x;
  });
  return preciseSum(parts);
}
