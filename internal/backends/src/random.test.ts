// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { classifyIn } from "@quartierkit/cohort";
import { afterAll, expect, test } from "vitest";
import { hasPostgres } from "./postgres.ts";
import { inEachDatabase } from "./testing/databases.ts";
import { differences, gainDifferences, randomPeople, randomRules, seeds } from "./testing/random-cohort.ts";
import { today } from "./testing/random-trees.ts";
import { newTally } from "./testing/tally.ts";

test.runIf(process.env["CI"] === "true")("with CI=true there must be a PostgreSQL", () => {
  expect(hasPostgres).toBe(true);
});

inEachDatabase((engine, title) => {
  const tally = newTally(title);
  afterAll(() => console.log(tally.told()));

  test.each(seeds)("says what the interpreter says, seed %i", async (seed) => {
    const [rules, people] = [randomRules(seed), randomPeople(seed)];
    const cohort = await classifyIn(people, engine(), { rules, on: today });
    expect(await differences(cohort, rules, people)).toEqual([]);
    expect(await gainDifferences(cohort, rules, people)).toEqual([]);
    await cohort.close();
    for (const rule of rules) tally.add(rule, people.length);
  });
});
