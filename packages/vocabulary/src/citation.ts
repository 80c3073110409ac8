// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { VocabularyError } from "./error.ts";

/** A place in a statute or regulation, in the parts that German law is cited by. */
export interface Citation {
  /** Short title, e.g. `SGB III`, `BBiG`, `Richtlinie BIWAQ IV`. */
  readonly statute: string;
  /** Paragraph (§) or Artikel number, e.g. `18`, `16d`. */
  readonly section?: string;
  /** Absatz. */
  readonly paragraph?: string;
  /** Satz. */
  readonly sentence?: string;
  /** Nummer. */
  readonly number?: string;
  /** Buchstabe. */
  readonly letter?: string;
  /** The version that is cited, e.g. the day it came into force. */
  readonly version?: string;
  /** The citation as it is written: `§ 18 Abs. 1 Satz 2 SGB III`. */
  readonly text: string;
}

const part = (name: string, label: string, value = "[0-9]+[a-z]?") => `(?:\\s+${label}\\s*(?<${name}>${value}))?`;

const statutory = new RegExp(
  `^(?:§|Art\\.)\\s*(?<section>[0-9]+[a-z]*)` +
    part("paragraph", "Abs\\.") +
    part("sentence", "(?:Satz|S\\.)") +
    part("number", "(?:Nr\\.|Nummer)") +
    part("letter", "(?:Buchst\\.|Buchstabe)", "[a-z]{1,2}") +
    `\\s+(?<statute>[A-ZÄÖÜ].*?)(?:\\s+\\(Fassung\\s+(?<version>[^)]+)\\))?$`,
);

/**
 * Reads a citation as German law is cited, into its parts.
 *
 * @param text - `§ 18 Abs. 1 Satz 2 Nr. 3 Buchst. a SGB III`, optionally with `(Fassung 2019-01-01)`; a text that
 *   begins with neither `§` nor `Art.` is taken as the name of a whole document (`Richtlinie BIWAQ IV`).
 * @throws VocabularyError `citation-unreadable` when it begins with `§` or `Art.` and cannot be read to its end.
 * @example
 * import { cite } from "@quartierkit/vocabulary";
 * const { statute, section, sentence } = cite("§ 18 Abs. 1 Satz 2 SGB III");
 * console.log(`${statute} / ${section} / ${sentence}`); // → SGB III / 18 / 2
 */
export function cite(text: string): Citation {
  const written = text.trim();
  if (written === "") throw new VocabularyError("citation-unreadable", "A citation cannot be empty.");
  if (!/^(§|Art\.)/.test(written)) return { statute: written, text: written };
  const parts = statutory.exec(written)?.groups;
  if (parts?.["statute"] === undefined) {
    throw new VocabularyError("citation-unreadable", `Cannot read the citation “${text}”.`);
  }
  const named = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return { statute: parts["statute"], ...named, text: written };
}

/**
 * Tells whether one citation names the same place as another or a place inside it.
 *
 * @param inner - the narrower place, e.g. `§ 18 Abs. 1 Satz 2 SGB III`
 * @param outer - the wider place, e.g. `§ 18 SGB III`
 */
export function isWithin(inner: Citation, outer: Citation): boolean {
  const parts = ["statute", "section", "paragraph", "sentence", "number", "letter"] as const;
  return parts.every((name) => outer[name] === undefined || outer[name] === inner[name]);
}
