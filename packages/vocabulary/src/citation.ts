// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { VocabularyError } from "./error.ts";

/**
 * A place in a statute or regulation, in the parts that German law is cited by. A part that names several places holds
 * them without spaces: `2,3` for two, `50b-50e` for a range.
 */
export interface Citation {
  /** Short title, e.g. `SGB III`, `BBiG`, `Richtlinie BIWAQ IV`. */
  readonly statute: string;
  /** `article` where the statute is divided into Artikel (EU law, Grundgesetz); absent for paragraphs (§). */
  readonly unit?: "article";
  /** Paragraph (§) or Artikel number, e.g. `18`, `16d`, `50b-50e`. */
  readonly section?: string;
  /** Absatz. */
  readonly paragraph?: string;
  /** Satz. */
  readonly sentence?: string;
  /** Nummer. */
  readonly number?: string;
  /** Buchstabe. */
  readonly letter?: string;
  /** The version that is cited, e.g. the day it came into force, or `a.F.` for the old wording. */
  readonly version?: string;
  /** The citation as it is written: `§ 18 Abs. 1 Satz 2 SGB III`. */
  readonly text: string;
}

/** Where inside a statute. */
type Part = "section" | "paragraph" | "sentence" | "number" | "letter";

const parts: readonly Part[] = ["section", "paragraph", "sentence", "number", "letter"];

const between = "(?:\\s*[-–—,]\\s*|\\s+(?:und|u\\.|oder|bis)\\s+)";
const several = (item: string) => `${item}(?:${between}${item})*`;
const numbers = several("[0-9]+[a-z]*");
const inBrackets = "\\([0-9]+[a-z]*\\)";
const letters = several("[a-z]{1,2}");

const part = (name: Part, label: string, value = numbers) => `(?:\\s*${label}\\s*(?<${name}>${value}))?`;

const place =
  `(?:§§?|(?<article>Art\\.|Artt\\.|Artikel))\\s*(?<section>${numbers})` +
  part("paragraph", "(?:Abs\\.?|Absatz|Absätze|(?=\\())", `${numbers}|${several(inBrackets)}`) +
  part("sentence", "(?:Satz|Sätze|S\\.)") +
  part("number", "(?:Nrn?\\.|Nummern?)") +
  part("letter", "(?:Buchst\\.|Buchstaben?|lit\\.|(?=\\())", `${letters}|\\(${letters}\\)`);

const version =
  "(?:,?\\s+(?:\\(Fassung\\s+(?<dated>[^)]+)\\)|(?:i\\.\\s?d\\.\\s?F\\.|in der Fassung)(?:\\s+(?:vom|v\\.))?\\s+(?<worded>\\S.*)|(?<relative>[an]\\.\\s?F\\.)))?";

const placeFirst = new RegExp(`^${place}\\s+(?<statute>\\S.*?)${version}$`);
const statuteFirst = new RegExp(`^(?<statute>\\S.*?),?\\s+${place}${version}$`);
const document = new RegExp(`^(?<statute>.*?)${version}$`);

/** A title begins with a capital letter and holds no further place: `SGB2§48aFKV` and `VO (EU) Nr. 1303/2013` are titles. */
const isTitle = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  !/(?:^|[\s,;(])§|\b(?:Abs|Absatz|Satz|Art|Artikel|Buchst|lit)\b\.?\s*[0-9(]|^(?:Abs|Absatz|Satz|S|Nr|Nummer|Buchst|Buchstabe)\b/.test(
    text,
  );

/** Several places as they are kept: `1 und 2` → `1,2`, `50b – 50e` → `50b-50e`, `(1), (4)` → `1,4`. */
const kept = (written: string): string =>
  written
    .replaceAll(/[()]/g, "")
    .replaceAll(/\s*[-–—]\s*|\s+bis\s+/g, "-")
    .replaceAll(/\s*,\s*|\s+(?:und|u\.|oder)\s+/g, ",");

type Groups = Readonly<Record<string, string | undefined>>;

function fromGroups(groups: Groups, text: string): Citation | undefined {
  const { statute = "", article, dated, worded, relative } = groups;
  if (!isTitle(statute)) return undefined;
  const named = parts.flatMap((name) => (groups[name] === undefined ? [] : [[name, kept(groups[name])] as const]));
  const wording = dated ?? worded ?? relative?.replaceAll(/\s/g, "");
  return {
    statute,
    ...(article === undefined ? {} : { unit: "article" as const }),
    ...Object.fromEntries(named),
    ...(wording === undefined ? {} : { version: wording }),
    text,
  };
}

/**
 * Reads a citation as German law is cited, into its parts.
 *
 * @param text - `§ 18 Abs. 1 Satz 2 Nr. 3 Buchst. a SGB III`, `§§ 50b-50e BBiG`, `§ 16d(6) SGB II`,
 *   `Art. 82 VO (EU) 2021/1060` or `SGB II § 53a Abs. 2`, each optionally with `(Fassung 2019-01-01)` or `a.F.` at the
 *   end; a text without § or Artikel is taken as the name of a whole document (`Richtlinie BIWAQ IV`)
 * @throws VocabularyError `citation-unreadable` when it names a § or begins with Artikel and cannot be read to its end,
 *   e.g. because it cites two places (`§ 7 Abs. 1, § 8 SGB II`): cite each on its own
 * @example
 * import { cite } from "@quartierkit/vocabulary";
 * const { statute, section, sentence } = cite("§ 18 Abs. 1 Satz 2 SGB III");
 * console.log(`${statute} / ${section} / ${sentence}`); // → SGB III / 18 / 2
 */
export function cite(text: string): Citation {
  const written = text.replaceAll(/\s+/g, " ").trim();
  if (written === "") throw new VocabularyError("citation-unreadable", "A citation cannot be empty.");
  const groups = (placeFirst.exec(written) ?? statuteFirst.exec(written))?.groups;
  const citation = groups === undefined ? undefined : fromGroups(groups, written);
  if (citation !== undefined) return citation;
  if (/(?:^|\s)§|^Art(?:\.|t\.|ikel)\s*[0-9]/.test(written)) {
    throw new VocabularyError("citation-unreadable", `Cannot read the citation “${text}”.`);
  }
  const whole = document.exec(written)?.groups;
  return (whole && fromGroups(whole, written)) ?? { statute: written, text: written };
}
