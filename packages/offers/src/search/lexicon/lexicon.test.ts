// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { halvesOf, partsOf } from "./compounds.ts";
import { distance, tolerance } from "./distance.ts";

const words = new Set(["schuldn", "sprach", "betreuung", "kind", "langzeit"]);
const known = (stem: string): boolean => words.has(stem);

describe("parts of German words", () => {
  test.each([
    ["schuldnerberatung", ["schuldner", "beratung"]],
    ["deutschkurs", ["deutsch", "kurs"]],
    ["kinderbetreuung", ["kinder", "betreuung"]],
    ["seniorinnencafe", ["seniorinnen", "cafe"]],
    ["fahrradwerkstatt", ["fahrrad", "fahr", "rad", "werkstatt"]],
    ["kindergarten", []],
    ["burgergeld", []],
    ["zeitung", []],
    ["16i", []],
    ["кафе", []],
  ])("%s", (form, parts) => {
    expect(new Set(partsOf(form, known).map((part) => part.form))).toEqual(new Set(parts));
  });

  test("the last part says what it is", () => {
    const heads = partsOf("schuldnerberatung", known).filter(({ head }) => head);
    expect(heads.map(({ form }) => form)).toEqual(["beratung"]);
  });

  test("a word falls into halves only where both are words", () => {
    expect(halvesOf("kinderbetreuung", known)).toEqual(["kinder", "betreuung"]);
    expect(halvesOf("zahnbehandlung", known)).toBeUndefined();
  });

  test("any word: bounded work, and parts that stand in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abenrstkuigl"), maxLength: 100 }), (form) => {
        for (const part of partsOf(form, () => true)) expect(form).toContain(part.form);
      }),
    );
  });
});

/** The definition, without a limit and without haste. */
function plainDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    plainDistance(x, b) + 1,
    plainDistance(a, y) + 1,
    plainDistance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
    ...(swapped ? [plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}

describe("how far words are apart", () => {
  test("is what the definition says, up to the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
    );
  });

  test("short words and numbers are taken as typed", () => {
    expect(["kita", "16i", "kurse", "beratung"].map(tolerance)).toEqual([0, 0, 1, 2]);
  });
});
