// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DuckDBInstance } from "@duckdb/node-api";
import { CohortError } from "@quartierkit/cohort";
import type { CohortMember, CohortOptions, Member } from "@quartierkit/cohort";
import { classifyInDuckDb } from "@quartierkit/cohort/duckdb";
import { classifyInPostgres } from "@quartierkit/cohort/postgresql";
import { readPeopleFromTables } from "@quartierkit/cohort/tables";
import { classify, rules } from "@quartierkit/eligibility";
import type { Verdict } from "@quartierkit/rules";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasPostgres, startPostgres } from "./postgres.ts";
import type { Server } from "./postgres.ts";

const on = "2021-03-08";
const all = Object.values(rules);

/** A city's own tables; one of them has a name that a careless library would take for its own. */
const ownTables = [
  `CREATE TABLE persons (aktenzeichen text PRIMARY KEY, "birthDate" date, "household.soleCarer" boolean, nationalities text[])`,
  `INSERT INTO persons VALUES ('B', '1994-03-10', NULL, '{DE,TR}'), ('A', '1985-05-01', true, NULL), ('C', NULL, false, '{}')`,
  `CREATE SCHEMA fach`,
  `CREATE TABLE fach.spells (ref text, kind text, "from" date, "to" date, "hoursPerWeek" numeric)`,
  `INSERT INTO fach.spells VALUES ('A', 'registered-unemployed', '2020-01-01', NULL, NULL), ('A', 'employment', '2019-01-01', '2019-12-31', 12.5)`,
  `CREATE TABLE children (ref text, "birthDate" date)`,
  `INSERT INTO children VALUES ('A', '2016-05-01')`,
];
const people = { persons: "persons", spells: "fach.spells", children: "children" };
const columns = { aktenzeichen: "ref" };

const expected: readonly Member[] = [
  {
    ref: "A",
    facts: {
      birthDate: "1985-05-01",
      household: { soleCarer: true, children: [{ birthDate: "2016-05-01" }] },
      spells: [
        { kind: "registered-unemployed", from: "2020-01-01", to: null },
        { kind: "employment", from: "2019-01-01", to: "2019-12-31", hoursPerWeek: 12.5 },
      ],
    },
  },
  { ref: "B", facts: { birthDate: "1994-03-10", nationalities: ["DE", "TR"], spells: [] } },
  { ref: "C", facts: { household: { soleCarer: false }, nationalities: [], spells: [] } },
];

async function collected<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const byRef = (members: readonly Member[]) => members.toSorted((one, other) => (one.ref < other.ref ? -1 : 1));

/** The same as the engine says of each person, in the same order. */
function agree(verdicts: readonly CohortMember<Verdict>[], members: readonly Member[]): void {
  expect(verdicts.map(({ ref }) => ref)).toEqual(members.map(({ ref }) => ref));
  for (const [index, { facts }] of members.entries())
    expect(verdicts[index]?.verdicts).toEqual({ ...classify(facts, on) });
}

describe.skipIf(!hasPostgres)("people in tables of PostgreSQL", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
    for (const sql of ownTables) await server.client.query(sql);
  });
  afterAll(() => server.stop());

  test("are read as they stand there, under a city's own names", async () => {
    const members = await collected(readPeopleFromTables(server.client, people, { columns }));
    expect(byRef(members)).toEqual(expected);
  });

  test("are classified in the same session, and the city's tables stay as they are", async () => {
    const members = readPeopleFromTables(server.client, people, { columns });
    const cohort = await classifyInPostgres(server.client, members, { rules: all, on, keepFacts: true });
    const verdicts = await collected(cohort.people());
    agree(
      verdicts.toSorted((one, other) => (one.ref < other.ref ? -1 : 1)),
      expected,
    );
    const { rows } = await server.client.query<{ n: string }>("SELECT COUNT(*) AS n FROM public.persons");
    expect(rows[0]?.n).toBe("3");
  });

  test("without a reference are refused", async () => {
    const found: string[] = [];
    const onFindings = (findings: readonly { code: string }[]) => found.push(...findings.map(({ code }) => code));
    expect(await collected(readPeopleFromTables(server.client, people, { onFindings }))).toEqual([]);
    expect(found).toEqual(["no-ref-column", "unknown-column"]);
  });
});

describe("verdicts of a cohort", () => {
  const inDuckDb = async (members: readonly Member[], options: Partial<CohortOptions> = {}) => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run("CREATE TABLE cohort_persons (x INTEGER)");
    const cohort = await classifyInDuckDb(connection, members, { rules: all, on, ...options });
    return { cohort, connection };
  };

  test("are those of the engine, word for word, in the order in which people came", async () => {
    const members = [...expected].toReversed();
    const { cohort } = await inDuckDb(members, { keepFacts: true });
    expect(cohort.size).toBe(members.length);
    agree(await collected(cohort.people()), members);
  });

  test("need the facts to say what is missing", async () => {
    const { cohort } = await inDuckDb(expected);
    await expect(collected(cohort.people())).rejects.toThrow(CohortError);
  });

  test("are refused where two people have one reference, and no table is left or lost", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run("CREATE TABLE cohort_persons (x INTEGER)");
    const run = classifyInDuckDb(connection, [...expected, ...expected.slice(1)], { rules: all, on });
    await expect(run).rejects.toThrow("B, C");
    const tables = await connection.runAndReadAll("SELECT table_name, temporary FROM duckdb_tables()");
    expect(tables.getRows()).toEqual([["cohort_persons", false]]);
  });
});
