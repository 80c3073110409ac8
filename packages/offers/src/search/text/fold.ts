// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Signs that are written on letters: accents and dots, Cyrillic, Hebrew and Arabic vowel signs, the Arabic tatweel. */
const marks = /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g;

/** Letters that have no parts, and are typed as others. */
const typedAs: Readonly<Record<string, string>> = {
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  æ: "a",
  œ: "o",
  ς: "σ",
  ґ: "г",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
};

const unparted = new RegExp(`[${Object.keys(typedAs).join("")}]`, "g");

const plainLetters = /^[A-Za-z0-9]*$/;

/** `ue` is ü unless a vowel or q stands before it: neue, Aue, Feuer, Quelle. */
const digraphs = /(?<![aeiouyq])([aou])e/g;

/**
 * A word as it is compared: small letters without marks, ß as ss, in Latin script ä and ae alike as a. The same in every
 * engine: nothing here asks a locale, and the normal forms of letters that exist do not change.
 */
export function fold(word: string): string {
  // Most words are plain letters, and the longer way leads to the same.
  if (plainLetters.test(word)) return word.toLowerCase().replaceAll(digraphs, "$1");
  const plain = word
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(marks, "")
    .replaceAll(unparted, (letter) => typedAs[letter] ?? letter);
  return plain.replaceAll(digraphs, "$1");
}
