// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, delimiterOf } from "./csv.ts";
import { decodeText } from "./encoding.ts";
import { isMojibake } from "./mojibake.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const [low, high] = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8];
      return little ? [low, high] : [high, low];
    }),
  );

describe("encodings", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode("Müller"), "utf-8", "certain"],
    [
      "UTF-8 with a mark",
      Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("Müller")]),
      "utf-8",
      "certain",
    ],
    ["Windows-1252", bytes("M\u00fcller"), "windows-1252", "likely"],
    ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...utf16("Müller", true)]), "utf-16le", "certain"],
    ["UTF-16, big end first", Uint8Array.from([0xfe, 0xff, ...utf16("Müller", false)]), "utf-16be", "certain"],
    ["UTF-16 without a mark", utf16("Müller", true), "utf-16le", "likely"],
    ["UTF-16 without a mark, big end first", utf16("Müller", false), "utf-16be", "likely"],
  ])("%s", (_, content, encoding, certainty) => {
    expect(decodeText(content)).toMatchObject({ text: "Müller", encoding, certainty, findings: [] });
  });

  test("a euro sign tells Windows-1252 and ISO 8859-15 apart", () => {
    expect(decodeText(bytes("M\u00fcller 5 \u0080"))).toMatchObject({ text: "Müller 5 €", encoding: "windows-1252" });
    expect(decodeText(bytes("M\u00fcller 5 \u00a4"))).toMatchObject({ text: "Müller 5 €", encoding: "iso-8859-15" });
    expect(decodeText(bytes("Da\u00a8ak"))).toMatchObject({ text: "Dašak", encoding: "iso-8859-15" });
  });

  test("what the profile states is taken, and a mark in the file before it", () => {
    expect(decodeText(bytes("5 \u00a4"), "windows-1252")).toMatchObject({ text: "5 ¤", certainty: "stated" });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), "windows-1252").encoding).toBe("utf-8");
    expect(decodeText(bytes("M\u00fcller"), "utf-8")).toMatchObject({
      text: null,
      findings: [{ code: "encoding-unreadable", severity: "error" }],
    });
  });

  test("a character set of DOS is refused: its umlauts would be lost", () => {
    expect(decodeText(bytes("M\u0081ller"))).toMatchObject({ text: null, findings: [{ code: "encoding-dos" }] });
    expect(decodeText(bytes("J\u0084ger"))).toMatchObject({ text: null, findings: [{ code: "encoding-dos" }] });
    expect(decodeText(bytes("\u0084M\u00fcller\u0093")).text).toBe("„Müller“");
  });

  test("all that Windows writes is read again", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aezÄÖÜäöüßé ;\n") });
    fc.assert(
      fc.property(letters, (text) => {
        expect(decodeText(bytes(text)).text).toBe(text);
      }),
    );
  });
});

test("letters that an earlier conversion lost are noticed, and real ones are not", () => {
  for (const lost of ["MÃ¼ller", "GroÃŸ", "JÃ¤ger", "Ã–z", "5 â‚¬", "M\uFFFDller"])
    expect(isMojibake(lost), lost).toBe(true);
  for (const sound of ["Müller", "Groß", "São", "Ângela", "Ã", "naïve"]) expect(isMojibake(sound), sound).toBe(false);
});

const cells = (text: string) =>
  readCsv(text).rows.map(({ line, cells: row }) => [line, ...row.map((cell) => cell?.text ?? null)]);

describe("separated text", () => {
  test.each([
    ["a;b\n1,5;2", ";"],
    ["a,b\n1,2", ","],
    ["a\tb\n1,5\t2", "\t"],
    ['"Liste, Stand; heute"\na|b\n1|2', "|"],
    ["Liste der Teilnehmenden, Stand März\n\na;b;c\n1;2,5;3\n4;5;6", ";"],
  ])("%j is separated by %j", (text, sign) => {
    expect(delimiterOf(text)).toBe(sign);
  });

  test("quoted cells, cells of several lines, blank lines and separators at the end keep their lines", () => {
    expect(cells('a;b;;\r\n"x ""y""";"1\r\n2";;\r\n;;;\r\n\r\n3;4\r\n')).toEqual([
      [1, "a", "b"],
      [2, 'x "y"', "1\n2"],
      [6, "3", "4"],
    ]);
  });

  test("ends of lines of different programs in one file", () => {
    expect(cells("a;b\r\n1;2\n3;4\r5;6")).toEqual([
      [1, "a", "b"],
      [2, "1", "2"],
      [3, "3", "4"],
      [4, "5", "6"],
    ]);
  });

  test("a quotation mark that is not closed is told with its line", () => {
    expect(readCsv('a;b\n"1;2\n3;4').findings).toMatchObject([{ code: "csv-quotes", line: 2, severity: "error" }]);
  });

  test("what was written is read again, whatever it holds", () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab ;,"\n\tä=') }).map((text) => text.trim());
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";")).join("\n");
        const read = readCsv(text, ";").rows.map((row) => row.cells.map((one) => one?.text ?? ""));
        const filled = rows.filter((row) => row.some((one) => one !== ""));
        expect(read.map((row) => row.join("|"))).toEqual(
          filled.map((row) => row.slice(0, row.findLastIndex((one) => one !== "") + 1).join("|")),
        );
      }),
    );
  });
});
