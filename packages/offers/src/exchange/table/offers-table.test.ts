// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { encodeText, germanCsv, writeCsv, writeWorkbook } from "@quartierkit/tables";
import { base, monday, offering } from "../../checks/examples.ts";
import { fromOfferTable } from "./read.ts";
import { toOfferTable } from "./write.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => fromOfferTable(bytes(text), { language: "de" });

describe("in", () => {
  test("a list of an office: title above, Windows-1252, semicolons, German values", () => {
    const text = [
      "Angebote im Quartier;;;;;;;;",
      "Angebot;Träger;Straße;PLZ;Ort;Öffnungszeiten;Kosten;Anmeldung;Sprachen;Stand",
      "Sozialberatung;Stadtteilbüro;Hauptstr. 166;44652;Herne;Mo-Do 9-12 Uhr;kostenlos;nein;Deutsch, Türkisch;1.3.2025",
    ].join("\n");
    const { catalogue, loss } = fromOfferTable(encodeText(text, "windows-1252") ?? new Uint8Array(), {
      language: "de",
    });
    expect(loss).toEqual([]);
    expect(catalogue).toMatchObject({
      organisations: [{ id: "stadtteilbuero", name: "Stadtteilbüro" }],
      places: [{ address: { street: "Hauptstr.", houseNumber: "166", postalCode: "44652", city: "Herne" } }],
      offers: [
        {
          id: "stadtteilbuero-sozialberatung",
          title: { de: "Sozialberatung" },
          schedule: { kind: "weekly", timeZone: "Europe/Berlin" },
          cost: { kind: "free" },
          registration: false,
          languages: ["de", "tr"],
          verifiedOn: "2025-03-01",
        },
      ],
    });
  });

  test("what is not understood is told with line and header, and stays readable", () => {
    const { catalogue, findings, loss } = read(
      "Angebot;Zeiten;Kosten;Stand;Themen;Barrierefrei;Einrichtung;Bemerkung\nCafé;jeden 2. Montag;nach Einkommen;30.2.2025;Tanz;teils;Haus;x\n;;;;;;Haus;y\n",
    );
    const told = findings.filter(({ severity }) => severity !== "info");
    expect(told.map(({ code, line, path }) => `${code} ${line} ${path}`).toSorted()).toEqual([
      "cost-unreadable 2 /Kosten",
      "hours-unreadable 2 /Zeiten",
      "impossible-day 2 /Stand",
      "table-row 3 /Angebot",
      "table-value 2 /Barrierefrei",
      "table-value 2 /Themen",
    ]);
    expect(catalogue.offers[0]).toMatchObject({
      schedule: { kind: "unknown", note: { de: "jeden 2. Montag" } },
      description: { de: "Kosten: nach Einkommen" },
      cost: { missing: "unknown" },
    });
    expect(loss.map(({ path }) => path)).toEqual(["/Bemerkung"]);
  });

  test("headers can be declared; without a title nothing is read", () => {
    const text = "Was?;Wer?\nTreff;VHS\n";
    expect(read(text)).toMatchObject({ catalogue: { offers: [] }, findings: [{ code: "table-title" }] });
    const columns = { title: "Was?", organisation: "Wer?" };
    expect(fromOfferTable(bytes(text), { language: "de", columns }).catalogue.offers).toMatchObject([
      { id: "vhs-treff", organisationId: "vhs" },
    ]);
  });

  test("an id in two rows", () => {
    const { catalogue, findings } = read("ID;Angebot\n1;A\n1;B\n");
    expect(catalogue.offers).toHaveLength(1);
    expect(findings).toMatchObject([{ code: "table-id", line: 3, path: "/ID" }]);
  });
});

describe("out and back", () => {
  const { en: _, ...title } = base.offers[0]?.title ?? { de: "", en: "" };
  const catalogue = offering({
    title,
    description: { de: "=Rechnen; mit Zeichen" },
    schedule: monday(["09:00", "12:00"], ["14:00", "16:30"]),
    cost: { kind: "amount", euroCents: 550 },
    languages: ["de", "tr"],
    ages: { from: 1.5, to: 6 },
    period: { from: "2025-01-01", to: "2025-12-31" },
    registration: true,
    contact: { phone: "+49 2323 160", email: "info@stadtteil.example" },
    links: [{ kind: "website", url: "https://stadtteil.example" }],
  });
  const { value, loss } = toOfferTable(catalogue);
  const expected = { ...catalogue.offers[0], organisationId: "stadtteilbuero", placeIds: ["stadtteilbuero"] };

  test.each([
    ["CSV", bytes(writeCsv(value, germanCsv))],
    ["XLSX", writeWorkbook([{ name: "Angebote", rows: value }])],
  ])("%s", (_kind, file) => {
    expect(fromOfferTable(file, { language: "de" }).catalogue.offers).toEqual([expected]);
  });

  test("what has no column is told", () => {
    expect(loss.map(({ path }) => path)).toEqual(["/offers/0/schedule/timeZone"]);
    const { loss: more } = toOfferTable(
      offering({ schedule: { ...monday(["09:00", "12:00"]), holidays: { state: "closed" } }, status: "paused" }),
    );
    expect(more.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/offers/0/title/en", "/offers/0/schedule", "/offers/0/status"]),
    );
  });
});
