// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { isLanguage } from "../language.ts";
import { cefr } from "./cefr.ts";
import { digCompCompetences, digCompLevels, mapDigComp } from "./digcomp.ts";
import { targetLanguages } from "./target-languages.ts";

const nameIn = (language: string, code: string) =>
  new Intl.DisplayNames([language], { type: "language", languageDisplay: "standard" }).of(code);

describe("targetLanguages", () => {
  it.each(targetLanguages.codes.map((code) => [code.code, code] as const))("%s is a tag with names", (code, entry) => {
    expect(isLanguage(code)).toBe(true);
    expect([entry.label.de, entry.label.en, entry.endonym]).not.toContain("");
  });

  it.each(
    targetLanguages.codes
      .filter(({ code }) => !["de-simple", "kmr"].includes(code))
      .map((code) => [code.code, code] as const),
  )("%s is called as CLDR calls it", (code, { label, endonym }) => {
    expect([label.de, label.en, endonym]).toEqual([nameIn("de", code), nameIn("en", code), nameIn(code, code)]);
  });

  it("begins with German and simplified German", () => {
    expect(targetLanguages.codes.slice(0, 2).map(({ code }) => code)).toEqual(["de", "de-simple"]);
  });

  it("knows which are written from right to left", () => {
    const rtl = targetLanguages.codes.filter(({ direction }) => direction === "rtl").map(({ code }) => code);
    expect(rtl).toEqual(["ar", "fa"]);
  });
});

describe("cefr", () => {
  it("holds the levels from the lowest to the highest", () => {
    expect(cefr.codes.map(({ code }) => code)).toEqual(["Pre-A1", "A1", "A2", "B1", "B2", "C1", "C2"]);
  });

  it("says its version and source", () => {
    expect(cefr.version).toBe("2020");
    expect(cefr.source).toContain("2020");
  });
});

describe("mapDigComp", () => {
  it("speaks of 21 competences in five areas, 3 + 6 + 4 + 4 + 4", () => {
    const areas = digCompCompetences.map((number) => number[0]);
    expect([..."12345"].map((area) => areas.filter((one) => one === area).length)).toEqual([3, 6, 4, 4, 4]);
  });

  it("says that something is lost on the way from eight levels to four, and stays open on the way back", () => {
    expect(mapDigComp({ version: "2.2", level: 3 }, "3.0")).toEqual({ levels: [2], lossy: true });
    expect(mapDigComp({ version: "3.0", level: 2 }, "2.2")).toEqual({ levels: [3, 4], lossy: true });
    expect(mapDigComp({ version: "2.2", level: 8 }, "2.2")).toEqual({ levels: [8], lossy: false });
    expect(mapDigComp({ version: "3.0", level: 5 }, "2.2").levels).toEqual([]);
  });

  it("leads back to a level that may be meant", () => {
    for (let level = 1; level <= digCompLevels["2.2"]; level += 1) {
      const [there] = mapDigComp({ version: "2.2", level }, "3.0").levels;
      expect(mapDigComp({ version: "3.0", level: there! }, "2.2").levels).toContain(level);
    }
  });
});
