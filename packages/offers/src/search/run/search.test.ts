// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OfferState } from "../../time/opening.ts";
import { buildIndex } from "../index/build.ts";
import { facetNames } from "../index/facets.ts";
import { catalogueOf, offer } from "../testing/offers.ts";
import { search } from "./search.ts";

const ids = (index: ReturnType<typeof buildIndex>, text: string, language?: string): string[] =>
  search(index, { text, ...(language === undefined ? {} : { language }) }).hits.map(({ id }) => id);

describe("in which order", () => {
  test("the word itself, a synonym, a compound; and the title before the description", () => {
    const index = buildIndex(
      catalogueOf(
        offer("described", "Treff", { description: { de: "Hier gibt es Beratung." } }),
        offer("compound", "Schuldnerberatung am Nachmittag"),
        offer("form", "Wo es Beratungen für alle Leute gibt, die hier in der Stadt leben, wohnen, arbeiten und lernen"),
        offer("synonym", "Beratungsstelle"),
        offer("word", "Beratung für alle Leute in der ganzen Stadt und darüber hinaus"),
      ),
    );
    expect(ids(index, "Beratung")).toEqual(["word", "form", "synonym", "compound", "described"]);
  });

  test("ties go by id, whatever the order of the file", () => {
    expect(ids(buildIndex(catalogueOf(offer("b", "Kurs"), offer("c", "Kurs"), offer("a", "Kurs"))), "Kurs")).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  test("texts in the language that is read come first", () => {
    const index = buildIndex(catalogueOf(offer("a", "Hotel"), offer("b", "x", { title: { en: "Hotel" } })));
    expect([ids(index, "Hotel", "de"), ids(index, "Hotel", "en")]).toEqual([
      ["a", "b"],
      ["b", "a"],
    ]);
  });

  test("what has ended is not found", () => {
    expect(
      ids(
        buildIndex(catalogueOf(offer("a", "Kurs", { status: "ended" }), offer("b", "Kurs", { status: "planned" }))),
        "Kurs",
      ),
    ).toEqual(["b"]);
  });
});

describe("all words, or as many as fit", () => {
  const index = buildIndex(
    catalogueOf(
      offer("both", "Deutschkurs am Abend"),
      offer("one", "Kochkurs"),
      offer("other", "Abendessen"),
      offer("far", "Chor"),
    ),
  );

  test("an offer that answers all words is found alone", () => {
    expect(search(index, { text: "Kurs Abend" })).toMatchObject({
      state: "found",
      total: 1,
      leftOut: [],
      suggestions: [],
    });
  });

  test("where none does, the words left out are told", () => {
    const { state, hits, leftOut } = search(index, { text: "Kochkurs Mitternacht" });
    expect([state, hits.map(({ id }) => id), leftOut]).toEqual(["relaxed", ["one"], ["Mitternacht"]]);
  });

  test("what is left has to be half of what was asked", () => {
    expect(search(index, { text: "Chor Mitternacht Zahnarzt" })).toMatchObject({
      state: "nothing",
      total: 0,
      leftOut: ["Chor", "Mitternacht", "Zahnarzt"],
    });
  });

  test("nothing fits: neighbours are offered", () => {
    const { total, suggestions } = search(index, { text: "Kochkaust" });
    expect(total).toBe(0);
    expect(suggestions).toContainEqual({ kind: "word", instead: "Kochkaust", text: "Kochkurs" });
  });

  test("a topic that the query speaks of is offered", () => {
    const topical = buildIndex(catalogueOf(offer("a", "Chor", { lifeSituations: ["addiction"] })));
    const { suggestions } = search(topical, { text: "Suchtklinik" });
    expect(suggestions).toContainEqual({
      kind: "lifeSituation",
      code: "addiction",
      label: { de: "Sucht", en: "Addiction" },
      offers: 1,
    });
  });

  test("filters that take all away are told", () => {
    const { state, suggestions } = search(index, { text: "Chor", filters: { cost: ["free"] } });
    expect([state, suggestions]).toEqual(["nothing", [{ kind: "without-filters", offers: 1 }]]);
  });
});

describe("why it was found", () => {
  const why = (title: string, text: string, more: Parameters<typeof offer>[2] = {}) =>
    search(buildIndex(catalogueOf(offer("a", title, more))), { text, language: "de" }).hits[0]?.why[0];

  test.each([
    ["Chor", "Chor", { how: "word", field: "title", matched: "Chor", language: "de" }],
    ["Chöre", "Chor", { how: "form", matched: "Chöre" }],
    ["Volkshochschule", "VHS", { how: "synonym", matched: "Volkshochschule", through: "Volkshochschule" }],
    ["Schuldnerberatung", "Beratung", { how: "compound-head" }],
    ["Schuldnerberatung", "Schuldner", { how: "compound-modifier" }],
    ["Bewerbungstraining", "Bewerbungstrai", { how: "beginning" }],
    ["Bewerbungstraining", "Bewerbungstrianing", { how: "typo", through: "Bewerbungstraining" }],
    ["Gabelstaplerschein", "staplersch", { how: "inside" }],
    ["Betreuung von Kindern", "Kinderbetreuung", { word: "Kinderbetreuung", matched: "Kindern" }],
  ])("%s for %s", (title, text, expected) => {
    expect(why(title, text)).toMatchObject(expected);
  });

  test("in another language than the one that is read, and it says in which", () => {
    const found = why("Schulden", "danışmanlık", { title: { de: "x", tr: "Borç danışmanlığı" } });
    expect(found).toMatchObject({ language: "tr", matched: "danışmanlığı" });
    expect(found?.text.de).toContain("(tr)");
  });

  test("a former name of a benefit tells its days", () => {
    expect(why("Hilfe beim Grundsicherungsgeld", "Hartz IV")).toMatchObject({
      how: "synonym",
      through: "Grundsicherungsgeld",
      inUse: { from: "2005-01-01", to: "2022-12-31" },
    });
  });

  test("a city's own words", () => {
    const synonyms = [{ id: "pott", words: { de: ["Büdchen", "Kiosk"] } }];
    const index = buildIndex(catalogueOf(offer("a", "Gesundheitskiosk"), offer("b", "Kiosk")), { synonyms });
    expect(ids(index, "Büdchen")).toEqual(["b", "a"]);
  });
});

describe("filters and facets", () => {
  const index = buildIndex(
    catalogueOf(
      offer("a", "Kurs", {
        topics: ["work"],
        cost: { kind: "free" },
        placeIds: ["north"],
        ages: { from: 1.5, to: 3 },
        languages: ["de", "tr"],
        schedule: { kind: "by-appointment" },
      }),
      offer("b", "Kurs", { topics: ["work", "language"], cost: { kind: "donation" }, placeIds: ["south"] }),
      offer("c", "Kurs", {
        topics: ["language"],
        targetGroups: ["women"],
        eligibility: {
          requirements: [{ rule: "any-of", verdicts: ["lone-parent"], firm: true, reason: { de: "so" } }],
        },
      }),
      offer("d", "Chor", { topics: ["culture"] }),
    ),
  );
  const filtered = (filters: Parameters<typeof search>[1]["filters"], text = "Kurs") =>
    search(index, { text, ...(filters === undefined ? {} : { filters }) });
  const found = (filters: Parameters<typeof search>[1]["filters"]) => filtered(filters).hits.map(({ id }) => id);

  test.each([
    [{ topic: ["work"] }, ["a", "b"]],
    [{ topic: ["work", "language"] }, ["a", "b", "c"]],
    [{ cost: ["free"] }, ["a"]],
    [{ language: ["tr"] }, ["a"]],
    [{ targetGroup: ["women"] }, ["c"]],
    [{ verdict: ["lone-parent"] }, ["c"]],
    [{ appointment: ["yes"] }, ["a"]],
    [{ accessibility: ["stepFree"] }, ["a"]],
    [{ age: 1.4 }, ["b", "c"]],
    [{ age: 1.5 }, ["a", "b", "c"]],
    [{ topic: [] }, ["a", "b", "c"]],
    [{ topic: ["nowhere"] }, []],
    [{ near: { longitude: 7.2, latitude: 51.54, withinKm: 0.5 } }, ["a"]],
    [{ open: { states: ["open", "closed", "unknown", "open"] as const } }, ["a"]],
    [{ open: { states: ["open", "closed", "unknown", "open"] as const }, keepUnknown: true }, ["a", "c"]],
    [{ language: ["tr"], keepUnknown: true }, ["a", "b", "c"]],
  ])("%o", (filters, expected) => {
    expect(found(filters)).toEqual(expected);
  });

  test("offers of which nobody said are counted, not hidden in silence", () => {
    expect(filtered({ accessibility: ["lift"] })).toMatchObject({ total: 0, undecided: 3 });
    expect(filtered({ accessibility: ["stepFree"] })).toMatchObject({ total: 1, undecided: 1 });
  });

  test("the nearest first, those without a place last, with the way in kilometres", () => {
    const near = { longitude: 7.2, latitude: 51.53 };
    const { hits } = search(index, { text: "Kurs", filters: { near }, sort: "distance" });
    expect(hits.map(({ id, distanceKm }) => [id, distanceKm])).toEqual([
      ["b", 0.111],
      ["a", 1.112],
      ["c", undefined],
    ]);
  });

  test("blank text lists all that passes the filters", () => {
    const { state, hits, total, facets } = filtered({ topic: ["culture"] }, "  ");
    expect([state, hits.map(({ id }) => id), total, facets.topic]).toEqual([
      "all",
      ["d"],
      1,
      { culture: 1, language: 2, work: 2 },
    ]);
  });

  test("a count is what choosing the code alone would find, all else as it was", () => {
    const states: readonly OfferState[] = ["open", "closed", "unknown", "open"];
    const chosen = fc.record(
      {
        topic: fc.subarray(["work", "language", "culture"]),
        cost: fc.subarray(["free", "donation", "unknown"]),
        accessibility: fc.subarray(["stepFree"]),
        age: fc.constantFrom(1, 2),
        keepUnknown: fc.boolean(),
        open: fc.constant({ states }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(chosen, fc.constantFrom("Kurs", "", "Kurs Chor"), (filters, text) => {
        const { facets } = filtered(filters, text);
        for (const name of facetNames) {
          for (const code of index.facets[name].codes.filter((one) => !one.startsWith("unknown"))) {
            const alone = filtered({ ...filters, [name]: [code], keepUnknown: false }, text).total;
            if (filters.keepUnknown !== true) expect(facets[name][code] ?? 0).toBe(alone);
          }
        }
      }),
    );
  });

  test("pages do not overlap and leave nothing out", () => {
    const pages = [0, 1, 2].flatMap((offset) => search(index, { text: "Kurs", limit: 1, offset }).hits);
    expect(pages.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(search(index, { text: "Kurs", limit: 0 })).toMatchObject({ hits: [], total: 3 });
  });
});

describe("odd queries", () => {
  const index = buildIndex(
    catalogueOf(
      ...Array.from({ length: 50 }, (_, at) => offer(`a${at}`, `Kurs ${at} im Stadtteil, Beratung und Treff`)),
    ),
  );

  test.each([
    ["only words that say nothing", "und oder der", "no-words"],
    ["only signs", ".*+?^${}()|[]\\", "no-words"],
    ["NUL and half characters", "\u0000\uD800", "no-words"],
    ["emoji", "😀", "no-words"],
    ["nothing", "", "all"],
    ["spaces", " \n\t", "all"],
    ["directions mixed", "\u202Eسرك Kurs\u202C", "nothing"],
    ["a pattern", "(Kurs|.*)+", "found"],
  ])("%s", (_, text, state) => {
    expect(search(index, { text }).state).toBe(state);
  });

  test("ten thousand letters: the beginning counts, and it is told", () => {
    const one = search(index, { text: "x".repeat(10_000) });
    const many = search(index, { text: "Kurs Beratung Treff ".repeat(500) });
    expect([one.state, one.cut, many.state, many.cut]).toEqual(["nothing", true, "found", true]);
  });

  test("an empty catalogue", () => {
    const empty = buildIndex(catalogueOf());
    expect([search(empty, { text: "Kurs" }).state, search(empty, { text: "" }).state]).toEqual(["nothing", "nothing"]);
  });

  test("any query gives an answer, and every hit a reason", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { state, hits, total } = search(index, { text });
        expect(total === 0).toBe(state === "nothing" || state === "no-words");
        if (state !== "all") expect(hits.every(({ why }) => why.length > 0)).toBe(true);
      }),
    );
  });
});
