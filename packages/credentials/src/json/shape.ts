// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { inputLimits } from "./limits.ts";
import { problem } from "./problem.ts";
import type { Problem } from "./problem.ts";

/** Names that mean something to the language itself. No vocabulary of credentials uses them. */
const reserved = new Set(["__proto__", "constructor", "prototype"]);

const tooDeep = problem(
  "too-deep",
  `Die Angaben sind tiefer als ${inputLimits.depth} Ebenen geschachtelt.`,
  `The data is nested deeper than ${inputLimits.depth} levels.`,
);

const tooMany = problem(
  "too-many-values",
  `Mehr als ${inputLimits.values} Werte.`,
  `More than ${inputLimits.values} values.`,
);

const reservedName = problem(
  "reserved-name",
  "Ein Feld trägt einen Namen, der Programmen vorbehalten ist (z. B. __proto__).",
  "A field has a name that is reserved for programs (e.g. __proto__).",
);

/**
 * What speaks against working with a value at all: too deep, too much, names that could change a program. Walks without
 * recursion, so that no nesting can exhaust the stack.
 *
 * @returns `undefined` where nothing does
 */
export function unfit(value: unknown): Problem | undefined {
  let level: readonly unknown[] = [value];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > inputLimits.depth) return tooDeep;
    if (count > inputLimits.values) return tooMany;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== "object" || item === null) continue;
      if (!Array.isArray(item) && Object.keys(item).some((name) => reserved.has(name))) return reservedName;
      for (const inner of Object.values(item)) next.push(inner);
    }
    level = next;
  }
  return undefined;
}

const countNames = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, inner) => sum + countNames(inner), own);
};

/**
 * Tells whether a name stands twice in one object: then one program reads the first value and another the last, and each
 * would find the signature in order.
 *
 * @param text - valid JSON
 * @param value - what was read from it, within the limits
 */
export function hasNameTwice(text: string, value: unknown): boolean {
  const strings = text.match(/"(?:[^"\\]|\\.)*"\s*:?/g) ?? [];
  return strings.filter((string) => string.endsWith(":")).length !== countNames(value);
}

export const nameTwice = problem(
  "name-twice",
  "Ein Feld steht doppelt; verschiedene Programme würden Verschiedenes lesen.",
  "A field stands twice; different programs would read different things.",
);
