// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { readFacts } from "@quartierkit/rules/schema";
import { classify, verdictIds } from "./classify.ts";

const caseFile = z.strictObject({
  rule: z.enum(verdictIds),
  norm: z.string().min(1),
  source: z.strictObject({ title: z.string().min(1), mark: z.enum(["R", "Rp", "S", "D"]) }),
  base: z.record(z.string(), z.unknown()).default({}),
  cases: z.array(
    z.strictObject({
      name: z.string().min(1),
      on: z.iso.date(),
      facts: z.record(z.string(), z.unknown()).default({}),
      expect: z.strictObject({
        outcome: z.enum(["met", "not-met", "unknown"]),
        value: z.record(z.string(), z.unknown()).optional(),
        missing: z.array(z.string()).optional(),
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

describe.each(files)("$name", ({ rule, base, cases }) => {
  test.each(cases)("$on $name", ({ on, facts, expect: expected }) => {
    const read = readFacts(merged(base, facts));
    expect(read.findings).toEqual([]);
    const verdict = classify(read.facts, on, { only: [rule] })[rule];
    expect(verdict?.outcome).toBe(expected.outcome);
    if (expected.value !== undefined) expect(verdict?.value).toMatchObject(expected.value);
    if (expected.missing !== undefined) expect(verdict?.missing).toEqual(expected.missing);
    expect(verdict?.norms.length).toBeGreaterThan(0);
  });
});

test("every verdict has at least eight cases, among them one that is unknown", () => {
  for (const id of verdictIds) {
    const cases = files.filter(({ rule }) => rule === id).flatMap((file) => file.cases);
    expect.soft(cases.length, id).toBeGreaterThanOrEqual(8);
    expect
      .soft(
        cases.map(({ expect: { outcome } }) => outcome),
        id,
      )
      .toContain("unknown");
    expect
      .soft(
        cases.map(({ expect: { outcome } }) => outcome),
        id,
      )
      .toContain("not-met");
  }
});
