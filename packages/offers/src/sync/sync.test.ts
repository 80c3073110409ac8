// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { base, having, monday, offering } from "../checks/examples.ts";
import type { Catalogue, Offer } from "../records/catalogue.ts";
import { changedSince, recordChanges } from "./changes.ts";
import { proposeDuplicates, similarity } from "./duplicates.ts";
import { mergeCatalogues } from "./merge.ts";

const from = (source: string, catalogue: Catalogue) => ({ source, title: source, on: "2025-03-01", catalogue });
const renamed = (id: string, changes: Partial<Offer>): Catalogue => {
  const changed = offering({ ...changes, id });
  return { ...changed, organisations: [], places: [] };
};

describe("merging", () => {
  const city = from("city", offering({ title: { de: "Beratung" }, cost: { kind: "free" } }));
  const provider = from(
    "provider",
    offering({ title: { de: "Beratung!" }, schedule: monday(["10:00", "11:00"]), ages: { from: 18 } }),
  );

  test("field by field the source that counts first, another order for single fields, what only one says", () => {
    const precedence = { sources: ["city", "provider"], fields: { schedule: ["provider"] } };
    const { offers, sources } = mergeCatalogues([provider, city], precedence);
    expect(offers).toHaveLength(1);
    expect(offers[0]).toMatchObject({
      title: { de: "Beratung" },
      schedule: monday(["10:00", "11:00"]),
      ages: { from: 18 },
      provenance: {
        "/title": { source: "city", on: "2025-03-01" },
        "/schedule": { source: "provider" },
        "/ages": { source: "provider" },
      },
    });
    expect(sources?.map(({ id }) => id)).toEqual(["provider", "city"]);
  });

  test("one source alone stays as it is", () => {
    const { offers } = mergeCatalogues([from("city", base)], { sources: [] });
    const { provenance, ...rest } = offers[0] ?? {};
    expect([rest, Object.keys(provenance ?? {}).length]).toEqual([base.offers[0], Object.keys(rest).length - 1]);
  });

  test("different ids are one only by a decision; references follow, the other id is kept", () => {
    const other = from("x", {
      ...renamed("b", { organisationId: "g-2", title: { de: "Anders" } }),
      organisations: [{ id: "g-2", name: "Büro", kind: "office" }],
    });
    const one = from("city", base);
    expect(mergeCatalogues([one, other], { sources: ["city"] }).offers).toHaveLength(2);
    const same = { list: "organisations", ids: ["g-1", "g-2"], as: "same" } as const;
    const merged = mergeCatalogues([other, one], { sources: ["city"] }, [same]);
    expect(merged.organisations).toMatchObject([{ id: "g-1", name: "Stadtteilbüro", externalIds: { x: "g-2" } }]);
    expect(merged.offers.map(({ organisationId }) => organisationId)).toEqual(["g-1", "g-1"]);
  });
});

describe("duplicates", () => {
  const two = (changes: Partial<Offer>, id = "b"): Catalogue =>
    having({ offers: [...offering({ contact: { phone: "+49 2323 160" } }).offers, ...renamed(id, changes).offers] });

  test("are proposed with reasons", () => {
    const catalogue = two({ title: { de: "Beratungen" }, contact: { phone: "02323/160" }, organisationId: "g-9" });
    expect(proposeDuplicates(catalogue)).toEqual([
      {
        list: "offers",
        ids: ["o-1", "b"],
        score: 0.75,
        reasons: [
          { de: "fast derselbe Name", en: "nearly the same name" },
          { de: "dieselbe Telefonnummer", en: "the same phone number" },
        ],
      },
    ]);
  });

  test("a name alone is not enough; an external id is", () => {
    expect(proposeDuplicates(two({ organisationId: "g-9" }))).toEqual([]);
    const known = offering({ externalIds: { leika: "7" } }).offers;
    const other = renamed("b", {
      title: { de: "Ganz anders" },
      externalIds: { leika: "7" },
      organisationId: "g-9",
    }).offers;
    expect(proposeDuplicates(having({ offers: [...known, ...other] }))).toMatchObject([{ score: 1 }]);
  });

  test("what was decided is not proposed again", () => {
    const catalogue = two({ contact: { phone: "02323/160" } });
    expect(proposeDuplicates(catalogue)).toHaveLength(1);
    expect(proposeDuplicates(catalogue, [{ list: "offers", ids: ["b", "o-1"], as: "different" }])).toEqual([]);
  });

  test.each([
    ["Stadtteilbüro e.V.", "Stadtteilbuero", 0.8],
    ["Hauptstr. 1", "Hauptstraße 1", 1],
    ["Sprachcafé", "Schuldnerberatung", 0],
  ])("%s and %s", (one, other, least) => {
    const value = similarity(one, other);
    expect(least === 0 ? value < 0.4 : value >= least).toBe(true);
  });
});

describe("changes since a day", () => {
  const next = offering({ title: { de: "Neu", en: "New" } });
  const first = recordChanges(
    null,
    { before: having({ offers: [], places: [], organisations: [] }), after: base },
    "2025-03-01",
  );
  const second = recordChanges(first, { before: base, after: next }, "2025-03-05");
  const third = recordChanges(second, { before: next, after: having({ offers: [] }) }, "2025-03-09");

  test("only what changed since then", () => {
    const { catalogue, gone, cursor } = changedSince(next, second, { cursor: "2025-03-04", today: "2025-03-06" });
    expect([catalogue.offers.length, catalogue.organisations.length, gone, cursor]).toEqual([1, 0, [], "2025-03-06"]);
    expect(changedSince(next, second, { cursor: "2025-03-06", today: "2025-03-06" }).catalogue.offers).toEqual([]);
    expect(changedSince(next, second, { cursor: null, today: "2025-03-06" }).catalogue).toEqual(next);
  });

  test("what is gone is told until it comes back", () => {
    const since = { cursor: "2025-03-05", today: "2025-03-10" };
    expect(changedSince(having({ offers: [] }), third, since).gone).toEqual([
      { list: "offers", id: "o-1", goneOn: "2025-03-09" },
    ]);
    const back = recordChanges(third, { before: having({ offers: [] }), after: base }, "2025-03-10");
    expect(back.gone).toEqual([]);
  });
});
