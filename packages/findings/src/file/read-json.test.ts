// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingSchema } from "../schemas.ts";
import { readJson } from "./read-json.ts";

const findingOf = (text: string) => readJson(text, { file: "a.json" }).findings[0];

describe("readJson", () => {
  it("gives back what JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({ value: JSON.parse(text), findings: [] });
      }),
    );
  });

  it("passes over a byte order mark", () => {
    expect(readJson('\uFEFF{"a":1}')).toEqual({ value: { a: 1 }, findings: [] });
    expect(readJson("\uFEFF{").findings[0]?.message.en).toContain("line 1, column 2");
  });

  it("tells null from nothing", () => {
    expect(readJson("null")).toEqual({ value: null, findings: [] });
    expect(readJson("nul").value).toBeUndefined();
  });

  it.each([
    ['{\n  "a": 1,\n}', 2, 9],
    ['{\r\n  "a": 1\r\n  "b": 2\r\n}', 3, 3],
    ["[1,\r 2\r 3]", 3, 2],
  ])("names line and column of %j", (text, line, column) => {
    expect(findingOf(text)).toMatchObject({
      code: "not-json",
      severity: "error",
      path: "",
      file: "a.json",
      line,
      message: {
        de: `Die Datei ist kein gültiges JSON (Zeile ${line}, Spalte ${column}).`,
        en: `The file is not valid JSON (line ${line}, column ${column}).`,
      },
    });
  });

  it.each([
    ["<?xml version='1.0'?><a/>", "XML"],
    ["\n<!DOCTYPE html><html>", "Webseite"],
    ["PK\u0003\u0004rest", "Excel"],
    ["%PDF-1.7", "PDF"],
    ["id;name;entry\n1;a;2020-01-07\n", "CSV"],
    ["1;a;2020\n2;b;2021\n", "CSV"],
    ["", "leer"],
    [" \n", "leer"],
    ['{ "a": 1, }', "Komma"],
    ['{"a":1}\n{"a":2}\n', "Liste"],
  ])("says what to do with %j", (text, word) => {
    expect(findingOf(text)?.hint.de).toContain(word);
  });

  it("names no line where the whole file is of another kind", () => {
    expect(findingOf("%PDF-1.7")).not.toHaveProperty("line");
  });

  it("never throws, and says something that fits the schema", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const finding of readJson(text).findings) expect(findingSchema.safeParse(finding).success).toBe(true);
      }),
    );
  });
});
