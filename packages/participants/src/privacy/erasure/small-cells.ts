// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { limits } from "../../parameters.ts";
import { ParticipantsError } from "../../error.ts";

/** A count with its label. */
export interface Cell {
  readonly label: string;
  readonly count: number;
}

/** What of a list of counts may be shown. */
export interface ShownCells {
  readonly cells: readonly Cell[];
  /** `null` where it is itself too small. */
  readonly total: number | null;
  /** How many counts are not shown. */
  readonly hidden: number;
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { count }) => total + count, 0);

/**
 * Whether what total minus shown counts gives away leaves each hidden count open: more than one is hidden, and each of them
 * could still be as large as a count that is shown, the others being one each.
 */
const keepsSecret = (hidden: readonly Cell[], minimum: number): boolean =>
  hidden.length === 0 || (hidden.length > 1 && sum(hidden) >= hidden.length - 1 + minimum);

/**
 * Counts that can be published with their total: those below the minimum are hidden, and as many more as it takes that the
 * total gives none of them away. Where all people fall under one label nothing is shown, since it would tell that about
 * everybody.
 *
 * @param counts - labels that exclude each other; zeros are left out
 * @param minimum - smallest count shown, at least 3
 * @throws ParticipantsError `minimum-too-small`
 * @law § 281 Abs. 3 SGB III (practice of the Bundesagentur für Arbeit: counts of 1 and 2 are not shown)
 */
export function protectCounts(counts: readonly Cell[], minimum: number = limits.smallestCell.value): ShownCells {
  if (!Number.isInteger(minimum) || minimum < limits.smallestCell.value) {
    throw new ParticipantsError("minimum-too-small", `A smallest count of ${minimum} shows single people.`, {
      hint: `Give a whole number from ${limits.smallestCell.value}.`,
    });
  }
  const cells = counts.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
  const total = sum(cells);
  if (total < minimum) return { cells: [], total: null, hidden: cells.length };
  if (cells.length < 2) return { cells: [], total, hidden: cells.length };
  let hidden = cells.filter(({ count }) => count < minimum).length;
  while (hidden < cells.length && !keepsSecret(cells.slice(0, hidden), minimum)) hidden += 1;
  return { cells: cells.slice(hidden), total, hidden };
}
