// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";

/** A period in which a rule or a value is law; `to: null` = until it is changed. */
export interface InForce {
  readonly from: Day;
  readonly to: Day | null;
}

/** One value of a parameter, with the law that sets it. */
export interface ParameterValue {
  readonly value: number;
  readonly inForce: InForce;
  readonly norm: Citation;
  readonly source: Source;
}

/** A number with legal meaning: it never stands in code, always here, with its norm, period and source. */
export interface Parameter {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit:
    "years" | "months" | "days" | "hours-per-week" | "hours-per-day" | "percent" | "degree" | "count" | "euro";
  readonly values: readonly ParameterValue[];
}

/**
 * Declares a parameter.
 *
 * @param declaration - id, words, unit and its dated values
 */
export const parameter = (declaration: Parameter): Parameter => declaration;

/**
 * The value of a parameter that is law on a day.
 *
 * @param declared - the parameter
 * @param lawDay - the day whose law applies
 * @returns `null` where no value is known for the day: last year's value is never carried on
 */
export function parameterOn(declared: Parameter, lawDay: Day): ParameterValue | null {
  return (
    declared.values.find(({ inForce }) => inForce.from <= lawDay && (inForce.to === null || lawDay <= inForce.to)) ??
    null
  );
}
