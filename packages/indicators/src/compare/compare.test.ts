// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { proveChecks } from "@quartierkit/findings";
import { describe, expect, it } from "vitest";
import { exampleCount, exampleFile, exampleShare, exampleWith, observed, unobserved } from "../checks/examples.ts";
import type { IndicatorDefinition } from "../records/definition.ts";
import type { Observation } from "../records/observation.ts";
import { compare } from "./compare.ts";
import type { ComparisonOptions } from "./compare.ts";
import { pairChecks } from "./pair-checks.ts";

const request = { indicator: "share", area: "district" };

const both = (district: Partial<Observation>, city: Partial<Observation>) =>
  exampleWith(observed(district), observed({ area: "city", ...city }));

const codesOf = (...parameters: Parameters<typeof compare>) => compare(...parameters).warnings.map(({ code }) => code);

it("the checks of a pair are proved", () => {
  expect(proveChecks(pairChecks, { on: "2026-11-22", parameters: undefined })).toEqual([]);
});

describe("difference and ratio", () => {
  it("are those of the published figures", () => {
    const { difference, ratio, decimals, unit } = compare(both({ value: 23.9 }, { value: 19.3 }), request);
    expect({ difference, ratio, decimals, unit }).toEqual({
      difference: 4.6,
      ratio: 1.24,
      decimals: 1,
      unit: "percent",
    });
  });

  it("are made from the parts where no rate was published", () => {
    const file = exampleWith(
      unobserved({ numerator: 3, denominator: 8 }),
      unobserved({ area: "city", numerator: 30, denominator: 100 }),
    );
    const { area, difference } = compare(file, request);
    expect([area.value, difference]).toEqual([37.5, 7.5]);
  });

  it("change sign when the areas change places, and there is no rest then", () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);
    fc.assert(
      fc.property(tenths, tenths, (own, all) => {
        const file = both({ value: own }, { value: all });
        const there = compare(file, { ...request, whole: "city" });
        const back = compare(file, { indicator: "share", area: "city", whole: "district" });
        expect((there.difference ?? 1) + (back.difference ?? 1)).toBe(0);
        expect(back.restOfWhole).toMatchObject({ kind: "not-computable", reason: "not-part-of-whole" });
      }),
    );
  });

  it("have no ratio to nothing", () => {
    expect(compare(both({ value: 1 }, { value: 0 }), request).ratio).toBeNull();
  });
});

describe("the rest of the whole", () => {
  const rest = (district: Partial<Observation>, city: Partial<Observation>, options?: ComparisonOptions) =>
    compare(both(district, city), request, options).restOfWhole;

  it("is exact where numerators and denominators are known", () => {
    const comparison = compare(
      both({ value: 30, numerator: 30, denominator: 100 }, { value: 20, numerator: 200, denominator: 1000 }),
      request,
    );
    expect(comparison.restOfWhole).toEqual({ kind: "exact", value: 18.9, numerator: 170, denominator: 900 });
    expect(comparison.differenceToRest).toEqual({ lo: 11.1, hi: 11.1 });
  });

  it("has bounds that hold every rest which the rounding allows", () => {
    const people = fc.record({ area: fc.integer({ min: 50, max: 500 }), others: fc.integer({ min: 500, max: 5000 }) });
    const shares = fc.record({ area: fc.nat(1000), others: fc.nat(1000) });
    fc.assert(
      fc.property(people, shares, (size, share) => {
        const cases = {
          area: Math.round((size.area * share.area) / 1000),
          others: Math.round((size.others * share.others) / 1000),
        };
        const all = size.area + size.others;
        const own = Math.round((1000 * cases.area) / size.area) / 10;
        const whole = Math.round((1000 * (cases.area + cases.others)) / all) / 10;
        const bounds = rest({ value: own, denominator: size.area }, { value: whole, denominator: all });
        const truth = (100 * cases.others) / size.others;
        return (
          bounds.kind === "bounds" && bounds.lo <= truth && truth <= bounds.hi && bounds.lo >= 0 && bounds.hi <= 100
        );
      }),
    );
  });

  it("takes another indicator for the denominator only where the definition or the caller says so", () => {
    const observations = [
      observed({ value: 36.9 }),
      observed({ area: "city", value: 33.3 }),
      observed({ indicator: "inhabitants", value: 9725 }),
      observed({ indicator: "inhabitants", area: "city", value: 161_084 }),
    ];
    const silent = exampleFile({ observations });
    expect(compare(silent, request).restOfWhole).toEqual({
      kind: "not-computable",
      reason: "denominator-unknown",
      message: expect.objectContaining({ en: expect.stringContaining("inhabitants does not replace it") }),
      side: "below-whole",
    });
    const named = exampleFile({
      observations,
      definitions: [exampleCount, { ...exampleShare, denominatorIndicator: "inhabitants" }],
    });
    const stated = compare(named, request);
    expect(stated.restOfWhole).toMatchObject({ kind: "bounds", lo: 33.01, hi: 33.13 });
    expect(stated.differenceToRest).toEqual({ lo: 3.72, hi: 3.94 });
    expect(stated.warnings.map(({ code }) => code)).toEqual(["IND-COMPARE-CONTAINS-AREA"]);
    const assumed = compare(silent, request, { assumedDenominator: "inhabitants" });
    expect(assumed.restOfWhole).toEqual(stated.restOfWhole);
    expect(assumed.warnings.at(-1)?.code).toBe("IND-COMPARE-DENOMINATOR-ASSUMED");
  });

  it.each([
    ["a figure is missing", { status: "suppressed-primary" }, {}, "value-missing"],
    ["the dates differ", { referenceDate: "2019-12-31" }, {}, "dates-differ"],
    ["no date is stated", { referenceDate: null }, { referenceDate: null }, "date-not-stated"],
    ["the definitions differ", { definitionVersion: "2" }, {}, "definitions-differ"],
    [
      "the part has more cases than the whole",
      { numerator: 9, denominator: 45 },
      { numerator: 8, denominator: 40 },
      "contradiction",
    ],
    [
      "the whole is the area",
      { numerator: 9, denominator: 45 },
      { numerator: 9, denominator: 45, value: 20 },
      "nothing-left",
    ],
    ["only rates of the same people are known", { denominator: 45 }, { denominator: 45, value: 20 }, "nothing-left"],
    [
      "the rates contradict each other",
      { value: 90, denominator: 90 },
      { value: 10, denominator: 100 },
      "contradiction",
    ],
  ] as const)("is not computable where %s", (_, district, city, reason) => {
    expect(rest(district, city)).toMatchObject({ kind: "not-computable", reason });
  });

  it.each([
    [30, 20, "below-whole"],
    [10, 20, "above-whole"],
    [20.1, 20, null],
    [20, 20, null],
  ])("of %d in %d lies %s, even where nobody knows the weights", (own, all, side) => {
    expect(rest({ value: own }, { value: all })).toMatchObject({ reason: "denominator-unknown", side });
  });

  it("of incomes cannot be told", () => {
    const euro: IndicatorDefinition = { ...exampleShare, unit: "euro" };
    const file = exampleFile({ definitions: [euro] });
    expect(compare(file, request).restOfWhole).toMatchObject({ reason: "not-additive" });
    expect(compare(file, request).difference).toBe(10);
  });
});

describe("counts", () => {
  it("are a share of the whole and leave an exact rest", () => {
    const file = both({ indicator: "inhabitants", value: 9725 }, { indicator: "inhabitants", value: 161_084 });
    const { difference, ratio, shareOfWhole, restOfWhole, intervals } = compare(file, {
      indicator: "inhabitants",
      area: "district",
    });
    expect({ difference, ratio, shareOfWhole, intervals }).toEqual({
      difference: null,
      ratio: null,
      shareOfWhole: 6,
      intervals: null,
    });
    expect(restOfWhole).toEqual({ kind: "exact", value: 151_359, numerator: null, denominator: null });
  });

  it("larger than their whole contradict it", () => {
    const file = both({ indicator: "inhabitants", value: 11 }, { indicator: "inhabitants", value: 10 });
    const { restOfWhole } = compare(file, { indicator: "inhabitants", area: "district" });
    expect(restOfWhole).toMatchObject({ reason: "contradiction" });
  });
});

describe("intervals", () => {
  const file = both({ value: 37.5, numerator: 30, denominator: 80 }, { value: 25, numerator: 250, denominator: 1000 });

  it("say that they are model-based and compare with the rest", () => {
    const { intervals } = compare(file, request);
    expect(intervals).toMatchObject({ modelBased: true, confidence: 0.95 });
    expect(intervals?.area?.wilson).toEqual({ lo: 27.69, hi: 48.45 });
    expect(intervals?.rest?.wilson.hi).toBeLessThan(27.69);
    expect(intervals?.differenceToRest?.lo).toBeGreaterThan(0);
    expect(intervals?.note.de).toContain("Modellrechnung");
  });

  it("can be switched off, and are absent without numerators", () => {
    expect(compare(file, request, { confidence: null }).intervals).toBeNull();
    expect(compare(exampleFile(), request).intervals).toBeNull();
  });

  it("of one side alone have no difference", () => {
    const onlyArea = both({ numerator: 10, denominator: 50 }, {});
    expect(compare(onlyArea, request).intervals).toMatchObject({ whole: null, rest: null, differenceToRest: null });
  });
});

describe("which figures are compared", () => {
  const year = (referenceDate: string | null, over: Partial<Observation> = {}) => observed({ referenceDate, ...over });

  it("the latest with a common date, rather than the latest of each", () => {
    const file = exampleWith(
      year("2018-12-31", { value: 18 }),
      year("2020-12-31", { value: 20 }),
      year("2018-12-31", { area: "city", value: 8 }),
      year("2019-12-31", { area: "city", value: 9 }),
    );
    expect(compare(file, request).difference).toBe(10);
    expect(codesOf(file, request)).toEqual(["IND-COMPARE-CONTAINS-AREA"]);
    expect(compare(file, { ...request, until: "2017-12-31" }).area.value).toBeNull();
  });

  it("else the latest of each, and the warnings say so", () => {
    const file = exampleWith(year("2020-12-31"), year("2017-12-31"), year("2019-12-31", { area: "city" }));
    const { area, whole, warnings } = compare(file, request);
    expect([area.referenceDate, whole.referenceDate]).toEqual(["2020-12-31", "2019-12-31"]);
    expect(warnings.map(({ code }) => code)).toEqual(["IND-COMPARE-DATES-DIFFER", "IND-COMPARE-CONTAINS-AREA"]);
    expect(warnings[0]).toMatchObject({ path: "/observations/0", related: ["/observations/2"] });
  });

  it("of one date the same version of the definition", () => {
    const versions = [exampleShare, { ...exampleShare, version: "2" }];
    const file = exampleFile({
      definitions: versions,
      observations: [
        observed({ definitionVersion: "2", value: 22 }),
        observed({ value: 21 }),
        observed({ area: "city", value: 11 }),
      ],
    });
    expect(compare(file, request).difference).toBe(10);
  });
});

describe("what is missing", () => {
  it.each([
    [
      { indicator: "x", area: "y" },
      ["IND-COMPARE-UNKNOWN", "IND-COMPARE-UNKNOWN", "IND-COMPARE-NO-WHOLE", "IND-COMPARE-FIGURE-MISSING"],
    ],
    [{ indicator: "share", area: "city" }, ["IND-COMPARE-NO-WHOLE"]],
    [{ indicator: "inhabitants", area: "district" }, ["IND-COMPARE-FIGURE-MISSING", "IND-COMPARE-FIGURE-MISSING"]],
  ])("%o is said and nothing is thrown", (missing, codes) => {
    const comparison = compare(exampleFile(), missing);
    expect(comparison.warnings.map(({ code }) => code)).toEqual(codes);
    expect(comparison.difference).toBeNull();
    expect(comparison.restOfWhole.kind).toBe("not-computable");
  });

  it("keeps the status, so that withheld and not available look different", () => {
    const { area, warnings } = compare(exampleWith(unobserved({ status: "suppressed-secondary" })), request);
    expect(area.status).toBe("suppressed-secondary");
    expect(warnings[0]?.message.en).toBe("There is no figure for Example district (suppressed to protect others).");
  });

  it("never shows a value that is withheld", () => {
    const parts = { numerator: 2, denominator: 10 };
    const file = both({ ...parts, status: "suppressed-primary" }, { numerator: 20, denominator: 100 });
    const { area, difference, restOfWhole, intervals } = compare(file, request);
    expect([area.value, area.numerator, difference]).toEqual([null, null, null]);
    expect(restOfWhole).toMatchObject({ kind: "not-computable", reason: "value-missing" });
    expect([intervals?.area, intervals?.rest]).toEqual([null, null]);
  });
});
