// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { base, having, offering } from "../checks/examples.ts";
import { compareCatalogues } from "./compare.ts";

test("what is new, changed and gone, with the fields that changed", () => {
  const place = { id: "p-2", name: { de: "Park" }, kind: "outdoor" } as const;
  const after = { ...offering({ title: { de: "Sprechstunde", en: "Counselling" } }), places: [...base.places, place] };
  expect(compareCatalogues(base, after)).toEqual([
    { list: "places", id: "p-2", kind: "new", fields: [] },
    { list: "offers", id: "o-1", kind: "changed", fields: ["/title/de"] },
  ]);
  expect(compareCatalogues(base, having({ offers: [] }))).toEqual([
    { list: "offers", id: "o-1", kind: "gone", fields: [] },
  ]);
});

test("the order of fields is no change", () => {
  const offers = base.offers.map((offer) => ({ ...Object.fromEntries(Object.entries(offer).toReversed()), ...offer }));
  expect(compareCatalogues(base, having({ offers }))).toEqual([]);
});
