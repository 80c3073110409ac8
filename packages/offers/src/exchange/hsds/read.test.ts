// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { fromHsds } from "./read.ts";

const organization = { id: "o", name: "Stadtteilbüro", description: "" };
const service = { id: "s", name: "Sozialberatung", status: "active", organization };
const read = (feed: unknown) => fromHsds(feed, { language: "de" });
const codes = (feed: unknown) => read(feed).findings.map(({ code, path }) => `${code} ${path}`);
const offerOf = (fields: object) => {
  const { catalogue, findings } = read({ ...service, ...fields });
  return { offer: catalogue.offers[0], codes: findings.map(({ code, path }) => `${code} ${path}`) };
};
const slot = (fields: object) => offerOf({ schedules: [{ id: "t", freq: "WEEKLY", byday: "MO", ...fields }] });

describe("shapes of a feed", () => {
  const other = { ...service, id: "s2" };
  test.each([
    ["one object", service, ["s"]],
    ["a list", [service, other], ["s", "s2"]],
    [
      "a page",
      { total_items: 2, total_pages: 1, page_number: 1, size: 2, empty: false, contents: [service, other] },
      ["s", "s2"],
    ],
    ["organisations", [{ ...organization, services: [{ id: "s", name: "A", status: "active" }] }], ["s"]],
    [
      "lists beside each other",
      { organizations: [organization], services: [{ ...service, organization: undefined, organization_id: "o" }] },
      ["s"],
    ],
  ])("%s", (_, feed, ids) => {
    const { catalogue, findings } = read(feed);
    expect(findings).toEqual([]);
    expect(catalogue.offers.map(({ id }) => id)).toEqual(ids);
    expect(catalogue.offers[0]?.organisationId).toBe("o");
    expect(catalogue.organisations).toMatchObject([{ id: "o", name: "Stadtteilbüro" }]);
  });

  test.each([[null], [7], ["x"], [{}], [{ hello: 1 }]])("%o is no feed", (feed) => {
    expect(codes(feed)).toEqual(["hsds-no-feed "]);
    expect(read(feed).catalogue.offers).toEqual([]);
  });

  test("a page whose counters contradict its contents", () => {
    const page = { total_items: 5, total_pages: 1, page_number: 1, size: 3, empty: true, contents: [service] };
    expect(codes(page)).toEqual(["hsds-page /empty", "hsds-page /size", "hsds-page /total_items"]);
  });

  test("what is no object is told, the rest comes along", () => {
    expect(codes([7, service])).toEqual(["hsds-no-record /0"]);
    expect(read([7, service]).catalogue.offers).toHaveLength(1);
  });
});

describe("ids and references", () => {
  test("an id used twice for different services", () => {
    const { catalogue, findings } = read([service, { ...service, name: "Etwas anderes" }]);
    expect(catalogue.offers.map(({ title }) => title)).toEqual([{ de: "Sozialberatung" }]);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(["OFF-ID-UNIQUE /1/id"]);
  });

  test("a reference that leads nowhere is told at its place and stays", () => {
    const dangling = {
      ...service,
      organization: undefined,
      organization_id: "nobody",
      service_at_locations: [{ id: "m", location_id: "nowhere" }],
      phones: [{ id: "p", number: "1", contact_id: "c" }],
    };
    expect(codes(dangling)).toEqual([
      "OFF-REFERENCE /organization_id",
      "OFF-REFERENCE /phones/0/contact_id",
      "OFF-REFERENCE /service_at_locations/0/location_id",
    ]);
    expect(read(dangling).catalogue.offers[0]).toMatchObject({ organisationId: "nobody", placeIds: ["nowhere"] });
  });

  test("a service without an organisation, one without an id", () => {
    expect(codes({ id: "s", name: "A", status: "active" })).toEqual(["hsds-organization-missing /organization_id"]);
    expect(codes({ ...service, id: undefined })).toEqual(["hsds-id /id"]);
  });
});

describe("times", () => {
  test.each([
    ["9am", "12pm", "09:00", "12:00", "hours-format"],
    ["9:00am", "5:30 pm", "09:00", "17:30", "hours-format"],
    ["09:00:00", "17:00:00", "09:00", "17:00", undefined],
    ["9 Uhr", "12.30 Uhr", "09:00", "12:30", "hours-format"],
    ["09:00+01:00", "17:00+01:00", "09:00", "17:00", "hours-offset"],
    ["09:00Z", "24:00", "09:00", "24:00", "hours-offset"],
  ])("%s to %s", (opens_at, closes_at, opens, closes, code) => {
    const { offer, codes: found } = slot({ opens_at, closes_at });
    expect(offer?.schedule).toMatchObject({ kind: "weekly", hours: [{ weekday: "mo", opens, closes }] });
    expect(found.filter((one) => one.endsWith("opens_at"))).toEqual(
      code === undefined ? [] : [`${code} /schedules/0/opens_at`],
    );
  });

  test.each([[""], ["morgens"], ["25:00"], [null], [undefined]])("%o is no time: unknown, never closed", (opens_at) => {
    const { offer, codes: found } = slot({ opens_at, closes_at: "12:00" });
    expect(offer?.schedule.kind).toBe("unknown");
    expect(found).toEqual(["hours-unreadable /schedules/0"]);
  });

  test("weekdays as prose, by appointment, and no hours at all", () => {
    const hours = { opens_at: "09:00", closes_at: "12:00" };
    expect(slot({ ...hours, byday: "Monday, Dienstag" }).offer?.schedule).toMatchObject({
      hours: [{ weekday: "mo" }, { weekday: "tu" }],
    });
    expect(offerOf({ schedules: [{ id: "t", opens_at: "nach Vereinbarung" }] }).offer?.schedule).toEqual({
      kind: "by-appointment",
    });
    expect(offerOf({}).offer?.schedule).toEqual({ kind: "unknown" });
  });

  test("until and count exclude each other; until counts", () => {
    const both = { dtstart: "2025-03-03", until: "2025-06-30", count: 8, opens_at: "09:00", closes_at: "12:00" };
    const { offer, codes: found } = slot(both);
    expect(found).toEqual(["rule-forbidden /schedules/0/count"]);
    expect(offer?.schedule).toMatchObject({ series: [{ rule: "FREQ=WEEKLY;UNTIL=20250630;BYDAY=MO" }] });
  });

  test("a series begins with a meeting that its rule gives", () => {
    const { offer } = slot({
      freq: "MONTHLY",
      byday: "2MO",
      dtstart: "2025-03-03",
      opens_at: "22:00",
      closes_at: "01:00",
    });
    expect(offer?.schedule).toMatchObject({ series: [{ start: "2025-03-10T22:00", end: "2025-03-11T01:00" }] });
  });

  test("a rule that RFC 5545 does not know leaves the hours unknown", () => {
    const { offer, codes: found } = slot({ byday: "XX", opens_at: "09:00", closes_at: "12:00" });
    expect([offer?.schedule.kind, found]).toEqual(["unknown", ["rule-syntax /schedules/0"]]);
  });
});

describe("values", () => {
  test("latitude 100: the coordinates are dropped, the place stays", () => {
    const location = { id: "l", name: "Haus", location_type: "physical", latitude: 100, longitude: 7.1 };
    const { catalogue, findings } = read({
      ...service,
      service_at_locations: [{ id: "m", location_id: "l", location }],
    });
    expect(findings).toMatchObject([
      { code: "OFF-POSITION", path: "/service_at_locations/0/location/latitude", severity: "error" },
    ]);
    expect(catalogue.places).toEqual([{ id: "l", name: { de: "Haus" }, kind: "building" }]);
  });

  test("languages by code, by name, in prose; what is not known is told", () => {
    const languages = [
      { id: "1", code: "tr" },
      { id: "2", name: "Arabic and Russisch" },
      { id: "3", name: "Klingonisch" },
    ];
    const { offer, codes: found } = offerOf({ languages });
    expect(offer?.languages).toEqual(["tr", "ar", "ru"]);
    expect(found).toEqual(["hsds-language /languages/2", "hsds-language-prose /languages/1"]);
  });

  test.each([
    [[{ id: "c", amount: 0 }], { kind: "free" }],
    [[{ id: "c", amount: "5,50", currency: "EUR" }], { kind: "amount", euroCents: 550 }],
    [
      [
        { id: "c", amount: 2 },
        { id: "d", amount: 8 },
      ],
      { kind: "range", fromEuroCents: 200, toEuroCents: 800 },
    ],
    [[{ id: "c", amount: -1 }], { missing: "unknown" }],
    [[{ id: "c", amount: 5, currency: "GBP" }], { missing: "unknown" }],
    [[], { missing: "unknown" }],
  ])("prices %o", (cost_options, cost) => {
    expect(offerOf({ cost_options }).offer?.cost).toEqual(cost);
  });

  test("what people need to read and no field holds stands in the description", () => {
    const { offer } = offerOf({ description: "Kurs.", eligibility_description: "nur für Frauen", alert: "Raum 3" });
    expect(offer?.description).toEqual({ de: "Kurs.\n\nWer kommen kann: nur für Frauen\n\nHinweis: Raum 3" });
    expect(offer).not.toHaveProperty("eligibility");
  });

  test("the name of a person stays behind, and that is told", () => {
    const { catalogue, loss } = read({
      ...service,
      contacts: [{ id: "c", name: "Erika Muster", email: "info@x.example" }],
    });
    expect(JSON.stringify(catalogue)).not.toContain("Erika");
    expect(loss.map(({ path }) => path)).toEqual(["/contacts/0/name"]);
  });

  test("fields without a place in the catalogue and foreign terms are lost, and told", () => {
    const attributes = [{ id: "a", taxonomy_term: { id: "t", name: "Debt advice", description: "" } }];
    expect(
      read({ ...service, licenses: "x", program: { id: "p" }, attributes })
        .loss.map(({ path }) => path)
        .toSorted(),
    ).toEqual(["/attributes/0", "/licenses", "/program"]);
  });

  test("a broken field of the profile “de” is a finding, and plain HSDS counts instead", () => {
    const { catalogue, findings } = read({
      ...service,
      offer_kind: "course",
      times: { kind: "often" },
      topics: ["work"],
    });
    expect(catalogue.offers[0]).toMatchObject({ kind: "course", topics: ["work"], schedule: { kind: "unknown" } });
    expect(findings.map(({ path }) => path)).toContain("/times/kind");
  });
});
