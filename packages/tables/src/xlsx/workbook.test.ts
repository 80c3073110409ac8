// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSheet } from "../read-sheet.ts";
import { archive } from "../../testing/archive.ts";
import { dayCell, formulaCell, workbook, workbookParts } from "../../testing/workbook.ts";
import type { TestSheet } from "../../testing/workbook.ts";
import { dayOfSerial } from "./serial.ts";
import { placeOf } from "./worksheet.ts";

const read = (sheet: TestSheet, epoch: "1900" | "1904" = "1900") =>
  (readSheet(workbook([sheet], { epoch })).sheet?.rows ?? []).map(({ cells }) =>
    Array.from(cells, (cell) => (cell === undefined ? null : `${cell.kind} ${cell.text}`)),
  );

describe("cells of a sheet", () => {
  test("texts, numbers, booleans, errors; what is empty is nothing", () => {
    const rows = [["Öz & <Co>", 17, 0.5, true, null, "  "], [{ attributes: 't="e"', inner: "<v>#N/A</v>" }]];
    expect(read({ rows })).toEqual([["text Öz & <Co>", "number 17", "number 0.5", "boolean true"], ["error #N/A"]]);
  });

  test("days in both epochs, by number and by the words of a German program", () => {
    const rows = [[dayCell(32_874), dayCell(32_874, 3), dayCell(32_874.75), dayCell(0.5, 4)]];
    expect(read({ rows })).toEqual([["day 1990-01-01", "day 1990-01-01", "day 1990-01-01", "number 0.5"]]);
    expect(read({ rows: [[dayCell(31_412)]] }, "1904")).toEqual([["day 1990-01-01"]]);
  });

  test("29 February 1900 never was, and 0 is what an empty reference shows", () => {
    expect(read({ rows: [[dayCell(59), dayCell(60), dayCell(61), dayCell(0)]] })).toEqual([
      ["day 1900-02-28", "error 60", "day 1900-03-01", "error 0"],
    ]);
  });

  test("zeros that a format shows are kept, numbers stored as text stay text", () => {
    const text = { attributes: 't="inlineStr"', inner: "<is><r><t>00</t></r><r><t>123</t></r></is>" };
    expect(read({ rows: [[{ attributes: 's="2"', inner: "<v>4711</v>" }, text]] })).toEqual([
      ["text 04711", "text 00123"],
    ]);
  });

  test("a formula counts by its last result; without one it is an error, and it is never computed", () => {
    const rows = [[formulaCell('A1&"x"', "fertig"), formulaCell("1/0"), { attributes: "", inner: "<f>1+1</f>" }]];
    expect(read({ rows })).toEqual([["text fertig", null, "error "]]);
  });

  test("days of the strict form, which are texts", () => {
    const day = { attributes: 't="d"', inner: "<v>1990-02-01T00:00:00</v>" };
    expect(read({ rows: [[day, { attributes: 't="d"', inner: "<v>1990-02-30</v>" }]] })).toEqual([
      ["day 1990-02-01", "error 1990-02-30"],
    ]);
  });

  test("a value merged over rows holds for each, over columns for the first; both are told", () => {
    const sheet = { rows: [["a", "b"], ["BG 1", "x"], [null, "y"], ["z"]], merges: ["A2:A3", "A4:B4"] };
    expect(read(sheet)).toEqual([["text a", "text b"], ["text BG 1", "text x"], ["text BG 1", "text y"], ["text z"]]);
    expect(readSheet(workbook([sheet])).findings).toMatchObject([
      { code: "merged-cells", severity: "warning", line: 2 },
    ]);
  });

  test("hidden rows are marked, prefixes and single quotes of other programs are read", () => {
    expect(readSheet(workbook([{ rows: [["a"], ["b"]], hiddenRows: [2] }])).sheet?.rows[1]?.hidden).toBe(true);
    const parts = workbookParts([{ rows: [["a"]] }]);
    const sheet =
      "<x:worksheet xmlns:x='y'><!-- > --><x:sheetData><x:row r='1'><x:c r='B1' t='str' z='>'><x:v><![CDATA[ä & b]]></x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const file = readSheet(archive({ ...parts, "xl/worksheets/sheet1.xml": sheet }));
    expect(file.sheet?.rows[0]?.cells[1]).toEqual({ kind: "text", text: "ä & b" });
  });
});

describe("sheets", () => {
  const two: readonly TestSheet[] = [
    { name: "Hinweise", rows: [["x"]] },
    { name: "Teilnehmende", rows: [["y"]] },
  ];

  test("the only one that is shown is taken, one of several has to be named", () => {
    expect(readSheet(workbook([{ ...two[0]!, state: "hidden" }, two[1]!])).sheet?.name).toBe("Teilnehmende");
    expect(readSheet(workbook(two)).findings).toMatchObject([{ code: "sheet-unclear" }]);
    expect(readSheet(workbook(two), { sheet: "Hinweise" }).sheet?.name).toBe("Hinweise");
    expect(readSheet(workbook(two), { sheet: "Liste" }).findings[0]?.message.de).toContain("Hinweise, Teilnehmende");
  });
});

describe("broken files are told and never throw", () => {
  const sound = workbook([
    {
      rows: [
        ["a", 1],
        ["b", 2],
      ],
    },
  ]);
  const codes = (bytes: Uint8Array) => readSheet(bytes).findings.map(({ code }) => code);

  test.each<[string, Uint8Array, string]>([
    ["empty", new Uint8Array(), "file-empty"],
    ["only blanks", new TextEncoder().encode(" \n\n"), "file-empty"],
    ["cut off", sound.subarray(0, sound.length - 40), "xlsx-cut-off"],
    ["a picture called xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "file-kind"],
    ["an old or protected file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "file-kind"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7"), "file-kind"],
    ["bytes of a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0, 1, 2, 0, 0]), "file-kind"],
    ["another archive", archive({ "brief.txt": "x" }), "xlsx-no-part"],
    ["a header that claims 1 GB", workbook([{ rows: [["a"]] }], { lies: { size: 1_073_741_824 } }), "xlsx-too-large"],
    ["a header that claims too little", workbook([{ rows: [["a"]] }], { lies: { size: 3 } }), "xlsx-too-large"],
    ["a wrong checksum", workbook([{ rows: [["a"]] }], { lies: { crc: 1 } }), "xlsx-damaged"],
    ["a password of the archive", workbook([{ rows: [["a"]] }], { lies: { flags: 1 } }), "xlsx-encrypted"],
    ["the large form", workbook([{ rows: [["a"]] }], { lies: { size: 0xffffffff } }), "xlsx-zip64"],
    [
      "a document type",
      archive({ ...workbookParts([]), "xl/workbook.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><workbook/>" }),
      "xlsx-not-xml",
    ],
    [
      "a sheet that breaks off",
      archive({
        ...workbookParts([{ rows: [["a"]] }]),
        "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r='1'",
      }),
      "xlsx-not-xml",
    ],
  ])("%s", (_, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
    expect(readSheet(bytes).sheet).toBeNull();
  });

  test("a bomb is not unpacked beyond the limit, whatever it claims", () => {
    const parts = { ...workbookParts([{ rows: [["a"]] }]), "xl/worksheets/sheet1.xml": new Uint8Array(30_000_000) };
    expect(archive(parts).length).toBeLessThan(50_000);
    const limits = { partBytes: 1_000_000, allBytes: 2_000_000, parts: 100 };
    expect(readSheet(archive(parts), { limits }).findings).toMatchObject([{ code: "xlsx-too-large" }]);
    expect(readSheet(archive(parts), { limits: { ...limits, parts: 3 } }).findings).toMatchObject([
      { code: "xlsx-too-many-parts" },
    ]);
  });

  test("no damage to a sound file makes it throw", () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), fc.nat(sound.length), (at, value, end) => {
        const bytes = Uint8Array.from(sound);
        bytes[at] = value;
        expect(Array.isArray(readSheet(bytes.subarray(0, end)).findings)).toBe(true);
      }),
    );
  });
});

test("every number of a day in both epochs is the day before plus one, but for the one that never was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 62, max: 146_098 }), (serial) => {
      const [day, before] = [dayOfSerial(serial, "1900"), dayOfSerial(serial - 1, "1900")];
      expect(Date.parse(day ?? "") - Date.parse(before ?? "")).toBe(86_400_000);
      expect(dayOfSerial(serial - 1462, "1904")).toBe(serial >= 1462 ? day : null);
    }),
  );
  expect(dayOfSerial(146_099, "1900")).toBeNull();
  expect(dayOfSerial(-1, "1904")).toBeNull();
  expect(dayOfSerial(0, "1904")).toBe("1904-01-01");
});

test("places of cells", () => {
  expect(placeOf("A1")).toEqual({ column: 0, row: 1 });
  expect(placeOf("XFD1048576")).toEqual({ column: 16_383, row: 1_048_576 });
  for (const wrong of ["", "1", "A", "A0", "XFE1", "a1", "A1.5"]) expect(placeOf(wrong), wrong).toBeNull();
});
