// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bounds } from "@quartierkit/calendar";
import { runChecks } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { difference, quotient } from "../decimal/decimal.ts";
import type { Confidence } from "../intervals/proportion.ts";
import { publishedDecimals } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import type { IndicatorDefinition } from "../records/definition.ts";
import { kindOf } from "../records/unit.ts";
import type { Unit } from "../records/unit.ts";
import { denominatorsOf } from "./denominators.ts";
import { modelIntervals } from "./model-intervals.ts";
import type { ModelIntervals } from "./model-intervals.ts";
import { pairChecks } from "./pair-checks.ts";
import { pairOf } from "./pair.ts";
import type { ComparisonRequest, Pair, Side } from "./pair.ts";
import { beforeRounding, restOfWhole } from "./rest.ts";
import type { RestOfWhole } from "./rest.ts";

/** How a comparison is made. */
export interface ComparisonOptions {
  /** Level of the model-based intervals; `null` switches them off. 0.95 if absent. */
  readonly confidence?: Confidence | null;
  /** Id of an indicator that you take for the denominator where the definition names none; said in the warnings. */
  readonly assumedDenominator?: string;
}

/** A figure of an area beside that of a larger one, with everything that has to be said about it. */
export interface Comparison {
  readonly indicator: string;
  readonly definition: IndicatorDefinition | null;
  readonly unit: Unit | null;
  /** Decimals of the published figures, and so of the difference. */
  readonly decimals: number;
  readonly area: Side;
  readonly whole: Side;
  /** Area minus whole: percentage points for `percent`, else in the unit; `null` for counts and sizes. */
  readonly difference: number | null;
  /** Area by whole, two decimals; `null` for counts and sizes. */
  readonly ratio: number | null;
  /** Percent of the whole that lies in the area, one decimal; only for counts and sizes of a part of the whole. */
  readonly shareOfWhole: number | null;
  readonly restOfWhole: RestOfWhole;
  /** Area minus rest of the whole; both ends are equal where it is exact. */
  readonly differenceToRest: Bounds | null;
  readonly intervals: ModelIntervals | null;
  readonly warnings: readonly Finding[];
}

function differenceToRest(area: Side, rest: RestOfWhole, decimals: number): Bounds | null {
  if (area.value === null || rest.kind === "not-computable") return null;
  if (area.definition === null || kindOf(area.definition.unit) === "sum") return null;
  if (rest.kind === "bounds") {
    // The rest is largest where the area is smallest.
    const own = area.numerator === null ? beforeRounding(area.value, decimals) : { lo: area.value, hi: area.value };
    return { lo: difference(own.lo, rest.hi, decimals + 1), hi: difference(own.hi, rest.lo, decimals + 1) };
  }
  const exact = difference(area.value, rest.value, decimals);
  return { lo: exact, hi: exact };
}

function relations({ area, whole, isContained }: Pair, decimals: number) {
  const none = { difference: null, ratio: null, shareOfWhole: null };
  const unit = area.definition?.unit;
  if (area.status === "smoothed" || whole.status === "smoothed") return none;
  if (area.value === null || whole.value === null || unit === undefined || unit !== whole.definition?.unit) return none;
  if (kindOf(unit) === "sum") {
    const share = isContained ? quotient(area.value, whole.value, { decimals: 1, scale: 100 }) : null;
    return { ...none, shareOfWhole: share };
  }
  return {
    ...none,
    difference: difference(area.value, whole.value, decimals),
    ratio: quotient(area.value, whole.value, { decimals: 2 }),
  };
}

const assumed = (pair: Pair, indicator: string): Finding => ({
  code: "IND-COMPARE-DENOMINATOR-ASSUMED",
  severity: "warning",
  path: pair.area.path,
  message: {
    de: `Als Nenner ist „${indicator}“ angenommen; die Definition sagt das nicht.`,
    en: `“${indicator}” is assumed to be the denominator; the definition does not say so.`,
  },
  hint: { de: "Den Nenner bei der Quelle erfragen.", en: "Ask the source for the denominator." },
});

/** None of the checks depends on the day. */
const anyDay = "2000-01-01";

function warningsOf(file: IndicatorFile, pair: Pair, rest: RestOfWhole, assumption: string | undefined): Finding[] {
  const found = runChecks(pairChecks, { file, pair }, { on: anyDay, parameters: undefined });
  const named = pair.area.definition?.denominatorIndicator;
  return assumption !== undefined && named === undefined && rest.kind === "bounds"
    ? [...found, assumed(pair, assumption)]
    : found;
}

/**
 * Sets the figure of an area beside that of a larger one, and beside the rest of the larger one: an area that is part of
 * a city pulls the city's figure towards its own.
 *
 * @param file - figures; what they mean and where they come from is passed on with the result
 * @param request - indicator and area; compared with the next larger area if no other is named
 * @param options - level of the model-based intervals, or `null` for none
 * @returns a comparison in any case: what is missing is `null` and stands in the warnings
 * @example
 * import { compare } from "@quartierkit/indicators";
 * import type { IndicatorFile, Observation } from "@quartierkit/indicators";
 *
 * const source = { title: "Statistikstelle der Stadt Herne" };
 * const count = (area: string, value: number): Observation => ({
 *   indicator: "inhabitants",
 *   definitionVersion: "1",
 *   area,
 *   value,
 *   source,
 *   referenceDate: "2018-12-31",
 *   status: "measured",
 * });
 * const file: IndicatorFile = {
 *   format: "quartierkit-indicators",
 *   version: 1,
 *   areas: [
 *     { id: "herne", name: "Herne", level: "municipality" },
 *     { id: "wanne-sued", name: "Wanne-Süd", level: "programme-area", partOf: "herne" },
 *   ],
 *   definitions: [
 *     {
 *       id: "inhabitants",
 *       version: "1",
 *       title: { de: "Einwohner", en: "Inhabitants" },
 *       unit: "count",
 *       direction: "neutral",
 *       definedBy: { stated: true, source },
 *     },
 *   ],
 *   observations: [count("herne", 161084), count("wanne-sued", 9725)],
 * };
 * const { restOfWhole, shareOfWhole } = compare(file, { indicator: "inhabitants", area: "wanne-sued" });
 * console.log(restOfWhole.kind === "exact" ? restOfWhole.value : restOfWhole.kind); // → 151359
 * console.log(shareOfWhole); // → 6
 */
export function compare(
  file: IndicatorFile,
  request: ComparisonRequest,
  { confidence = 0.95, assumedDenominator }: ComparisonOptions = {},
): Comparison {
  const pair = pairOf(file, request);
  const { area, whole } = pair;
  const definition = area.definition ?? whole.definition;
  const figures = [area.value, whole.value].filter((value) => value !== null);
  const decimals = publishedDecimals(figures, definition ?? undefined);
  const rest = restOfWhole(pair, denominatorsOf(file, pair, assumedDenominator));
  return {
    indicator: request.indicator,
    definition,
    unit: definition?.unit ?? null,
    decimals,
    area,
    whole,
    ...relations(pair, decimals),
    restOfWhole: rest,
    differenceToRest: differenceToRest(area, rest, decimals),
    intervals: confidence === null ? null : modelIntervals(pair, rest, confidence),
    warnings: warningsOf(file, pair, rest, assumedDenominator),
  };
}
