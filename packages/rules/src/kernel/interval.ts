// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A number of which only bounds may be known; days are day numbers. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** What a missing fact can be: anything. */
export const anything: Interval = { lo: -Infinity, hi: Infinity };

export const exactly = (value: number): Interval => ({ lo: value, hi: value });

/** The smallest interval that holds all. */
export const hull = (intervals: readonly Interval[]): Interval => ({
  lo: Math.min(...intervals.map(({ lo }) => lo)),
  hi: Math.max(...intervals.map(({ hi }) => hi)),
});

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

const operations: Readonly<Record<"+" | "-" | "*" | "min" | "max", (a: Interval, b: Interval) => Interval>> = {
  "+": (a, b) => ({ lo: a.lo + b.lo, hi: a.hi + b.hi }),
  "-": (a, b) => ({ lo: a.lo - b.hi, hi: a.hi - b.lo }),
  "*": (a, b) => hull([times(a.lo, b.lo), times(a.lo, b.hi), times(a.hi, b.lo), times(a.hi, b.hi)].map(exactly)),
  min: (a, b) => ({ lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) }),
  max: (a, b) => ({ lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }),
};

/**
 * Interval arithmetic from left to right; one operand stays as it is, none is anything.
 *
 * @param operator - the operation
 * @param operands - at least one
 */
export function calculate(operator: keyof typeof operations, operands: readonly Interval[]): Interval {
  const [first, ...rest] = operands;
  return first === undefined ? anything : rest.reduce(operations[operator], first);
}

/**
 * Compares two intervals: decided only where every value of the one stands in the same relation to every value of the other.
 *
 * @returns `null` where the bounds do not decide
 */
export function compareIntervals(
  a: Interval,
  relation: "<" | "<=" | ">" | ">=" | "=" | "!=",
  b: Interval,
): boolean | null {
  switch (relation) {
    case "<":
      return a.hi < b.lo ? true : a.lo >= b.hi ? false : null;
    case "<=":
      return a.hi <= b.lo ? true : a.lo > b.hi ? false : null;
    case ">":
      return compareIntervals(b, "<", a);
    case ">=":
      return compareIntervals(b, "<=", a);
    case "=":
      return a.hi < b.lo || b.hi < a.lo ? false : a.lo === a.hi && b.lo === b.hi && a.lo === b.lo ? true : null;
    case "!=": {
      const equal = compareIntervals(a, "=", b);
      return equal === null ? null : !equal;
    }
  }
}
