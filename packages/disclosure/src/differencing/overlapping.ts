// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LinkedCell, LinkedSum, LinkedTables } from "../linked/linked-tables.ts";

/** Areas and the small units (blocks, addresses) that make them up, with a count for each unit. */
export interface Overlapping {
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly counts: Readonly<Record<string, number>>;
}

/** Units by the areas they lie in: units in the same areas cannot be told apart. */
function piecesOf({ areas, counts }: Overlapping): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>();
  for (const [unit, count] of Object.entries(counts)) {
    const within = Object.keys(areas).filter((area) => areas[area]?.includes(unit) === true);
    if (within.length === 0) continue;
    const key = JSON.stringify(within.toSorted());
    pieces.set(key, (pieces.get(key) ?? 0) + count);
  }
  return pieces;
}

const areasIn = (key: string): readonly string[] => {
  const parsed: unknown = JSON.parse(key);
  return Array.isArray(parsed) ? parsed.filter((area) => typeof area === "string") : [];
};

/**
 * Areas that overlap (a programme area and an Ortsteil), as linked tables: each area is the sum of pieces that nobody publishes, and
 * a small piece must not be found out by taking one area from another.
 *
 * @param areas - areas with their units, and counts by unit; units without a count count 0
 * @returns for `protectLinked`; ids of areas are their names, of pieces JSON lists of the areas they lie in
 */
export function overlapping({ areas, counts }: Overlapping): LinkedTables {
  const pieces = piecesOf({ areas, counts });
  const cells: LinkedCell[] = [...pieces].map(([id, value]) => ({ id, value, unpublished: true }));
  const sums: LinkedSum[] = Object.keys(areas).map((area) => ({
    total: area,
    parts: [...pieces.keys()].filter((key) => areasIn(key).includes(area)),
  }));
  const value = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (pieces.get(id) ?? 0), 0);
  return { cells: [...sums.map(({ total, parts }) => ({ id: total, value: value(parts) })), ...cells], sums };
}
