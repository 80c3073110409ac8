// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DuckDBInstance } from "@duckdb/node-api";
import type { Engine } from "@quartierkit/cohort";
import { clickHouseEngine } from "@quartierkit/cohort/clickhouse";
import { duckDbEngine } from "@quartierkit/cohort/duckdb";
import { postgresEngine } from "@quartierkit/cohort/postgresql";
import { afterAll, beforeAll, describe } from "vitest";
import { clickHouseTitle, hasClickHouse, startClickHouse } from "../clickhouse.ts";
import { hasPostgres, startPostgres } from "../postgres.ts";

interface Started {
  readonly engine: Engine;
  readonly stop: () => unknown;
}

interface Database {
  readonly title: string;
  readonly isHere: boolean;
  readonly start: () => Promise<Started>;
}

const databases: readonly Database[] = [
  {
    title: "DuckDB",
    isHere: true,
    start: async () => {
      const connection = await (await DuckDBInstance.create()).connect();
      return { engine: duckDbEngine(connection), stop: () => connection.closeSync() };
    },
  },
  {
    title: hasPostgres ? "PostgreSQL" : "PostgreSQL (skipped: no server is installed)",
    isHere: hasPostgres,
    start: async () => {
      const { client, stop } = await startPostgres();
      return { engine: await postgresEngine(client), stop };
    },
  },
  {
    title: clickHouseTitle,
    isHere: hasClickHouse,
    start: async () => {
      const { send, stop } = startClickHouse();
      return { engine: clickHouseEngine(send), stop };
    },
  },
];

/**
 * Runs the same tests in every database that is here.
 *
 * @param tests - declares them, told the title of the database; the engine is there when they run
 */
export function inEachDatabase(tests: (engine: () => Engine, title: string) => void): void {
  for (const { title, isHere, start } of databases)
    describe.skipIf(!isHere)(`${title}`, () => {
      let started: Started | undefined;
      beforeAll(async () => {
        started = await start();
      }, 60_000);
      afterAll(() => started?.stop());
      tests(() => {
        if (started === undefined) throw new Error("Tests ask for the engine when they run.");
        return started.engine;
      }, title);
    });
}
