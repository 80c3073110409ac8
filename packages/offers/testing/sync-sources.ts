// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import type { Catalogue, Offer, Organisation, Place } from "../src/records/catalogue.ts";
import type { Decision, Member, SyncSource } from "../src/sync/merge/model.ts";

/** A catalogue of what is given. */
export const catalogueOf = (lists: Partial<Catalogue>): Catalogue => ({
  format: "quartierkit-offers",
  version: 1,
  organisations: [],
  places: [],
  offers: [],
  ...lists,
});

export const sourceOf = (id: string, lists: Partial<Catalogue>): SyncSource => ({
  id,
  title: `Quelle ${id}`,
  on: "2022-01-01",
  catalogue: catalogueOf(lists),
});

export const offerOf = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  kind: "counselling",
  title: { de: `Angebot ${id}` },
  organisationId: "g",
  placeIds: [],
  topics: [],
  targetGroups: [],
  schedule: { kind: "unknown" },
  cost: { missing: "unknown" },
  ...more,
});

export const organisationOf = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name,
  kind: "association",
  ...more,
});

export const placeOf = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  name: { de: `Ort ${id}` },
  kind: "building",
  ...more,
});

const member = (name: string): Member => {
  const [source = "", id = ""] = name.split("/");
  return { source, id };
};

/** `same("offers", "a/1", "b/1")`. */
export const same = (list: Decision["list"], a: string, b: string, on = "2022-01-01"): Decision => ({
  list,
  a: member(a),
  b: member(b),
  verdict: "same",
  by: "editor",
  on,
});

export const different = (...asked: Parameters<typeof same>): Decision => ({ ...same(...asked), verdict: "different" });

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const word = fc.constantFrom("Haus", "Café", "Treff");
const day = fc.constantFrom("2021-01-01", "2021-06-30", "2022-01-01");
const texts = fc.dictionary(fc.constantFrom("de", "en", "tr"), word, { minKeys: 1 });
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T; // absent is not undefined

const offers = fc
  .record({
    title: texts,
    description: some(texts),
    placeIds: fc.subarray(["p1", "p2"]),
    topics: fc.subarray(["meeting", "counselling"] as const),
    schedule: fc.constantFrom({ kind: "unknown" }, { kind: "by-appointment" }),
    cost: fc.constantFrom({ missing: "unknown" }, { kind: "free" }),
    contact: some(fc.record({ phone: word, email: word }, { requiredKeys: [] })),
    translations: some(fc.record({ title: fc.constant({ en: { status: "machine" } }) })),
    externalIds: some(fc.dictionary(fc.constantFrom("hsds", "oruk"), word)),
    verifiedOn: some(day),
    verifyBy: some(day),
    changedOn: some(day),
    provenance: some(fc.constant({ "/title": { source: "s" } })),
  })
  .map((fields) => offerOf("", defined(fields) as Partial<Offer>)); // drawn from what the schema allows

const list = <T extends { readonly id: string }>(record: fc.Arbitrary<T>, ids: readonly string[]) =>
  fc.subarray([...ids]).chain((chosen) => fc.tuple(...chosen.map((id) => record.map((one) => ({ ...one, id })))));

const places = fc
  .record({
    name: texts,
    address: some(fc.constantFrom({ street: "A", city: "Herne" }, { street: "B", city: "Herne" })),
    position: some(fc.constantFrom({ longitude: 7, latitude: 51 }, { longitude: 7.1, latitude: 51 })),
  })
  .map((fields) => placeOf("", defined(fields) as Partial<Place>)); // drawn from what the schema allows

/** Three sources with the same few ids. */
export const someSources: fc.Arbitrary<readonly SyncSource[]> = fc.tuple(
  ...["a", "b", "c"].map((id) =>
    fc
      .record({ offers: list(offers, ["1", "2", "3"]), places: list(places, ["p1", "p2"]) })
      .map((lists) => sourceOf(id, { ...lists, sources: [{ id: "s", title: "Liste" }] })),
  ),
);

export const someDecisions: fc.Arbitrary<readonly Decision[]> = fc.array(
  fc
    .record({
      list: fc.constantFrom("offers" as const, "places" as const),
      a: fc.constantFrom("a/1", "b/2", "c/p1", "a/p2"),
      b: fc.constantFrom("b/1", "c/2", "b/p1", "c/p2", "a/1"),
      verdict: fc.constantFrom("same" as const, "same" as const, "different" as const),
      on: day,
    })
    .map(({ a, b, verdict, on, ...rest }) => ({ ...same(rest.list, a, b, on), verdict })),
  { maxLength: 6 },
);

export const someOrder = fc.constantFrom(["a", "b", "c"], [["a", "b", "c"]], [["c", "b"]], []);
