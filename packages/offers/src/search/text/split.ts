// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fold } from "./fold.ts";

/** A word of a text, with the parts between its hyphens where there are any. */
export interface Word {
  /** As it is written. */
  readonly shown: string;
  /** Folded. */
  readonly form: string;
  /** Folded, two or more of them, or none. */
  readonly parts: readonly { readonly shown: string; readonly form: string }[];
}

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const between = "[-\u2010-\u2012]";
const wordPattern = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:${between}[\\p{L}\\p{M}\\p{N}]+)*`, "gu");

const romans = ["0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"];

const arabic = (number: string): string => {
  const at = romans.indexOf(number.toUpperCase());
  return at === -1 ? number : String(at);
};

/** What is one word to a reader and several to a machine, or the other way round. */
const spellings: readonly (readonly [pattern: RegExp, write: (...groups: string[]) => string])[] = [
  // Senior*innen, Bürger:innen, Leser_innen, Bürger/innen, Pflegehelfer/-in, Mieter(innen)
  [
    /(\p{L}{2})(?:[*:_·•]|\/[-\u2010\u2011]?|\()(innen|in(?!\p{L}))\)?/gu,
    (_, start = "", end = "") => `${start}${end}`,
  ],
  [/(\p{Ll})Innen/gu, (_, letter = "") => `${letter}innen`],
  [/(\p{Ll}e)[*:_](r|n|m|s)(?!\p{L})/gu, (_, start = "", end = "") => `${start}${end}`],
  // § 16 i
  [/(§\s*[0-9]+)\s([a-z])(?![\p{L}\p{N}])/gu, (_, number = "", letter = "") => `${number}${letter}`],
  // SGB II, SGB-2, Hartz IV, ALG 2, Arbeitslosengeld II
  [
    /(?<!\p{L})(SGB|Hartz|ALG|Arbeitslosengeld)[\s-]?(XIV|XI{0,3}|IX|IV|VI{0,3}|I{1,3}|[0-9]{1,2})(?![\p{L}\p{N}])/giu,
    (_, name = "", number = "") => `${name}${arabic(number)}`,
  ],
  // ElternKindCafe
  [/(\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, (_, end = "") => `${end}-`],
  // п'ять is one word; İstanbul'dan is Istanbul with an ending
  [/(\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu, (_, letter = "") => letter],
  [
    /(\p{L}{3})['’](?:da|de|ta|te|dan|den|tan|ten|in|un|a|e|i|u|ya|ye|yi|nin|nun|ı|ın|nın|ün|nün)(?!\p{L})/gu,
    (_, start = "") => start,
  ],
];

/**
 * The words of a text, in order.
 *
 * @param text - any text; what is neither letter nor number only separates
 */
export function wordsIn(text: string): readonly Word[] {
  const spelled = spellings.reduce(
    (written, [pattern, write]) => written.replaceAll(pattern, write),
    text.normalize("NFKC").replaceAll(invisible, ""),
  );
  return (spelled.match(wordPattern) ?? []).flatMap((shown) => {
    const parts = shown.split(new RegExp(between, "u")).map((part) => ({ shown: part, form: fold(part) }));
    const form = parts.map((part) => part.form).join("");
    return form === ""
      ? []
      : [{ shown, form, parts: parts.length > 1 ? parts.filter(({ form: one }) => one.length > 1) : [] }];
  });
}
