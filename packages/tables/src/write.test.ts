// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@quartierkit/calendar";
import { cellFrom } from "./cell.ts";
import { readSheet } from "./read-sheet.ts";
import type { Cell } from "./sheet.ts";
import { readCsv } from "./text/csv.ts";
import { decodeText } from "./text/encoding.ts";
import { encodeText } from "./text/encode.ts";
import { unguarded } from "./text/guard.ts";
import { germanCsv, plainCsv, writeCsv } from "./text/write-csv.ts";
import { serialOf, dayOfSerial } from "./xlsx/serial.ts";
import { writeWorkbook } from "./xlsx/write-workbook.ts";

/** Texts without blanks around them: readers cut those off. */
const text = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(..."ab;,\"'=+-@\n\täß€–_x00D41&<>".split("")), minLength: 1 }),
    fc.string({ unit: "binary", minLength: 1 }),
  )
  .map((value) => value.replaceAll(/\r\n?/g, "\n").trim())
  .filter((value) => value !== "" && !value.includes("\uFEFF"));
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => cellFrom(Object.is(value, -0) ? 0 : value));
const day = fc
  .integer({ min: 0, max: 140_000 })
  .map((days): Cell => ({ kind: "day", text: addDays("1900-01-01", days) }));
const cell = fc.oneof(text.map(cellFrom), number, day, fc.boolean().map(cellFrom), fc.constant(undefined));
const last = text.map(cellFrom);
const rows = fc.array(
  fc.tuple(fc.array(cell, { maxLength: 4 }), last).map(([first, end]) => [...first, end]),
  {
    minLength: 1,
    maxLength: 6,
  },
);

test("a workbook reads back as it was written", () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const { sheet, findings } = readSheet(writeWorkbook([{ name: "Blatt", rows: cells }]));
      expect(findings).toEqual([]);
      expect(sheet?.rows.map((row) => row.cells)).toEqual(cells);
      expect(sheet?.rows.map((row) => row.line)).toEqual(cells.map((_, index) => index + 1));
    }),
  );
});

test("a text file reads back as it was written, and no cell of it begins a formula", () => {
  const texts = fc.array(fc.tuple(fc.array(fc.option(text, { nil: undefined }), { maxLength: 3 }), text), {
    minLength: 1,
  });
  fc.assert(
    fc.property(texts, fc.constantFrom(germanCsv, plainCsv), (lines, style) => {
      const cells = lines.map(([first, end]) => [...first, end].map((value) => cellFrom(value ?? null)));
      const read = readCsv(writeCsv(cells, style).replace("\uFEFF", ""), style.delimiter);
      expect(read.findings).toEqual([]);
      expect(
        read.rows.map((row) => row.cells.map((one) => (one === undefined ? undefined : unguarded(one.text)))),
      ).toEqual(lines.map(([first, end]) => [...first, end]));
      for (const row of read.rows) for (const one of row.cells) expect(one?.text ?? "").not.toMatch(/^[=+\-@]/);
    }),
  );
});

test.each([
  [1234.5, "1234,5"],
  [-4.6, "-4,6"],
  [1e21, "1000000000000000000000"],
  [1.5e-7, "0,00000015"],
  [-1.25e22, "-12500000000000000000000"],
])("%d is written %s in German", (value, expected) => {
  expect(writeCsv([[cellFrom(value)]], { ...germanCsv, mark: false })).toBe(`${expected}\r\n`);
});

test("days and marks follow the style", () => {
  const cells = [[{ kind: "day", text: "2020-12-31" } as const, cellFrom(true)]];
  expect(writeCsv(cells, germanCsv)).toBe("\uFEFF31.12.2020;true\r\n");
  expect(writeCsv(cells, plainCsv)).toBe("2020-12-31,true\r\n");
});

test("what is no number makes an empty cell", () => {
  expect([Number.NaN, Infinity, null, ""].map(cellFrom)).toEqual([undefined, undefined, undefined, undefined]);
});

test("Windows-1252 loses nothing or refuses", () => {
  const bytes = encodeText("\uFEFFGröße – „5 €“", "windows-1252");
  expect(decodeText(bytes ?? new Uint8Array())).toMatchObject({ text: "Größe – „5 €“", encoding: "windows-1252" });
  expect(encodeText("Çağlar", "windows-1252")).toBeNull();
  expect(decodeText(encodeText("Çağlar", "utf-8") ?? new Uint8Array()).text).toBe("Çağlar");
});

test("sheets get names that Excel takes", () => {
  const sheet = (name: string, value: number) => ({ name, rows: [[cellFrom(value)]] });
  const bytes = writeWorkbook([sheet("A/B", 1), sheet("a-b", 2), sheet("x".repeat(40), 3), sheet("", 4)]);
  for (const [name, value] of [
    ["A-B", "1"],
    ["a-b (2)", "2"],
    ["x".repeat(31), "3"],
    ["Tabelle", "4"],
  ] as const)
    expect(readSheet(bytes, { sheet: name }).sheet?.rows[0]?.cells[0]?.text).toBe(value);
});

test("the same rows make the same bytes", () => {
  const sheets = [{ name: "A", rows: [[cellFrom("ä"), cellFrom(1)]] }] as const;
  expect(writeWorkbook(sheets)).toEqual(writeWorkbook(sheets));
});

test("every day that Excel knows has one number", () => {
  fc.assert(
    fc.property(day, ({ text: own }) => {
      expect(dayOfSerial(serialOf(own) ?? -1, "1900")).toBe(own);
    }),
  );
  expect(serialOf("1900-02-28")).toBe(59);
  expect(serialOf("1900-03-01")).toBe(61);
  expect(serialOf("1899-12-31")).toBeNull();
});
