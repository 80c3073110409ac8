// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
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

describe("broken tables", () => {
  test.each([
    ["a missing column", "id;other\nA;1\n", /TABLE-COLUMN-MISSING/],
    ["no rows", "id;share;change;out\n", /TABLE-EMPTY/],
    ["nothing", "", /TABLE/],
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
    expect(err).toMatch(/^areas\.csv:4:.*TABLE-CELL-UNREADABLE/m);
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
