// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Finding } from "@quartierkit/findings";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Member } from "../member.ts";
import { readPeople } from "./files.ts";
import type { People, ReadOptions } from "./reading.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cohort-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

async function read(people: People, options: ReadOptions = {}) {
  const findings: Finding[] = [];
  const members: Member[] = [];
  for await (const member of readPeople(people, { ...options, onFindings: (found) => findings.push(...found) }))
    members.push(member);
  members.sort((one, other) => (one.ref < other.ref ? -1 : 1));
  return { members, findings, codes: findings.map(({ code, path, line }) => [code, path, line]) };
}

describe("people in CSV", () => {
  test("are read by the type of each fact; an empty cell is unknown", async () => {
    const persons = await write(
      "people.csv",
      "ref;birthDate;household.soleCarer;nationalities;canWorkHoursPerDay;vocationalDegree;household.children\n" +
        "A;1990-05-01;ja;DE|TR;7,5;nein;[]\nB;1991;;;;true;\nC;;false;[];3;;\n",
    );
    const { members, codes } = await read({ persons });
    expect(codes).toEqual([]);
    expect(members).toEqual([
      {
        ref: "A",
        facts: {
          birthDate: "1990-05-01",
          household: { soleCarer: true, children: [] },
          nationalities: ["DE", "TR"],
          canWorkHoursPerDay: 7.5,
          vocationalDegree: false,
        },
      },
      { ref: "B", facts: { birthDate: "1991", vocationalDegree: {} } },
      { ref: "C", facts: { household: { soleCarer: false }, nationalities: [], canWorkHoursPerDay: 3 } },
    ]);
  });

  test("get their spells, known spans and children from files beside them", async () => {
    const persons = await write("people.csv", "ref,birthDate\n1,1990-05-01\n2,1991-01-01\n");
    const spells = await write(
      "spells.csv",
      "ref,kind,from,to,hoursPerWeek,norm\n1,employment,2020-01-01,,12.5,\n1,measure,2021-01-01,2021-03-01,,sgb2-16d\n",
    );
    const known = await write("known.csv", "ref,kind,from,to\n1,measure,2015-01-01,\n");
    const children = await write("children.csv", "ref,birthDate\n1,2016-05-01\n1,2019\n");
    const { members, codes } = await read({ persons, spells, known, children });
    expect(codes).toEqual([]);
    expect(members).toEqual([
      {
        ref: "1",
        facts: {
          birthDate: "1990-05-01",
          household: { children: [{ birthDate: "2016-05-01" }, { birthDate: "2019" }] },
          spells: [
            { kind: "employment", from: "2020-01-01", to: null, hoursPerWeek: 12.5 },
            { kind: "measure", from: "2021-01-01", to: "2021-03-01", norm: "sgb2-16d" },
          ],
          known: { measure: { from: "2015-01-01", to: null } },
        },
      },
      // No row of a child says nothing about children.
      { ref: "2", facts: { birthDate: "1991-01-01", spells: [], known: {} } },
    ]);
  });

  test("may have the names a city gave to the columns", async () => {
    const persons = await write("people.csv", "aktenzeichen,geburtsdatum\nA,1990-05-01\n");
    const { members, codes } = await read({ persons }, { columns: { aktenzeichen: "ref", geburtsdatum: "birthDate" } });
    expect(codes).toEqual([]);
    expect(members).toEqual([{ ref: "A", facts: { birthDate: "1990-05-01" } }]);
  });

  test("keep what is right where a fact is wrong", async () => {
    const persons = await write(
      "people.csv",
      "ref,birthDate,available,note\nA,1990-13-01,perhaps,x\n,1991,true,\nB,1991-02-28,true,\n",
    );
    const { members, codes } = await read({ persons });
    expect(codes).toEqual([
      ["unknown-column", "/note", undefined],
      ["impossible-day", "/A/birthDate", undefined],
      ["wrong-type", "/A/available", undefined],
      ["no-ref", "/1/ref", undefined],
    ]);
    expect(members.map(({ ref, facts }) => [ref, facts])).toEqual([
      ["A", {}],
      ["B", { birthDate: "1991-02-28", available: true }],
    ]);
  });

  test("that are no rows are told with their line", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `p${index};1990-01-01;true\n`).join("");
    const persons = await write("people.csv", `ref;birthDate;available\n${rows}X;"broken\n`);
    const { members, codes } = await read({ persons });
    expect(members).toHaveLength(30);
    expect(codes).toEqual([["unreadable-row", "", 32]]);
  });

  test("are not judged by half a history: a broken file of spells stops everything", async () => {
    const persons = await write("people.csv", "ref,birthDate\nA,1990-05-01\n");
    const rows = Array.from({ length: 30 }, () => `A,measure,2021-01-01,2021-03-01\n`).join("");
    const spells = await write("spells.csv", `ref,kind,from,to\n${rows}A,"meas\n`);
    const { members, findings } = await read({ persons, spells });
    expect(members).toEqual([]);
    expect(findings).toMatchObject([{ code: "unreadable-table", severity: "error", file: spells }]);
  });

  test("a spell that is wrong makes its kind unknown, a row of nobody is told", async () => {
    const persons = await write("people.csv", "ref,available\nA,true\n");
    const spells = await write(
      "spells.csv",
      "ref,kind,from,to\nA,measure,2021-03-01,2021-01-01\nA,illness,2021-01-01,2021-01-05\nB,illness,2021-01-01,\n",
    );
    const { members, codes } = await read({ persons, spells });
    expect(codes).toEqual([
      ["unknown-ref", "/ref", undefined],
      ["inverted-period", "/A/spells/0", undefined],
    ]);
    expect(members[0]?.facts.spells).toEqual([{ kind: "illness", from: "2021-01-01", to: "2021-01-05" }]);
  });

  test.each([
    ["people.csv", "birthDate\n1990\n", "no-ref-column"],
    ["people.xlsx", "PK", "unknown-format"],
    ["people.parquet", "not a parquet file", "unreadable-table"],
  ])("%s with %j is refused as a whole", async (name, content, code) => {
    const { members, findings } = await read({ persons: await write(name, content) });
    expect(members).toEqual([]);
    expect(findings).toMatchObject([{ code, severity: "error" }]);
  });

  test("that are not there are told", async () => {
    const { findings } = await read({ persons: join(folder, "nobody.csv") });
    expect(findings).toMatchObject([{ severity: "error", file: join(folder, "nobody.csv") }]);
    expect(findings).toHaveLength(1);
  });

  test("a hostile file name stays a name", async () => {
    const persons = await write("a'); DROP TABLE x; --.csv", "ref,available\nA,true\n");
    expect((await read({ persons })).members).toEqual([{ ref: "A", facts: { available: true } }]);
  });
});

test("people in Parquet may be nested, and typed days and numbers are taken as they are", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const persons = join(folder, "people.parquet");
  await connection.run(
    `COPY (SELECT 'A' AS ref, DATE '1990-05-01' AS "birthDate", {'children': [{'birthDate': DATE '2016-05-01'}], 'soleCarer': true, 'adults': NULL::INTEGER} AS household, [{'kind': 'employment', 'from': DATE '2020-01-01', 'to': NULL::DATE, 'hoursPerWeek': NULL::DOUBLE}] AS spells) TO '${persons}' (FORMAT PARQUET)`,
  );
  connection.closeSync();
  const { members, codes } = await read({ persons });
  expect(codes).toEqual([]);
  expect(members).toEqual([
    {
      ref: "A",
      facts: {
        birthDate: "1990-05-01",
        household: { children: [{ birthDate: "2016-05-01" }], soleCarer: true },
        spells: [{ kind: "employment", from: "2020-01-01", to: null }],
      },
    },
  ]);
});

describe("people in lines of JSON", () => {
  test("are read one by one; a broken line is told and the others stay", async () => {
    const persons = await write(
      "people.ndjson",
      '﻿{"ref":"A","available":true}\r\n\n{"ref":"B",\n{"available":"x"}\n{"ref":7,"birthDate":"1990"}',
    );
    const { members, codes } = await read({ persons });
    expect(codes.map(([code, , line]) => [code, line])).toEqual([
      ["not-json", 3],
      ["wrong-type", 4],
    ]);
    expect(members).toEqual([
      { ref: "1", facts: {} },
      { ref: "7", facts: { birthDate: "1990" } },
      { ref: "A", facts: { available: true } },
    ]);
  });

  test("in another encoding are told with their line", async () => {
    const bytes = Uint8Array.from('{"ref":"A"}\n{"ref":"M\u00fcller"}\n', (sign) => sign.charCodeAt(0));
    const { members, codes } = await read({ persons: await write("people.ndjson", bytes) });
    expect(members.map(({ ref }) => ref)).toEqual(["A"]);
    expect(codes).toEqual([["not-utf8", "", 2]]);
  });

  test("a file that is one endless line is not held in memory", async () => {
    const persons = await write("people.ndjson", "x".repeat(9_000_000));
    const { members, codes } = await read({ persons });
    expect(members).toEqual([]);
    expect(codes).toEqual([["line-too-long", "", 1]]);
  });
});

test("nothing is left behind in the folder of temporary files", async () => {
  const persons = await write("people.csv", "ref,available\nA,true\n");
  vi.stubEnv("TMPDIR", await mkdtemp(join(folder, "tmp-")));
  await read({ persons });
  expect(await readdir(tmpdir())).toEqual([]);
  vi.unstubAllEnvs();
});
