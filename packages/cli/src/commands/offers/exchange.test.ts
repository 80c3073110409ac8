// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { shell } from "../../testing/shell.ts";

const wanne = readFileSync(new URL("../../../../../examples/wanne-sued/data/offers.json", import.meta.url), "utf8");
const ids = (JSON.parse(wanne) as { offers: readonly { id: string }[] }).offers.map(({ id }) => id);

const read = async (argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) => {
  const { status, out, err, made } = await shell(["offers", ...argv], files);
  return { status, err, made, json: out === "" ? undefined : JSON.parse(out) };
};
const out = (format: string, ...more: readonly string[]) =>
  read(["export", "c.json", "--to", format, ...more], { "c.json": wanne });

describe("offers export", () => {
  test.each([
    ["hsds", (value: { contents: unknown[] }) => value.contents.length, ids.length],
    ["oruk", (value: { contents: unknown[] }) => value.contents.length, ids.length],
    ["csv", (value: string) => value.split("\r\n").length, ids.length + 2],
    ["jsonld", (value: { "@context": string }) => value["@context"], "https://schema.org"],
    ["ics", (value: string) => value.slice(0, 15), "BEGIN:VCALENDAR"],
    ["geojson", (value: { type: string }) => value.type, "FeatureCollection"],
    ["osm-hours", (value: object) => typeof value, "object"],
    ["openqcat", (value: string) => value.slice(0, 5), "<?xml"],
    ["dcat", (value: { "@type": string }) => value["@type"], "dcat:Dataset"],
  ] as const)("to %s, with what is lost", async (format, seen: (value: never) => unknown, expected) => {
    const { status, json, err } = await out(format);
    expect([status, err, seen(json.catalogue as never)]).toEqual([0, "", expected]);
    expect(json.loss.length).toBeGreaterThan(0);
    expect(json.loss[0]).toEqual({ path: expect.stringMatching(/^\//) as string, why: expect.any(String) as string });
  });

  test("in the profile “de” nothing is lost; --out makes the file itself", async () => {
    const { json, made } = await out("hsds", "--profile", "de", "--out", "feed.json");
    expect(json.loss).toEqual([]);
    expect(JSON.parse(made["feed.json"] ?? "")).toEqual(json.catalogue);
  });

  test("as text it is the file", async () => {
    const { out: text } = await shell(["offers", "export", "-", "--to", "ics", "--format", "text"], { "-": wanne });
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test.each([
    [["--to", "pdf"]],
    [[]],
    [["--to", "hsds", "--profile", "uk"]],
    [["--to", "ics", "--since", "2025-02-30"]],
    [["--to", "ics", "--since", "2025-02-03", "--until", "2025-02-01"]],
    [["--to", "hsds", "--language", "German"]],
    [["--to", "hsds", "--against", "c.json"]],
  ])("%o is a wrong call", async (argv) => {
    expect((await read(["export", "c.json", ...argv], { "c.json": wanne })).status).toBe(2);
  });
});

describe("offers import", () => {
  test("out to HSDS and back, ids survive", async () => {
    const feed = JSON.stringify((await out("hsds")).json.catalogue);
    const { status, json } = await read(["import", "f.json", "--from", "hsds"], { "f.json": feed });
    expect(status).toBe(0);
    expect(json.catalogue.offers.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test("tables of HSDS: the descriptor with its tables beside it, or all in a ZIP", async () => {
    const files: Record<string, string> = (await out("hsds-csv")).json.catalogue;
    const beside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`feed/${name}`, text]));
    const packed = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    for (const [file, given] of [
      ["feed/datapackage.json", beside],
      ["feed.zip", { "feed.zip": packed }],
    ] as const) {
      const { status, json } = await read(["import", file, "--from", "hsds-csv"], given);
      expect([status, json.catalogue.offers.length]).toEqual([0, ids.length]);
    }
    const { err } = await read(["import", "x", "--from", "hsds-csv"], { x: "{}" });
    expect(err).toMatch(/x: error package-empty/);
  });

  test("a list of an office, with a header of its own; findings have a line", async () => {
    const argv = ["import", "l.csv", "--from", "csv", "--column", "title=Was", "--organisation", "VHS"];
    const { status, json } = await read(argv, { "l.csv": "Was;Zeiten\nTreff;Mo 9-12 Uhr\nFest;irgendwann\n" });
    expect([status, json.catalogue.offers.length]).toEqual([0, 2]);
    expect(json.findings).toContainEqual(expect.objectContaining({ code: "hours-unreadable", line: 3, file: "l.csv" }));
    expect((await read([...argv, "--column", "Was"], { "l.csv": "Was\n" })).status).toBe(2);
  });

  test("a bad feed is imported as far as possible; errors have file, place and code", async () => {
    const service = { id: "s", name: "A", status: "active", organization: { id: "o", name: "O", description: "" } };
    const schedules = [{ id: "t", freq: "WEEKLY", byday: "MO", opens_at: "9am", closes_at: "mittags" }];
    const { status, err, json } = await read(["import", "f.json", "--from", "hsds"], {
      "f.json": JSON.stringify([service, { ...service, id: "s2", schedules }, 7]),
    });
    expect(status).toBe(1);
    expect(json.catalogue.offers).toHaveLength(2);
    expect(err).toMatch(/f\.json:\/1\/schedules\/0: error hours-unreadable/);
    expect(err).toMatch(/f\.json:\/2: error hsds-no-record/);
  });

  test("what would change against a catalogue", async () => {
    const feed = JSON.parse(JSON.stringify((await out("hsds", "--profile", "de")).json.catalogue));
    feed.contents[0].name_texts.de = "Neuer Name";
    feed.contents.pop();
    const files = { "f.json": JSON.stringify(feed), "c.json": wanne };
    const { json } = await read(["import", "f.json", "--from", "hsds", "--against", "c.json"], files);
    expect(json.changes.filter(({ list }: { list: string }) => list === "offers")).toEqual([
      { list: "offers", id: ids[0], kind: "changed", fields: ["/title/de"] },
      { list: "offers", id: ids.at(-1), kind: "gone", fields: [] },
    ]);
  });

  test("a calendar; its events are made by the one who is named", async () => {
    const ics =
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Fest\r\nDTSTART:20250504T110000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const { json } = await read(["import", "a.ics", "--from", "ics", "--organisation", "Stadt Herne"], {
      "a.ics": ics,
    });
    expect(json.catalogue).toMatchObject({
      organisations: [{ name: "Stadt Herne" }],
      offers: [{ title: { de: "Fest" }, organisationId: "Stadt Herne" }],
    });
  });

  test("a feed of 100 MB is refused with the limit, at once", async () => {
    const { status, err } = await read(["import", "f.json", "--from", "hsds"], {
      "f.json": new Uint8Array(100_000_000),
    });
    expect(status).toBe(1);
    expect(err).toMatch(/f\.json: error too-large/);
  });

  test.each([[["--from", "xml"]], [[]]])("%o is a wrong call", async (argv) => {
    expect((await read(["import", "f.json", ...argv], { "f.json": "[]" })).status).toBe(2);
  });
});

test("check hsds tells form and meaning at the places of the feed", async () => {
  const service = {
    id: "s",
    name: "A",
    status: "active",
    organization_id: "nobody",
    minimum_age: 10,
    maximum_age: 5,
    schedules: [
      { id: "t", freq: "WEEKLY", byday: "MO", until: "2025-06-30", count: 3, opens_at: "9am", closes_at: "11:00" },
    ],
  };
  const { status, out: text } = await shell(["check", "hsds", "-"], { "-": JSON.stringify({ contents: [service] }) });
  const { findings, checked } = JSON.parse(text);
  expect([status, checked]).toEqual([1, 1]);
  expect(findings.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`)).toEqual(
    expect.arrayContaining([
      "OFF-REFERENCE /contents/0/organization_id",
      "OFF-AGES /contents/0/minimum_age",
      "rule-forbidden /contents/0/schedules/0/count",
      "hours-format /contents/0/schedules/0/opens_at",
    ]),
  );
});
