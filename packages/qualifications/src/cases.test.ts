// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { evaluate, personFacts, traverse } from "@quartierkit/rules";
import { askRule } from "./readiness/degree.ts";
import { degreeFacts } from "./readiness/facts.ts";
import { degreeRules } from "./readiness/rules/rules.ts";
import type { DegreeRuleId } from "./readiness/rules/rules.ts";

// Object.keys forgets that these are the ids.
const ids = Object.keys(degreeRules) as DegreeRuleId[];

const outcome = z.enum(["met", "not-met", "unknown", "not-applicable"]);

const caseFile = z.strictObject({
  rule: z.enum(ids),
  norm: z.string().min(1),
  source: z.strictObject({ title: z.string().min(1), mark: z.enum(["R", "Rp", "S", "D"]) }),
  base: z.record(z.string(), z.unknown()).default({}),
  cases: z.array(
    z.strictObject({
      name: z.string().min(1),
      on: z.iso.date(),
      facts: z.record(z.string(), z.unknown()).default({}),
      expect: z.strictObject({
        outcome,
        value: z.record(z.string(), z.unknown()).optional(),
        missing: z.array(z.string()).optional(),
        reasons: z.record(z.string(), outcome).optional(),
      }),
      source: z.string().optional(),
    }),
  ),
});

const folder = fileURLToPath(new URL("../cases/", import.meta.url));

const files = globSync("**/*.yaml", { cwd: folder })
  .toSorted()
  .map((name) => ({ name, ...caseFile.parse(parse(readFileSync(folder + name, "utf8"), { schema: "core" })) }));

/** `null` in a case takes a shared fact away again. */
const merged = (base: object, own: object) =>
  Object.fromEntries(Object.entries({ ...base, ...own }).filter(([, value]) => value !== null));

const pathsOf = (facts: object): readonly string[] =>
  Object.entries(facts).flatMap(([key, value]) =>
    typeof value === "object" ? pathsOf(value as object).map((rest) => `${key}.${rest}`) : [key],
  );

describe.each(files)("$name", ({ rule, base, cases }) => {
  test.each(cases)("$on $name", ({ on, facts, expect: expected }) => {
    const known = merged(base, facts);
    const undeclared = pathsOf(known).filter((path) => !(path in degreeFacts) && !(path in personFacts));
    expect(undeclared).toEqual([]);
    const verdict = askRule(rule, known, on);
    expect(verdict.outcome).toBe(expected.outcome);
    if (expected.value !== undefined) expect(evaluate(degreeRules[rule], known, on).value).toEqual(expected.value);
    if (expected.missing !== undefined) expect(verdict.missing.map(({ path }) => path)).toEqual(expected.missing);
    const told = Object.fromEntries(verdict.reasons.map((reason) => [reason.id, reason.outcome]));
    expect(told).toMatchObject(expected.reasons ?? {});
    expect(verdict.norms.length).toBeGreaterThan(0);
  });
});

test.each(ids)("%s has cases, among them one that is unknown and one that is not met", (id) => {
  const outcomes = files
    .filter(({ rule }) => rule === id)
    .flatMap(({ cases }) => cases.map((one) => one.expect.outcome));
  expect(outcomes.length).toBeGreaterThanOrEqual(4);
  expect(outcomes).toEqual(expect.arrayContaining(["unknown", "not-met"]));
});

test.each(ids)("%s asks for declared facts only, and has words for each", (id) => {
  const asked: string[] = [];
  for (const { when } of degreeRules[id].versions) {
    traverse(when, (node) => {
      if ("fact" in node) asked.push(node.fact);
    });
  }
  expect(asked.filter((path) => !(path in degreeFacts) && !(path in personFacts))).toEqual([]);
});
