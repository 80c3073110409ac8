// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { cellFrom, encodeText, writeWorkbook } from "@quartierkit/tables";
import { workbook } from "../../../../tables/testing/workbook.ts";
import type { TestCell } from "../../../../tables/testing/workbook.ts";
import { exampleCity, exampleCount, exampleDistrict, exampleFile, exampleShare } from "../../checks/examples.ts";
import { tableMappingSchema } from "./mapping.ts";
import type { TableMapping } from "./mapping.ts";
import { readFigures } from "./read.ts";

const mapping: TableMapping = tableMappingSchema.parse({
  format: "quartierkit-table-mapping",
  version: 1,
  area: { header: "Gebiet", by: "name" },
  columns: [
    { header: "Einwohner", indicator: "inhabitants", definitionVersion: "1", as: "value" },
    { header: ["Arbeitslose", "Anzahl"], indicator: "share", definitionVersion: "1", as: "numerator" },
    { header: ["Arbeitslose", "Anteil in %"], indicator: "share", definitionVersion: "1", as: "value" },
  ],
  referenceDate: "2020-12-31",
  source: { title: "Statistikstelle" },
  zero: "less-than-half",
  ignoredRows: ["Insgesamt"],
});

const areas = ["Nord", "Süd", "Mitte", "West", "Ost"].map((name) => ({
  ...exampleDistrict,
  id: name.toLowerCase(),
  name,
}));
const known = exampleFile({
  areas: [exampleCity, ...areas],
  definitions: [exampleCount, exampleShare],
  observations: [],
});

const text = (content: string, encoding: "utf-8" | "windows-1252" = "utf-8") =>
  encodeText(content, encoding) ?? new Uint8Array();

const head = ["Gebiet;Einwohner;Arbeitslose;", ";;Anzahl;Anteil in %"];
const published = [
  "Tabelle 4.1: Arbeitslose am Ort der Hauptwohnung;;;",
  "Stand 31.12.2020;;;",
  ";;;",
  ...head,
  "Nord 1);9 725;*;*",
  "Süd;1.234;120;9,7",
  "Mitte;–;–;x",
  "West;.;0;0",
  "Ost;12p;/;(8,3)",
  "Insgesamt;10.971;140;7,1",
  "1) ohne Seniorenheim;;;",
  "Quelle: Statistikstelle;;;",
].join("\r\n");

const lineOf = ({
  area,
  value,
  numerator,
  status,
}: {
  area: string;
  value?: number;
  numerator?: number;
  status: string;
}) => [area, value ?? null, numerator ?? null, status] as const;

const read = (bytes: Uint8Array, over: Partial<TableMapping> = {}) =>
  readFigures(bytes, { ...mapping, ...over }, known);
const codes = (bytes: Uint8Array, over: Partial<TableMapping> = {}) =>
  read(bytes, over).findings.map(({ code, line }) => `${code} ${line ?? ""}`.trim());

const expected = [
  ["nord", 9725, null, "measured"],
  ["nord", null, null, "suppressed-primary"],
  ["süd", 1234, null, "measured"],
  ["süd", 9.7, 120, "measured"],
  ["mitte", 0, null, "true-zero"],
  ["mitte", null, null, "not-available"],
  ["west", null, null, "not-available"],
  ["west", 0, 0, "less-than-half"],
  ["ost", 12, null, "provisional"],
  ["ost", 8.3, null, "estimated"],
] as const;

describe("readFigures", () => {
  it.each([
    ["UTF-8", text(published), []],
    ["a byte order mark", text(`\uFEFF${published}`), []],
    ["Windows-1252", text(published, "windows-1252"), ["encoding-likely"]],
  ])(
    "reads a published CSV in %s: titles, a header of two lines, signs, three zeros, footnotes",
    (_, bytes, before) => {
      const { file, findings } = read(bytes);
      expect(file?.observations.map(lineOf)).toEqual(expected);
      expect(findings.map(({ code, line }) => `${code} ${line ?? ""}`.trim())).toEqual([
        ...before,
        "figures-row-skipped 12",
        "figures-row-skipped 13",
      ]);
      expect(file?.observations[0]).toMatchObject({
        referenceDate: "2020-12-31",
        source: { title: "Statistikstelle" },
      });
    },
  );

  it("reads the same table as a workbook with merged cells", () => {
    const rows: readonly (readonly TestCell[])[] = [
      ["Tabelle 4.1: Arbeitslose am Ort der Hauptwohnung"],
      [],
      ["Gebiet", "Einwohner", "Arbeitslose", null],
      [null, null, "Anzahl", "Anteil in %"],
      ["Nord¹", 9725, "*", "*"],
      ["Süd", 1234, 120, 9.7],
      ["Mitte", "–", "–", "x"],
      ["West", ".", 0, 0],
      ["Ost", "12p", "/", "(8,3)"],
      ["¹ ohne Seniorenheim"],
    ];
    const { file, findings } = read(workbook([{ name: "T", rows, merges: ["A1:D1", "A3:A4", "B3:B4", "C3:D3"] }]));
    expect(file?.observations.map(lineOf)).toEqual(expected);
    expect(findings.map(({ code }) => code)).toEqual(["figures-row-skipped"]);
  });

  it("keeps footnotes of figures as notes, and tells 0 as the mapping does", () => {
    const { file } = read(text([...head, "Süd;12 2);0;0"].join("\n")), { zero: "true-zero" });
    expect(file?.observations[0]).toMatchObject({ value: 12, note: { de: "Fußnote 2)" } });
    expect(file?.observations[1]).toMatchObject({ value: 0, numerator: 0, status: "measured" });
  });

  it.each([
    ["a header that is missing", "Gebiet;Einwohner\nSüd;3", "figures-header-missing"],
    ["no header at all", "Süd;3;4;5", "figures-header-missing"],
    [
      "another year in the header",
      [...head, "Süd;1;1;1"].join("\n").replace("Einwohner", "Einwohner 2019"),
      "figures-header-missing 1",
    ],
    [
      "a header that stands twice",
      "Gebiet;Einwohner;Einwohner;Arbeitslose;\n;;;Anzahl;Anteil in %\nSüd;1;2;3;4",
      "figures-header-twice 1",
    ],
    ["an empty table", head.join("\n"), "figures-empty"],
    ["areas in another column", [...head, "1;Süd;3;4", "2;Nord;4;5"].join("\n"), "figures-areas-shifted"],
    ["texts where numbers should be", [...head, "Süd;a;3;4", "Nord;b;4;5"].join("\n"), "figures-column-shifted"],
    ["English numbers", [...head, "Süd;1;3;4.55", "Nord;1;4;5.55"].join("\n"), "figures-column-shifted"],
  ])("refuses %s", (_, content, code) => {
    expect(read(text(content)).file).toBeNull();
    expect(codes(text(content))[0]).toBe(code);
  });

  it("refuses columns without a definition", () => {
    const bare = { ...known, definitions: [exampleCount] };
    const { file, findings } = readFigures(text(published), mapping, bare);
    expect([file, findings[0]?.code]).toEqual([null, "figures-definition-unknown"]);
  });

  it("leaves out single cells and rows that cannot be read, with their lines", () => {
    const lines = [
      ...head,
      "Süd;viel;3;4",
      "Nord;1;2,5;5",
      "Mitte;1;2",
      "West;1;2;3",
      "West;1;2;4",
      "Fremd;1;2;3",
      "Ost;5;6;7",
    ];
    const { file, findings } = read(text(lines.join("\n")));
    expect(findings.map(({ code, line }) => `${code} ${line}`)).toEqual([
      "figures-row-shifted 5",
      "figures-area-unknown 8",
      "figures-area-twice 7",
      "figures-cell-unreadable 3",
      "figures-cell-unreadable 4",
    ]);
    expect(file?.observations.map(({ area, indicator }) => `${area} ${indicator}`)).toEqual([
      "süd share",
      "nord inhabitants",
      "ost inhabitants",
      "ost share",
    ]);
  });

  it("says that percentages may be fractions of Excel, and takes them as such where that is declared", () => {
    const rows = [
      ["Gebiet", "Einwohner", "Arbeitslose"],
      [null, null, "Anzahl", "Anteil in %"],
      ["Süd", 1000, 239, 0.239],
      ["Nord", 1000, 57, 0.057],
    ].map((row) => row.map(cellFrom));
    const bytes = writeWorkbook([{ name: "T", rows }]);
    expect(codes(bytes)).toEqual(["figures-fraction"]);
    const { file, findings } = read(bytes, { percentAsFraction: true });
    expect(findings).toEqual([]);
    expect(file?.observations.map(({ value }) => value)).toEqual([1000, 23.9, 1000, 5.7]);
  });

  it("reads no formula without a result", () => {
    const formula = (inner: string): TestCell => ({ attributes: "", inner });
    const rows: readonly (readonly TestCell[])[] = [
      ["Gebiet", "Einwohner", "Arbeitslose"],
      [null, null, "Anzahl", "Anteil in %"],
      ["Süd", formula("<f>SUM(A1:A9)</f><v>7</v>"), 2, 4],
      ["Nord", formula("<f>SUM(A1:A9)</f>"), 3, 5],
    ];
    const { file, findings } = read(workbook([{ rows }]));
    expect(findings.map(({ code, line }) => `${code} ${line}`)).toEqual(["figures-cell-unreadable 4"]);
    expect(file?.observations.map(({ value }) => value)).toEqual([7, 4, 5]);
  });

  it.each([
    ["a workbook cut off", writeWorkbook([{ name: "T", rows: [[cellFrom("Gebiet")]] }]).slice(0, 400), "xlsx-cut-off"],
    ["an empty file", new Uint8Array(), "file-empty"],
    ["an empty sheet", writeWorkbook([{ name: "T", rows: [] }]), "figures-header-missing"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), "file-kind"],
    ["letters of DOS", Uint8Array.of(0x53, 0x81, 0x64, 0x3b, 0x31), "encoding-dos"],
  ])("says what is wrong with %s", (_, bytes, code) => {
    expect(read(bytes).file).toBeNull();
    expect(codes(bytes)[0]).toBe(code);
  });

  it("takes an area by id, and by name the one whose boundaries hold on the day", () => {
    const before = { ...exampleDistrict, id: "süd-2010", name: "Süd", until: "2019-12-31" };
    const after = { ...exampleDistrict, id: "süd-2020", name: "Süd", vintage: "2020-01-01" };
    const both = { ...known, areas: [before, after] };
    const bytes = text([...head, "Süd;1;2;3"].join("\n"));
    expect(readFigures(bytes, mapping, both).file?.observations[0]?.area).toBe("süd-2020");
    expect(readFigures(bytes, { ...mapping, referenceDate: null }, both).file).toBeNull();
    const byId = { ...mapping, area: { header: "Gebiet", by: "id" } } as const;
    expect(readFigures(text([...head, "süd-2010;1;2;3"].join("\n")), byId, both).file?.observations[0]?.area).toBe(
      "süd-2010",
    );
  });

  it("reads columns for several days", () => {
    const columns = [2019, 2020].map((year) => ({
      header: `${year}`,
      indicator: "inhabitants",
      definitionVersion: "1",
      as: "value" as const,
      referenceDate: `${year}-12-31`,
    }));
    const { file } = read(text("Gebiet;2019;2020\nSüd;5;6"), { columns });
    expect(file?.observations.map(({ referenceDate, value }) => [referenceDate, value])).toEqual([
      ["2019-12-31", 5],
      ["2020-12-31", 6],
    ]);
  });
});
