// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Finding } from "@quartierkit/findings";
import type { IndicatorFile } from "../records/file.ts";
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
  const dates = [...new Set(dated.map(({ referenceDate }) => referenceDate))].toSorted();
  if (dates.length < 2) return [];
  return [
    {
      code: "IND-COMPARE-MIXED-DATES",
      severity: "warning",
      path: "/observations",
      message: {
        de: `Die Tabelle mischt Stichtage: ${dates.join(", ")}.`,
        en: `The table mixes reference dates: ${dates.join(", ")}.`,
      },
      hint: {
        de: "Den Stichtag in jeder Zeile nennen, nicht einmal für die Tabelle.",
        en: "Print the reference date in each row, not once for the table.",
      },
      related: dated.map(({ path }) => path),
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
  return { comparisons, warnings: mixedDates(comparisons) };
}
