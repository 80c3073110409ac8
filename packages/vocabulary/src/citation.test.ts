// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { cite } from "./citation.ts";
import { VocabularyError } from "./error.ts";

const partsOf = (text: string) => {
  const { text: _, ...parts } = cite(text);
  return parts;
};

describe("cite", () => {
  it.each([
    ["§ 18 SGB III", { statute: "SGB III", section: "18" }],
    ["§ 18 Abs. 1 Satz 2 SGB III", { statute: "SGB III", section: "18", paragraph: "1", sentence: "2" }],
    ["§ 18 Abs. 1 S. 1 SGB III", { statute: "SGB III", section: "18", paragraph: "1", sentence: "1" }],
    ["§ 21 Abs. 3 Nr. 1 SGB II", { statute: "SGB II", section: "21", paragraph: "3", number: "1" }],
    ["§ 6 Satz 1 Nr. 3 MighEV", { statute: "MighEV", section: "6", sentence: "1", number: "3" }],
    ["§ 16d Absatz 6 Satz 1 SGB II", { statute: "SGB II", section: "16d", paragraph: "6", sentence: "1" }],
    [
      "§ 18 Abs. 1 Satz 2 Nummer 3 Buchstabe a SGB III",
      { statute: "SGB III", section: "18", paragraph: "1", sentence: "2", number: "3", letter: "a" },
    ],
    ["§ 44 Abs. 4 lit. aa AufenthG", { statute: "AufenthG", section: "44", paragraph: "4", letter: "aa" }],
  ])("reads %s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ["§18(1) S.2 SGB III", { statute: "SGB III", section: "18", paragraph: "1", sentence: "2" }],
    ["§44(4a) S.3 AufenthG", { statute: "AufenthG", section: "44", paragraph: "4a", sentence: "3" }],
    ["§50d(1) Nr.3 BBiG", { statute: "BBiG", section: "50d", paragraph: "1", number: "3" }],
    ["Art.6(1)(a,c,e) DSGVO", { statute: "DSGVO", unit: "article", section: "6", paragraph: "1", letter: "a,c,e" }],
    ["§81(1),(1a),(4) SGB III", { statute: "SGB III", section: "81", paragraph: "1,1a,4" }],
    ["§16d(1)-(5) SGB II", { statute: "SGB II", section: "16d", paragraph: "1-5" }],
  ])("reads the short form %s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ["§§ 50b-50e BBiG", { statute: "BBiG", section: "50b-50e" }],
    ["§§ 50b – 50e BBiG", { statute: "BBiG", section: "50b-50e" }],
    ["§§ 187 bis 193 BGB", { statute: "BGB", section: "187-193" }],
    ["§§ 7a, 8 und 16e SGB II", { statute: "SGB II", section: "7a,8,16e" }],
    ["§§ 23-25b, 60a, 104c AufenthG", { statute: "AufenthG", section: "23-25b,60a,104c" }],
    ["§ 16d Abs. 6 Satz 1 und 2 SGB II", { statute: "SGB II", section: "16d", paragraph: "6", sentence: "1,2" }],
    ["§ 138 Abs. 1 Nr. 2-3 SGB III", { statute: "SGB III", section: "138", paragraph: "1", number: "2-3" }],
    ["§ 2 Abs. 2 Nr. 1, 1a, 2 FreizügG/EU", { statute: "FreizügG/EU", section: "2", paragraph: "2", number: "1,1a,2" }],
  ])("keeps several places of %s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ["Art. 82 VO (EU) 2021/1060", { statute: "VO (EU) 2021/1060", unit: "article", section: "82" }],
    ["Artikel 140 VO (EU) Nr. 1303/2013", { statute: "VO (EU) Nr. 1303/2013", unit: "article", section: "140" }],
    ["VO (EU) 2021/1060 Art. 82", { statute: "VO (EU) 2021/1060", unit: "article", section: "82" }],
    ["SGB II § 53a Abs. 2", { statute: "SGB II", section: "53a", paragraph: "2" }],
    ["BBFVerfV §§ 8, 9", { statute: "BBFVerfV", section: "8,9" }],
    ["§ 6 Abs. 1 SGB2§48aFKV", { statute: "SGB2§48aFKV", section: "6", paragraph: "1" }],
  ])("knows the title in %s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ["§ 18 SGB III (Fassung 2016-08-01)", "2016-08-01"],
    ["§ 18 SGB III in der Fassung vom 1.8.2016", "1.8.2016"],
    ["§ 18 SGB III i.d.F. v. 1.8.2016", "1.8.2016"],
    ["§ 18 SGB III a. F.", "a.F."],
    ["SGB III § 18 n.F.", "n.F."],
  ])("reads the version of %s", (text, version) => {
    expect(partsOf(text)).toEqual({ statute: "SGB III", section: "18", version });
  });

  it("takes a text without a place as a whole document", () => {
    expect(partsOf("Richtlinie BIWAQ IV")).toEqual({ statute: "Richtlinie BIWAQ IV" });
    expect(partsOf("Richtlinie BIWAQ IV (Fassung 2020)")).toEqual({ statute: "Richtlinie BIWAQ IV", version: "2020" });
    expect(partsOf("definition of the office")).toEqual({ statute: "definition of the office" });
  });

  it("keeps the text as written, on one line", () => {
    expect(cite("  §\u00A018 Abs.\n1 SGB III ").text).toBe("§ 18 Abs. 1 SGB III");
  });

  it.each([
    "",
    " ",
    "§",
    "§ 18",
    "§ SGB III",
    "§ 18 Abs. 1 Satz zwei SGB III",
    "§ 18 Satz 2 Abs. 1 SGB III",
    "§ 187 ff. BGB",
    "§§ 187 Abs. 2, 188 Abs. 2 BGB",
    "§ 7 Abs. 1, § 8 SGB II",
    "§ 6 Satz 1 MighEV, § 281 Abs. 4 SGB III",
    "SGB II §",
    "Art. 5",
  ])("refuses “%s” instead of guessing", (text) => {
    expect(() => cite(text)).toThrow(VocabularyError);
    expect(() => cite(text)).toThrow(expect.objectContaining({ code: "citation-unreadable" }));
  });
});
