// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readCatalogue } from "../records/read.ts";
import { buildIndex } from "./index/build.ts";
import { readIndex, writeIndex } from "./index/bytes.ts";
import { search } from "./run/search.ts";

const file = (name: string) => parse(readFileSync(new URL(`../../search-cases/${name}`, import.meta.url), "utf8"));

interface Judged {
  readonly query: string;
  readonly class: string;
  readonly set: "dev" | "held-out";
  readonly language?: string;
  readonly relevant: readonly string[];
}

const { catalogue, findings } = readCatalogue(file("catalogue.yaml"));
const index = buildIndex(
  catalogue ?? { format: "quartierkit-offers", version: 1, organisations: [], places: [], offers: [] },
);
const { queries }: { readonly queries: readonly Judged[] } = file("queries.yaml");
const answers = queries.map((judged) => {
  const language = judged.language === undefined ? {} : { language: judged.language };
  return { ...judged, found: search(index, { text: judged.query, limit: 1000, ...language }).hits.map(({ id }) => id) };
});

describe("the search cases", () => {
  test("are sound: a catalogue without findings, each query judged once, offers that exist", () => {
    expect(findings).toEqual([]);
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(queries.filter(({ relevant }) => relevant.length === 0).length).toBeGreaterThanOrEqual(20);
    expect(new Set(queries.map(({ query, language }) => `${query} ${language ?? ""}`)).size).toBe(queries.length);
    expect(queries.flatMap(({ relevant }) => relevant).filter((id) => !index.ids.includes(id))).toEqual([]);
  });

  test.each(["dev", "held-out"] as const)("%s: as good as docs/benchmarks.md says", (set) => {
    const asked = answers.filter((one) => one.set === set);
    const answerable = asked.filter(({ relevant }) => relevant.length > 0);
    const pairs = answerable.flatMap(({ relevant, found }) => relevant.map((id) => found.includes(id)));
    const first = answerable.filter(({ relevant, found }) => relevant.includes(found[0] ?? ""));
    const wrong = asked.flatMap(({ relevant, found }) => found.filter((id) => !relevant.includes(id)));
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(0.92);
    expect(first.length / answerable.length).toBeGreaterThan(0.93);
    expect(wrong.length / pairs.length).toBeLessThan(0.3);
  });

  test("of queries without an answer at most one is answered", () => {
    expect(
      answers.filter(({ relevant, found }) => relevant.length === 0 && found.length > 0).length,
    ).toBeLessThanOrEqual(1);
  });
});

describe("bytes that are no index", () => {
  const bytes = writeIndex(index);
  const changed = (at: number): Uint8Array => bytes.map((byte, place) => (place === at ? byte ^ 0xff : byte));

  test.each([
    ["nothing", new Uint8Array(0)],
    ["too little", bytes.slice(0, 100)],
    ["cut off", bytes.slice(0, -8)],
    ["longer", Uint8Array.from([...bytes, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["another format", changed(0)],
    ["another version", changed(4)],
    ["a broken head", changed(12)],
    ["noise", Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)],
  ])("%s", (_, given) => {
    const { index: read, findings: found } = readIndex(given);
    expect([read, found.map(({ code }) => code)]).toEqual([null, ["search-index-unreadable"]]);
  });
});
