// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { rules } from "@quartierkit/eligibility";
import { build, rule, toSql } from "@quartierkit/rules";
import type { Facts } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personColumns } from "./columns.ts";
import { classifyInDuckDb } from "./engines/duckdb.ts";

const on = "2021-03-08";
const { allOf, is, oneOf, reason } = build;
const norm = cite("§ 1 SGB II");

const told = (id: string, of: Parameters<typeof reason>[2]["of"]) => reason(id, norm, { say: { de: id, en: id }, of });

const simple = rule({
  id: "simple",
  title: { de: "Beispiel", en: "Example" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2020-01-01", to: null },
      norm,
      source: { title: "Example" },
      when: allOf(told("available", is("available")), told("here", oneOf("residence.ags", ["05916000"]))),
    },
  ],
});

const people: readonly Facts[] = [
  { available: true, residence: { ags: "05916000" } },
  { available: false, residence: { ags: "05916000" } },
  { available: true, residence: { ags: "05911000" } },
  { available: false },
  { residence: { ags: "05916000" } },
];
const members = people.map((facts, index) => ({ ref: `p${index}`, facts }));

let connection: DuckDBConnection;
beforeEach(async () => {
  connection = await (await DuckDBInstance.create()).connect();
});
afterEach(() => connection.closeSync());

const tables = async (): Promise<readonly unknown[]> =>
  (await connection.runAndReadAll("SELECT table_name FROM information_schema.tables")).getRows();

describe("a cohort", () => {
  test("has a verdict for everybody, with the reasons that failed and those that are open", async () => {
    const cohort = await classifyInDuckDb(connection, members, { rules: [simple], on });
    const page = await cohort.verdicts({ from: 0, count: 10 });
    expect(cohort.size).toBe(5);
    expect(
      page.map(({ ref, verdicts: { simple: verdict } }) => [
        ref,
        verdict?.outcome,
        verdict?.failed.join(),
        verdict?.open.join(),
      ]),
    ).toEqual([
      ["p0", "met", "", ""],
      ["p1", "not-met", "available", ""],
      ["p2", "not-met", "here", ""],
      ["p3", "not-met", "available", "here"],
      ["p4", "unknown", "", "available"],
    ]);
  });

  test("is counted, with how many more would qualify without one reason", async () => {
    const cohort = await classifyInDuckDb(connection, members, { rules: [simple], on });
    expect(await cohort.counts()).toEqual([
      { rule: "simple", met: 1, notMet: 3, unknown: 1, withoutReason: { available: 1, here: 1 } },
    ]);
  });

  test("tells how far it has come, and pages in the order of the references", async () => {
    const many = Array.from({ length: 12_000 }, (_, index) => ({ ref: String(index).padStart(6, "0"), facts: {} }));
    const seen: number[] = [];
    const cohort = await classifyInDuckDb(connection, many, {
      rules: [simple],
      on,
      onProgress: (loaded) => seen.push(loaded),
    });
    expect(seen).toEqual([5000, 10_000, 12_000]);
    expect((await cohort.verdicts({ from: 11_999, count: 5 })).map(({ ref }) => ref)).toEqual(["011999"]);
  });

  test("stops when it is told to, and leaves nothing behind", async () => {
    const stop = new AbortController();
    const many = Array.from({ length: 12_000 }, (_, index) => ({ ref: `p${index}`, facts: {} }));
    const run = classifyInDuckDb(connection, many, {
      rules: [simple],
      on,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(run).rejects.toThrow("aborted");
    expect(await tables()).toEqual([]);
  });

  test("nobody is refused where nothing is known, by any rule", async () => {
    const all = Object.values(rules);
    const cohort = await classifyInDuckDb(connection, [{ ref: "x", facts: {} }], { rules: all, on });
    const [row] = await cohort.verdicts({ from: 0, count: 1 });
    const inForce = all.filter(({ versions }) =>
      versions.some(({ inForce: { from, to } }) => from <= on && (to === null || on <= to)),
    );
    expect(inForce.map(({ id }) => [id, row?.verdicts[id]?.outcome])).toEqual(inForce.map(({ id }) => [id, "unknown"]));
  });
});

describe("hostile words", () => {
  const hostile = "x'); DROP TABLE persons; --";

  test("in a code, a reference and a rule's id stay words", async () => {
    const evil = rule({
      ...simple,
      id: 'e"vil"; DROP TABLE persons; --',
      versions: [
        {
          inForce: { from: "2020-01-01", to: null },
          norm,
          source: { title: "x" },
          when: told("code", oneOf("residence.ags", [hostile])),
        },
      ],
    });
    const facts = { residence: { ags: hostile } };
    const cohort = await classifyInDuckDb(connection, [{ ref: hostile, facts }], { rules: [evil], on });
    const [row] = await cohort.verdicts({ from: 0, count: 1 });
    expect([row?.ref, row?.verdicts[evil.id]?.outcome]).toEqual([hostile, "met"]);
  });

  test("in the name of a table are quoted", () => {
    const { sql } = toSql([simple], { dialect: "postgresql", on, tables: { persons: 'p"; DROP TABLE x' } });
    expect(sql).toContain('FROM "p""; DROP TABLE x" p');
  });
});

test("the columns come from the fact vocabulary: every fact has one, every day two", () => {
  const names = personColumns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining(["birth_date_lo", "birth_date_hi", "household_sole_carer", "parents_known"]),
  );
  expect(names.every((name) => /^[a-z][a-z_]*$/.test(name))).toBe(true);
});
