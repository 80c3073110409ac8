// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Citation } from "./citation.ts";

const romanNumbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"];

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (sign) => umlauts[sign] ?? sign)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** `SGB III` is known as `sgb3` in the ids of rules and verdicts. */
function statuteId(statute: string): string {
  const book = /^SGB ([IVX]+)$/.exec(statute)?.[1];
  const number = book === undefined ? 0 : romanNumbers.indexOf(book) + 1;
  return number === 0 ? slug(statute) : `sgb${number}`;
}

const joined = (kept: string): string => kept.replaceAll(",", "_").replaceAll("-", "..");

/**
 * A short id of a cited place, fit for file names, anchors and rule ids; two places of one statute have
 * two ids.
 *
 * @param citation - a citation; how its `text` is written does not matter
 * @returns statute, section, paragraph and sentence by position (`sgb3-18-1-2`); a sentence without a paragraph as `s2`,
 *   a number as `nr3`, an article as `art82`, several places as `2_3` and `50b..50e`, a version behind `v-`
 * @example
 * import { citationId, cite } from "@quartierkit/vocabulary";
 * console.log(citationId(cite("§ 18 Abs. 1 Satz 2 SGB III"))); // → sgb3-18-1-2
 * console.log(citationId(cite("§ 21 Abs. 3 Nr. 1 SGB II"))); // → sgb2-21-3-nr1
 */
export function citationId(citation: Citation): string {
  const { statute, unit, section, paragraph, sentence, number, letter, version } = citation;
  const places: readonly (readonly [mark: string, value: string | undefined])[] = [
    [unit === "article" ? "art" : "", section],
    ["", paragraph],
    [paragraph === undefined ? "s" : "", sentence],
    ["nr", number],
    ["", letter],
  ];
  const inner = places.flatMap(([mark, value]) => (value === undefined ? [] : [`${mark}${joined(value)}`]));
  const wording = version === undefined ? [] : ["v", slug(version)];
  return [statuteId(statute), ...inner, ...wording].join("-");
}
