// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const plain = ["group;women;men;total", "a;1;9;10", "b;7;8;15", "c;20;30;50", "total;28;47;75", ""].join("\n");
const protect = (content: string | Uint8Array, ...more: readonly string[]) =>
  shell(["protect", "t.csv", ...more], { "t.csv": content });
const attack = (content: string | Uint8Array, ...more: readonly string[]) =>
  shell(["attack", "t.csv", ...more], { "t.csv": content });

describe("protecting a table", () => {
  test("inner rows in input order, reasons, proof", async () => {
    const { status, out, err } = await protect(plain);
    expect([status, err]).toEqual([0, ""]);
    const { table, suppressed, proof, margins } = JSON.parse(out);
    expect(table).toEqual([
      ["*", "*"],
      ["*", "*"],
      [20, 30],
    ]);
    expect(suppressed.map(({ row, col, why }: Record<string, string>) => [row, col, why?.split(":")[0]])).toEqual([
      ["a", "women", "primary"],
      ["a", "men", "secondary"],
      ["b", "women", "secondary"],
      ["b", "men", "secondary"],
    ]);
    expect(proof).toMatchObject({ recoverable: 0, narrowest: 1 });
    expect(margins).toEqual({ rows: [10, 15, 50], columns: [28, 47], total: 75 });
  });

  test("what it printed survives the attack that knows the rule and the cells", async () => {
    const { out } = await protect(plain);
    const attacked = await shell(["attack", "-", "--knows-rule"], { "-": out });
    expect(attacked.status).toBe(0);
    const { cells, assumption } = JSON.parse(attacked.out);
    expect(assumption).toBe("told");
    expect(cells).toHaveLength(4);
    expect(cells.filter(({ recovered }: { recovered: boolean }) => recovered)).toEqual([]);
  });

  test("for people: the table, why, what it cost", async () => {
    const { out } = await protect(plain, "--format", "text", "--lang", "de");
    expect(out).toMatch(/^ +women +men +\| total\n-+\na +\* +\* +\| +10\n/);
    expect(out).toContain("a × women: primär: eine Anzahl von 1 bis 2");
    expect(out).toContain(
      "Verborgen: 1 Zellen nach der Regel, 3 zu ihrem Schutz, 0 Summen; 25 von 75 Fällen (33.3 %).",
    );
  });

  test("German files: semicolons, Windows-1252, thousands, signs, „Insgesamt“", async () => {
    const german =
      "Gebiet;Frauen;M\u00E4nner;Insgesamt\nS\u00FCd;1.210;1 198;2.408\nNord;\u2013;2;2\nInsgesamt;1.210;1.200;2.410\n";
    const cp1252 = Uint8Array.from([...german].map((sign) => (sign === "\u2013" ? 0x96 : (sign.codePointAt(0) ?? 0))));
    const outs = await Promise.all([
      protect(cp1252),
      protect(`\uFEFF${german}`),
      protect(german.replaceAll("\n", "\r\n")),
    ]);
    for (const { status, out, err } of outs) {
      expect([status, err]).toEqual([0, ""]);
      const { rows, columns, table, margins } = JSON.parse(out);
      expect([rows, columns]).toEqual([
        ["S\u00FCd", "Nord"],
        ["Frauen", "M\u00E4nner"],
      ]);
      expect(table[1][1]).toBe("*");
      expect(margins.total).toBe(2410);
    }
  });

  test("a higher minimum, wider ranges, areas in a tree, carriers", async () => {
    const higher = await protect(
      plain.replaceAll("1;9;10", "4;6;10").replaceAll("28;47", "31;44"),
      "--minimum",
      "5",
      "--width",
      "3",
    );
    expect(JSON.parse(higher.out).proof.narrowest).toBe(3);
    const tree = "g;x;y;total\nA;9;9;18\nA1;1;5;6\nA2;8;4;12\nB;20;20;40\ntotal;29;29;58\n";
    const { status, out } = await protect(tree, "--part", "A1=A", "--part", "A2=A");
    expect([status, JSON.parse(out).proof.recoverable]).toEqual([0, 0]);
    const again = await shell(["attack", "-", "--knows-rule"], { "-": out });
    expect([again.status, JSON.parse(again.out).cells.length]).toEqual([0, JSON.parse(out).suppressed.length]);
    expect((await protect(tree)).status).toBe(1);
    const hidden = tree.replace("A1;1;", "A1;*;");
    const attacked = await attack(hidden, "--part", "A1=A", "--part", "A2=A");
    expect(JSON.parse(attacked.out).cells).toEqual([{ row: "A1", col: "x", min: 1, max: 1, recovered: true }]);
    const carriers = "group;women;men;total\na;1;5;6\nb;5;5;10\nc;2;9;11\ntotal;8;19;27\n";
    const both = await shell(["protect", "t.csv", "--carriers", "c.csv"], { "t.csv": plain, "c.csv": carriers });
    const whys = JSON.parse(both.out).suppressed.map(({ why }: { why: string }) => why);
    expect(whys).toContain("primary: fewer than 3 carriers behind the figure");
  });

  test("a key decides between equally cheap patterns, and is no short one", async () => {
    const even = "g;x;y;total\na;1;9;10\nb;9;9;18\nc;9;9;18\nd;9;9;18\ntotal;28;36;64\n";
    const withKey = (key: string) => shell(["protect", "t.csv", "--key", "k"], { "t.csv": even, k: key });
    const keys = Array.from({ length: 8 }, (_, at) => `a key of the office, number ${at}`);
    const outs = await Promise.all(keys.map(withKey));
    expect(outs.map(({ status }) => status)).toEqual(keys.map(() => 0));
    expect(new Set(outs.map(({ out }) => JSON.stringify(JSON.parse(out).table))).size).toBeGreaterThan(1);
    expect(new Set(outs.map(({ out }) => JSON.parse(out).suppressed.length))).toEqual(new Set([4]));
    expect(await withKey("short")).toMatchObject({ status: 2, out: "" });
    expect(await shell(["protect", "t.csv", "--key", "none"], { "t.csv": even })).toMatchObject({ status: 1, out: "" });
  });

  test("who knows that no other hidden cell is small is kept out, or it is said that he is not", async () => {
    expect(JSON.parse((await protect(plain)).out).proof.attacker).toBe("told-all");
    expect((await protect(plain, "--format", "text")).out).toContain("and that no other is small computes 0 cells");
    const hopeless = "g;x;y;total\na;3;2;5\nb;1;1;2\ntotal;4;3;7\n";
    const { status, out } = await protect(hopeless);
    const { proof, findings } = JSON.parse(out);
    expect([status, proof.attacker, proof.unprovedIfToldAll]).toEqual([0, "rule-aware", 1]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "SDC-TOLD-ALL", severity: "warning" }));
    expect((await protect(hopeless, "--format", "text")).out).toContain("SDC-TOLD-ALL");
    expect(await protect(hopeless, "--told-all")).toMatchObject({ status: 1, out: "" });
    const weaker = JSON.parse((await protect(hopeless, "--rule-aware")).out);
    expect(weaker.findings.map(({ code }: { code: string }) => code)).not.toContain("SDC-TOLD-ALL");
    expect(await protect(hopeless, "--told-all", "--rule-aware")).toMatchObject({ status: 2, out: "" });
  });

  test("a line that has to be withheld, or refused", async () => {
    const sparse = "g;x;y;z;total\na;1;1;0;2\nb;7;8;9;24\nc;9;9;9;27\ntotal;17;18;18;53\n";
    expect(JSON.parse((await protect(sparse)).out).proof.withheldLines).toEqual(["a"]);
    const { status, out, err } = await protect(sparse, "--refuse");
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(/^t\.csv:2:.*SDC-IMPOSSIBLE.*row “a”/);
  });
});

describe("attacking a table", () => {
  const published = "g;A;B;H;M;W;total\nr1;*;*;7;*;0;10\nr2;*;0;0;*;8;11\ntotal;2;1;7;3;8;21\n";

  test("one of five without the rule, five of five with it", async () => {
    const recovered = async (...more: readonly string[]) =>
      JSON.parse((await attack(published, ...more)).out).cells.filter((cell: { recovered: boolean }) => cell.recovered)
        .length;
    expect([await recovered(), await recovered("--knows-rule")]).toEqual([1, 5]);
  });

  test("for people", async () => {
    const { out } = await attack(published, "--format", "text");
    expect(out).toContain("  ! r1 × B: = 1\n");
    expect(out).toContain("    r1 × A: 0 … 2\n");
    expect(out).toContain("1 of 5 hidden cells can be computed exactly.");
  });

  test("dots and other signs are hidden figures, dashes are zeros, margins may be hidden", async () => {
    const { out } = await attack("g;x;y;total\na;.;–;*\nb;4;/;9\ntotal;6;5;11\n");
    const { cells } = JSON.parse(out);
    expect(cells).toEqual([
      { row: "a", col: "x", min: 2, max: 2, recovered: true },
      { row: "a", col: "total", min: 2, max: 2, recovered: true },
      { row: "b", col: "y", min: 5, max: 5, recovered: true },
    ]);
  });

  test("a table that contradicts itself, and JSON of something else", async () => {
    const wrong = await attack("g;x;y;total\na;*;9;8\ntotal;1;9;10\n");
    expect([wrong.status, wrong.out]).toEqual([1, ""]);
    expect(wrong.err).toMatch(/SDC-CONTRADICTION/);
    for (const other of [
      '{"rows": []}',
      '{"cells": [',
      '{"rows":["a"],"columns":["x"],"table":[["?"]],"margins":{}}',
    ]) {
      expect(await attack(other)).toMatchObject({ status: 1, out: "" });
    }
  });
});

describe("broken tables", () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ["nothing", "", /table-empty/],
    ["no total column", "g;x;y\na;1;2\ntotal;1;2\n", /t\.csv:1:.*table-total-missing.*column.*“y”/],
    ["no total row", "g;x;total\na;4;4\nb;5;5\n", /t\.csv:3:.*table-total-missing.*row.*“b”/],
    ["a column twice", "g;x;x;total\na;4;4;8\ntotal;4;4;8\n", /t\.csv:1:.*table-label-twice/],
    ["a row twice", "g;x;total\na;4;4\na;5;5\ntotal;9;9\n", /t\.csv:3:.*SDC-LABEL-TWICE.*“a”/],
    ["a half", "g;x;total\na;4,5;4,5\ntotal;4,5;4,5\n", /t\.csv:2:.*SDC-COUNT.*row “a”, column “x”: 4\.5/],
    ["less than nothing", "g;x;y;total\na;-4;9;5\ntotal;-4;9;5\n", /t\.csv:2:.*SDC-COUNT.*-4/],
    [
      "a wrong sum",
      "g;x;y;total\na;4;5;9\nb;3;3;7\ntotal;7;8;15\n",
      /t\.csv:3:.*SDC-SUM.*row “b”, column “total”: 7, the cells make 6/,
    ],
    ["a wrong column sum", "g;x;y;total\na;4;5;9\ntotal;4;6;9\n", /t\.csv:3:.*SDC-SUM.*row “total”, column “y”/],
    ["a word", "g;x;y;total\na;viel;5;9\ntotal;4;5;9\n", /t\.csv:2:.*table-cell-unreadable.*“viel”/],
    ["NaN", "g;x;y;total\na;NaN;5;9\ntotal;4;5;9\n", /table-cell-unreadable.*“NaN”/],
    ["an empty cell", "g;x;y;total\na;;5;9\ntotal;4;5;9\n", /t\.csv:2:.*table-cell-empty.*row “a”, column “x”/],
    ["a hidden cell", "g;x;y;total\na;*;5;9\ntotal;4;5;9\n", /t\.csv:2:.*table-cell-hidden.*row “a”, column “x”/],
    ["a short row", "g;x;y;total\na;4;5\ntotal;4;5;9\n", /t\.csv:2:.*table-row-width/],
    ["two kinds of numbers", "g;x;y;total\na;1.200,0;1,200.0;9\ntotal;4;5;9\n", /table-numbers-mixed/],
    ["only totals", "g;total\ntotal;5\n", /SDC-EMPTY|SDC-LABEL/],
    ["an archive", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0xff), /not-utf8/],
  ])("%s: status 1, a line with its place, nothing printed", async (_, content, message) => {
    const { status, out, err } = await protect(content);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(message);
    expect(err.split("\n").every((line) => line === "" || line.startsWith("t.csv"))).toBe(true);
  });

  test.each([
    ["no file", []],
    ["an unknown rule", ["t.csv", "--rule", "x"]],
    ["a minimum of 2", ["t.csv", "--minimum", "2"]],
    ["a width that no range has", ["t.csv", "--width", "2"]],
    ["other groups", ["t.csv", "--groups", "hide"]],
    ["half a part", ["t.csv", "--part", "a="]],
  ])("%s: status 2", async (_, more) => {
    expect(await shell(["protect", ...more], { "t.csv": plain })).toMatchObject({ status: 2, out: "" });
  });
});
