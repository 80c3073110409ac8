// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";
import { normalise } from "./normalise.ts";

const stems = (text: string, language = "de"): string[] => normalise(text, language).map(({ stem }) => stem);
const forms = (text: string, language = "de"): string[] => normalise(text, language).map(({ form }) => form);

describe("German words that are the same to a reader", () => {
  test.each([
    ["Bücherei", "Buecherei", "BUCHEREI"],
    ["Fußball", "Fussball", "FUSSBALL"],
    ["Haus", "Häuser", "Hauses", "Haeusern"],
    ["Garten", "Gärten", "Gartens"],
    ["Kurs", "Kurse", "Kursen", "Kurses"],
    ["Kita", "Kitas"],
    ["Café", "Cafés", "Cafe"],
    ["Schule", "Schulen"],
    ["Beratung", "Beratungen"],
    ["Kenntnis", "Kenntnisse"],
    ["Computer", "Computers", "Computern"],
    [
      "Senior*innen",
      "Senior:innen",
      "Senior_innen",
      "SeniorInnen",
      "Seniorinnen",
      "Senior/innen",
      "Senioren",
      "Seniorin",
    ],
    ["Pflegehelfer/-innen", "Pflegehelfer*in", "Pflegehelfer", "Pflegehelferin", "Pflegehelfer(in)"],
    ["Ärzt*innen", "Arzt", "Ärzte", "Ärztin"],
    ["Mann", "Männer", "Männern"],
    ["Bus", "Busse"],
  ])("%s, %s …", (...words) => {
    expect(new Set(words.flatMap((word) => stems(word))).size).toBe(1);
  });

  test.each([
    ["neue", "neu"],
    ["Aue", "Au"],
    ["Feuer", "Fur"],
    ["Kurs", "Kur"],
    ["Haus", "Hau"],
    ["Eltern", "Alte"],
  ])("%s is not %s", (one, other) => {
    expect(forms(one)).not.toEqual(forms(other));
    expect(fold(one)).not.toBe(fold(other));
  });

  test("ue stands for ü only where it can", () => {
    expect(["neue", "Aue", "Feuer", "Quelle", "Mueller"].map(fold)).toEqual([
      "neue",
      "aue",
      "feuer",
      "quelle",
      "muller",
    ]);
  });
});

describe("words with hyphens and signs", () => {
  test.each([
    ["Eltern-Kind-Café", ["elternkindcafe", "eltern", "kind", "cafe"]],
    ["ElternKindCafe", ["elternkindcafe", "eltern", "kind", "cafe"]],
    ["Elternkindcafé", ["elternkindcafe"]],
    ["E-Mail", ["email", "mail"]],
    ["§ 16i SGB II", ["16i", "sgb2"]],
    ["§16 i SGB 2", ["16i", "sgb2"]],
    ["SGB-II", ["sgb2"]],
    ["Hartz IV", ["hartz4"]],
    ["Hartz 4", ["hartz4"]],
    ["Bürger:innen-Treff", ["burgerinnentreff", "burgerinnen", "treff"]],
    ["Nach\u00adbar\u200bschaft", ["nachbarschaft"]],
    ["Cafe\u0301", ["cafe"]],
  ])("%s", (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test("a version of a law is no other word", () => {
    expect(forms("SGB IIa")).toEqual(["sgb", "iia"]);
  });
});

describe("other languages", () => {
  test.each([
    ["tr", "İSTANBUL", "istanbul"],
    ["tr", "ISPARTA", "ısparta"],
    ["tr", "danışmanlık", "danismanlik"],
    ["tr", "kursu", "kurslar"],
    ["tr", "kitap", "kitabı"],
    ["tr", "İstanbul'dan", "İstanbul"],
    ["ar", "الخياطة", "خياطه"],
    ["ar", "أسئلة", "اسئله"],
    ["ar", "مُقابلة", "المقابلة"],
    ["uk", "ґрунтовна", "грунтовну"],
    ["uk", "п'ять", "пять"],
    ["uk", "консультація", "консультації"],
    ["ru", "ещё", "еще"],
    ["ru", "консультация", "консультации"],
    ["bg", "курсът", "курсове"],
    ["ro", "școală", "scoala"],
    ["ro", "migranţi", "migranți"],
    ["en", "courses", "course"],
    ["en", "libraries", "library"],
    ["el", "Σύμβουλος", "συμβουλοσ"],
  ])("%s: %s and %s", (language, one, other) => {
    expect(stems(one, language)).toEqual(stems(other, language));
    expect(stems(one, language).length).toBeLessThan(2);
  });

  test("simplified German has the endings of German", () => {
    expect(stems("Häuser", "de-simple")).toEqual(stems("Häuser", "de"));
  });
});

describe("any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom("a", "ä", "*", ":", "/", "-", "§", "1", " ", "\uD800", "\u0000", "(", "İ", "ا", "é"),
    }),
  );

  test("gives tokens of letters and numbers, and folding again changes nothing", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("de", "tr", "ar", "uk", "xx"), (given, language) => {
        for (const { form, stem } of normalise(given, language)) {
          expect(form).not.toMatch(/[\s\p{C}\p{P}]/u);
          expect(stem.length).toBeGreaterThan(0);
          expect(fold(form).length).toBeLessThanOrEqual(form.length);
        }
      }),
    );
  });

  test("large letters and letters with loose marks are alike", () => {
    const german = fc.string({ unit: fc.constantFrom(..."aäeöüßnrsti -") });
    fc.assert(
      fc.property(german, (given) => {
        expect(forms(given.toUpperCase())).toEqual(forms(given));
        expect(forms(given.normalize("NFD"))).toEqual(forms(given));
      }),
    );
  });
});
