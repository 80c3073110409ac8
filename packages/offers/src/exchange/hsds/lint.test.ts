// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { checkHsds } from "./lint.ts";

const organization = { id: "o", name: "Stadtteilbüro", description: "", website: "www.stadtteil.example" };
const service = {
  id: "s",
  name: "Sozialberatung",
  description: "Beratung für GeflÃ¼chtete",
  status: "active",
  url: "stadtteil.example/kurs",
  organization,
  minimum_age: 18,
  maximum_age: 6,
  capacities: [
    { id: "k", unit: { id: "u", name: "Plätze" }, available: 12, maximum: 10, updated: "2025-03-01T00:00:00Z" },
  ],
  service_at_locations: [
    { id: "m", location: { id: "l", location_type: "physical", name: "Haus", latitude: 100, longitude: 7 } },
  ],
};

test("what passes the official schema and is wrong is told at its place in the feed", () => {
  const { findings } = checkHsds({ contents: [service] }, { language: "de", on: "2025-03-02" });
  expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(
    expect.arrayContaining([
      "OFF-CAPACITY /contents/0/capacities/0/available",
      "OFF-AGES /contents/0/minimum_age",
      "OFF-URL-SCHEME /contents/0/url",
      "OFF-URL-SCHEME /contents/0/organization/website",
      "OFF-MOJIBAKE /contents/0/description",
      "OFF-POSITION /contents/0/service_at_locations/0/location/latitude",
    ]),
  );
});

test("a reference to nothing is told once", () => {
  const { findings } = checkHsds(
    { id: "s", name: "A", status: "active", organization_id: "x" },
    { language: "de", on: "2025-03-02" },
  );
  expect(findings.filter(({ code }) => code === "OFF-REFERENCE").map(({ path }) => path)).toEqual(["/organization_id"]);
});
