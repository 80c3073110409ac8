// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classBreaks } from "./breaks.ts";
import { categoriesOf, keyOf } from "./scale.ts";

const measure = { unit: "percent", digits: 1 } as const;

describe("classBreaks", () => {
  it("by deviation: mean and whole deviations", () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(classBreaks(values, { method: "deviation", classes: 4, measure })).toEqual([3, 5, 7]);
    expect(classBreaks(values, { method: "deviation", classes: 3, measure })).toEqual([4, 6]);
  });

  it("by quantile: as many areas in every class, where no two are the same", () => {
    const values = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 6 }), (given, classes) => {
        const breaks = classBreaks(given, { method: "quantile", classes, measure });
        const scale = { kind: "rates", measure, breaks } as const;
        const sizes = categoriesOf(scale, "en").map(
          ({ key }) => given.filter((value) => keyOf(scale, { value }) === key).length,
        );
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("always make a scale that a map can show", () => {
    const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { maxLength: 20 });
    const method = fc.constantFrom("equal" as const, "quantile" as const, "deviation" as const);
    fc.assert(
      fc.property(values, method, fc.integer({ min: 2, max: 6 }), (given, how, classes) => {
        const breaks = classBreaks(given, { method: how, classes, measure });
        expect(categoriesOf({ kind: "rates", measure, breaks }, "de").length).toBeLessThanOrEqual(classes);
      }),
    );
  });

  it("are none where all figures are the same", () => {
    expect(classBreaks([5, 5, 5], { method: "equal", classes: 4, measure })).toEqual([]);
    expect(classBreaks([], { method: "quantile", classes: 4, measure })).toEqual([]);
  });

  it.each([1, 7, 2.5])("refuses %d classes", (classes) => {
    expect(() => classBreaks([1, 2], { method: "equal", classes, measure })).toThrow(
      expect.objectContaining({ code: "too-many-classes" }),
    );
  });

  it("refuses NaN", () => {
    expect(() => classBreaks([1, Number.NaN], { method: "equal", classes: 2, measure })).toThrow(
      expect.objectContaining({ code: "number-not-finite" }),
    );
  });
});
