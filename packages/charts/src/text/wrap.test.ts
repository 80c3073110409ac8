// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "./measure.ts";
import { wrap } from "./wrap.ts";

const font = { size: 10 };

describe("textWidth", () => {
  it("is proportional to the size and larger in bold", () => {
    expect(textWidth("Wanne", { size: 20 })).toBeCloseTo(2 * textWidth("Wanne", font));
    expect(textWidth("Wanne", { size: 10, bold: true })).toBeGreaterThan(textWidth("Wanne", font));
  });

  it("measures an umlaut as its letter and a no-break space as a space", () => {
    expect(textWidth("äöü", font)).toBe(textWidth("aou", font));
    expect(textWidth("5\u00a0%", font)).toBe(textWidth("5 %", font));
  });

  it("gives letters it has not measured more room than any it has", () => {
    expect(textWidth("蔚", font)).toBeGreaterThan(textWidth("W", { size: 10, bold: true }));
  });
});

describe("wrap", () => {
  it("keeps a short text whole and an empty one away", () => {
    expect(wrap("Herne", 200, font)).toEqual(["Herne"]);
    expect(wrap("  ", 200, font)).toEqual([]);
  });

  it("breaks at spaces, hyphens and slashes", () => {
    expect(wrap("Garten- und Landschaftsbau", 130, font)).toEqual(["Garten- und", "Landschaftsbau"]);
    expect(wrap("Gärtner/Gärtnerin", 60, font)).toEqual(["Gärtner/", "Gärtnerin"]);
    expect(wrap("BIWAQ-Zielgruppe", 80, font)).toEqual(["BIWAQ-", "Zielgruppe"]);
  });

  it("keeps the parts of a citation together", () => {
    expect(wrap("nach § 16d SGB II", 70, font)).toEqual(["nach §\u00a016d", "SGB\u00a0II"]);
    expect(wrap("Person 6 (§ 18 Abs. 1)", 60, font)).toEqual(["Person 6", "(§\u00a018", "Abs.\u00a01)"]);
  });

  it("cuts a long word at a German syllable", () => {
    expect(wrap("Qualifizierungsmaßnahme", 90, font)).toEqual(["Qualifizierungs-", "maßnahme"]);
    expect(wrap("Wirtschaftsförderung", 70, font)).toEqual(["Wirtschafts-", "förderung"]);
    expect(wrap("Rechtschreibung", 60, font)).toEqual(["Recht-", "schreibung"]);
    expect(wrap("Maschinenbau", 50, font)).toEqual(["Maschi-", "nenbau"]);
  });

  it("cuts anything else where the line ends", () => {
    expect(wrap("12345678901234567890", 50, font)).toEqual(["1234567-", "8901234-", "567890"]);
  });

  it("uses a soft hyphen and hides the others", () => {
    expect(wrap("Stadt\u00adteil\u00adcafé", 65, font)).toEqual(["Stadtteil-", "café"]);
    expect(wrap("Stadt\u00adteil\u00adcafé", 200, font)).toEqual(["Stadtteilcafé"]);
  });

  it("never exceeds the width and never loses a letter", () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "e", "n", "t", "W", "ß", "-"), minLength: 1 }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 300 }), (words, width) => {
        const lines = wrap(words.join(" "), width, font);
        for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/[- ]/gu, "")).toBe(words.join("").replace(/-/gu, ""));
      }),
    );
  });
});
