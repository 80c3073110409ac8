// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureLike, FiguresLike } from "../figures/figures.ts";
import { numeratorsOf } from "./numerators.ts";
import { rateLeaks } from "./rate-leaks.ts";

const day = { referenceDate: "2025-06-30", status: "measured" } as const;
const file = (observations: readonly FigureLike[]): FiguresLike => ({
  areas: [{ id: "a" }],
  definitions: [
    { id: "share", unit: "percent", decimals: 1, denominatorIndicator: "residents" },
    { id: "coarse", unit: "percent", decimals: 0 },
    { id: "residents", unit: "count" },
    { id: "unemployed", unit: "count" },
  ],
  observations,
});
const share = (value: number, denominator: number) => ({ indicator: "share", area: "a", value, denominator, ...day });
const codes = (...observations: readonly FigureLike[]) => rateLeaks(file(observations)).map(({ code }) => code);

describe("counts behind a rate", () => {
  test("trying out every count finds the same", () => {
    const rate = fc.record({
      rate: fc.integer({ min: 0, max: 1000 }),
      decimals: fc.constantFrom(0, 1, 2),
      denominator: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(rate, ({ rate: units, decimals, denominator }) => {
        const factor = 10 ** decimals;
        const fits = Array.from({ length: denominator + 1 }, (_, k) => k).filter(
          // In whole numbers: the distance between 100 k factor and units n is at most n / 2.
          (k) => 2 * Math.abs(100 * k * factor - units * denominator) <= denominator,
        );
        const found = numeratorsOf({ rate: units / factor, decimals, denominator, scale: 100 });
        expect(found).toEqual(fits.length === 0 ? null : { least: fits[0], most: fits.at(-1) });
      }),
    );
  });

  test("a half may have been rounded up or to even", () => {
    // 1 of 8 is 12.5 %: 12 to even, 13 up.
    for (const rate of [12, 13]) {
      expect(numeratorsOf({ rate, decimals: 0, denominator: 8, scale: 100 })).toEqual({ least: 1, most: 1 });
    }
  });

  test("per thousand", () => {
    expect(numeratorsOf({ rate: 4.2, decimals: 1, denominator: 480, scale: 1000 })).toEqual({ least: 2, most: 2 });
  });
});

describe("rates that leak", () => {
  test("4.8 % of 42 is 2", () => {
    const [finding] = rateLeaks(file([share(4.8, 42)]));
    expect(finding).toMatchObject({ code: "SDC-RATE-SMALL", severity: "error", path: "/observations/0/value" });
    expect(finding?.message.de).toMatch(/^4\.8 % von 42/);
  });

  test("95.2 % of 42 leaves 2", () => expect(codes(share(95.2, 42))).toEqual(["SDC-RATE-COMPLEMENT"]));
  test("7.1 % of 42 is 3, which may be shown", () => expect(codes(share(7.1, 42))).toEqual([]));
  test("0.1 % of 2,000 is 1, 2 or 3: nobody knows", () => expect(codes(share(0.1, 2000))).toEqual([]));
  test("0.0 % of 2,000 may be 0 or 1", () => expect(codes(share(0, 2000))).toEqual([]));
  test("0 % of 42 holds for everybody", () => expect(codes(share(0, 42))).toEqual(["SDC-RATE-GROUP"]));

  test("the denominator may be a figure of its own", () => {
    const { denominator: _, ...bare } = share(4.8, 42);
    const residents = { indicator: "residents", area: "a", value: 42, ...day };
    expect(codes(bare)).toEqual([]);
    expect(codes(bare, residents)).toEqual(["SDC-RATE-SMALL"]);
    expect(codes(bare, { ...residents, status: "suppressed-primary" })).toEqual([]);
    expect(codes(bare, { ...residents, referenceDate: "2024-06-30" })).toEqual([]);
  });

  test("a hidden count comes back from its rate", () => {
    const hidden = { indicator: "unemployed", area: "a", status: "suppressed-secondary", referenceDate: "2025-06-30" };
    const observations = [share(23.8, 42), hidden];
    const options = { numeratorIndicator: { share: "unemployed" } };
    expect(rateLeaks(file(observations), options).map(({ code }) => code)).toEqual(["SDC-RATE-RECOVERS"]);
    expect(rateLeaks(file(observations))).toEqual([]);
  });

  test("hidden rates and rates of nobody are not looked at", () => {
    expect(codes({ ...share(4.8, 42), status: "suppressed-primary" }, share(0, 0), share(Number.NaN, 42))).toEqual([]);
  });

  test("suggests as many decimals as do no harm, or a class", () => {
    const hint = (value: number, denominator: number) => rateLeaks(file([share(value, denominator)]))[0]?.hint.en;
    // 0.7 % of 300 is 2; 1 % of 300 is 2, 3 or 4.
    expect(hint(0.7, 300)).toContain("with 0 decimals");
    expect(hint(4.8, 42)).toContain("class");
  });

  test("decimals are those of the definition, or of the figures", () => {
    const figures = [{ ...share(5, 42), indicator: "coarse" }];
    expect(codes(...figures)).toEqual(["SDC-RATE-SMALL"]);
    const open = { ...file([share(5, 42), share(4.25, 900)]), definitions: [{ id: "share", unit: "percent" }] };
    // With two decimals 5.00 % of 42 fits no count: nothing can be said.
    expect(rateLeaks(open)).toEqual([]);
  });

  test("a city that hides up to 9 finds more", () => {
    const rule = { id: "city", minimumCount: 10, source: { title: "Satzung" } };
    expect(rateLeaks(file([share(16.7, 42)]), { rule }).map(({ code }) => code)).toEqual(["SDC-RATE-SMALL"]);
    expect(codes(share(16.7, 42))).toEqual([]);
  });
});
