// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DuckDBInstance } from "@duckdb/node-api";
import { classifyInDuckDb } from "@quartierkit/cohort/duckdb";
import { classifyInPostgres } from "@quartierkit/cohort/postgresql";
import type { Cohort, Member } from "@quartierkit/cohort";
import { evaluate, RulesError, toSql } from "@quartierkit/rules";
import type { Rule } from "@quartierkit/rules";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { facts, ruleOf, today, trees } from "./testing/random-trees.ts";
import { hasPostgres, startPostgres } from "./postgres.ts";
import type { Server } from "./postgres.ts";

const rounds = Number(process.env["QUARTIERKIT_RANDOM_ROUNDS"] ?? 6);
const [treesInRound, peopleInRound] = [25, 60];

/** Rules of random trees; what cannot be written as SQL is refused when it is written, and left out here. */
function randomRules(seed: number): readonly Rule[] {
  return fc.sample(trees.condition, { numRuns: treesInRound, seed }).flatMap((when, index) => {
    const rule = { ...ruleOf(when), id: `r${index}` };
    try {
      toSql([rule], { dialect: "duckdb", on: today });
      return [rule];
    } catch (cause) {
      if (cause instanceof RulesError && cause.code === "not-in-sql") return [];
      throw cause;
    }
  });
}

const randomPeople = (seed: number): readonly Member[] =>
  fc.sample(facts, { numRuns: peopleInRound, seed }).map((person, index) => ({ ref: `p${index}`, facts: person }));

/** Every verdict of every person, beside what the interpreter says. */
async function differences(
  cohort: Cohort,
  rules: readonly Rule[],
  people: readonly Member[],
): Promise<readonly string[]> {
  const found = new Map(
    (await cohort.verdicts({ from: 0, count: people.length })).map(({ ref, verdicts }) => [ref, verdicts]),
  );
  return people.flatMap(({ ref, facts: person }) =>
    rules.flatMap((rule) => {
      const expected = evaluate(rule, person, today).outcome;
      const outcome = found.get(ref)?.[rule.id]?.outcome;
      return outcome === expected
        ? []
        : [`${outcome}, not ${expected}: ${JSON.stringify(rule.versions[0]?.when)} on ${JSON.stringify(person)}`];
    }),
  );
}

const seeds = Array.from({ length: rounds }, (_, index) => 1000 + index * 7);

describe("DuckDB", () => {
  test.each(seeds)("says what the interpreter says, seed %i", async (seed) => {
    const connection = await (await DuckDBInstance.create()).connect();
    const [rules, people] = [randomRules(seed), randomPeople(seed)];
    const cohort = await classifyInDuckDb(connection, people, { rules, on: today });
    expect(await differences(cohort, rules, people)).toEqual([]);
    connection.closeSync();
  });
});

test.runIf(process.env["CI"] === "true")("with CI=true there must be a PostgreSQL", () => {
  expect(hasPostgres).toBe(true);
});

describe.skipIf(!hasPostgres)("PostgreSQL (skipped where no server is installed)", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  test.each(seeds)("says what the interpreter says, seed %i", async (seed) => {
    const [rules, people] = [randomRules(seed), randomPeople(seed)];
    const cohort = await classifyInPostgres(server.client, people, { rules, on: today });
    expect(await differences(cohort, rules, people)).toEqual([]);
  });
});
