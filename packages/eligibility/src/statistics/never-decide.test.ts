// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { Rule } from "@quartierkit/rules";
import { describe, expect, expectTypeOf, test } from "vitest";
import { verdictIds } from "../classify.ts";
import { rules } from "../registry.ts";

const all: readonly Rule[] = verdictIds.map((id) => rules[id]);
const statistics = all.filter(({ purpose }) => purpose === "statistics");
const entitlements = all.filter(({ purpose }) => purpose === "entitlement");

/** Every object inside a value, however deep. */
const parts = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];

const conditionsOf = (rule: Rule): readonly object[] => parts(rule.versions.map(({ when }) => when));

describe("what is collected for statistics never decides what a person gets", () => {
  test("these four are for statistics", () => {
    expect(statistics.map(({ id }) => id).toSorted()).toEqual([
      "immigration-history-destatis",
      "migration-background-ba",
      "migration-background-destatis",
      "refugee-context",
    ]);
  });

  test("the builder refuses them by type and at run time", () => {
    type Usable = Parameters<typeof build.holds>[0];
    expectTypeOf(rules["migration-background-ba"]).not.toExtend<Usable>();
    expectTypeOf(rules["migration-background-destatis"]).not.toExtend<Usable>();
    expectTypeOf(rules["immigration-history-destatis"]).not.toExtend<Usable>();
    expectTypeOf(rules["refugee-context"]).not.toExtend<Usable>();
    expectTypeOf(rules.unemployed).toExtend<Usable>();
    for (const rule of statistics) {
      // As a program without types would hand it over.
      const smuggled: Usable = JSON.parse(JSON.stringify(rule));
      expect(() => build.holds(smuggled, "2024-01-01"), rule.id).toThrow(
        expect.objectContaining({ code: "statistics-only" }),
      );
    }
  });

  test("no condition of theirs stands in another rule, not even taken out by hand", () => {
    const forbidden = new Set(
      statistics
        .flatMap(conditionsOf)
        .filter((part) => "say" in part)
        .map((part) => JSON.stringify(part)),
    );
    expect(forbidden.size).toBeGreaterThan(5);
    for (const rule of entitlements) {
      const shared = conditionsOf(rule).filter((part) => forbidden.has(JSON.stringify(part)));
      expect.soft(shared, rule.id).toEqual([]);
    }
  });

  test("no other rule asks for parents or nationality by birth", () => {
    const asks = (rule: Rule) =>
      conditionsOf(rule).filter((part) =>
        Object.values(part).some((value) => /^(parents|germanByBirth)/.test(String(value))),
      );
    expect(statistics.filter((rule) => asks(rule).length > 0)).toHaveLength(3);
    for (const rule of entitlements) expect.soft(asks(rule), rule.id).toEqual([]);
  });
});
