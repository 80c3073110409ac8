// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Anonymity, ExchangedPerson, QuasiIdentifier } from "./shape.ts";

/** What an outsider might know of a person, as one text. */
export const columnsOf = (row: ExchangedPerson, names: readonly QuasiIdentifier[]): string =>
  JSON.stringify(names.map((name) => (name === "entry" ? row.participations[0]?.entry : row[name]) ?? null));

/** Counts the groups of people who cannot be told apart by some columns; those smaller than `least` are left out. */
export function anonymityOf(
  rows: readonly ExchangedPerson[],
  quasiIdentifiers: readonly QuasiIdentifier[],
  least: number,
): Anonymity & { readonly sizes: ReadonlyMap<string, number> } {
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const columns = columnsOf(row, quasiIdentifiers);
    sizes.set(columns, (sizes.get(columns) ?? 0) + 1);
  }
  const all = [...sizes.values()];
  const kept = all.filter((size) => size >= least);
  const leftOut = all.filter((size) => size < least).reduce((sum, size) => sum + size, 0);
  return { quasiIdentifiers, k: kept.length === 0 ? 0 : Math.min(...kept), groups: kept.length, leftOut, sizes };
}
