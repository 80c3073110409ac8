// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { canonical } from "./canonical.ts";
import type { WorkRow } from "./planned.ts";
import { rowFinding } from "./words.ts";
import type { RowReason } from "./words.ts";

/** By what rows of one file can be about the same person. */
interface Keys {
  readonly numbers: readonly string[];
  readonly name: string | null;
}

const keysOf = (row: WorkRow, numbers: readonly string[]): Keys => {
  const name = row.nameKey;
  if (row.outcome === "matched") return { numbers: [`person ${row.participantId ?? ""}`], name };
  // A row in doubt puts another one with its number in doubt, too.
  const counts = row.outcome === "ambiguous" || (row.outcome === "new" && row.decision?.is !== "new");
  return counts ? { numbers, name } : { numbers: [], name: null };
};

function grouped(keyed: readonly (readonly [key: string, index: number])[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [key, index] of keyed) {
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [index]);
    else there.push(index);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

const contentOf = ({ read }: WorkRow): string => canonical([...read.values].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const other = (row: WorkRow, reason: RowReason, related: readonly string[]): WorkRow => ({
  ...row,
  outcome: reason === "duplicate-row" ? "refused" : "ambiguous",
  changes: [],
  findings: [...row.findings, rowFinding(reason, row.line, related)],
});

/** Marks the rows that are about the same person, as far as the rows tell now. */
function marked(rows: readonly WorkRow[], numbers: readonly (readonly string[])[]): readonly WorkRow[] {
  const keys = rows.map((row, index) => keysOf(row, numbers[index] ?? []));
  const byNumber = grouped(keys.flatMap((key, index) => key.numbers.map((number) => [number, index] as const)));
  const byName = grouped(keys.flatMap(({ name }, index) => (name === null ? [] : [[name, index] as const])));
  const changed = new Map<number, WorkRow>();
  const mark = (group: readonly number[], reason: RowReason): void => {
    const members = group.flatMap((index) => rows[index] ?? []);
    const same = new Set(members.map(contentOf)).size === 1;
    group.forEach((index, place) => {
      const row = rows[index];
      // A number says who a matched row is about; only the other one is in doubt.
      const isCertain = reason === "same-name-in-file" && row?.outcome === "matched";
      if (row === undefined || isCertain || row.outcome === "ambiguous" || changed.has(index)) return;
      if (same && place === 0) return;
      const related = members.filter((member) => member !== row).map(({ line }) => String(line));
      changed.set(index, other(row, same ? "duplicate-row" : reason, related.slice(0, 20)));
    });
  };
  for (const group of byNumber) mark(group, "duplicate-in-file");
  for (const group of byName) mark(group, "same-name-in-file");
  return changed.size === 0 ? rows : rows.map((row, index) => changed.get(index) ?? row);
}

/**
 * Finds rows of one file that are about the same person. Of rows that say the same the first counts; where they differ
 * nobody but a person can tell which one holds. A row that came into doubt puts others with its number in doubt, too, so it is
 * looked again until nothing changes; doubt only grows.
 *
 * @param rows - the rows, each matched on its own
 * @param numbers - the personal numbers of each row
 */
export function withoutDuplicates(
  rows: readonly WorkRow[],
  numbers: readonly (readonly string[])[],
): readonly WorkRow[] {
  let now = rows;
  for (let next = marked(now, numbers); next !== now; next = marked(now, numbers)) now = next;
  return now;
}
