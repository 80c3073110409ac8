// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, expectTypeOf, test } from "vitest";
import { build, parameter, rule } from "@quartierkit/rules";
import type { Facts } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { evaluateInTransition } from "./in-transition.ts";
import { rules } from "./registry.ts";

const norm = cite("§ 1 Beispielgesetz");
const source = { title: "Beispiel", mark: "R" } as const;

const age = (value: number) =>
  parameter({
    id: `age-${value}`,
    title: { de: "Alter", en: "Age" },
    unit: "years",
    values: [{ value, inForce: { from: "2020-01-01", to: null }, norm, source }],
  });

const version = (from: string, to: string | null, minimum: number) => ({
  inForce: { from, to },
  norm,
  source,
  when: build.compare(build.age(build.dayOf("birthDate")), ">=", age(minimum)),
  values: { minimum: build.amount(age(minimum)), same: build.amount(age(18)) },
});

/** From 25 on until June 2026, from 30 on afterwards. */
const stricter = rule({
  id: "stricter",
  title: { de: "Strenger", en: "Stricter" },
  purpose: "entitlement",
  versions: [version("2020-01-01", "2026-06-30", 25), version("2026-07-01", null, 30)],
});

const aged = (years: number): Facts => ({ birthDate: `${2026 - years}-01-01` });
const on = (facts: Facts, events = {}) => evaluateInTransition(stricter, facts, { day: "2026-08-01", events });

describe("the award is known", () => {
  test("before the change the former law goes on", () => {
    const { verdict, law } = on(aged(27), { awarded: "2026-06-30" });
    expect(verdict).toMatchObject({ outcome: "met", value: { minimum: 25 } });
    expect(law).toMatchObject({ known: true, lawDay: "2026-06-30" });
    expect(verdict.norms.map(({ text }) => text)).toContain("§ 66 Abs. 1 SGB II");
  });

  test("an extension follows the law of its decision", () => {
    const { verdict } = on(aged(27), { awarded: "2026-06-30", extensionDecided: "2026-07-01" });
    expect(verdict).toMatchObject({ outcome: "not-met", value: { minimum: 30 } });
  });
});

describe("nothing is known of the benefit", () => {
  test.each([
    [31, "met"],
    [24, "not-met"],
  ])("both laws agree about somebody of %i: %s", (years, outcome) => {
    const { verdict } = on(aged(years));
    expect(verdict).toMatchObject({ outcome, missing: [], decisions: [], value: { minimum: null, same: 18 } });
  });

  test("they differ, so the verdict is open and names the events", () => {
    const { verdict, law } = on(aged(27));
    expect(law).toMatchObject({ known: false, candidates: ["2026-06-30", "2026-08-01"] });
    expect(verdict).toMatchObject({
      outcome: "unknown",
      missing: ["events.claimArose", "events.awarded", "events.began", "events.appliedFor"],
    });
  });

  test("facts that are missing stand beside the events", () => {
    expect(on({}).verdict.missing).toEqual(expect.arrayContaining(["birthDate", "events.awarded"]));
  });
});

test("a definition made for statistics has no transition: it gives nobody anything", () => {
  expectTypeOf(rules["migration-background-ba"]).not.toExtend<Parameters<typeof evaluateInTransition>[0]>();
  expectTypeOf(rules["sgb2-16e"]).toExtend<Parameters<typeof evaluateInTransition>[0]>();
});
