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
import { classifyIn } from "./cohort.ts";
import { classifyInDuckDb, duckDbEngine } from "./engines/duckdb.ts";

const on = "2021-03-08";
const { allOf, anyOf, is, not, oneOf, reason } = build;
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

  test("tells how far it has come, judges slice by slice, and pages in the order in which people came", async () => {
    const many = Array.from({ length: 51_000 }, (_, index) => ({ ref: `p${index}`, facts: people[index % 5] ?? {} }));
    const seen: (readonly number[])[] = [];
    const cohort = await classifyInDuckDb(connection, many, {
      rules: [simple],
      on,
      onProgress: (loaded, judged) => seen.push([loaded, judged]),
    });
    expect(seen.slice(0, 2)).toEqual([
      [5000, 0],
      [10_000, 0],
    ]);
    expect(seen.slice(-4)).toEqual([
      [50_000, 0],
      [50_000, 50_000],
      [51_000, 50_000],
      [51_000, 51_000],
    ]);
    expect((await cohort.verdicts({ from: 50_998, count: 5 })).map(({ ref }) => ref)).toEqual(["p50998", "p50999"]);
    expect(await cohort.counts()).toEqual([
      {
        rule: "simple",
        met: 10_200,
        notMet: 30_600,
        unknown: 10_200,
        withoutReason: { available: 10_200, here: 10_200 },
      },
    ]);
  });

  test("is refused where one reference stands in two slices", async () => {
    const many = Array.from({ length: 50_001 }, (_, index) => ({ ref: `p${index % 50_000}`, facts: {} }));
    await expect(classifyInDuckDb(connection, many, { rules: [simple], on })).rejects.toThrow("once: p0.");
    expect(await tables()).toEqual([]);
  });

  test("leaves the verdicts behind, and nothing when it is closed", async () => {
    const cohort = await classifyInDuckDb(connection, members, { rules: [simple], on, keepFacts: true });
    expect((await tables()).map((row) => String(row).replace(/^cohort_\w{8}_/, "")).toSorted()).toEqual([
      "facts",
      "verdicts",
    ]);
    await cohort.close();
    expect(await tables()).toEqual([]);
  });

  test("is not mixed with another one of the same session", async () => {
    const [first, second] = await Promise.all([
      classifyInDuckDb(connection, members, { rules: [simple], on }),
      classifyInDuckDb(connection, members.slice(1), { rules: [simple], on }),
    ]);
    expect((await first.counts())[0]?.met).toBe(1);
    expect((await second.counts())[0]?.met).toBe(0);
  });

  test("stops when it is told to, and leaves nothing behind", async () => {
    const stop = new AbortController();
    const many = Array.from({ length: 20_000 }, (_, index) => ({ ref: `p${index}`, facts: {} }));
    const run = classifyInDuckDb(connection, many, {
      rules: [simple],
      on,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(run).rejects.toThrow("aborted");
    expect(await tables()).toEqual([]);
  });

  test("stops in the middle of a statement, too", async () => {
    const stop = new AbortController();
    const engine = duckDbEngine(connection);
    const endless = "SELECT COUNT(*) FROM range(1000000000) a, range(1000000000) b WHERE a.range + b.range = -1";
    const slow = {
      ...engine,
      run: (sql: string) => {
        if (!sql.startsWith("INSERT")) return engine.run(sql);
        setTimeout(() => stop.abort(), 50);
        return engine.run(endless);
      },
    };
    await expect(classifyIn(members, slow, { rules: [simple], on, signal: stop.signal })).rejects.toThrow("aborted");
    expect(await tables()).toEqual([]);
  });

  test("says so where the database could not be told to stop", async () => {
    const stop = new AbortController();
    const engine = duckDbEngine(connection);
    const deaf = {
      ...engine,
      append: async (...input: Parameters<typeof engine.append>) => {
        stop.abort();
        await engine.append(...input);
      },
      cancel: () => Promise.reject(new Error("no connection")),
    };
    const run = classifyIn(members, deaf, { rules: [simple], on, signal: stop.signal });
    await expect(run).rejects.toMatchObject({ code: "not-cancelled", cause: new Error("no connection") });
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

describe("how many more would qualify without a reason", () => {
  const has = (id: string, fact: Parameters<typeof is>[0]) => told(id, is(fact));
  const nested = (when: Parameters<typeof reason>[2]["of"]) => ({
    ...simple,
    versions: simple.versions.map((version) => ({ ...version, when })),
  });
  const gains = async (when: Parameters<typeof reason>[2]["of"], facts: Facts) => {
    const cohort = await classifyInDuckDb(connection, [{ ref: "x", facts }], { rules: [nested(when)], on });
    return (await cohort.counts())[0]?.withoutReason;
  };
  const [a, b] = [has("a", "available"), has("b", "registeredJobSeeker")];

  test("counts a reason inside another, and the other", async () => {
    const when = told("both", allOf(a, b));
    expect(await gains(when, { available: false, registeredJobSeeker: true })).toEqual({ both: 1, a: 1, b: 0 });
    expect(await gains(when, { available: false, registeredJobSeeker: false })).toEqual({ both: 1, a: 0, b: 0 });
  });

  test("counts each way out of a choice, and none for somebody who has one", async () => {
    const when = told("one", anyOf(a, b));
    expect(await gains(when, { available: false, registeredJobSeeker: false })).toEqual({ one: 1, a: 1, b: 1 });
    expect(await gains(when, { available: false, registeredJobSeeker: true })).toEqual({ one: 0, a: 0, b: 0 });
  });

  test("counts nobody for whom something else is open, and turns with a negation", async () => {
    expect(await gains(allOf(a, b), { available: false })).toEqual({ a: 0, b: 0 });
    const excluded = { available: true, registeredJobSeeker: true };
    expect(await gains(allOf(not(a), b), excluded)).toEqual({ a: 0, b: 0 });
  });

  test("grants a reason wherever it stands", async () => {
    const when = allOf(told("one", anyOf(a, b)), told("two", allOf(a, b)));
    expect(await gains(when, { available: false, registeredJobSeeker: true })).toEqual({ one: 0, a: 1, b: 0, two: 1 });
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
