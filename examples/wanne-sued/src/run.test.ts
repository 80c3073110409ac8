// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { verifyCredential } from "@quartierkit/credentials";
import { fromHsds } from "@quartierkit/offers/hsds";
import { sourcesOf } from "@quartierkit/participants";
import { beforeAll, describe, expect, test } from "vitest";
import { judge, usedFacts } from "./judge.ts";
import { readProject } from "./read.ts";
import { shippedFile, ran } from "./testing/ran.ts";
import type { Ran } from "./testing/ran.ts";

const register = shippedFile("participants.json") as {
  readonly participants: readonly { readonly pseudonym: string }[];
  readonly participations: readonly {
    readonly id: string;
    readonly actual?: { readonly from: string; readonly to: string | null };
  }[];
}; // checked by the tests of the generator
const catalogue = shippedFile("offers.json") as {
  readonly offers: readonly { readonly id: string; readonly title: Readonly<Record<string, string>> }[];
}; // checked by the schema's own tests

describe("the whole project", () => {
  let sound: Ran;
  beforeAll(async () => {
    sound = await ran();
  });

  test("writes all pages and a certificate and says where; no error in the data", () => {
    expect(sound.status).toBe(0);
    expect(sound.complained).toBe("");
    expect(Object.keys(sound.pages).toSorted()).toEqual([
      "certificate.html",
      "certificate.json",
      "esf-plus.de.html",
      "esf-plus.en.html",
      "esf.de.html",
      "esf.en.html",
      "offers.de.html",
      "offers.en.html",
      "offers.geojson",
      "offers.hsds.json",
      "offers.ics",
      "offers.jsonld",
      "report.en.html",
      "report.html",
    ]);
    for (const name of Object.keys(sound.pages)) expect(sound.said).toContain(name);
  });

  test("shows progress and sums on the terminal, in German too", async () => {
    expect(sound.said).toMatch(/^\[1\] Reading and checking the files … 0 ms\n\[2\] /);
    expect(sound.said).toContain("64 participants");
    expect(sound.said).toMatch(/SGB II rate +23\.9% +19\.3% +2016 +4\.6 +× 1\.24/);
    expect((await ran({}, "de")).said).toMatch(/SGB-II-Quote +23,9 % +19,3 % +2016 +4,6 +× 1,24/);
  });

  test("the report shows every participant with verdicts and with a way", () => {
    for (const { pseudonym } of register.participants) {
      expect(sound.pages["report.html"]).toContain(`<strong>${pseudonym}</strong>`);
      expect(sound.pages["report.html"]).toContain(`<summary>${pseudonym}</summary>`);
    }
    expect(sound.pages["report.html"]).toContain("§ 18 Abs. 1");
    expect(sound.pages["report.html"]).toMatch(/Noch zu erfragen: [^.]*Minderjährige Kinder im Haushalt/);
  });

  test("the report shows one way as a whole: preparation, two certificates and more, what the law says", () => {
    const report = sound.pages["report.html"] ?? "";
    const way = report.slice(report.indexOf("Ein Weg im Ganzen"), report.indexOf("Nächster Schritt:"));
    expect(way).toMatch(/Vorbereitung: Digitale Medien und Lernplattform\s+\(90 Stunden, DigComp 2\.2/);
    expect(way.match(/: Zertifikat TQ-\d{4}-\d{3} vom /g)?.length).toBeGreaterThanOrEqual(2);
    expect(way).toContain("Externenprüfung: noch offen");
    expect(way).toContain("§ 45 Abs. 2 Satz 3 BBiG");
    expect(sound.pages["report.en.html"]).toContain("One way as a whole");
  });

  test("the certificate verifies after its way through a file, and not with one letter changed", async () => {
    const file = sound.pages["certificate.json"] ?? "";
    const checksOf = async (text: string) => {
      const { outcome, checks } = await verifyCredential(text, { at: "2022-10-31" });
      return [outcome, ...checks.filter(({ ok }) => ok === false).map(({ name }) => name)];
    };
    expect(await checksOf(file)).toEqual(["valid"]);
    expect(await checksOf(file.replace("Beispiel", "Beispeil"))).toEqual(["invalid", "signature"]);
    expect(file).not.toMatch(/p-27/);
    for (const name of ["report.html", "report.en.html"]) {
      expect(sound.pages[name]).toMatch(/<title>✓ (gültig|valid)<\/title>/);
      expect(sound.pages[name]).toMatch(
        /das Zertifikat ungültig \(Signatur\)|the certificate is not valid \(Signature\)/,
      );
    }
    expect(sound.pages["certificate.html"]).toContain("Beispielträger (erfunden)");
  });

  test("every fact that decided something leads to the record that it came from", () => {
    const { project } = readProject(fileURLToPath(new URL("../data/", import.meta.url)));
    const judged = project === null ? [] : judge(project);
    expect(judged).toHaveLength(register.participants.length);
    const homeless = judged.flatMap((one) =>
      usedFacts(one)
        .filter(({ path }) => sourcesOf(one.sources, path).length === 0)
        .map(({ path, value }) => `${one.id} ${path} ${JSON.stringify(value)}`),
    );
    expect(judged.flatMap(usedFacts).length).toBeGreaterThan(judged.length);
    expect(homeless).toEqual([]);
    expect(sound.pages["report.html"]).toMatch(/Geburtsdatum: <code>\/participants\/0\/birthDate<\/code>/);
  });

  test("the report compares the area with the city and warns of mixed dates and unstated definitions", () => {
    const report = sound.pages["report.html"] ?? "";
    expect(report).toMatch(
      /23,9 %<\/td>\s*<td class="number">19,3 %<\/td>\s*<td class="number">\+4,6 Prozentpunkte<\/td>\s*<td class="number">1,24/,
    );
    expect(report).toContain("Die Tabelle mischt Stichtage: 31.12.2016, 31.12.2018.");
    expect(report).toContain("Was „SGB-II-Quote“ genau zählt, sagt die Quelle nicht");
    expect(report).toContain("Statistikstelle der Stadt Herne, 31.12.2018");
    expect(report).toContain("Herne (mit Wanne-Süd)");
    expect(report).toContain("Von wann die Grenzen von Wanne-Süd sind, ist nicht genannt");
    expect(report).toContain("das Projekt begann am 01.01.2020: Die Zahlen zeigen die Lage davor");
    expect(report).toContain("Für Wanne-Süd gibt es keine amtliche Arbeitslosenquote");
    expect(report.match(/Herne enthält Wanne-Süd/g)).toHaveLength(1);
    expect(report.match(/Zählen beide Werte dasselbe, liegt sie unter dem Wert für Herne\./g)).toHaveLength(3);
  });

  test("the report hides no finding", () => {
    const [, errors = "", warnings = "", notes = ""] =
      /(\d+) errors, (\d+) warnings, (\d+) notes/.exec(sound.said) ?? [];
    const rows = (sound.pages["report.html"] ?? "").match(/<tr class="finding /g) ?? [];
    expect(rows).toHaveLength(Number(errors) + Number(warnings) + Number(notes));
    expect(rows.length).toBeGreaterThan(10);
  });

  test("the plan names every offer, in three registers and in full, and never calls one closed", () => {
    for (const [language, unknown] of [
      ["de", "Zeiten nicht bekannt"],
      ["en", "hours unknown"],
    ] as const) {
      const plan = sound.pages[`offers.${language}.html`] ?? "";
      expect(plan).toContain(`<html lang="${language}">`);
      for (const { id, title } of catalogue.offers) {
        expect(plan).toContain(`<article class="offer" id="${id}"`);
        expect(plan).toContain(title[language]);
        expect(plan.split(`href="#${id}"`).length).toBeGreaterThanOrEqual(4);
      }
      expect(plan.split(unknown).length - 1).toBeGreaterThanOrEqual(catalogue.offers.length);
      const shown = plan.replaceAll(/<script[\s\S]*?<\/script>/g, "").replace(/<p class="note">[\s\S]*?<\/p>/, "");
      expect(shown).not.toMatch(/geschlossen|closed/);
    }
  });

  test("the plan holds JSON-LD that can be read, with one entry an offer and no hours", () => {
    const [, json = ""] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(sound.pages["offers.de.html"] ?? "") ?? [];
    const entries: unknown = JSON.parse(json);
    expect(entries).toHaveLength(catalogue.offers.length);
    expect(json).not.toContain("OpeningHours");
  });

  test("a title in another language is marked with it", () => {
    expect(sound.pages["offers.de.html"]).toMatch(/<span class="tag" lang="ar" dir="rtl">/);
    expect(sound.pages["offers.de.html"]).toMatch(/<p lang="de-simple">/);
  });

  test("the pages are complete in themselves", () => {
    for (const page of Object.values(sound.pages)) {
      expect(page).not.toMatch(/<(link|img|iframe|script src)/);
      expect(page.replaceAll(/<script>[\s\S]*?<\/script>/g, "")).not.toMatch(/undefined|NaN|\[object/);
      for (const [script] of page.matchAll(/<script>[\s\S]*?<\/script>/g))
        expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\bimport\(|\beval\(|localStorage/);
    }
  });

  test("the plan goes out for calendars, maps and search engines, and the terminal tells what did not come along", () => {
    expect(sound.pages["offers.ics"]).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const entries = (name: string, list: string): unknown => Reflect.get(JSON.parse(sound.pages[name] ?? "{}"), list);
    expect(entries("offers.geojson", "features")).toEqual([]);
    expect(entries("offers.jsonld", "@graph")).toHaveLength(catalogue.offers.length);
    const { catalogue: back, findings } = fromHsds(JSON.parse(sound.pages["offers.hsds.json"] ?? "{}"), {
      language: "de",
    });
    const byId = (offers: readonly { readonly id: string }[]) => offers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(findings).toEqual([]);
    expect(byId(back.offers)).toEqual(byId(catalogue.offers));
    const { length } = catalogue.offers;
    expect(sound.said).toMatch(new RegExp(`offers\\.ics +0 entries; left out: ${length} × hours unknown, `));
    expect(sound.said).toContain(`0 entries; left out: ${length} × no place with coordinates`);
    for (const language of ["de", "en"])
      for (const name of ["offers.ics", "offers.geojson", "offers.jsonld"])
        expect(sound.pages[`offers.${language}.html`]).toContain(`<a href="${name}"`);
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["no JSON", "participants.json", "hello", /^participants\.json:1: error not-json/],
    ["a file that breaks off", "offers.json", '{"format": "quartierkit-offers", ', /^offers\.json:1: error not-json/],
    [
      "another format",
      "indicators.json",
      '{"format":"quartierkit-offers","version":1}',
      /^indicators\.json:\/format: error/,
    ],
    [
      "Windows-1252",
      "project.json",
      new Uint8Array([0x7b, 0x22, 0xfc, 0x22, 0x7d]),
      /^project\.json:1: error not-utf8/,
    ],
    ["50 MB", "qualifications.json", new Uint8Array(50_000_000), /^qualifications\.json: error too-large/],
    ["no file", "participants.json", null, /^participants\.json: error file-unreadable/],
  ])("%s: status 1, one line, no page", async (_, file, content, line) => {
    const { status, complained, pages } = await ran({ [file]: content });
    expect(status).toBe(1);
    expect(complained).toMatch(line);
    expect(complained.trimEnd().split("\n")).toHaveLength(2);
    expect(complained).not.toMatch(/\bat .*\.ts|node:/);
    expect(pages).toEqual({});
  });

  test("all files are looked at before it stops", async () => {
    const { complained } = await ran({ "participants.json": "x", "offers.json": "y" }, "de");
    expect(complained).toMatch(
      /offers\.json:1: Fehler not-json.*\nparticipants\.json:1: Fehler not-json.*\nEs wurde nichts geschrieben\.\n$/,
    );
  });
});

describe("a broken record", () => {
  const withFirst = (change: (first: (typeof register.participations)[number]) => unknown): string => {
    const [first, ...rest] = register.participations;
    if (first === undefined) throw new Error("the example has participations");
    return JSON.stringify({ ...register, participations: [change(first), ...rest] });
  };

  test("an impossible day: status 1, the record is left out and told, everybody else is in the report", async () => {
    const broken = withFirst((first) => ({ ...first, actual: { from: "2021-02-30", to: null } }));
    const { status, complained, pages } = await ran({ "participants.json": broken });
    expect(status).toBe(1);
    expect(complained).toMatch(/^participants\.json:\/participations\/0\/actual\/from: error impossible-day/);
    expect(pages["report.html"]).toContain("P-64");
    expect(pages["report.html"]).toContain("impossible-day");
  });

  test("an exit before the entry and an unknown field are told with their places", async () => {
    const backwards = withFirst((first) => ({ ...first, actual: { from: "2022-03-01", to: "2022-01-01" } }));
    expect((await ran({ "participants.json": backwards })).complained).toMatch(
      /\/participations\/0\/actual\/to: error T-EXIT-BEFORE-ENTRY/,
    );
    const unknown = withFirst((first) => ({ ...first, mood: "good" }));
    expect((await ran({ "participants.json": unknown })).complained).toMatch(
      /\/participations\/0\/mood: error unknown-field/,
    );
  });

  test("words of a record cannot become part of a page", async () => {
    const [person, ...others] = register.participants;
    const evil = { ...register, participants: [{ ...person, pseudonym: "<script>alert(1)</script>" }, ...others] };
    const { pages } = await ran({ "participants.json": JSON.stringify(evil) });
    expect(pages["report.html"]).not.toContain("<script>");
    expect(pages["report.html"]).toContain("&lt;script&gt;alert(1)");
  });
});
