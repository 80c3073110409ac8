// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make one word of the other, as far as
 * a limit; more is told as one above the limit. Work is bounded by the length of the words times the limit.
 *
 * @param a - a word
 * @param b - another
 * @param limit - what is still counted
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1];
      let cost = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) {
        cost = Math.min(cost, (beforeLast[at - 2] ?? 0) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [beforeLast, last] = [last, next];
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

/** How far a typed word may be from a written one: short words are other words soon. */
export const tolerance = (form: string): number =>
  form.length < 5 || /[0-9]/.test(form) ? 0 : form.length < 8 ? 1 : 2;
