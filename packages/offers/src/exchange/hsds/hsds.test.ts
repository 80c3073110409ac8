// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { base, having, monday, offering } from "../../checks/examples.ts";
import type { Catalogue, Offer } from "../../records/catalogue.ts";
import { readCatalogue } from "../../records/read.ts";
import type { JsonObject } from "./json.ts";
import { fieldsOf } from "./json.ts";
import { mergePatch } from "./merge-patch.ts";
import { fromHsds } from "./read.ts";
import { toOpenReferralUk } from "./uk.ts";
import { toHsds } from "./write.ts";

const schemas = new URL("../../../../../../shared/data/hsds/", import.meta.url);

interface Edition {
  readonly edition: "3.1" | "uk-3.0";
  readonly profile?: "de";
}

const json = (url: URL): unknown => JSON.parse(readFileSync(url, "utf8"));

/** Complaints of the official schema about each service; the schemas are not part of the project. */
function complaints({ edition, profile }: Edition, services: readonly JsonObject[]): readonly unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajvFormats.default(ajv);
  const folder = new URL(`${edition}/`, schemas);
  for (const name of readdirSync(folder)) {
    const patch = new URL(`../../../json/hsds-de/${name}`, import.meta.url);
    const isPatched = profile === "de" && existsSync(patch);
    const schema = mergePatch(json(new URL(name, folder)), isPatched ? json(patch) : {});
    ajv.addSchema({ ...fieldsOf(schema), $id: `https://hsds.example/${name}` });
  }
  const validate = ajv.getSchema("https://hsds.example/service.json");
  return services.flatMap((service): readonly unknown[] =>
    validate?.(service) === true ? [] : (validate?.errors ?? ["no schema"]),
  );
}

const wanne: Catalogue =
  readCatalogue(
    JSON.parse(
      readFileSync(new URL("../../../../../examples/wanne-sued/data/offers.json", import.meta.url), "utf8"),
    ) as unknown,
  ).catalogue ?? base;

const [place] = base.places;
const [offer] = base.offers;
if (place === undefined || offer === undefined) throw new Error("the base has a place and an offer");

const timeZone = "Europe/Berlin";
const text = (de: string) => ({ de });

const offerOf = (id: string): Offer => ({ ...offer, id, title: { de: id }, description: { de: `Über ${id}` } });

/** One offer of every way to tell when, and of most other things there are. */
const rich: Catalogue = having({
  places: [
    {
      ...place,
      ags: "05916000",
      address: { street: "Hauptstraße", houseNumber: "166", postalCode: "44652", city: "Herne", country: "DE" },
      contact: { phone: "+49 2323 160" },
      directions: text("Linie 1"),
    },
    { id: "p-2", name: text("Park"), kind: "outdoor" },
  ],
  offers: [
    { ...offerOf("weekly"), schedule: { ...monday(["09:00", "12:00"], ["20:00", "02:00"]), validFrom: "2025-01-01" } },
    {
      ...offerOf("dates"),
      schedule: {
        kind: "dates",
        timeZone,
        sessions: [
          { start: "2025-03-04T18:00", end: "2025-03-04T20:00" },
          { start: "2025-03-08T00:00", end: "2025-03-10T00:00", allDay: true },
        ],
      },
    },
    {
      ...offerOf("series"),
      schedule: {
        kind: "recurring",
        timeZone,
        series: [
          { rule: "FREQ=MONTHLY;BYDAY=-1FR", start: "2025-02-28T15:00", end: "2025-02-28T17:00" },
          { rule: "FREQ=WEEKLY;INTERVAL=2;COUNT=8;BYDAY=TU", start: "2025-03-04T09:00", end: "2025-03-04T10:30" },
        ],
      },
    },
    { ...offerOf("agreed"), schedule: { kind: "by-appointment" }, registration: true },
    {
      ...offerOf("several"),
      placeIds: ["p-1", "p-2"],
      schedule: {
        kind: "several",
        parts: [
          { schedule: monday(["08:00", "12:00"]), placeIds: ["p-1"] },
          { schedule: { kind: "by-appointment" }, placeIds: ["p-2"] },
        ],
      },
    },
    {
      ...offerOf("terms"),
      status: "paused",
      cost: { kind: "amount", euroCents: 550, per: "session", reductions: [{ for: text("mit Pass"), euroCents: 200 }] },
      ages: { from: 1.5, to: 6 },
      languages: ["de", "tr", "gsg"],
      lifeSituations: ["childcare"],
      delivery: ["on-site", "phone"],
      documents: [text("Ausweis")],
      capacity: { places: 12, free: 3, asOf: "2025-03-01" },
      catchment: { areas: [{ kind: "ags", ags: "05916000" }], binding: false },
      contact: { office: text("Büro"), phone: "+49 2323 161", email: "buero@stadtteil.example", languages: ["tr"] },
      contacts: [{ purpose: text("Anmeldung"), email: "anmeldung@stadtteil.example" }],
      links: [{ kind: "website", url: "https://stadtteil.example/kurs" }],
      verifiedOn: "2025-03-01",
      changedOn: "2025-03-02",
    },
  ],
});

const sorted = ({ organisations, places, offers, ...rest }: Catalogue) => {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...rest, organisations: byId(organisations), places: byId(places), offers: byId(offers) };
};

const back = (catalogue: Catalogue, profile?: "de") => {
  const { value } = toHsds(catalogue, { language: "de", ...(profile === undefined ? {} : { profile }) });
  return fromHsds(JSON.parse(JSON.stringify(value)), { language: "de" });
};

describe.skipIf(!existsSync(schemas))(
  "against the official schemas (../shared/data/hsds; skipped without them)",
  () => {
    test.each([
      ["Wanne-Süd", wanne],
      ["everything", rich],
    ])("%s is valid HSDS 3.1", (_, catalogue) => {
      const { contents } = toHsds(catalogue, { language: "de" }).value;
      expect(contents).toHaveLength(catalogue.offers.length);
      expect(complaints({ edition: "3.1" }, contents)).toEqual([]);
    });

    test.each([
      ["Wanne-Süd", wanne],
      ["everything", rich],
    ])("%s in the profile “de” is valid by its merge patches", (_, catalogue) => {
      const { contents } = toHsds(catalogue, { language: "de", profile: "de" }).value;
      expect(complaints({ edition: "3.1", profile: "de" }, contents)).toEqual([]);
      const broken = contents.map((service) => ({ ...service, times: { kind: "often" } }));
      expect(complaints({ edition: "3.1", profile: "de" }, broken)).not.toEqual([]);
    });

    test("the profile needs no Land in an address; plain HSDS does", () => {
      const services = toHsds(wanne, { language: "de", profile: "de" }).value.contents;
      const paths = complaints({ edition: "3.1" }, services).map((complaint) => fieldsOf(complaint)["message"]);
      expect(new Set(paths)).toEqual(new Set(["must have required property 'postal_code'"]));
    });

    test.each([
      ["Wanne-Süd", wanne],
      ["everything", rich],
    ])("%s is valid Open Referral UK 3.0, and has no field that it removed", (_, catalogue) => {
      const { contents } = toOpenReferralUk(catalogue, "de").value;
      expect(complaints({ edition: "uk-3.0" }, contents)).toEqual([]);
      const known = fieldsOf(fieldsOf(json(new URL("uk-3.0/service.json", schemas)))["properties"]);
      expect(contents.flatMap(Object.keys).filter((name) => !(name in known))).toEqual([]);
    });

    test("the schema does complain about what is wrong", () => {
      expect(complaints({ edition: "3.1" }, [{ id: "no-uuid", name: "x", status: "open" }])).toHaveLength(2);
    });
  },
);

describe("out and back", () => {
  test.each([
    ["Wanne-Süd", wanne],
    ["everything", rich],
  ])("in the profile “de” nothing of %s is lost", (_, catalogue) => {
    const { catalogue: again, findings, loss } = back(catalogue, "de");
    expect({ again: sorted(again), findings, loss }).toEqual({ again: sorted(catalogue), findings: [], loss: [] });
  });

  test("in plain HSDS only what was said to be lost", () => {
    const { loss } = toHsds(rich, { language: "de" });
    expect([...new Set(loss.map(({ path }) => path.replace(/\/[0-9]+/g, "/*")))].toSorted()).toEqual([
      "/offers/*/catchment/binding",
      "/offers/*/schedule/parts/*/schedule/timeZone",
      "/offers/*/schedule/timeZone",
    ]);
    expect(sorted(back(rich).catalogue)).toEqual(sorted(rich));
  });

  test("a UUID stays, any other id is found again", () => {
    const uuid = "0b6f7a0e-3f0f-4d8e-9f57-3f1c8d1f2a10";
    const { contents } = toHsds(having({ offers: [offerOf(uuid), offerOf("kurs 7/ü")] }), { language: "de" }).value;
    expect(contents.map(({ id }) => id)).toEqual([uuid, expect.stringMatching(/^[0-9a-f-]{14}8[0-9a-f]{3}-[89ab]/)]);
    expect(back(having({ offers: [offerOf("kurs 7/ü")] })).catalogue.offers[0]?.id).toBe("kurs 7/ü");
  });

  test("what HSDS cannot say is a loss with a reason, and said in words", () => {
    const series = { rule: "FREQ=YEARLY;BYMONTH=5;BYDAY=1SU", start: "2025-05-04T11:00", end: "2025-05-04T18:00" };
    const weekly = {
      rule: "FREQ=WEEKLY;BYDAY=TU",
      start: "2025-03-04T09:00",
      end: "2025-03-04T10:00",
      exclude: ["2025-03-11T09:00"],
    };
    const { value, loss } = toHsds(
      offering({ schedule: { kind: "recurring", timeZone, series: [series, weekly], holidays: { state: "closed" } } }),
      { language: "de" },
    );
    const paths = loss.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "/offers/0/schedule/series/0/rule",
        "/offers/0/schedule/series/1/exclude",
        "/offers/0/schedule/holidays",
        "/offers/0/title/en",
      ]),
    );
    expect(value.contents[0]?.["schedules"]).toMatchObject([
      { description: expect.stringContaining("2025") as string },
      { freq: "WEEKLY", notes: "nicht am 2025-03-11" },
    ]);
  });

  test("from Open Referral UK ids, titles, prices, ages, places and terms come back; what was told to be lost does not", () => {
    const { value, loss } = toOpenReferralUk(rich, "de");
    const again = fromHsds(JSON.parse(JSON.stringify(value)), { language: "de" }).catalogue.offers.at(-1);
    const { id, title, cost, ages, placeIds, topics, lifeSituations, status, catchment, delivery } = again ?? {};
    const before = rich.offers.at(-1);
    expect(before).toMatchObject({
      id,
      title,
      cost,
      ages,
      placeIds,
      topics,
      lifeSituations,
      status,
      catchment,
      delivery,
    });
    for (const field of ["languages", "documents", "capacity", "contacts"]) {
      expect(again).not.toHaveProperty(field);
      expect(loss.map(({ path }) => path)).toContain(`/offers/5/${field}`);
    }
  });
});
