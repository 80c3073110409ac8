// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { replay } from "@quartierkit/indicators";
import { shell } from "../testing/shell.ts";

const call = ["index", "areas.csv", "--recipe", "berlin-mss", "--id", "id"];
const table = "id;share;change;out\nA;3,0;-1,0;0\nB;4,0;0,0;0\nC;5,0;1,0;0\nD;20,0;9,0;0\nE;;;1\n";
const index = (content: string | Uint8Array, ...more: readonly string[]) =>
  shell([...call, "--status", "share", "--dynamics", "change", "--excluded", "out", ...more], { "areas.csv": content });

describe("making an index", () => {
  test("classes by area; an excluded one stays in the list without a class", async () => {
    const { status, out, err } = await index(table);
    expect([status, err]).toEqual([0, ""]);
    const { areas } = JSON.parse(out);
    expect(
      areas.map((area: Record<string, unknown>) => [area["id"], area["statusClass"], area["dynamicClass"]]),
    ).toEqual([
      ["A", 2, "+/-"],
      ["B", 2, "+/-"],
      ["C", 2, "+/-"],
      ["D", 4, "-"],
      ["E", null, null],
    ]);
    expect(areas[4]).toMatchObject({ excluded: true, z: {}, statusSum: null, statusIndex: null, dynamicIndex: null });
  });

  test("as a table for people", async () => {
    const { out } = await index(table, "--format", "text");
    expect(out.split("\n")).toHaveLength(7);
    expect(out).toMatch(/^id +status +class +dynamics +class\nA /);
  });
});

describe("ranked domains", () => {
  const scores = "lsoa,income,crime,flat size\nE1,30,2,40\nE2,10,9,90\nE3,20,5,60\nE4,,1,80\n";
  const rank = (...more: readonly string[]) =>
    shell(["index", "-", "--recipe", "ranked-domains", "--id", "lsoa", ...more], { "-": scores });

  test("score, rank and decile by area, in the shape of the contract", async () => {
    const { status, out, err } = await rank("--domain", "income:0.75", "--domain", "crime:0,25");
    expect(status).toBe(1);
    expect(err).toMatch(/INDEX-VALUE-MISSING/);
    const { areas } = JSON.parse(out);
    const places = areas.map(({ id, rank: place, decile }: Record<string, unknown>) => [id, place, decile]);
    expect(places).toEqual([
      ["E1", 1, 4],
      ["E2", 2, 7],
      ["E3", 3, 10],
      ["E4", null, null],
    ]);
    expect(areas.map((area: object) => Object.keys(area).join(" "))).toEqual(Array(4).fill("id score rank decile"));
    const transform = (r: number) => -23 * Math.log(1 - r * (1 - Math.exp(-100 / 23)));
    expect(areas[0].score).toBeCloseTo(0.75 * transform(1) + 0.25 * transform(1 / 3), 9);
    expect(areas[3].score).toBeNull();
  });

  test("turns a domain where less is worse", async () => {
    const domains = ["--domain", "flat size:1", "--lower-is-worse", "flat size"];
    const { status, out, err } = await rank(...domains);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out).areas.map(({ rank: of }: { rank: number }) => of)).toEqual([1, 4, 2, 3]);
  });

  test("as a table, with what the recipe assumes", async () => {
    const { out } = await rank("--domain", "crime:1", "--format", "text", "--lang", "de");
    expect(out).toMatch(/^id +score +rank +decile\nE1 /);
    expect(out).toMatch(/^\* Gleiche Werte einer Domäne/m);
  });

  test.each([
    ["no domain", []],
    ["no weight", ["--domain", "income"]],
    ["weight 0", ["--domain", "income:0"]],
    ["a weight that is none", ["--domain", "income:much"]],
    ["a domain twice", ["--domain", "income:1", "--domain", "income:2"]],
    ["lower is worse for a stranger", ["--domain", "income:1", "--lower-is-worse", "crime"]],
  ])("%s: status 2", async (_, more) => {
    expect(await rank(...more)).toMatchObject({ status: 2, out: "" });
  });

  test("weights that do not add up to 1 are a warning and no error", async () => {
    const { status, out } = await rank("--domain", "crime:3", "--domain", "flat size:2", "--record");
    expect(status).toBe(0);
    expect(JSON.parse(out).result.findings).toMatchObject([{ code: "INDEX-WEIGHTS", severity: "warning" }]);
  });
});

describe("the other recipes", () => {
  const rows = Array.from({ length: 12 }, (_, at) => `A${at};${at},5;${at * 2 + (at % 3)};${1000 - at}`);
  const content = `id;s;t;income\n${rows.join("\n")}\n`;

  test("a principal component", async () => {
    const columns = ["--column", "s,t,income", "--lower-is-worse", "income"];
    const { status, out } = await shell(["index", "a.csv", "--recipe", "nzdep", "--id", "id", ...columns], {
      "a.csv": content,
    });
    expect(status).toBe(0);
    const { areas } = JSON.parse(out);
    expect(areas[11]).toMatchObject({ id: "A11", rank: 1, decile: 10 });
  });

  test("Hamburg, as a record that says what is assumed and replays", async () => {
    const call = ["index", "a.csv", "--recipe", "hamburg-rise", "--id", "id", "--status", "s,t", "--record"];
    const { status, out } = await shell(call, { "a.csv": content });
    expect(status).toBe(0);
    const record = JSON.parse(out);
    expect(record.result.assumptions[0].en).toMatch(/limits .* are assumed/);
    expect(replay(record.recipe, record.inputs)).toEqual(record.result);
  });
});

describe("broken tables", () => {
  test.each([
    ["a missing column", "id;other\nA;1\n", /table-column-missing/],
    ["no rows", "id;share;change;out\n", /table-empty/],
    ["nothing", "", /table-empty/],
    ["50 MB", new Uint8Array(50_000_000), /too-large/],
  ])("%s: status 1, nothing but errors", async (_, content, code) => {
    const { status, out, err } = await index(content);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(code);
    expect(err).toMatch(/^areas\.csv/);
  });

  test("a cell that cannot be read is reported with its line, the other areas are made", async () => {
    const { status, out, err } = await index(table.replace("5,0", "viel"));
    expect(status).toBe(1);
    expect(err).toMatch(/^areas\.csv:4:.*table-cell-unreadable/m);
    const classes = JSON.parse(out).areas.map((area: Record<string, unknown>) => area["statusClass"]);
    expect(classes.filter((one: unknown) => one !== null)).toHaveLength(3);
  });

  test.each([
    ["no recipe", ["index", "areas.csv", "--id", "id", "--status", "share"]],
    ["an unknown recipe", ["index", "areas.csv", "--recipe", "x", "--id", "id", "--status", "share"]],
    ["no id", ["index", "areas.csv", "--recipe", "berlin-mss", "--status", "share"]],
    ["no status", call],
  ])("%s: status 2", async (_, argv) => {
    expect(await shell(argv, { "areas.csv": table })).toMatchObject({ status: 2, out: "" });
  });
});

const published = new URL("../../../../../shared/data/mss-2013.csv", import.meta.url);

describe.skipIf(!existsSync(published))(
  "Berlin 2013 by the command (skipped where shared/data/mss-2013.csv is absent)",
  () => {
    test("every class as published", async () => {
      const content = readFileSync(published, "utf8");
      const options = [
        "--id",
        "plr_id",
        "--status",
        "s1,s2,s3,s4",
        "--dynamics",
        "d1,d2,d3,d4",
        "--excluded",
        "excluded",
      ];
      const { status, out } = await shell(["index", "mss.csv", "--recipe", "berlin-mss", ...options], {
        "mss.csv": content,
      });
      expect(status).toBe(0);
      const [header = "", ...lines] = content.trim().split(/\r?\n/);
      const at = (name: string) => header.split(",").indexOf(name);
      const [first, second] = [at("pub_status_class"), at("pub_dynamic_class")];
      const official = lines.map((line) => [line.split(",")[first], line.split(",")[second]].join(" "));
      const ours = JSON.parse(out).areas.map((area: Record<string, unknown>) =>
        [area["statusClass"] ?? "", area["dynamicClass"] ?? ""].join(" "),
      );
      expect(ours).toEqual(official);
      expect(ours.filter((pair: string) => pair !== " ")).toHaveLength(434);
    });
  },
);
