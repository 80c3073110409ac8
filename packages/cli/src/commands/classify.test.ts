// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const lone = { household: { soleCarer: true, children: [{ birthDate: "2016-05-01" }] } };
const ask = ["classify", "people.json", "--on", "2021-03-08", "--only", "lone-parent"];

describe("classifying people", () => {
  test("one object, with its reference", async () => {
    const { status, out, err } = await shell(ask, { "people.json": JSON.stringify({ ref: "A", ...lone }) });
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      on: "2021-03-08",
      results: [{ ref: "A", verdicts: { "lone-parent": { outcome: "met", value: { percent: 36 }, missing: [] } } }],
    });
  });

  test("a list, NDJSON and standard input say the same", async () => {
    const people = [{ ref: 1, ...lone }, { ref: 2 }];
    const list = await shell(ask, { "people.json": JSON.stringify(people) });
    const lines = await shell(ask, { "people.json": `${people.map((person) => JSON.stringify(person)).join("\n")}\n` });
    const piped = await shell(["classify", "-", ...ask.slice(2)], { "-": JSON.stringify(people) });
    expect(lines.out).toBe(list.out);
    expect(piped.out).toBe(list.out);
  });

  test("without --only, all verdicts", async () => {
    const { out } = await shell(ask.slice(0, 4), { "people.json": "{}" });
    expect(Object.keys(JSON.parse(out).results[0].verdicts).length).toBeGreaterThanOrEqual(12);
  });

  test("with reasons, in the language asked for", async () => {
    const { out } = await shell([...ask, "--explain", "--lang", "de"], { "people.json": JSON.stringify(lone) });
    const [reason] = JSON.parse(out).results[0].verdicts["lone-parent"].reasons;
    expect(reason).toMatchObject({ outcome: "met", norm: { statute: "SGB II", section: "21" } });
    expect(reason.text).toContain("minderjährigen Kind");
  });

  test("as text on a terminal", async () => {
    const { out } = await shell(
      [...ask, "--lang", "de"],
      { "people.json": JSON.stringify({ ref: "A", household: {} }) },
      { terminal: true },
    );
    expect(out).toContain(
      "zu erfragen: Minderjährige Kinder im Haushalt; Allein für Pflege und Erziehung verantwortlich",
    );
  });
});

describe("other days than that of the facts", () => {
  const spells = [{ kind: "benefit-sgb2", from: "2019-01-01", to: null }];
  const file = { "people.json": JSON.stringify({ birthDate: "1985-05-01", canWorkHoursPerDay: 8, spells }) };
  const outcome = async (id: string, on: string, ...more: readonly string[]) => {
    const { out } = await shell(["classify", "people.json", "--on", on, "--only", id, ...more], file);
    return JSON.parse(out).results[0].verdicts[id].outcome;
  };

  test("the day whose law applies", async () => {
    expect(await outcome("sgb2-16k", "2023-08-01")).not.toBe("not-met");
    expect(await outcome("sgb2-16k", "2023-08-01", "--law-day", "2023-06-30")).toBe("not-met");
  });

  test("the day of knowledge", async () => {
    expect(await outcome("employable-beneficiary", "2021-03-08")).toBe("met");
    expect(await outcome("employable-beneficiary", "2021-03-08", "--known-on", "2021-03-07")).toBe("unknown");
  });

  test("has to exist", async () => {
    const { status, err } = await shell([...ask, "--law-day", "2023-02-30"], file);
    expect([status, err]).toEqual([2, expect.stringContaining("--law-day")]);
  });
});

describe("broken input", () => {
  test("a broken fact is reported with its place, and the person is classified with the rest", async () => {
    const people = [
      { ref: "A", ...lone, birthDate: "2021-02-30" },
      { ref: "B", ...lone },
    ];
    const { status, out, err } = await shell(ask, { "people.json": JSON.stringify(people) });
    expect(status).toBe(1);
    expect(err).toMatch(/^people\.json:\/0\/birthDate: error impossible-day/);
    expect(
      JSON.parse(out).results.map(
        ({ verdicts }: { verdicts: Record<string, { outcome: string }> }) => verdicts["lone-parent"]?.outcome,
      ),
    ).toEqual(["met", "met"]);
  });

  test("a broken line of NDJSON is reported with its number, the others stay", async () => {
    const { status, out, err } = await shell(ask, {
      "people.json": `${JSON.stringify(lone)}\n{"birthDate": }\n${JSON.stringify(lone)}\n`,
    });
    expect(status).toBe(1);
    expect(err).toMatch(/^people\.json:2: error not-json/);
    expect(JSON.parse(out).results).toHaveLength(2);
  });

  test.each([
    ["no JSON", "hello", /not-json/],
    ["a file that breaks off", '{"birthDate":', /not-json/],
    ["an empty file", "", /not-json/],
    ["Windows-1252", new Uint8Array([0x7b, 0x22, 0xfc, 0x22, 0x7d]), /not-utf8/],
    ["50 MB", new Uint8Array(50_000_000), /too-large/],
  ])("%s: one line to standard error, nothing else, status 1", async (_, content, code) => {
    const { status, out, err } = await shell(ask, { "people.json": content });
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(code);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*\.ts|node:/);
  });

  test("a file that is not there", async () => {
    const { status, err } = await shell(ask);
    expect(status).toBe(1);
    expect(err).toMatch(/^people\.json: error file-unreadable/);
  });
});

describe("called wrongly", () => {
  test.each([
    ["no day", ["classify", "people.json"]],
    ["a day that does not exist", ["classify", "people.json", "--on", "2021-02-29"]],
    ["an unknown verdict", ["classify", "people.json", "--on", "2021-03-08", "--only", "biwaq-9"]],
    ["no file", ["classify", "--on", "2021-03-08"]],
    ["two files", ["classify", "a.json", "b.json", "--on", "2021-03-08"]],
    ["an unknown option", [...ask, "--why"]],
    ["an unknown format", [...ask, "--format", "xml"]],
    ["an unknown language", [...ask, "--lang", "fr"]],
    ["an unknown command", ["classfy"]],
  ])("%s: status 2 and one line", async (_, argv) => {
    const { status, out, err } = await shell(argv, { "people.json": "{}" });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^quartierkit: usage: .+\n$/);
  });

  test("help is no error", async () => {
    expect((await shell(["help"])).out).toContain("classify FACTS");
    expect((await shell(["classify", "--help"])).out).toContain("--on DAY");
    expect((await shell([])).status).toBe(0);
  });
});
