// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mostSteps } from "../colour/ramps.ts";
import { ChartsError } from "../error.ts";
import { printed } from "../text/measures.ts";
import type { Measure } from "../text/measures.ts";

/** How figures are put into classes. */
export interface BreaksRequest {
  /** `equal`: steps of one width; `quantile`: as many areas in each; `deviation`: mean and whole standard deviations. */
  readonly method: "equal" | "quantile" | "deviation";
  /** 2 to 6. */
  readonly classes: number;
  readonly measure: Measure;
}

const equal = (values: readonly number[], classes: number): readonly number[] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return inner(classes).map((step) => least + ((most - least) * step) / classes);
};

/** The value from which the next share of the areas begins. */
const quantile = (values: readonly number[], classes: number): readonly number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  return inner(classes).flatMap((step) => sorted[Math.ceil((sorted.length * step) / classes)] ?? []);
};

/** Population deviation, as in the index of Berlin; for four classes mean - 1, mean, mean + 1. */
const deviation = (values: readonly number[], classes: number): readonly number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return inner(classes).map((step) => mean + sd * (step - classes / 2));
};

const inner = (classes: number): readonly number[] => Array.from({ length: classes - 1 }, (_, at) => at + 1);

const methods = { equal, quantile, deviation } as const;

/**
 * Limits of classes for a map of rates. The same figures make three different maps with the three methods: say which one
 * was taken, and keep its limits for the maps of other years.
 *
 * @param values - of the areas that have a figure
 * @param request - method, number of classes, and the measure to whose decimals the limits are rounded
 * @returns rising limits; fewer than asked for where figures are few or the same
 * @throws ChartsError "too-many-classes" outside 2 to 6 classes, "number-not-finite"
 * @example
 * import { classBreaks } from "@quartierkit/charts";
 * const values = [2, 3, 4, 10, 20, 42];
 * const measure = { unit: "percent" } as const;
 * console.log(classBreaks(values, { method: "equal", classes: 4, measure }).join(" ")); // → 12 22 32
 * console.log(classBreaks(values, { method: "quantile", classes: 3, measure }).join(" ")); // → 4 20
 */
export const classBreaks = (
  values: readonly number[],
  { method, classes, measure }: BreaksRequest,
): readonly number[] => {
  if (!Number.isInteger(classes) || classes < 2 || classes > mostSteps)
    throw new ChartsError("too-many-classes", `${classes} classes: 2 to ${mostSteps} can be told apart in grey`);
  const shown = values.map((value) => printed(value, measure));
  const limits = shown.length === 0 ? [] : methods[method](shown, classes).map((limit) => printed(limit, measure));
  const least = Math.min(...shown);
  return [...new Set(limits)].filter((limit) => method === "deviation" || limit > least).toSorted((a, b) => a - b);
};
