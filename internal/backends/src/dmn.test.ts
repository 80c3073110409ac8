// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { rules } from "@quartierkit/eligibility";
import { evaluate, RulesError } from "@quartierkit/rules";
import type { Condition, Facts, Rule } from "@quartierkit/rules";
import { dmnInputs, toDmn } from "@quartierkit/rules/dmn";
import { cite } from "@quartierkit/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { feelTable, firstHit } from "./testing/feel-table.ts";
import type { FeelTable } from "./testing/feel-table.ts";
import { facts, ruleOf, today, trees } from "./testing/random-trees.ts";

const rounds = Number(process.env["QUARTIERKIT_RANDOM_ROUNDS"] ?? 6);

/** What the exported table answers a FEEL engine. */
const answer = (table: FeelTable, rule: Rule, person: Facts): unknown =>
  firstHit(table, dmnInputs(rule, person, today));

/** A day of which only the year or month is known, anywhere in a birth date or a day of residence. */
const isExact = ({ birthDate = "1990-01-01" }: Facts): boolean => birthDate.length === 10;

async function exported(rule: Rule, lawDay = today): Promise<FeelTable | null> {
  try {
    return feelTable(await toDmn(rule, { lawDay, language: "en" }));
  } catch (cause) {
    if (cause instanceof RulesError && cause.code === "not-in-dmn") return null;
    throw cause;
  }
}

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom("available", "germanByBirth", "household.soleCarer", "vocationalDegree")
    .map((fact) => ({ op: "is" as const, fact })),
  fc.constantFrom<Condition>(
    { op: "one-of", fact: "birthCountry", codes: ["DE", "TR"] },
    { op: "one-of", fact: "birthCountry", codes: ["TR"] },
    { op: "one-of", fact: "birthCountry", codes: [] },
    { op: "person-decides", ask: { de: "Frage", en: "Question" } },
  ),
  fc
    .record({ relation: fc.constantFrom("<", "<=", ">", ">=", "=", "!="), value: fc.constantFrom(2, 3) })
    .map(({ relation, value }): Condition => ({
      op: "compare",
      relation,
      left: { op: "fact-number", fact: "isced" },
      right: { op: "number", value },
    })),
);

/** Every way of combining a few conditions, guards among them. */
const { combined } = fc.letrec<{ combined: Condition }>((tie) => ({
  combined: fc.oneof(
    { maxDepth: 4, depthIdentifier: "combined" },
    leaf,
    fc.record({ op: fc.constantFrom("all" as const, "any" as const), of: fc.array(tie("combined"), { maxLength: 3 }) }),
    fc.record({ op: fc.constant("not" as const), of: tie("combined") }),
    fc.record({ op: fc.constant("when" as const), guard: tie("combined"), then: tie("combined") }),
    fc.record({
      op: fc.constant("reason" as const),
      id: fc.constantFrom("a", "b"),
      norm: fc.constant(cite("§ 1 SGB II")),
      say: fc.constant({ de: "Grund", en: "reason" }),
      of: tie("combined"),
    }),
  ) as fc.Arbitrary<Condition>, // the options of `oneof` make its result one of these shapes, which are all conditions
}));

const each = <T>(...values: readonly T[]): readonly T[] => values;

/** Every case of these conditions: each fact missing, and each of its values that a cell can tell apart. */
const cases: readonly Facts[] = each(undefined, true, false).flatMap((available) =>
  each(undefined, true, false).flatMap((germanByBirth) =>
    each(undefined, true, false).flatMap((soleCarer) =>
      each<false | undefined | object>(undefined, {}, false).flatMap((vocationalDegree) =>
        each(undefined, "DE", "TR", "BG").flatMap((birthCountry) =>
          each(undefined, 1, 2, 3, 4).map((isced): Facts => ({
            ...(available === undefined ? {} : { available }),
            ...(germanByBirth === undefined ? {} : { germanByBirth }),
            ...(soleCarer === undefined ? {} : { household: { soleCarer } }),
            ...(vocationalDegree === undefined ? {} : { vocationalDegree }),
            ...(birthCountry === undefined ? {} : { birthCountry }),
            ...(isced === undefined ? {} : { isced }),
          })),
        ),
      ),
    ),
  ),
);

describe("a table in a FEEL engine", () => {
  test("says what the interpreter says of every case of a combination of conditions", async () => {
    let tables = 0;
    for (const when of fc.sample(combined, { numRuns: 10 * rounds, seed: 4 })) {
      const rule = ruleOf(when);
      const table = await exported(rule);
      if (table === null) continue;
      tables += 1;
      const wrong = cases.filter((person) => answer(table, rule, person) !== evaluate(rule, person, today).outcome);
      expect(wrong.map((person) => JSON.stringify({ when, person }))).toEqual([]);
    }
    expect(tables).toBeGreaterThan(5 * rounds);
  }, 120_000);

  test("says what the interpreter says on random trees of every node", async () => {
    const people = fc.sample(facts, { numRuns: 60, seed: 7 });
    let tables = 0;
    for (const when of fc.sample(trees.condition, { numRuns: 40 * rounds, seed: 11 })) {
      const rule = ruleOf(when);
      const table = await exported(rule);
      if (table === null) continue;
      tables += 1;
      for (const person of people) {
        const [said, expected] = [answer(table, rule, person), evaluate(rule, person, today).outcome];
        // A column holds one value, not bounds: what a year of birth decides in part may stay open, and nothing else.
        const agrees = said === expected || (!isExact(person) && said === "unknown");
        expect(agrees, `${String(said)}, not ${expected}: ${JSON.stringify({ when, person })}`).toBe(true);
      }
    }
    expect(tables).toBeGreaterThan(20 * rounds);
  }, 120_000);
});

const versions = Object.values<Rule>(rules).flatMap((rule) =>
  rule.versions.map(({ inForce }) => ({ rule, id: `${rule.id} from ${inForce.from}`, lawDay: inForce.from })),
);

describe("the rules of the library", () => {
  const people = fc.sample(facts, { numRuns: 25 * rounds, seed: 5 });
  const schemas = ["DC", "DI", "DMNDI13"].map((name) => ({
    fileName: `${name}.xsd`,
    contents: readFileSync(createRequire(import.meta.url).resolve(`dmn-moddle/resources/dmn/xsd/${name}.xsd`), "utf8"),
  }));
  const schema = {
    fileName: "DMN13.xsd",
    contents: readFileSync(createRequire(import.meta.url).resolve("dmn-moddle/resources/dmn/xsd/DMN13.xsd"), "utf8"),
  };

  test.each(versions)("$id: the same verdicts", async ({ rule, lawDay }) => {
    const table = feelTable(await toDmn(rule, { lawDay, language: "de" }));
    expect(table.hitPolicy).toBe("FIRST");
    const wrong = people.filter((person) => {
      const said = firstHit(table, dmnInputs(rule, person, today, { lawDay }));
      const { outcome } = evaluate(rule, person, today, { lawDay });
      return said !== outcome && (isExact(person) || said !== "unknown");
    });
    expect(wrong).toEqual([]);
  });

  test("are valid by the schema of the standard", async () => {
    const xml = await Promise.all(
      versions.map(async ({ rule, id, lawDay }) => ({
        fileName: `${id.replaceAll(" ", "-")}.dmn`,
        contents: await toDmn(rule, { lawDay, language: "de" }),
      })),
    );
    const { valid, errors } = await validateXML({ xml, schema: [schema], preload: schemas });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  }, 60_000);
});
