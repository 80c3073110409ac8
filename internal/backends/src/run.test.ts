// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { classifyIn } from "@quartierkit/cohort";
import type { CohortMember } from "@quartierkit/cohort";
import { rules } from "@quartierkit/eligibility";
import { evaluate } from "@quartierkit/rules";
import type { Rule, Verdict } from "@quartierkit/rules";
import { expect, test } from "vitest";
import { inEachDatabase } from "./testing/databases.ts";
import { randomPeople } from "./testing/random-cohort.ts";
import { today } from "./testing/random-trees.ts";

const asked: readonly Rule[] = [
  rules["unemployed"],
  rules["long-term-unemployed"],
  rules["sgb2-16i"],
  rules["sgb2-16d"],
  rules["lone-parent"],
  rules["biwaq-4"],
];
const people = randomPeople(5);

async function collected<V>(items: AsyncIterable<CohortMember<V>>): Promise<readonly Readonly<Record<string, V>>[]> {
  const list: Readonly<Record<string, V>>[] = [];
  for await (const { verdicts } of items) list.push(verdicts);
  return list;
}

/** Takes a minute where nobody stops it. */
const slow = {
  duckdb: "SELECT COUNT(*) FROM range(1000000000) a, range(1000000000) b WHERE a.range + b.range = -1",
  postgresql: "SELECT pg_sleep(60)",
};

inEachDatabase((engine) => {
  test("another law and an earlier knowledge mean what they mean to the engine", async () => {
    const days = { lawDay: "2018-06-01", knownOn: "2020-12-31" };
    const cohort = await classifyIn(people, engine(), { rules: asked, on: today, keepFacts: true, ...days });
    const expected = people.map(({ facts }): Readonly<Record<string, Verdict>> =>
      Object.fromEntries(asked.map((rule) => [rule.id, evaluate(rule, facts, today, days)])),
    );
    const withToday = people.map(({ facts }) => asked.map((rule) => evaluate(rule, facts, today)));
    expect(await collected(cohort.people())).toEqual(expected);
    expect(expected.map((verdicts) => Object.values(verdicts))).not.toEqual(withToday);
    await cohort.close();
  });

  test("a statement that runs is stopped, and the session goes on", async () => {
    const [stop, inner] = [new AbortController(), engine()];
    const { dialect } = inner;
    const run = (sql: string) => {
      if (!sql.startsWith("INSERT")) return inner.run(sql);
      setTimeout(() => stop.abort(), dialect === "clickhouse" ? 0 : 50);
      return inner.run(dialect === "clickhouse" ? sql : slow[dialect]);
    };
    const begun = performance.now();
    const stopped = classifyIn(people, { ...inner, run }, { rules: asked, on: today, signal: stop.signal });
    await expect(stopped).rejects.toThrow("aborted");
    expect(performance.now() - begun).toBeLessThan(20_000);
    const cohort = await classifyIn(people, inner, { rules: asked, on: today });
    expect(cohort.size).toBe(people.length);
    await cohort.close();
  });
});
