// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { VocabularyError } from "./error.ts";
import type { Bilingual } from "./language.ts";

/** One code of a list. */
export interface Code {
  readonly code: string;
  readonly label: Bilingual;
  /** The wider code of the same or of the core list that reports count it under. */
  readonly broader?: string;
  /** The day (`YYYY-MM-DD`) from which it is no longer given; it stays resolvable for old records. */
  readonly retiredOn?: string;
}

/** A closed, versioned list of codes. */
export interface CodeList {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly source?: string;
  readonly codes: readonly Code[];
}

/** A code together with the list and version that give it its meaning. */
export interface CodeReference {
  readonly list: string;
  readonly listVersion: string;
  readonly code: string;
}

/**
 * Makes a code list and refuses a broken one.
 *
 * @throws VocabularyError `code-duplicate` for a code that stands twice, `code-broader-unknown` for a `broader` that
 *   names no code of the list.
 */
export function defineCodeList<const L extends CodeList>(list: L): L {
  const codes = new Set<string>();
  for (const { code } of list.codes) {
    if (codes.has(code)) throw new VocabularyError("code-duplicate", `${list.id}: “${code}” stands twice.`);
    codes.add(code);
  }
  for (const { code, broader } of list.codes) {
    if (broader !== undefined && !codes.has(broader)) {
      throw new VocabularyError("code-broader-unknown", `${list.id}: “${code}” names the unknown code “${broader}”.`);
    }
  }
  return list;
}

/**
 * Adds a city's own codes to a core list; each must say which core code it is counted under.
 *
 * @throws VocabularyError `code-without-broader` for an added code that names no core code.
 * @example
 * import { coreCode, defineCodeList, extendCodeList } from "@quartierkit/vocabulary";
 * const core = defineCodeList({
 *   id: "topic", version: "1", title: { de: "Thema", en: "Topic" },
 *   codes: [{ code: "language", label: { de: "Sprache", en: "Language" } }],
 * });
 * const own = extendCodeList(core, {
 *   id: "topic-herne", version: "1", title: core.title,
 *   codes: [{ code: "language-cafe", label: { de: "Sprachcafé", en: "Language café" }, broader: "language" }],
 * });
 * console.log(coreCode(own, core, "language-cafe")); // → language
 */
export function extendCodeList(core: CodeList, own: CodeList): CodeList {
  for (const { code, broader } of own.codes) {
    if (broader === undefined || findCode(core, broader) === undefined) {
      throw new VocabularyError("code-without-broader", `${own.id}: “${code}” must name a code of ${core.id}.`);
    }
  }
  return defineCodeList({ ...own, codes: [...core.codes, ...own.codes] });
}

/**
 * Finds a code, retired ones included.
 *
 * @returns the code, or `undefined` where the list does not know it
 */
export function findCode(list: CodeList, code: string): Code | undefined {
  return list.codes.find((entry) => entry.code === code);
}

/**
 * The core code that a code is counted under, so that reports of different cities stay comparable.
 *
 * @returns the code itself where it belongs to the core list; `undefined` where no path leads there
 */
export function coreCode(list: CodeList, core: CodeList, code: string): string | undefined {
  const visited = new Set<string>();
  for (let next: string | undefined = code; next !== undefined && !visited.has(next);) {
    if (findCode(core, next) !== undefined) return next;
    visited.add(next);
    next = findCode(list, next)?.broader;
  }
  return undefined;
}

/**
 * The label of a code in German or English; an unknown code is shown as it is.
 *
 * @param list - the list the code belongs to
 * @param code - the code
 * @param language - `de` or `en`
 */
export function labelOf(list: CodeList, code: string, language: keyof Bilingual): string {
  return findCode(list, code)?.label[language] ?? code;
}
