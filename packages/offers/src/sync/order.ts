// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** By code units: the same on every machine. */
export const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Sorts by a text of each. */
export const sortedBy = <T>(all: readonly T[], text: (one: T) => string): readonly T[] =>
  all
    .map((one) => ({ one, text: text(one) }))
    .toSorted((a, b) => byText(a.text, b.text))
    .map(({ one }) => one);

/** Puts together what has the same key; keys in the order in which they first came. */
export function groupedBy<T>(all: Iterable<T>, key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
}
