// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { EsfReport } from "../count/report.ts";
import { genderWords, regionWords, titleOf } from "./words.ts";

/** A cell of a table: numbers stay numbers, so that a spreadsheet can add them; `null` is hidden or not collected. */
export type TableCell = string | number | null;

/** Protects a table before it is published: gives for each cell the number, or `null` where it is hidden. */
export type Protection = (cells: EsfReport["cells"]) => readonly (number | null)[];

const heads: Readonly<Record<keyof Bilingual, readonly string[]>> = {
  de: ["Indikator", "Bezeichnung", "Geschlecht", "Regionenkategorie", "von", "bis", "Wert"],
  en: ["Indicator", "Name", "Gender", "Category of region", "From", "To", "Value"],
};

/**
 * The figures of reports as one table, for a spreadsheet or another program: indicator x gender x region x period, one figure a row, a
 * head above.
 *
 * @param reports - one or several periods
 * @param options - language; how the table is protected where it is published
 */
export function rowsOf(
  reports: readonly EsfReport[],
  { language, protect }: { readonly language: keyof Bilingual; readonly protect?: Protection },
): readonly (readonly TableCell[])[] {
  const rows = reports.flatMap(({ cells, entities, rules, from, to }) => {
    const values = protect?.(cells) ?? cells.map(({ value }) => value);
    const figures = cells.map(({ indicator, gender, region }, index): readonly TableCell[] => [
      indicator,
      titleOf(rules, indicator)[language],
      genderWords[gender][language],
      regionWords[region][language],
      from,
      to,
      values[index] ?? null,
    ]);
    const supported = entities.map(({ indicator, region, value }): readonly TableCell[] => [
      indicator,
      titleOf(rules, indicator)[language],
      "",
      region === null ? "" : regionWords[region][language],
      from,
      to,
      value,
    ]);
    return [...figures, ...supported];
  });
  return [heads[language], ...rows];
}
