// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLanguage, mendLanguage, textIn } from "./language.ts";

describe("isLanguage", () => {
  it.each(["de", "de-simple", "de-AT", "sr-Latn", "kmr", "zh-Hant-TW", "es-419", "de-1996", "de-simple-x-leicht"])(
    "knows %s",
    (tag) => {
      expect(isLanguage(tag)).toBe(true);
    },
  );

  it.each(["", "D", "DE", "de_DE", "de-de", "deutsch", "de-", "x-leicht", 7, null])("does not know %s", (tag) => {
    expect(isLanguage(tag)).toBe(false);
  });
});

describe("mendLanguage", () => {
  it.each([
    ["de-si", "de-simple"],
    ["de-SI", "de-simple"],
    ["de-leicht", "de-simple"],
    ["de-DE-x-leicht", "de-simple"],
    ["de-x-simple", "de-simple"],
    ["DE", "de"],
    ["de_de", "de-DE"],
    ["sr-latn-rs", "sr-Latn-RS"],
    ["DE-Simple-X-Leicht", "de-simple-x-leicht"],
  ])("mends %s to %s", (tag, language) => {
    expect(mendLanguage(tag)).toEqual({ language, changed: true });
  });

  it.each(["de", "de-simple", "sr-Latn", "zh-Hant-TW", "sl-SI"])("leaves %s", (language) => {
    expect(mendLanguage(language)).toEqual({ language, changed: false });
  });

  it("takes words that every object knows for tags like any other", () => {
    expect(mendLanguage("constructor")).toEqual({ language: "constructor", changed: false });
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string(), (tag) => {
        expect(mendLanguage(mendLanguage(tag).language).changed).toBe(false);
      }),
    );
  });
});

describe("textIn", () => {
  const text = { de: "Beratung", en: "Counselling", tr: "Danışmanlık", "sr-Latn": "Savetovanje" };

  it.each([
    ["tr", "tr"],
    ["de-simple", "de"],
    ["de-AT", "de"],
    ["sr", "sr-Latn"],
    ["sr-Cyrl", "sr-Latn"],
    ["uk", "de"],
    ["toString", "de"],
    ["", "de"],
  ])("answers the wish for %s in %s", (wish, language) => {
    expect(textIn(text, wish)?.language).toBe(language);
  });

  it("takes the first wish that can be met", () => {
    expect(textIn(text, ["uk", "en", "tr"])).toEqual({ text: "Counselling", language: "en" });
    expect(textIn(text, ["de-simple", "tr"])?.language).toBe("de");
  });

  it("finds simplified German before another language", () => {
    expect(textIn({ en: "Counselling", "de-simple": "Hilfe" }, "de")?.language).toBe("de-simple");
  });

  it("falls back to German, English, then anything", () => {
    expect(textIn({ en: "a", de: "b" }, [])?.language).toBe("de");
    expect(textIn({ tr: "a", en: "b" }, "uk")?.language).toBe("en");
    expect(textIn({ tr: "a" }, "uk")?.language).toBe("tr");
  });

  it("passes over empty texts", () => {
    expect(textIn({ tr: "", de: "Beratung" }, "tr")?.language).toBe("de");
    expect(textIn({ tr: "" }, "tr")).toBeUndefined();
    expect(textIn({}, "de")).toBeUndefined();
  });
});
