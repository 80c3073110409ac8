// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DuckDBInstance } from "@duckdb/node-api";
import { classifyInDuckDb } from "@quartierkit/cohort/duckdb";
import { classifyInPostgres } from "@quartierkit/cohort/postgresql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { differences, randomPeople, randomRules, seeds } from "./testing/random-cohort.ts";
import { today } from "./testing/random-trees.ts";
import { hasPostgres, startPostgres } from "./postgres.ts";
import type { Server } from "./postgres.ts";

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
