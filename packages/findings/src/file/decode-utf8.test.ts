// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "./decode-utf8.ts";

const utf8 = (text: string): Uint8Array => {
  const bytes = encodeURIComponent(text).replaceAll(/%([0-9A-F]{2})|[^%]/g, (sign, hex: string | undefined) =>
    String.fromCharCode(hex === undefined ? sign.charCodeAt(0) : Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
};

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("decodeUtf8", () => {
  it("reads what was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decodeUtf8(utf8(text))).toEqual({ text, findings: [] });
      }),
    );
  });

  it("passes over a byte order mark and reads nothing from nothing", () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)).text).toBe("a");
    expect(decodeUtf8(new Uint8Array())).toEqual({ text: "", findings: [] });
  });

  it.each([
    ["Müller", 1],
    ["a\nb\nGrüße\nä", 3],
    ["a\r\nß", 2],
  ])("names the first line of %j that is not UTF-8", (text, line) => {
    const { text: read, findings } = decodeUtf8(latin1(text), { file: "a.csv" });
    expect(read).toBeNull();
    expect(findings).toMatchObject([{ code: "not-utf8", severity: "error", path: "", file: "a.csv", line }]);
    expect(findings[0]?.hint.de).toContain("Windows-1252");
  });

  it("refuses a character that is cut off at the end of a line or of the file", () => {
    expect(decodeUtf8(Uint8Array.of(0x61, 0xc3)).findings[0]?.line).toBe(1);
    expect(decodeUtf8(Uint8Array.of(0x61, 0x0a, 0xc3, 0x0a, 0xbc)).findings[0]?.line).toBe(2);
  });

  it("refuses overlong forms and surrogates, as the standard does", () => {
    expect(decodeUtf8(Uint8Array.of(0xc0, 0xaf)).text).toBeNull();
    expect(decodeUtf8(Uint8Array.of(0xed, 0xa0, 0x80)).text).toBeNull();
  });

  it.each([
    [[0x50, 0x4b, 0x03, 0x04, 0xff], "Excel"],
    [[0xd0, 0xcf, 0x11, 0xe0], "Office"],
    [[0xff, 0xfe, 0x61, 0x00], "UTF-16"],
    [[0xfe, 0xff, 0x00, 0x61], "UTF-16"],
    [[0x1f, 0x8b, 0x08, 0xff], "GZIP"],
  ])("recognises %j", (bytes, word) => {
    expect(decodeUtf8(Uint8Array.from(bytes)).findings[0]?.hint.de).toContain(word);
  });
});
