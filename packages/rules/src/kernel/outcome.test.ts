// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allOf, anyOf, guarded, met, negate, notApplicable, notMet, open, outcomeOf } from "./outcome.ts";

const word = (possible: number) => outcomeOf(possible);

describe("Kleene logic", () => {
  test.each([
    [[met, open], "unknown"],
    [[notMet, open], "not-met"],
    [[open, notMet], "not-met"],
    [[met, met], "met"],
    [[met, notApplicable], "met"],
    [[notApplicable, notApplicable], "not-applicable"],
    [[], "met"],
  ] as const)("all of %o is %s", (conditions, expected) => {
    expect(word(allOf(conditions))).toBe(expected);
  });

  test.each([
    [[met, open], "met"],
    [[open, met], "met"],
    [[notMet, open], "unknown"],
    [[notMet, notApplicable], "not-met"],
    [[], "not-met"],
  ] as const)("any of %o is %s", (conditions, expected) => {
    expect(word(anyOf(conditions))).toBe(expected);
  });

  test("negation leaves unknown and not applicable alone", () => {
    expect([met, notMet, open, notApplicable].map((possible) => word(negate(possible)))).toEqual([
      "not-met",
      "met",
      "unknown",
      "not-applicable",
    ]);
  });
});

describe("guards", () => {
  test("a condition drops out where its guard is not met", () => {
    expect(word(guarded(notMet, notMet))).toBe("not-applicable");
    expect(word(guarded(met, notMet))).toBe("not-met");
  });

  test("an unknown guard over a met condition agrees in a conjunction and stays open in a disjunction", () => {
    const agreeing = guarded(open, met);
    expect(word(allOf([met, agreeing]))).toBe("met");
    expect(word(anyOf([notMet, agreeing]))).toBe("unknown");
  });

  test("an unknown guard over a condition that is not met stays open", () => {
    expect(word(allOf([met, guarded(open, notMet)]))).toBe("unknown");
  });
});

test("combining is exact: the result holds every combination of possible outcomes and no other", () => {
  const possible = fc.integer({ min: 1, max: 7 });
  const single = [met, notMet, notApplicable];
  fc.assert(
    fc.property(possible, possible, (a, b) => {
      const members = (set: number) => single.filter((outcome) => (set & outcome) !== 0);
      const combined = members(a).flatMap((x) => members(b).map((y) => allOf([x, y])));
      return allOf([a, b]) === combined.reduce((set, outcome) => set | outcome, 0);
    }),
  );
});
