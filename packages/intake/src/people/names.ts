// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A name, as a list or a register has it. */
export interface Name {
  readonly given: string;
  readonly family: string;
}

const umlauts: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "oe",
  œ: "oe",
  ł: "l",
};

/**
 * A name as it is compared: without case, blanks, hyphens and accents; ä is ae, ö is oe, ü is ue, ß is ss.
 *
 * @param text - a given or family name
 */
export function normalName(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replaceAll(/[äöüßæøœł]/g, (letter) => umlauts[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/[^\p{L}]/gu, "");
}

/** The letters of Kölner Phonetik without context, by what they are called there. */
const codes: Readonly<Record<string, string>> = {
  a: "0",
  e: "0",
  i: "0",
  j: "0",
  o: "0",
  u: "0",
  y: "0",
  b: "1",
  p: "1",
  d: "2",
  t: "2",
  f: "3",
  v: "3",
  w: "3",
  g: "4",
  k: "4",
  q: "4",
  x: "48",
  l: "5",
  m: "6",
  n: "6",
  r: "7",
  s: "8",
  z: "8",
};

const isAmong = (letter: string, letters: string): boolean => letter !== "" && letters.includes(letter);

function codeOfC(before: string, after: string, isFirst: boolean): string {
  if (isFirst) return isAmong(after, "ahkloqrux") ? "4" : "8";
  return !isAmong(before, "sz") && isAmong(after, "ahkoqux") ? "4" : "8";
}

function codeOf(letter: string, before: string, after: string, isFirst: boolean): string {
  if (letter === "c") return codeOfC(before, after, isFirst);
  if (letter === "p" && after === "h") return "3";
  if ((letter === "d" || letter === "t") && isAmong(after, "csz")) return "8";
  if (letter === "x" && isAmong(before, "ckq")) return "8";
  return codes[letter] ?? "";
}

/**
 * How a German name sounds (Kölner Phonetik, Postel 1969): Meier, Maier and Mayr sound alike, Müller and Muller too. Two
 * names that sound alike are never taken for the same; somebody is asked.
 *
 * @param text - a given or family name
 */
export function soundOf(text: string): string {
  const letters = normalName(text).replaceAll(/[^a-z]/g, "");
  const raw = Array.from(letters, (letter, index) =>
    codeOf(letter, letters[index - 1] ?? "", letters[index + 1] ?? "", index === 0),
  ).join("");
  const single = raw.replaceAll(/(.)\1+/g, "$1");
  return `${single.slice(0, 1)}${single.slice(1).replaceAll("0", "")}`;
}

/** `Family, Given`; `null` without a comma: which word is the family name is not guessed. */
export function splitName(text: string): Name | null {
  const [family = "", given = "", ...more] = text.split(",").map((part) => part.trim());
  return family === "" || given === "" || more.length > 0 ? null : { given, family };
}
