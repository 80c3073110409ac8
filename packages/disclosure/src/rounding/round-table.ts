// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import { DisclosureError } from "../error.ts";
import { checkTable } from "../table/check-table.ts";
import type { CountTable } from "../table/count-table.ts";
import { labelsOf } from "../table/count-table.ts";
import type { CellName } from "../primary/given.ts";
import { gridOf, laidOut } from "../table/grid.ts";
import type { Laid } from "../table/grid.ts";

/**
 * How a table is rounded. `nearest`: every figure to the nearest multiple, halves up; 5 as in the Personalstand statistics, 10 as in
 * interactive products of the Bundesagentur für Arbeit. `random`: to a neighbouring multiple by chance, so that the expectation is
 * the figure itself; multiples stay.
 */
export type Rounding =
  | { readonly how: "nearest"; readonly base: number }
  | {
      readonly how: "random";
      readonly base: number;
      /** Chance for a cell, from 0 to below 1; the same cell has to get the same one each time it is published. */
      readonly chance: (cell: CellName) => number;
    };

/** A rounded table. Each figure is rounded by itself, so sums do not add up; `note` says so for the readers. */
export interface Rounded extends Laid<number> {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly additive: false;
  readonly note: Bilingual;
}

const nearest = (value: number, base: number): number => Math.floor((2 * value + base) / (2 * base)) * base;

/**
 * A figure rounded by chance: up with the share by which it lies above the lower multiple. Base 3: from 1 down in two of three cases.
 *
 * @param value - a count
 * @param base - e.g. 3
 * @param chance - from 0 to below 1
 */
export function roundByChance(value: number, base: number, chance: number): number {
  const rest = value % base;
  return value - rest + (chance * base < rest ? base : 0);
}

const noteFor = ({ how, base }: Rounding): Bilingual => ({
  de: `Alle Werte sind ${how === "nearest" ? "" : "zufällig "}auf Vielfache von ${base} gerundet, jeder für sich; Summen gehen nicht auf.`,
  en: `All figures are rounded ${how === "nearest" ? "" : "at random "}to multiples of ${base}, each by itself; sums do not add up.`,
});

/**
 * Rounds a table for publication, margins as well, each figure by itself.
 *
 * @param table - whole numbers; margins are computed, or compared where given
 * @param rounding - how
 * @returns `rounded: null` with errors where the table is wrong
 * @throws DisclosureError `option-invalid` for a base that is no whole number from 2
 * @example
 * import { roundTable } from "@quartierkit/disclosure";
 * const table = { rows: ["a", "b"], columns: ["x", "y"], values: [[1, 13], [7, 22]] };
 * const { rounded } = roundTable(table, { how: "nearest", base: 5 });
 * console.log(JSON.stringify(rounded?.table), rounded?.margins.total, rounded?.additive); // → [[0,15],[5,20]] 45 false
 */
export function roundTable(
  table: CountTable,
  rounding: Rounding,
): { readonly rounded: Rounded | null; readonly findings: readonly Finding[] } {
  const { base } = rounding;
  if (!Number.isInteger(base) || base < 2)
    throw new DisclosureError("option-invalid", `The base is ${base}; whole, from 2.`);
  const findings = checkTable(table);
  if (findings.length > 0) return { rounded: null, findings };
  const grid = gridOf(table);
  const round = (cell: number): number => {
    const value = grid.values[cell] ?? 0;
    if (rounding.how === "nearest") return nearest(value, base);
    return roundByChance(value, base, rounding.chance(labelsOf(grid, cell)));
  };
  const { rows, columns } = table;
  return {
    rounded: { rows, columns, ...laidOut(table, grid, round), additive: false, note: noteFor(rounding) },
    findings,
  };
}
