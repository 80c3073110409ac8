// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { shell } from "../testing/shell.ts";

const on = "2024-03-08";
const years = ["1960-05-01", "1985", "1999-03-09", "2003-12-24"];
const always = { from: "2010-01-01", to: null };

/** People who differ in what is known of them; the same number gives the same person. */
const person = (index: number) => ({
  ref: `p${index}`,
  birthDate: years[index % 4],
  available: index % 5 !== 0,
  ...(index % 3 === 0 ? {} : { canWorkHoursPerDay: index % 7 }),
  household: { soleCarer: index % 2 === 0, ...(index % 4 === 0 ? {} : { children: [{ birthDate: "2016-05-01" }] }) },
  vocationalDegree: index % 6 === 0 ? false : { trainingMonths: 12 * (index % 4), yearsInUnskilledWork: index % 9 },
  disability: { degree: 10 * (index % 10) },
  nationalities: [["DE", "BG", "SY"][index % 3] ?? "DE"],
  spells: [
    { kind: "registered-unemployed", from: `20${10 + (index % 14)}-02-01`, to: null },
    { kind: "benefit-sgb2", from: `20${10 + (index % 13)}-06-01`, to: index % 8 === 0 ? "2023-01-31" : null },
    { kind: "measure", norm: "sgb2-16d", from: "2020-02-01", to: `2021-0${1 + (index % 9)}-15` },
  ],
  known:
    index % 11 === 0
      ? {}
      : { measure: always, employment: always, "self-employment": always, "benefit-sgb2": always, illness: always },
});
const people = Array.from({ length: 1200 }, (_, index) => person(index));

const results = (out: string): readonly unknown[] => JSON.parse(out).results;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "classify-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe("many people", () => {
  test("get word for word what a few get, though a database judges them", async () => {
    const call = ["classify", "people.json", "--on", on, "--lang", "de"];
    const many = await shell(call, { "people.json": JSON.stringify(people) });
    const few = await shell(call, { "people.json": JSON.stringify(people.slice(0, 600)) });
    expect([many.status, many.err]).toEqual([0, ""]);
    expect(results(many.out)).toHaveLength(1200);
    expect(results(many.out).slice(0, 600)).toEqual(results(few.out));
  });

  test("may have the same reference twice", async () => {
    const twice = JSON.stringify(people.map((facts) => ({ ...facts, ref: "same" })));
    const { status, out } = await shell(["classify", "x.json", "--on", on, "--only", "older-55"], { "x.json": twice });
    expect(status).toBe(0);
    expect(results(out)).toHaveLength(1200);
  });

  test("are counted, with how many more would qualify without one reason", async () => {
    const call = ["classify", "people.json", "--on", on, "--only", "severely-disabled,lone-parent", "--counts"];
    const { out } = await shell(call, { "people.json": JSON.stringify(people) });
    const { people: size, counts } = JSON.parse(out);
    expect(size).toBe(1200);
    expect(counts["severely-disabled"]).toMatchObject({ met: 600, notMet: 600, unknown: 0 });
    // Even numbers are alone responsible; of these every second one has no children that are known.
    expect(counts["lone-parent"]).toMatchObject({ met: 300, notMet: 600, unknown: 300 });
    expect(counts["lone-parent"].withoutReason).toMatchObject({ "sole-carer": 600 });
    const text = await shell([...call, "--format", "text", "--lang", "de"], { "people.json": JSON.stringify(people) });
    expect(text.out).toMatch(/severely-disabled +600 +600 +0\n/);
    expect(text.out).toContain("600 ohne „sole-carer“ mehr");
  });
});

describe("a table of people", () => {
  const spells = "ref,kind,from,to\nA,registered-unemployed,2021-01-01,\n";

  test("with files beside it", async () => {
    const table = await write("people.csv", "ref;birthDate;available\nA;1994-03-10;ja\nB;1994-03-11;ja\n");
    const call = ["classify", table, "--on", "2021-03-10", "--only", "biwaq-4"];
    const { status, out, err } = await shell(
      [...call, "--spells", await write("spells.csv", spells)],
      {},
      { disk: true },
    );
    expect([status, err]).toEqual([0, ""]);
    expect(results(out)).toMatchObject([
      { ref: "A", verdicts: { "biwaq-4": { outcome: "unknown" } } },
      { ref: "B", verdicts: { "biwaq-4": { outcome: "not-met", missing: [] } } },
    ]);
  });

  test("explained, one after the other", async () => {
    const table = await write("people.csv", "ref;birthDate\nA;1994-03-11\n");
    const { out } = await shell(
      ["classify", table, "--on", "2021-03-10", "--only", "biwaq-4", "--explain", "--format", "text"],
      {},
      { disk: true },
    );
    expect(out).toContain("At least 27 years old at entry (age: 26)");
  });

  test("with a wrong fact: told, classified with the rest, status 1", async () => {
    const table = await write("people.csv", "ref;birthDate;household.soleCarer\nA;1994-13-10;ja\n");
    const { status, out, err } = await shell(["classify", table, "--on", "2021-03-10"], {}, { disk: true });
    expect(status).toBe(1);
    expect(err).toMatch(/people\.csv.*\/A\/birthDate.*impossible-day/);
    expect(results(out)).toHaveLength(1);
  });

  test("that cannot be read prints nothing but the reason", async () => {
    const { status, out, err } = await shell(
      ["classify", join(folder, "nobody.csv"), "--on", "2021-03-10"],
      {},
      { disk: true },
    );
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("nobody.csv");
  });

  test("with the same person twice: told, and no folder is left", async () => {
    const table = await write("people.csv", "ref;birthDate\nA;1994\nA;1995\n");
    vi.stubEnv("TMPDIR", await mkdtemp(join(folder, "tmp-")));
    const { status, err } = await shell(["classify", table, "--on", "2021-03-10"], {}, { disk: true });
    expect(await readdir(tmpdir())).toEqual([]);
    vi.unstubAllEnvs();
    expect(status).toBe(1);
    expect(err).toContain("duplicate-ref");
  });

  test.each([
    [["people.json", "--spells", "spells.csv"], "stands beside a table"],
    [["people.csv"], "from disk"],
  ])("%j is called wrongly", async (words, said) => {
    const { status, err } = await shell(["classify", ...words, "--on", on], { "people.json": "[]" });
    expect(status).toBe(2);
    expect(err).toContain(said);
  });
});

test("a long file of lines is read line by line, and who waits is told how far it is", async () => {
  const line = `${JSON.stringify({ birthDate: "1960-05-01", residence: { ags: "05916000" } })}\n`;
  const path = await write("people.ndjson", `${line.repeat(80_000)}{"broken"\n`);
  const told: string[] = [];
  const { status, out, err } = await shell(
    ["classify", path, "--on", on, "--only", "older-55", "--counts"],
    {},
    { disk: true, progress: (text) => told.push(text) },
  );
  expect(status).toBe(1);
  expect(err).toMatch(/people\.ndjson:80001/);
  expect(JSON.parse(out)).toMatchObject({ people: 80_000, counts: { "older-55": { met: 80_000 } } });
  expect(told[0]).toBe("5,000 people read …");
  expect(told.at(-1)).toBe("");
});
