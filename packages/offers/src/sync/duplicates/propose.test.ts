// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { different, offerOf, organisationOf, placeOf, someSources, sourceOf } from "../../../testing/sync-sources.ts";
import type { Organisation, Place } from "../../records/catalogue.ts";
import { metresBetween } from "./compare.ts";
import { proposeDuplicates } from "./propose.ts";

const kinds = (a: ReturnType<typeof sourceOf>, b: ReturnType<typeof sourceOf>) =>
  proposeDuplicates([a, b]).proposals.map(({ list, a: one, b: other, reasons }) => [
    `${list} ${one.id} ${other.id}`,
    ...reasons.map(({ kind }) => kind),
  ]);

const organisations = (left: [string, Partial<Organisation>?], right: [string, Partial<Organisation>?]) =>
  kinds(
    sourceOf("a", { organisations: [organisationOf("1", left[0], left[1])] }),
    sourceOf("b", { organisations: [organisationOf("x", right[0], right[1])] }),
  ).map(([, ...reasons]) => reasons.join(" "));

const places = (left: Partial<Place>, right: Partial<Place>) =>
  kinds(sourceOf("a", { places: [placeOf("1", left)] }), sourceOf("b", { places: [placeOf("x", right)] })).map(
    ([, ...reasons]) => reasons.join(" "),
  );

describe("what may be the same", () => {
  test("names and phone numbers, however they are written", () => {
    const phone = (number: string) => ({ contact: { phone: number } });
    const same = organisations(
      ["Jugendwerk Süd e.V.", phone("+49 (0) 2323 16-0")],
      ["JUGENDWERK SUED E. V.", phone("02323/160")],
    );
    expect(same).toEqual(["name phone"]);
    expect(organisations(["Jugendwerk Süd", phone("02323 160")], ["Seniorenbüro", phone("02323 160")])).toEqual([]);
    expect(organisations(["VHS"], ["VHS"])).toEqual([]);
  });

  test("web addresses without what says nothing", () => {
    const url = (address: string) => ({ contact: { url: address } });
    expect(
      organisations(
        ["Volkshochschule Herne", url("https://www.vhs.example/kurse/?from=mail#top")],
        ["Volkshochschule der Stadt Herne", url("http://vhs.example/Kurse")],
      ),
    ).toEqual(["similar-name url"]);
  });

  test("an external id alone, a house with its street written in two ways, a place nearby", () => {
    const external = { externalIds: { hsds: "7" } };
    expect(organisations(["Eins", external], ["Zwei", external])).toEqual(["external-id"]);
    const address = (street: string) => ({ street, houseNumber: "4a", postalCode: "44649", city: "Herne" });
    expect(
      places(
        { name: { de: "Haus" }, address: address("Hauptstr.") },
        { name: { de: "Haus" }, address: address("Hauptstraße") },
      ),
    ).toEqual(["name address"]);
    const near = (longitude: number) => ({ name: { de: "Haus" }, position: { longitude, latitude: 51.5 } });
    expect([places(near(7.2), near(7.2005)), places(near(7.2), near(7.201))]).toEqual([["name position"], []]);
  });

  test("offers by the names of their organisations and by their places", () => {
    const source = (id: string, organisation: string) =>
      sourceOf(id, {
        organisations: [organisationOf(`${id}-g`, organisation)],
        offers: [offerOf(`${id}-1`, { title: { de: "Sprachcafé" }, organisationId: `${id}-g` })],
      });
    expect(kinds(source("a", "Stadt Herne"), source("b", "Stadt Herne"))).toEqual([
      ["offers a-1 b-1", "name", "organisation"],
    ]);
    expect(kinds(source("a", "Stadt Herne"), source("b", "Stadt Bochum"))).toEqual([]);
  });

  test("not within one source, and not what was decided", () => {
    const [one, other] = [
      organisationOf("1", "Haus", { externalIds: { hsds: "7" } }),
      organisationOf("2", "Haus", { externalIds: { hsds: "7" } }),
    ];
    const within = sourceOf("a", { organisations: [one, other] });
    expect(proposeDuplicates([within]).proposals).toEqual([]);
    const sources = [sourceOf("a", { organisations: [one] }), sourceOf("b", { organisations: [other] })];
    expect(proposeDuplicates(sources).proposals).toHaveLength(1);
    expect(proposeDuplicates(sources, { decisions: [different("organisations", "b/2", "a/1")] }).proposals).toEqual([]);
  });

  test("the more speaks for it, the higher it stands", () => {
    const extern = { externalIds: { hsds: "7" } };
    const { proposals } = proposeDuplicates(
      [
        sourceOf("a", { organisations: [organisationOf("1", "Haus"), organisationOf("2", "Werk", extern)] }),
        sourceOf("b", {
          organisations: [
            organisationOf("3", "Haus", { contact: { phone: "12345" } }),
            organisationOf("4", "Werk", extern),
          ],
        }),
      ],
      { atLeast: 0.5 },
    );
    expect(proposals.map(({ a, b, score }) => [a.id, b.id, score])).toEqual([
      ["2", "4", 0.98],
      ["1", "3", 0.65],
    ]);
  });

  test("the same proposals in the same order, however sources are ordered", () => {
    fc.assert(
      fc.property(someSources, (sources) => {
        expect(proposeDuplicates(sources.toReversed())).toEqual(proposeDuplicates(sources));
      }),
    );
  });

  test("a switchboard that many share is told and makes no pairs, and ten thousand records take no squares of time", () => {
    const source = (id: string) =>
      sourceOf(id, {
        organisations: Array.from({ length: 5000 }, (_, at) =>
          organisationOf(`${id}${at}`, `Verein Nummer ${id}${at}`, { contact: { phone: "02323 160" } }),
        ),
      });
    const { proposals, common } = proposeDuplicates([source("a"), source("b")]);
    expect([proposals, common]).toEqual([[], ["organisations phone 2323160"]]);
  }, 20_000);
});

test("distances: a degree of latitude, and nothing at all", () => {
  const [a, b] = [
    { longitude: 7, latitude: 51 },
    { longitude: 7, latitude: 52 },
  ];
  expect(metresBetween(a, b)).toBeCloseTo(111_195, -2);
  expect(metresBetween(a, a)).toBe(0);
});
