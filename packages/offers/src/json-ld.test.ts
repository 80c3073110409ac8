// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { having, offering } from "./checks/examples.ts";
import { jsonLdScript, toJsonLd } from "./json-ld.ts";
import type { Offer } from "./records/catalogue.ts";

const ld = (changes: Partial<Offer>, language = "en") => {
  const catalogue = offering(changes);
  const [offer] = catalogue.offers;
  return offer && toJsonLd(catalogue, offer, language);
};

describe("JSON-LD", () => {
  test("names service, provider, place and hours", () => {
    expect(ld({})).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Service",
      name: "Counselling",
      inLanguage: "en",
      provider: { "@type": "Organization", name: "Stadtteilbüro" },
      availableChannel: [{ serviceLocation: { name: "Stadtteilbüro", geo: { longitude: 7.16 } } }],
      hoursAvailable: [{ dayOfWeek: "https://schema.org/Monday", opens: "09:00", closes: "12:00" }],
      isAccessibleForFree: true,
    });
  });

  test("says nothing of what is not known", () => {
    const unknown = ld({ schedule: { kind: "unknown" }, cost: { missing: "unknown" } });
    expect(unknown).not.toHaveProperty("hoursAvailable");
    expect(unknown).not.toHaveProperty("isAccessibleForFree");
  });

  test("a course has an instance, an event a date and an organizer", () => {
    expect(ld({ kind: "course" })).toMatchObject({
      "@type": "Course",
      hasCourseInstance: { "@type": "CourseInstance" },
    });
    const sessions = [{ start: "2021-03-08T09:00", end: "2021-03-08T12:00" }];
    expect(ld({ kind: "event", schedule: { kind: "dates", timeZone: "Europe/Berlin", sessions } })).toMatchObject({
      "@type": "Event",
      startDate: "2021-03-08T09:00",
      organizer: { name: "Stadtteilbüro" },
    });
  });

  test("a text in another language is marked with it", () => {
    expect(ld({ title: { de: "Beratung" } })).toMatchObject({ name: "Beratung", inLanguage: "de" });
  });

  test("an offer without organisation and place still has a name", () => {
    const catalogue = having({ organisations: [], places: [] });
    expect(catalogue.offers.map((offer) => toJsonLd(catalogue, offer, "de")["name"])).toEqual(["Beratung"]);
  });

  test("no text breaks out of the script", () => {
    const script = jsonLdScript({ name: "</script><script>alert(1)</script> & Co" });
    expect(script.match(/<\/?script/g)).toHaveLength(2);
    const inner = script.replace(/^<script[^>]*>/, "").replace("</script>", "");
    expect(JSON.parse(inner)).toEqual({ name: "</script><script>alert(1)</script> & Co" });
  });
});
