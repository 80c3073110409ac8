// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { moments, partsOf, shrink } from "./models.ts";
import type { AreaCounts, SmoothingMethod } from "./models.ts";
import { notRare, unusable } from "./words.ts";

/**
 * A figure of a model. It is an object and not a number, so that it cannot stand where a measured figure belongs: a composite
 * index takes numbers.
 */
export interface Smoothed {
  readonly status: "smoothed";
  /** A share from 0; times 100 for percent. */
  readonly value: number;
}

/** The rate of one area, as measured and as smoothed. */
export interface SmoothedArea {
  readonly id: string;
  /** Numerator by denominator; `null` where the counts make no rate. */
  readonly rate: number | null;
  readonly smoothed: Smoothed | null;
  /** How much of the area's own rate is kept, from 0 to 1. */
  readonly weight: number | null;
}

/** Rates that were pulled towards their common mean, each the more the fewer people stand behind it. */
export interface Smoothing {
  readonly method: SmoothingMethod;
  /** The rate of all areas together; `null` where there is nobody. */
  readonly mean: number | null;
  /** How much the areas differ beyond chance: a variance (`marshall`) or a correlation within areas (`beta-binomial`). */
  readonly spread: number | null;
  /** In the order of the counts. */
  readonly areas: readonly SmoothedArea[];
  readonly findings: readonly Finding[];
}

/** From here on a rate is not rare, and the Poisson model behind `marshall` claims too much chance. */
const rareUpTo = 0.1;

/**
 * Smooths the rates of small areas by the empirical Bayes method. For reading a map, never for an index or a comparison: a
 * smoothed figure says little about the area itself.
 *
 * @param counts - one per area: whole numbers, `numerator` at most `denominator`
 * @param method - `marshall` for rare events (Marshall 1991), `beta-binomial` for shares that are not rare
 * @returns a figure for each area; `null` with a finding where the counts make no rate, and such an area counts for nothing
 * @example
 * import { smooth } from "@quartierkit/indicators";
 * const counts = [
 *   { id: "a", numerator: 1, denominator: 10 },
 *   { id: "b", numerator: 60, denominator: 100 },
 * ];
 * const { areas } = smooth(counts, "beta-binomial");
 * console.log(areas.map(({ smoothed }) => smoothed?.value.toFixed(3)).join(" ")); // → 0.145 0.600
 */
export function smooth(counts: readonly AreaCounts[], method: SmoothingMethod): Smoothing {
  const usable = counts.map(partsOf);
  const known = usable.filter((part) => part !== null);
  const findings = counts.flatMap((count, index) => (usable[index] === null ? [unusable(count, index)] : []));
  const all = moments(known, method);
  if (all === null) {
    const areas = counts.map(({ id }) => ({ id, rate: null, smoothed: null, weight: null }));
    return { method, mean: null, spread: null, areas, findings };
  }
  const areas = counts.map(({ id }, index): SmoothedArea => {
    const part = usable[index] ?? null;
    if (part === null) return { id, rate: null, smoothed: null, weight: null };
    const weight = shrink(part.base, all, method);
    const value = weight * part.rate + (1 - weight) * all.mean;
    return { id, rate: part.rate, smoothed: { status: "smoothed", value }, weight };
  });
  const isNotRare = method === "marshall" && all.mean > rareUpTo;
  return { method, ...all, areas, findings: isNotRare ? [...findings, notRare(all.mean)] : findings };
}

/**
 * Tells whether a value is a figure of a model, which must not feed an index.
 *
 * @param value - anything that stands where a figure is expected
 */
export const isSmoothed = (value: unknown): value is Smoothed =>
  typeof value === "object" && value !== null && "status" in value && value.status === "smoothed";
