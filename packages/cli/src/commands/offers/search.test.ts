// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { shell } from "../../testing/shell.ts";

const cases = new URL("../../../../offers/search-cases/catalogue.yaml", import.meta.url);
const catalogue = JSON.stringify(parse(readFileSync(cases, "utf8")));
const call = (...argv: readonly string[]) =>
  shell(["offers", "search", "plan.json", ...argv], { "plan.json": catalogue });

interface Answer {
  readonly hits: readonly {
    readonly id: string;
    readonly score: number;
    readonly why: readonly Record<string, unknown>[];
    readonly distanceKm?: number;
  }[];
  readonly total: number;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly state: string;
  readonly suggestions: readonly unknown[];
}

async function found(...argv: readonly string[]): Promise<Answer> {
  const { status, out, err } = await call(...argv);
  expect([status, err]).toEqual([0, ""]);
  return JSON.parse(out) as Answer; // written by the command
}

const ids = ({ hits }: Answer): readonly string[] => hits.map(({ id }) => id);

describe("searching a catalogue", () => {
  test("hits with score and reasons, total and facets", async () => {
    const answer = await found("--query", "Schuldner", "--lang", "de");
    expect(answer.hits[0]).toMatchObject({
      id: "schuldner",
      why: [{ how: "compound-modifier", field: "title", matched: "Schuldnerberatung" }],
    });
    expect(answer.hits[0]?.why[0]?.["text"]).toContain("im Titel");
    expect(answer.total).toBe(answer.hits.length);
    expect(answer.facets["cost"]).toEqual({ free: answer.total });
  });

  test("a language that is read, of any offer", async () => {
    expect(ids(await found("--query", "borç", "--lang", "tr"))[0]).toBe("schuldner");
    expect((await found("--query", "Sprachcafé", "--lang", "uk")).hits[0]).toMatchObject({
      id: "sprachcafe",
      why: [{ language: "de" }],
    });
  });

  test("for a group, by its own name or that of a verdict; what is for everyone stays", async () => {
    const seniors = ids(await found("--query", "Treff", "--for", "seniors"));
    expect(seniors).toContain("seniorentreff");
    expect(seniors).not.toContain("alleinerziehend");
    expect(ids(await found("--query", "Treff", "--for", "lone-parent"))).toContain("alleinerziehend");
  });

  test.each([["2026-03-04T16:30:00Z"], ["2026-03-04T17:30:00+01:00"], ["2026-03-04T17:30"]])(
    "open at %s",
    async (at) => {
      expect(ids(await found("--query", "", "--open-at", at))).toEqual(["sprachcafe"]);
    },
  );

  test("near: how far, and not farther than", async () => {
    const near = ["--near", "7.15,51.53"];
    const all = await found("--query", "Sprechstunde", ...near);
    expect(all.hits.map(({ distanceKm }) => (distanceKm ?? 0) < 2)).toEqual(all.hits.map(() => true));
    expect(ids(await found("--query", "Sprechstunde", ...near, "--within", "0.1"))).toEqual(["gehoerlos"]);
  });

  test("nothing fits: no hits, and what to try", async () => {
    const { total, state, suggestions } = await found("--query", "Suchtklinik");
    expect([total, state]).toEqual([0, "nothing"]);
    expect(suggestions).toContainEqual(expect.objectContaining({ code: "addiction" }));
  });

  test("for people", async () => {
    const { out } = await call("--query", "Hartz IV", "--format", "text", "--lang", "de");
    expect(out).toMatch(/^Bescheide verstehen \(buergergeld\)$/m);
    expect(out).toMatch(/gleichbedeutend: „Bürgergeld“/);
    expect(out).toMatch(/Treffer\.$/m);
  });
});

describe("called wrongly", () => {
  test.each([
    ["no query", []],
    ["an unknown group", ["--query", "x", "--for", "nobody"]],
    ["a time that is none", ["--query", "x", "--open-at", "tomorrow"]],
    ["a day that is none", ["--query", "x", "--open-at", "2026-02-30T10:00"]],
    ["half a position", ["--query", "x", "--near", "7.1"]],
    ["a position nowhere", ["--query", "x", "--near", "7,91"]],
    ["no kilometres", ["--query", "x", "--near", "7,51", "--within", "far"]],
    ["no language", ["--query", "x", "--lang", "??"]],
    ["an option of another subcommand", ["--query", "x", "--from", "2026-01-01"]],
  ])("%s: status 2", async (_, argv) => {
    expect(await call(...argv)).toMatchObject({ status: 2, out: "" });
  });

  test("the other subcommands answer in German or English only", async () => {
    const { status } = await shell(
      ["offers", "occurrences", "plan.json", "--from", "2026-01-01", "--to", "2026-01-02", "--lang", "tr"],
      { "plan.json": catalogue },
    );
    expect(status).toBe(2);
  });

  test("no catalogue: status 1", async () => {
    expect(await shell(["offers", "search", "plan.json", "--query", "x"], { "plan.json": "{}" })).toMatchObject({
      status: 1,
      out: "",
    });
  });
});
