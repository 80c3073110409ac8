// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { stateOf } from "@quartierkit/offers";
import {
  buildIndex,
  readIndex,
  search,
  searchSql,
  sqlInserts,
  sqlLexicon,
  sqlRows,
  sqlTables,
  sqlTerms,
  writeIndex,
} from "@quartierkit/offers/search";
import type { Filters, Query, SearchIndex } from "@quartierkit/offers/search";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { casesCatalogue, casesQueries } from "../../bench/src/search/cases.ts";
import { browse, hasChromium } from "./browser.ts";
import { hasPostgres, startPostgres } from "./postgres.ts";
import type { Server } from "./postgres.ts";

const catalogue = casesCatalogue();
const index = buildIndex(catalogue);
const byId = new Map(catalogue.offers.map((offer) => [offer.id, offer]));
const states = index.ids.map((id) => {
  const offer = byId.get(id);
  return offer === undefined ? "unknown" : stateOf(offer, "2026-03-02T10:00");
});

const judged: readonly Query[] = casesQueries().map(({ query, language }) => ({
  text: query,
  limit: 100,
  ...(language === undefined ? {} : { language }),
}));

const words = [
  ...index.lexicon.terms.map(({ shown }) => shown),
  ...judged.map(({ text }) => text),
  "§",
  "xyz",
  "'; --",
  "\u0000",
];
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** A record without the keys that have no value. */
const defined = <T extends object>(given: { readonly [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T; // only keys without a value go

const filters: fc.Arbitrary<Filters> = fc
  .record({
    topic: optional(fc.subarray(["work", "language", "counselling", "nowhere"], { minLength: 1 })),
    targetGroup: optional(fc.subarray(["everyone", "women", "seniors"], { minLength: 1 })),
    lifeSituation: optional(fc.subarray(["money", "arrival"], { minLength: 1 })),
    language: optional(fc.subarray(["tr", "ar", "gsg"], { minLength: 1 })),
    cost: optional(fc.subarray(["free", "donation"], { minLength: 1 })),
    appointment: optional(fc.constant(["yes"])),
    accessibility: optional(fc.subarray(["stepFree", "lift", "inductionLoop"], { minLength: 1 })),
    verdict: optional(fc.constant(["sgb2-16i"])),
    age: optional(fc.constantFrom(0, 1.5, 3, 14, 70)),
    open: optional(fc.constantFrom({ states }, { states, wanted: ["open" as const, "by-appointment" as const] })),
    near: optional(
      fc
        .record({
          longitude: fc.double({ min: 7.14, max: 7.2, noNaN: true }),
          latitude: fc.double({ min: 51.52, max: 51.55, noNaN: true }),
        })
        .chain((point) => fc.constantFrom(point, { ...point, withinKm: 0.5 }, { ...point, withinKm: 2 })),
    ),
    keepUnknown: optional(fc.boolean()),
  })
  .map((given) => defined<Filters>(given));

const queries: fc.Arbitrary<Query> = fc
  .record({
    text: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(" ")),
    language: optional(fc.constantFrom("de", "tr", "ar", "uk", "en")),
    filters: fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: filters }),
    sort: fc.constantFrom("relevance" as const, "distance" as const),
    limit: fc.constantFrom(1, 5, 100),
    offset: fc.constantFrom(0, 0, 3),
  })
  .map((given) => defined<Query>(given));

const random = fc.sample(queries, { numRuns: 400, seed: 7 });

/** What has to be the same everywhere. */
const essence = (from: SearchIndex, query: Query) => {
  const { hits, total } = search(from, query);
  return { hits: hits.map(({ id, score }) => ({ id, score })), total };
};

describe("an index kept as bytes", () => {
  test("finds the same for the same reasons, and gives the same bytes again", () => {
    const bytes = writeIndex(index);
    const { index: again } = readIndex(bytes);
    expect(again).not.toBeNull();
    if (again === null) return;
    expect(Buffer.from(writeIndex(again)).equals(Buffer.from(bytes))).toBe(true);
    for (const query of [...judged, ...random]) expect(search(again, query)).toEqual(search(index, query));
  });
});

test.runIf(process.env["CI"] === "true")("with CI=true there must be a PostgreSQL", () => {
  expect(hasPostgres).toBe(true);
});

describe.skipIf(!hasPostgres)("PostgreSQL (skipped where no server is installed)", () => {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await startPostgres();
    for (const statement of sqlTables) await server.client.query(statement);
    for (const row of sqlRows(index)) await server.client.query(sqlInserts.offer, [...row]);
    for (const row of sqlTerms(index)) await server.client.query(sqlInserts.term, [...row]);
  }, 60_000);
  afterAll(() => server?.stop());

  async function bySql(query: Query) {
    const client = server?.client;
    if (client === undefined) throw new Error("Tests ask for the server when it runs.");
    const { rows: terms } = await client.query("SELECT language, form, shown, documents FROM offer_search_terms");
    const { rows: sizes } = await client.query("SELECT count(*)::integer AS size FROM offer_search");
    const { text, values } = searchSql(sqlLexicon(terms, sizes[0].size), query);
    const { rows } = await client.query(text, [...values]);
    return { hits: rows.map(({ id, score }) => ({ id, score })), total: rows[0]?.total };
  }

  test.each([
    ["judged queries", judged],
    ["random queries with filters", random],
  ])(
    "%s: the same offers, in the same order, with the same scores",
    async (_, list) => {
      let found = 0;
      for (const query of list) {
        const { hits, total } = essence(index, query);
        const answer = await bySql(query);
        expect(answer.hits, JSON.stringify(query)).toEqual(hits);
        // A page behind the last hit has no row that could tell the total.
        if (hits.length > 0) expect(answer.total).toBe(total);
        found += hits.length;
      }
      expect(found).toBeGreaterThan(300);
    },
    120_000,
  );
});

test.runIf(process.env["CI"] === "true")("with CI=true there must be a Chromium", () => {
  expect(hasChromium).toBe(true);
});

/** Reads the index from bytes and answers all queries. */
const page = `
import { readIndex, search } from "/search.js";
const text = await (await fetch("/index.json")).json();
const { index } = readIndex(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
const queries = await (await fetch("/queries.json")).json();
const found = queries.map((query) => search(index, query));
await fetch("/result", { method: "POST", body: JSON.stringify(found) });
`;

describe.skipIf(!hasChromium)("a browser (skipped where there is no Chromium)", () => {
  test("finds the same in the same order for the same reasons", async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("../../../packages/offers/src/search.ts", import.meta.url))],
      bundle: true,
      format: "esm",
      conditions: ["@quartierkit/source"],
      write: false,
    });
    const list = [...judged, ...random];
    const text = await browse({
      "/index.html": `<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>`,
      "/page.js": page,
      "/search.js": outputFiles[0]?.text ?? "",
      "/index.json": JSON.stringify(Buffer.from(writeIndex(index)).toString("base64")),
      "/queries.json": JSON.stringify(list),
    });
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(list.map((query) => search(index, query)))));
  }, 60_000);
});
