// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeText } from "@quartierkit/tables";
import { anyFile } from "../../../testing/files.ts";
import { exampleFile, exampleWith, observed, unobserved } from "../../checks/examples.ts";
import type { IndicatorFile } from "../../records/file.ts";
import { readGermanCsv } from "./read.ts";
import { toGermanCsv } from "./write.ts";

const utf8 = (text: string): Uint8Array => encodeText(text, "utf-8") ?? new Uint8Array();

/** The loss that is stated: sources by title, notes in German, a zero beside each sign of a zero. */
const reduced = (file: IndicatorFile): IndicatorFile => ({
  ...file,
  observations: file.observations.map(({ source, note, ...rest }) => ({
    ...rest,
    ...(["true-zero", "less-than-half"].includes(rest.status) ? { value: 0 } : {}),
    source: { title: source.title },
    ...(note?.["de"] === undefined ? {} : { note: { de: note["de"] } }),
  })),
});

const file = exampleWith(
  observed({ value: 23.9, numerator: 239, denominator: 1000 }),
  unobserved({ area: "city", status: "suppressed-secondary" }),
);
const list = toGermanCsv(file);
const changed = (from: string, to: string) => readGermanCsv(utf8(list.replace(from, to)), file);

describe("toGermanCsv and readGermanCsv", () => {
  it("give back any file but for the loss that is stated", () => {
    fc.assert(
      fc.property(anyFile, (any) => {
        expect(readGermanCsv(utf8(toGermanCsv(any)), any)).toEqual({ file: reduced(any), findings: [] });
      }),
      { numRuns: 150 },
    );
  });

  it("write what German Excel opens", () => {
    expect(list.slice(1).split("\r\n")).toEqual([
      "Gebiet;Gebietsname;Indikator;Bezeichnung;Fassung;Stichtag;Wert;Status;Zähler;Nenner;Quelle;Anmerkung",
      "district;Example district;share;Anteil;1;31.12.2020;23,9;gemessen;239;1000;Example;",
      "city;Example city;share;Anteil;1;31.12.2020;*;geheim gehalten, damit andere Werte geheim bleiben;;;Example;",
      "",
    ]);
    expect(list.startsWith("\uFEFF")).toBe(true);
  });

  it("keep three zeros apart", () => {
    const zeros = exampleFile({
      observations: [
        observed({ value: 0 }),
        observed({ value: 0, status: "true-zero" }),
        observed({ value: 0, status: "less-than-half" }),
        unobserved({ status: "not-available" }),
      ],
    });
    const text = toGermanCsv(zeros);
    expect(
      text
        .split("\r\n")
        .slice(1, 5)
        .map((line) => line.split(";")[6]),
    ).toEqual(["0", "–", "0", "."]);
    expect(readGermanCsv(utf8(text), zeros).file).toEqual(zeros);
  });

  it("let no withheld number out", () => {
    const leaking = exampleWith(observed({ value: 71.25, numerator: 2, status: "suppressed-primary" }));
    expect(toGermanCsv(leaking)).toContain(";*;geheim gehalten;;;");
  });
});

describe("readGermanCsv", () => {
  it("reads Windows-1252 and blank thousands", () => {
    const bytes = encodeText(list.replace(";1000;", ";1 000;"), "windows-1252") ?? new Uint8Array();
    const { file: read, findings } = readGermanCsv(bytes, file);
    expect(read?.observations).toEqual(file.observations);
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["encoding-likely info"]);
  });

  it.each([
    ["a column in front", "\uFEFFGebiet", "\uFEFFNr.;Gebiet", "figures-header 1"],
    ["a column renamed", "Nenner", "Bezugsgröße", "figures-header 1"],
    ["a title above", "\uFEFF", "\uFEFFFiguren des Amtes\r\n", "figures-header 1"],
    ["a column behind", "Anmerkung\r\n", "Anmerkung;Neu\r\n", "figures-header 1"],
  ])("refuses %s", (_, from, to, code) => {
    const { file: read, findings } = changed(from, to);
    expect(read).toBeNull();
    expect(findings.map((finding) => `${finding.code} ${finding.line}`)).toEqual([code]);
  });

  it.each([
    ["a decimal point", "23,9", "23.9", "value"],
    ["an unknown status", "gemessen", "vermutet", "status"],
    ["a number beside a withheld status", ";*;", ";3;", "value"],
    ["a numerator beside a withheld status", "bleiben;;;", "bleiben;2;;", "numerator"],
    ["a day that never was", "31.12.2020", "31.02.2020", "date"],
    ["half a person", ";239;", ";239,5;", "numerator"],
    ["no area", "district;", ";", "area"],
    ["a cell too many", "Example;\r\n", "Example;;x\r\n", "note"],
  ])("leaves out a row with %s and says where", (_, from, to, column) => {
    const { file: read, findings } = changed(from, to);
    expect(read?.observations).toHaveLength(1);
    expect(findings.map(({ code, path }) => `${code} ${path.split("/")[3]}`)).toEqual([`figures-cell ${column}`]);
    expect(findings[0]?.line).toBeGreaterThan(1);
  });

  it("reads 20,000 rows", () => {
    const observations = Array.from({ length: 20_000 }, (_, index) => observed({ value: index % 100 }));
    const { file: read, findings } = readGermanCsv(utf8(toGermanCsv(exampleFile({ observations }))), file);
    expect(findings).toEqual([]);
    expect(read?.observations).toHaveLength(20_000);
  });

  it("says that a file is empty, or no list at all", () => {
    expect(readGermanCsv(new Uint8Array(), file)).toMatchObject({ file: null, findings: [{ code: "file-empty" }] });
    expect(readGermanCsv(Uint8Array.of(0x50, 0x4b, 3, 4), file).findings).toMatchObject([{ code: "xlsx-cut-off" }]);
  });
});
