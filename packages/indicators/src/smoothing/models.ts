// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Proportion } from "../intervals/proportion.ts";

/** `marshall`: Poisson, by moments (Marshall 1991); `beta-binomial`: by moments (Kleinman 1973, Martuzzi and Elliott 1996). */
export type SmoothingMethod = "marshall" | "beta-binomial";

/** The counts behind the rate of one area. */
export interface AreaCounts extends Proportion {
  readonly id: string;
}

/** A rate and how many stand behind it. */
export interface Part {
  readonly rate: number;
  readonly base: number;
}

/** What all areas have in common. */
export interface Moments {
  readonly mean: number;
  readonly spread: number;
}

/** `null` where the counts make no share. */
export function partsOf({ numerator, denominator }: Proportion): Part | null {
  const isWhole = Number.isInteger(numerator) && Number.isInteger(denominator);
  if (!isWhole || denominator < 1 || numerator < 0 || numerator > denominator) return null;
  return { rate: numerator / denominator, base: denominator };
}

const sumOf = (parts: readonly Part[], of: (part: Part) => number): number =>
  parts.reduce((sum, part) => sum + of(part), 0);

/** Marshall: what the weighted variance is more than Poisson alone would make. */
function betweenVariance(parts: readonly Part[], mean: number, all: number): number {
  const variance = sumOf(parts, ({ rate, base }) => base * (rate - mean) ** 2) / all;
  return Math.max(0, variance - mean / (all / parts.length));
}

/** Kleinman: the correlation of two people of one area, by moments, weighted by people. */
function correlation(parts: readonly Part[], mean: number, all: number): number {
  const chance = mean * (1 - mean);
  const scatter = sumOf(parts, ({ rate, base }) => base * (rate - mean) ** 2);
  const freedom = parts.length - 1;
  const pairs = all - sumOf(parts, ({ base }) => base * base) / all - freedom;
  if (chance <= 0 || pairs <= 0) return 0;
  return Math.min(1, Math.max(0, (scatter - chance * freedom) / (chance * pairs)));
}

/** `null` where there is nobody. */
export function moments(parts: readonly Part[], method: SmoothingMethod): Moments | null {
  const all = sumOf(parts, ({ base }) => base);
  if (all === 0) return null;
  const mean = sumOf(parts, ({ rate, base }) => rate * base) / all;
  const spread = method === "marshall" ? betweenVariance(parts, mean, all) : correlation(parts, mean, all);
  return { mean, spread };
}

/** How much of an area's own rate is kept. */
export function shrink(base: number, { mean, spread }: Moments, method: SmoothingMethod): number {
  if (spread === 0) return 0;
  return method === "marshall" ? spread / (spread + mean / base) : (base * spread) / (1 + (base - 1) * spread);
}
