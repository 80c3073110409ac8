// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IndicatorDefinition } from "./definition.ts";
import type { Observation } from "./observation.ts";
import { kindOf } from "./unit.ts";
import type { Unit } from "./unit.ts";

/** Why a figure cannot be one, whatever was counted, and which part of it shows that. */
export interface Impossible {
  readonly because: "not-finite" | "not-whole" | "negative" | "denominator-zero" | "outside-share";
  readonly field: "value" | "numerator" | "denominator";
}

const fields = ["value", "numerator", "denominator"] as const;

/** Estimates and models may come to parts of people. */
const isCounted = ({ status }: Observation): boolean => status !== "estimated" && status !== "smoothed";

/** What is wrong with one number by itself. */
function wrongNumber(observation: Observation, { unit }: IndicatorDefinition): Impossible | null {
  for (const field of fields) {
    const number = observation[field];
    if (number === undefined) continue;
    const isCount = field !== "value" || (unit === "count" && isCounted(observation));
    if (!Number.isFinite(number)) return { because: "not-finite", field };
    if (isCount && !Number.isInteger(number)) return { because: "not-whole", field };
    if (number < 0 && (field !== "value" || kindOf(unit) === "sum")) return { because: "negative", field };
  }
  return null;
}

function wrongShare({ value, numerator, denominator }: Observation, unit: Unit): Impossible | null {
  if (denominator === 0 && (value !== undefined || (numerator ?? 0) > 0))
    return { because: "denominator-zero", field: "denominator" };
  if (unit !== "percent") return null;
  if ((numerator ?? 0) > (denominator ?? Infinity)) return { because: "outside-share", field: "numerator" };
  return value !== undefined && (value < 0 || value > 100) ? { because: "outside-share", field: "value" } : null;
}

/**
 * Tells what makes a figure impossible; nothing is computed from such a figure.
 *
 * @param observation - one figure
 * @param definition - what it means
 * @returns `null` where nothing does
 */
export const impossible = (observation: Observation, definition: IndicatorDefinition): Impossible | null =>
  wrongNumber(observation, definition) ??
  (kindOf(definition.unit) === "rate" ? wrongShare(observation, definition.unit) : null);
