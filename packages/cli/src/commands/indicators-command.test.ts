// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const source = { title: "Statistikstelle" };
const figures = {
  format: "quartierkit-indicators",
  version: 1,
  areas: [
    { id: "city", name: "Herne", level: "municipality", ags: "05916000" },
    { id: "sued", name: "Süd", level: "district", partOf: "city" },
  ],
  definitions: [
    {
      id: "inhabitants",
      version: "1",
      title: { de: "Einwohner", en: "Inhabitants" },
      unit: "count",
      direction: "neutral",
      definedBy: { stated: true, source },
    },
  ],
  observations: [
    {
      indicator: "inhabitants",
      definitionVersion: "1",
      area: "sued",
      value: 9725,
      source,
      referenceDate: "2018-12-31",
      status: "measured",
    },
  ],
};

const files = { "f.json": JSON.stringify(figures) };
const mapping = {
  format: "quartierkit-table-mapping",
  version: 1,
  area: { header: "Gebiet", by: "name" },
  columns: [{ header: "Einwohner", indicator: "inhabitants", definitionVersion: "1", as: "value" }],
  referenceDate: "2018-12-31",
  source,
  zero: "true-zero",
};

describe("indicators export", () => {
  test("prints one file as it is, and all of them as JSON", async () => {
    const csv = await shell(["indicators", "export", "f.json", "--to", "csv"], files);
    expect([csv.status, csv.err]).toEqual([0, ""]);
    expect(csv.out).toContain("sued;Süd;inhabitants;Einwohner;1;31.12.2018;9725;gemessen;");
    const cube = await shell(["indicators", "export", "f.json", "--to", "jsonstat", "--lang", "de"], files);
    expect(JSON.parse(cube.out)).toMatchObject({ class: "dataset", value: { 0: 9725 } });
    const asJson = await shell(["indicators", "export", "f.json", "--to", "jsonstat", "--format", "json"], files);
    expect(Object.keys(JSON.parse(asJson.out).files)).toEqual(["indicators.json"]);
  });

  test("writes a data package that check and export read again", async () => {
    const { status, out, made } = await shell(
      ["indicators", "export", "f.json", "--to", "datapackage", "--out", "p/"],
      files,
    );
    expect([status, JSON.parse(out).files.length]).toEqual([0, 5]);
    expect(Object.keys(made)).toContain("p/datapackage.json");
    const checked = await shell(["check", "indicators", "p/datapackage.json"], made);
    expect(JSON.parse(checked.out)).toEqual({ findings: [], checked: 4 });
    const again = await shell(["indicators", "export", "p/datapackage.json", "--to", "csv"], made);
    expect(again.out).toContain(";9725;gemessen;");
    const broken = { ...made, "p/observations.csv": (made["p/observations.csv"] ?? "").replace("9725", "viele") };
    const seen = await shell(["check", "indicators", "p/datapackage.json"], broken);
    expect(seen.status).toBe(1);
    expect(seen.err).toMatch(/^p\/observations\.csv:2.*package-cell/);
  });

  test("makes no file over one that is there, and says so", async () => {
    const call = ["indicators", "export", "f.json", "--to", "csv", "--out", "p"];
    const { status, err } = await shell(call, { ...files, "p/indicators.csv": "" });
    expect(status).toBe(1);
    expect(err).toMatch(/^p\/indicators\.csv.*file-unwritable/);
  });

  test("reads no table outside of the folder of a package", async () => {
    const { made } = await shell(["indicators", "export", "f.json", "--to", "datapackage", "--out", "p"], files);
    const elsewhere = (made["p/datapackage.json"] ?? "").replace('"areas.csv"', '"../areas.csv"');
    const seen = await shell(["check", "indicators", "p/datapackage.json"], {
      ...made,
      "p/datapackage.json": elsewhere,
      "areas.csv": made["p/areas.csv"] ?? "",
    });
    expect(seen.err).toContain("package-file-missing");
  });

  test("needs the entry of a catalogue", async () => {
    const entry = {
      id: "https://example.org/d",
      title: { de: "Indikatoren" },
      description: { de: "Anteile" },
      publisher: "Stadt",
      licence: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
      distributions: [{ accessUrl: "https://example.org/d.csv", mediaType: "text/csv" }],
    };
    const call = ["indicators", "export", "f.json", "--to", "dcat"];
    const seen = await shell([...call, "--entry", "e.json"], { ...files, "e.json": JSON.stringify(entry) });
    expect(JSON.parse(seen.out)["@type"]).toBe("dcat:Dataset");
    expect((await shell(call, files)).status).toBe(2);
    const wrong = await shell([...call, "--entry", "e.json"], { ...files, "e.json": '{"id":"x"}' });
    expect([wrong.status, wrong.out]).toEqual([1, ""]);
  });

  test("shows what is wrong with the figures beside the export", async () => {
    const impossible = { ...figures, observations: [{ ...figures.observations[0], value: 9725.5 }] };
    const seen = await shell(["indicators", "export", "f.json", "--to", "jsonstat"], {
      "f.json": JSON.stringify(impossible),
    });
    expect(seen.status).toBe(1);
    expect(seen.err).toContain("IND-NUMBER-IMPOSSIBLE");
    expect(JSON.parse(seen.out).value).toEqual({});
  });

  test.each([
    [["indicators", "export", "f.json"], 2],
    [["indicators", "export", "f.json", "--to", "pdf"], 2],
    [["indicators", "export"], 2],
    [["indicators", "show", "f.json"], 2],
    [["indicators", "export", "nowhere.json", "--to", "csv"], 1],
    [["indicators", "import", "t.csv", "--known", "f.json"], 2],
  ])("%j ends with %d", async (argv, status) => {
    expect((await shell(argv, files)).status).toBe(status);
  });
});

describe("indicators import", () => {
  const call = ["indicators", "import", "t.csv", "--mapping", "m.json", "--known", "f.json"];
  const withTable = (table: string) => ({ ...files, "m.json": JSON.stringify(mapping), "t.csv": table });

  test("makes an indicator file from a published table", async () => {
    const { status, out } = await shell(call, withTable("Tabelle 1;\nGebiet;Einwohner\nSüd;9.725\n"));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(figures);
  });

  test("refuses a table whose header is not what was declared", async () => {
    const { status, out, err } = await shell(call, withTable("Gebiet;Bevölkerung\nSüd;9.725\n"));
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(/^t\.csv:1.*figures-header-missing/);
  });
});
