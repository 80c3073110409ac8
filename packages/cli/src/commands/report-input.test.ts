// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const facts = { birthDate: "1984-06-01", gender: "female", isced: 3 };
const record = {
  ref: "A",
  operation: "BQB",
  region: "more-developed",
  entry: "2020-03-02",
  exit: null,
  status: "inactive",
  inEducation: false,
  facts,
};
const other = { ...record, ref: "B", entry: "2020-03-03" };
const line = (value: unknown) => JSON.stringify(value);
const call = ["report", "esf", "r.json", "--rules", "esf-plus", "--from", "2020-01-01", "--to", "2020-12-31"];
const run = (content: string | Uint8Array, more: readonly string[] = []) =>
  shell([...call, ...more], { "r.json": content });

const total = async (content: string): Promise<unknown> => JSON.parse((await run(content)).out).totals.GT;

describe("the file", () => {
  test.each([
    ["of records that breaks off", line([record, other]).slice(0, -40), "r.json:1", "breaks off"],
    ["that is empty", "", "r.json", "The file is empty"],
    ["that holds blanks only", " \r\n\n", "r.json", "The file is empty"],
    ["that is a table", "ref;operation;entry\r\nA;BQB;2020-03-02\r\n", "r.json:1", "CSV table"],
    ["in UTF-16", new Uint8Array([0xff, 0xfe, 0x5b, 0, 0x5d, 0]), "r.json:1", "UTF-16"],
    ["in Windows-1252", new Uint8Array([0x5b, 0x22, 0xfc, 0x22, 0x5d]), "r.json:1", "Windows-1252"],
    ["that holds a number", "42", "r.json", "a record { … }"],
    ["with the list in an object", line({ rows: [record] }), "r.json:/rows", "the list itself"],
  ])("%s is refused in one line with place, code and hint", async (_, content, place, hint) => {
    const { status, out, err } = await run(content);
    expect([status, out]).toEqual([1, ""]);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toMatch(/^r\.json\S* error [\w-]+: .+ → .+\n$/);
    expect(err.startsWith(`${place}: `)).toBe(true);
    expect(err).toContain(hint);
  });

  test("of people, whose histories are lists too, is no list in an object", async () => {
    const { err } = await run(line({ ...facts, spells: [{ kind: "employment", from: "2019-01-01", to: null }] }));
    expect(err).toContain("r.json:/ref: error missing-field");
  });

  test("is read with a byte order mark, with CRLF, one record a line or in a list", async () => {
    const lines = `${line(record)}\n${line(other)}\n`;
    const list = JSON.stringify([record, other], null, 2);
    for (const content of [lines, list, `\uFEFF${lines}`, `\uFEFF${list}`, lines.replaceAll("\n", "\r\n")])
      expect(await total(content)).toBe(2);
  });

  test.each([
    ["first", 1, [`${line(record).slice(0, 50)}`, line(other)]],
    ["last", 2, [line(record), `${line(other).slice(0, 50)}`]],
    ["middle", 2, [line(record), '{"ref": "C", }', line(other)]],
    ["wholly strange", 2, [line(record), "not at all", line(other)]],
  ])("one record a line, the %s one broken: the others count, and its line is named", async (_, number, lines) => {
    const { status, out, err } = await run(`${lines.join("\n")}\n`);
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`^r\\.json:${number}: error not-json: .*\\(line ${number}, column \\d+\\)`));
    expect(JSON.parse(out)).toMatchObject({
      totals: { GT: lines.length - 1 },
      counts: { records: lines.length - 1, unreadable: 1 },
    });
  });
});

describe("a field that is wrong", () => {
  const wrong = async (value: Readonly<Record<string, unknown>>) => {
    const { status, out } = await run(line([record, { ...other, ...value }]));
    const { findings, totals, counts } = JSON.parse(out);
    const errors = findings
      .filter(({ severity }: { severity: string }) => severity === "error")
      .map(({ code, path, file }: { code: string; path: string; file: string }) => `${file} ${path} ${code}`);
    return { status, errors, counted: totals.EECO01, known: totals.GT, unreadable: counts.unreadable };
  };

  test.each([
    ["a German day", { entry: "31.12.2021" }, "/1/entry impossible-day", { counted: 1, known: 1, unreadable: 1 }],
    ["a day that is none", { entry: "2021-02-30" }, "/1/entry impossible-day", { counted: 1, known: 1, unreadable: 1 }],
    ["an exit that is none", { exit: "2021-02-30" }, "/1/exit impossible-day", { counted: 2, known: 2, unreadable: 0 }],
    ["negative hours", { contactHours: -3 }, "/1/contactHours out-of-range", { counted: 2, known: 2, unreadable: 0 }],
    [
      "a number as text",
      { facts: { ...facts, isced: "3" } },
      "/1/facts/isced wrong-type",
      { counted: 1, known: 2, unreadable: 0 },
    ],
    ["two statuses", { status: ["unemployed"] }, "/1/status wrong-type", { counted: 1, known: 2, unreadable: 0 }],
    ["nothing", { status: null }, "/1/status wrong-type", { counted: 1, known: 2, unreadable: 0 }],
    ["another city's column", { TN_PLZ: "44625" }, "/1/TN_PLZ unknown-field", { counted: 2, known: 2, unreadable: 0 }],
  ])("%s is found in its place, and the rest counts", async (_, value, error, counts) => {
    expect(await wrong(value)).toEqual({ status: 1, errors: [`r.json ${error}`], ...counts });
  });

  test("what is no record at all is found and counted as unreadable", async () => {
    const { out } = await run(line([record, null, "A", [record], 5]));
    const { findings, counts } = JSON.parse(out);
    expect(counts).toMatchObject({ records: 1, unreadable: 4 });
    const paths = findings.flatMap(({ code, path }: { code: string; path: string }) =>
      code === "wrong-type" ? [path] : [],
    );
    expect(paths).toEqual(["/1", "/2", "/3", "/4"]);
  });
});

describe("who is asked", () => {
  const left = { ...record, exit: "2020-03-31", atExit: { on: "2020-04-01", declined: true } };

  test("is a choice, and what came of asking stands in the answer", async () => {
    const records = [
      { ...left, atSixMonths: { on: "2020-09-30", status: "employed", sampled: true } },
      { ...left, ref: "B", person: "B", atSixMonths: { sampled: false } },
    ];
    const { out } = await run(line(records), ["--follow-up", "sample"]);
    const { totals, choices, responses, pending } = JSON.parse(out);
    expect([totals.EECR05, pending]).toEqual([1, []]);
    expect(choices).toContainEqual(expect.objectContaining({ name: "followUp", value: "sample" }));
    expect(responses).toMatchObject([
      { what: "exit-situation", left: 2, drawn: 2, declined: 2, notAsked: 0 },
      { what: "follow-up", left: 2, drawn: 1, answered: 1 },
    ]);
    const people = await shell([...call, "--lang", "de"], { "r.json": line(records) }, { terminal: true });
    expect(people.out).toContain(
      "Nachbefragung: 2 ausgetreten, 2 zu fragen, 1 festgestellt, 0 nicht erreicht, 0 verweigert, 1 noch nicht gefragt",
    );
    expect((await run("[]", ["--follow-up", "some"])).err).toContain("census, sample, not-collected");
  });

  test("of a period that still runs nothing is overdue that falls due later", async () => {
    // The shell of the tests lives on 1 March 2026.
    const late = { ...record, entry: "2025-11-03", exit: "2026-02-20" };
    const codes = async (to: string) => {
      const argv = ["report", "esf", "r.json", "--rules", "esf-plus", "--from", "2025-01-01", "--to", to];
      const { out } = await shell(argv, {
        "r.json": line([late, { ...late, ref: "B", person: "B", exit: "2026-01-02" }]),
      });
      return JSON.parse(out).findings.flatMap(({ code, path }: { code: string; path: string }) =>
        code === "ESF-V08" ? [path] : [],
      );
    };
    expect(await codes("2026-12-31")).toEqual(["/1/atExit"]);
    expect(await codes("2026-01-10")).toEqual([]);
  });
});
