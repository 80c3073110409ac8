// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Longer names are not compared: nobody mistypes them, and comparing takes time. */
const longest = 60;

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Letters to insert, leave out, replace or swap with their neighbour to make one word of the other. */
function distance(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/**
 * The known name that somebody probably meant: upper and lower case, hyphens and underscores do not count, and one in
 * four letters may be wrong.
 *
 * @param name - the name as written
 * @param known - the names that exist
 * @returns `undefined` where none is near enough
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const written = bare(name);
  if (written === "" || written.length > longest) return undefined;
  const [best] = known
    .map((candidate) => ({ candidate, steps: distance(written, bare(candidate.slice(0, longest + 1))) }))
    .filter(({ steps }) => steps <= Math.max(1, Math.floor(written.length / 4)))
    .toSorted((a, b) => a.steps - b.steps);
  return best !== undefined && written.length > 1 ? best.candidate : undefined;
}
