// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay, isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import type { IndicatorFile } from "../records/file.ts";
import { isBelow } from "../records/level.ts";
import { areaWith } from "../records/lookup.ts";
import { compare } from "./compare.ts";
import type { Comparison, ComparisonOptions } from "./compare.ts";

/** What one table of comparisons shows. */
export interface TableRequest {
  readonly area: string;
  /** The next larger area if absent. */
  readonly whole?: string;
  /** Ids of indicators in the order of the table; all of the file if absent. */
  readonly indicators?: readonly string[];
  readonly until?: Day;
}

/** The comparisons of one table, and what has to be said about the table as a whole. */
export interface ComparisonTable {
  readonly comparisons: readonly Comparison[];
  readonly warnings: readonly Finding[];
}

function mixedDates(comparisons: readonly Comparison[]): readonly Finding[] {
  const dated = comparisons
    .flatMap(({ area, whole }) => [area, whole])
    .filter(({ value, referenceDate }) => value !== null && referenceDate !== null);
  const dates = [...new Set(dated.map(({ referenceDate }) => referenceDate ?? ""))].toSorted();
  if (dates.length < 2) return [];
  const written = (language: "de" | "en") =>
    dates.map((day) => (isDay(day) ? formatDay(day, language) : day)).join(", ");
  return [
    {
      code: "IND-COMPARE-MIXED-DATES",
      severity: "warning",
      path: "/observations",
      message: {
        de: `Die Tabelle mischt Stichtage: ${written("de")}.`,
        en: `The table mixes reference dates: ${written("en")}.`,
      },
      hint: {
        de: "Den Stichtag in jeder Zeile nennen, nicht einmal für die Tabelle.",
        en: "Print the reference date in each row, not once for the table.",
      },
      related: dated.map(({ path }) => path),
    },
  ];
}

/** Below the municipality boundaries are drawn by the city and drawn anew; figures of two years may mean two areas. */
function boundariesNotStated(file: IndicatorFile, id: string, comparisons: readonly Comparison[]): readonly Finding[] {
  const area = areaWith(file, id);
  const hasFigures = comparisons.some(({ area: side }) => side.value !== null);
  if (area === undefined || !hasFigures || area.vintage !== undefined || !isBelow(area.level, "municipality"))
    return [];
  return [
    {
      code: "IND-COMPARE-BOUNDARIES-NOT-STATED",
      severity: "info",
      path: "/areas",
      message: {
        de: `Von wann die Grenzen von ${area.name} sind, ist nicht genannt; ob alle Werte dasselbe Gebiet meinen, ist offen.`,
        en: `From when the boundaries of ${area.name} hold is not stated; whether all figures mean the same area is open.`,
      },
      hint: {
        de: "Den Stand der Grenzen beim Gebiet angeben („vintage“).",
        en: "State from when the boundaries hold (“vintage”).",
      },
    },
  ];
}

/**
 * Compares an area with a larger one in every indicator, as one table.
 *
 * @param file - figures
 * @param request - the area; indicators in the order of the table
 * @param options - as for `compare`
 * @returns one comparison per indicator, also where figures are missing; warnings about the table as a whole
 */
export function compareAll(
  file: IndicatorFile,
  request: TableRequest,
  options: ComparisonOptions = {},
): ComparisonTable {
  const { indicators = [...new Set(file.definitions.map(({ id }) => id))], ...rest } = request;
  const comparisons = indicators.map((indicator) => compare(file, { ...rest, indicator }, options));
  return {
    comparisons,
    warnings: [...mixedDates(comparisons), ...boundariesNotStated(file, request.area, comparisons)],
  };
}
