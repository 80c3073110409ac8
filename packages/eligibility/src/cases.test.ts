// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { readFacts } from "@quartierkit/rules/schema";
import type { Facts, Rule } from "@quartierkit/rules";
import { explainAll, verdictIds } from "./classify.ts";
import { evaluateInTransition } from "./in-transition.ts";
import { rules } from "./registry.ts";

const event = z.iso.date().nullable().optional();
const outcome = z.enum(["met", "not-met", "unknown"]);

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
      events: z
        .strictObject({
          claimArose: event,
          awarded: event,
          appliedFor: event,
          began: event,
          extensionDecided: event,
          ended: event,
        })
        .optional(),
      expect: z.strictObject({
        outcome,
        value: z.record(z.string(), z.unknown()).optional(),
        missing: z.array(z.string()).optional(),
        remarks: z.record(z.string(), outcome).optional(),
      }),
      source: z.string().optional(),
    }),
  ),
});

const folder = fileURLToPath(new URL("../cases/", import.meta.url));

const files = globSync("**/*.yaml", { cwd: folder })
  .toSorted()
  .map((name) => ({ name, ...caseFile.parse(parse(readFileSync(folder + name, "utf8"), { schema: "core" })) }));

interface LawCase {
  readonly on: string;
  readonly facts: Facts;
  readonly events: (typeof files)[number]["cases"][number]["events"];
}

/** `null` in a case takes a shared fact away again. */
const merged = (base: object, own: object) =>
  Object.fromEntries(Object.entries({ ...base, ...own }).filter(([, value]) => value !== null));

const decides = (rule: Rule): rule is Rule<"entitlement"> => rule.purpose === "entitlement";

/** What the case's rule says, where events are given under the law that they keep. */
function judged(id: (typeof verdictIds)[number], { on, facts, events }: LawCase) {
  const { verdict, remarks } = explainAll(facts, on, { only: [id] })[id] ?? { verdict: undefined, remarks: [] };
  const rule: Rule = rules[id];
  if (events === undefined || !decides(rule)) return { verdict, remarks };
  // An optional key of zod may hold undefined, which means the same as its absence.
  const known = Object.fromEntries(Object.entries(events).filter(([, day]) => day !== undefined));
  return { verdict: evaluateInTransition(rule, facts, { day: on, events: known }).verdict, remarks };
}

describe.each(files)("$name", ({ rule, base, cases }) => {
  test.each(cases)("$on $name", ({ on, facts, events, expect: expected }) => {
    const read = readFacts(merged(base, facts));
    expect(read.findings).toEqual([]);
    const { verdict, remarks } = judged(rule, { on, facts: read.facts, events });
    expect(verdict?.outcome).toBe(expected.outcome);
    if (expected.value !== undefined) expect(verdict?.value).toMatchObject(expected.value);
    if (expected.missing !== undefined) expect(verdict?.missing).toEqual(expected.missing);
    const told = Object.fromEntries(remarks.map((remark) => [remark.id, remark.outcome]));
    expect(told).toMatchObject(expected.remarks ?? {});
    expect(verdict?.norms.length).toBeGreaterThan(0);
  });
});

test("every value of every rule is checked by a case", () => {
  for (const id of verdictIds) {
    const names = rules[id].versions.flatMap(({ values }) => Object.keys(values ?? {}));
    const checked = files
      .filter(({ rule }) => rule === id)
      .flatMap(({ cases }) => cases.flatMap(({ expect: { value } }) => Object.keys(value ?? {})));
    expect.soft(checked, id).toEqual(expect.arrayContaining([...new Set(names)]));
  }
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
