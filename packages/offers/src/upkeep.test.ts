// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { freshnessOf } from "./freshness.ts";
import { isStale } from "./translation.ts";
import { weighEligibility } from "./weigh-eligibility.ts";

describe("freshness", () => {
  test.each([
    [{}, "unknown", null],
    [{ verifiedOn: "2021-01-01" }, "fresh", 1],
    [{ verifiedOn: "2020-03-01", verifyBy: "2021-02-28" }, "due", 0.5 ** (8 / 180)],
    [{ verifiedOn: "2019-01-01" }, "stale", 0.5 ** (432 / 180)],
    [{ verifyBy: "2021-03-08" }, "fresh", 1],
  ] as const)("%o on 8 March 2021: %s", (record, state, weight) => {
    expect(freshnessOf(record, "2021-03-08")).toMatchObject({ state, weight });
  });
});

describe("translations", () => {
  const original = { status: "original", asOf: "2021-05-01", revision: "7" } as const;
  test.each([
    [{ status: "translated", asOf: "2021-05-01" }, false],
    [{ status: "machine", asOf: "2021-04-30" }, true],
    [{ status: "translated", revision: "7", asOf: "2020-01-01" }, false],
    [{ status: "translated", revision: "6" }, true],
    [{ status: "translated" }, undefined],
    [{ status: "missing" }, undefined],
  ] as const)("%o: stale %s", (tr, stale) => {
    expect(isStale({ de: original, tr }, "tr")).toBe(stale);
  });

  test("a translation of a translation is measured by the one it was made from", () => {
    const en = { status: "translated", asOf: "2021-03-01" } as const;
    expect(isStale({ de: original, en, uk: { status: "machine", from: "en", asOf: "2021-03-02" } }, "uk")).toBe(false);
  });
});

describe("who may come", () => {
  const reason = { de: "Grund", en: "reason" };
  const need = (rule: "any-of" | "none-of", verdicts: readonly string[], firm = true) => ({
    rule,
    verdicts,
    firm,
    reason,
  });
  const outcomes = { yes: "met", no: "not-met", open: "unknown" } as const;
  test.each([
    [[], "met"],
    [[need("any-of", ["no", "yes"])], "met"],
    [[need("any-of", ["no"])], "not-met"],
    [[need("any-of", ["no", "open"])], "unknown"],
    [[need("none-of", ["no"])], "met"],
    [[need("none-of", ["yes", "open"])], "not-met"],
    [[need("none-of", ["open"])], "unknown"],
    [[need("any-of", ["no"], false), need("any-of", ["yes"])], "met"],
    [[need("any-of", ["open"]), need("any-of", ["no"])], "not-met"],
  ])("%o: %s", (requirements, outcome) => {
    expect(weighEligibility({ eligibility: { requirements } }, outcomes).outcome).toBe(outcome);
  });

  test("nobody said: unknown, and nothing to ask", () => {
    expect(weighEligibility({}, outcomes)).toEqual({ outcome: "unknown", requirements: [], missing: [] });
    expect(weighEligibility({ eligibility: { missing: "not-asked" } }, outcomes).outcome).toBe("unknown");
  });
});
