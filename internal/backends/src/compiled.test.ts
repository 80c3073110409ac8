// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dayNumber, dayOf } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { compile, evaluate, explain, readWord } from "@quartierkit/rules";
import type { Condition, Facts, Interval, Quantity, Rule, VerdictValue } from "@quartierkit/rules";
import { facts, ruleOf, today, trees } from "./testing/random-trees.ts";
import { newTally } from "./testing/tally.ts";

interface Compiled {
  readonly decide: (facts: Facts, on: number, lawDay?: number) => number;
  readonly values: (facts: Facts, on: number, lawDay?: number) => Readonly<Record<string, Interval>>;
}

/** A value as a verdict tells it. */
function valueOf(interval: Interval | undefined, told: (value: number) => number | Day): VerdictValue {
  const { lo = -Infinity, hi = Infinity } = interval ?? {};
  if (lo === -Infinity && hi === Infinity) return null;
  const edge = (bound: number) => (Number.isFinite(bound) ? told(bound) : null);
  return lo === hi ? told(lo) : { lo: edge(lo), hi: edge(hi) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function withValues(values: Readonly<Record<string, Quantity>>): Rule {
  const rule = ruleOf({ op: "is", fact: "available" });
  return { ...rule, versions: rule.versions.map((version) => ({ ...version, values })) };
}

const folder = mkdtempSync(join(tmpdir(), "quartierkit-compiled-"));
afterAll(() => rmSync(folder, { recursive: true }));
const runtime = pathToFileURL(join(import.meta.dirname, "../../../packages/rules/src/runtime.ts")).href;
let count = 0;

/** Many modules in one file: one import instead of hundreds. */
const loaded = (conditions: readonly Condition[]): Promise<readonly Compiled[]> => loadedRules(conditions.map(ruleOf));

async function loadedRules(rules: readonly Rule[]): Promise<readonly Compiled[]> {
  count += 1;
  const file = join(folder, `m${count}.mjs`);
  const sources = rules.map((rule) => compile(rule, { runtime: "RUNTIME" }).source);
  const modules = sources.map((source) => {
    const body = source.replace(/^import .*$/gm, "").replaceAll("export function", "function");
    return `(() => {\n${body}\nreturn { decide, values };\n})()`;
  });
  writeFileSync(
    file,
    `import * as R from "${runtime}";\nconst { ${runtimeNames} } = R;\nexport default [${modules.join(",\n")}];\n`,
  );
  return ((await import(/* @vite-ignore */ file)) as { readonly default: readonly Compiled[] }).default; // written above
}

const runtimeNames = Object.keys(await import(/* @vite-ignore */ runtime)).join(", ");

/** Trees in one module. */
const together = 1500;

/** Random trees in all; `QUARTIERKIT_RANDOM_TREES` asks for a long run. */
const rounds = Math.ceil(Number(process.env["QUARTIERKIT_RANDOM_TREES"] ?? together) / together);

const seeds = Array.from({ length: rounds }, (_, index) => 20_210_308 + 2 * index);

describe("compiled rules", () => {
  const tally = newTally("Compiled JavaScript");
  afterAll(() => console.log(tally.told()));

  test.each(seeds)(
    "agree with the interpreter on random trees and facts, seed %i",
    async (seed) => {
      const conditions = fc.sample(trees.condition, { numRuns: together, seed });
      const people = fc.sample(facts, { numRuns: together, seed: seed + 1 });
      const modules = await loaded(conditions);
      const outcomes = new Set<string>();
      conditions.forEach((when, index) => {
        const rule = ruleOf(when);
        const { reasons } = compile(rule);
        tally.add(rule, 3);
        for (const step of [0, 1, 2]) {
          const person = people[(index + step * 37) % people.length] ?? {};
          const expected = evaluate(rule, person, today);
          const word = modules[index]?.decide(person, dayNumber(today)) ?? Number.NaN;
          const decision = readWord(word, reasons[0]?.length ?? 0);
          outcomes.add(decision.outcome);
          if (decision.outcome !== expected.outcome)
            throw new Error(
              `${decision.outcome}, not ${expected.outcome}: ${JSON.stringify(when)} on ${JSON.stringify(person)}`,
            );
          expect(decision.open.every((place) => !decision.failed.includes(place))).toBe(true);
        }
      });
      expect(outcomes).toEqual(new Set(["met", "not-met", "unknown"]));
    },
    60_000,
  );

  test("compute the values that the interpreter computes", async () => {
    const seed = 77;
    const numbers = fc.sample(trees.number, { numRuns: together, seed });
    const days = fc.sample(trees.day, { numRuns: together, seed });
    const people = fc.sample(facts, { numRuns: together, seed });
    const rules = numbers.map((number, index) => withValues({ number, day: days[index] ?? { op: "today" } }));
    const modules = await loadedRules(rules);
    let known = 0;
    rules.forEach((rule, index) => {
      const person = people[index] ?? {};
      const { value = {} } = evaluate(rule, person, today);
      const computed = modules[index]?.values(person, dayNumber(today)) ?? {};
      const told = (name: "number" | "day") => valueOf(computed[name], name === "day" ? dayOf : rounded);
      known += value["number"] === null ? 0 : 1;
      expect([told("number"), told("day")]).toEqual([value["number"], value["day"]]);
    });
    expect(known).toBeGreaterThan(together / 4);
  });

  test("tell which reasons failed and which are open", async () => {
    const seed = 11;
    const conditions = fc.sample(trees.condition, { numRuns: 400, seed }).map((of, index): Condition => ({
      op: "all",
      of: [reasonOf(`r${index}`, of), reasonOf("fixed", { op: "is", fact: "available" })],
    }));
    const people = fc.sample(facts, { numRuns: 400, seed });
    const modules = await loaded(conditions);
    conditions.forEach((when, index) => {
      const person = people[index] ?? {};
      const { reasons } = compile(ruleOf(when));
      const decision = readWord(modules[index]?.decide(person, dayNumber(today)) ?? 0, reasons[0]?.length ?? 0);
      const place = reasons[0]?.findIndex(({ id }) => id === `r${index}`) ?? -1;
      const outcome = explain(ruleOf(when), person, today).reasons[0]?.outcome;
      expect(decision.failed.includes(place)).toBe(outcome === "not-met");
      expect(decision.open.includes(place)).toBe(outcome === "unknown");
    });
  }, 60_000);
});

const reasonOf = (id: string, of: Condition): Condition => ({
  op: "reason",
  id,
  norm: { statute: "SGB II", section: "1", text: "§ 1 SGB II" },
  say: { de: "Grund", en: "reason" },
  of,
});
