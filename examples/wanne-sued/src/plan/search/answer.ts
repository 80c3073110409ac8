// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { search } from "@quartierkit/offers/search";
import type { Filters, SearchIndex, SearchResult, Suggestion } from "@quartierkit/offers/search";
import { speaking } from "../../language.ts";
import type { Language } from "../../language.ts";

/** Something to try instead. */
export interface Try {
  readonly label: string;
  readonly text: string;
  readonly filters: Filters;
}

/** What the search box says to a query. */
export interface Answer {
  /** Read out by screen readers; empty where nothing was asked. */
  readonly status: string;
  readonly hits: readonly { readonly id: string; readonly why: string }[];
  readonly tries: readonly Try[];
}

/** As many as fit on a screen. */
const shown = 20;

function statusOf({ state, total, leftOut }: SearchResult, language: Language): string {
  const t = speaking(language);
  const left = leftOut.map((word) => t(`„${word}“`, `“${word}”`)).join(", ");
  const count = total === 1 ? t("1 Angebot", "1 offer") : t(`${total} Angebote`, `${total} offers`);
  if (state === "no-words")
    return t("Bitte ein Wort eingeben, nach dem gesucht werden kann.", "Please type a word that can be searched for.");
  if (state === "nothing")
    return t(
      "Kein Angebot gefunden. Der ganze Plan steht auf dieser Seite; das Projektbüro hilft weiter.",
      "No offer found. The whole plan stands on this page; the project office will help.",
    );
  if (state === "relaxed")
    return t(
      `Kein Angebot passt zu allen Wörtern. Ohne ${left}: ${count}.`,
      `No offer answers all words. Without ${left}: ${count}.`,
    );
  return t(`${count} gefunden.`, `${count} found.`);
}

function tryOf(suggestion: Suggestion, text: string, language: Language): Try {
  const t = speaking(language);
  if (suggestion.kind === "word") {
    const corrected = text.replace(suggestion.instead, suggestion.text);
    return { label: suggestion.text, text: corrected, filters: {} };
  }
  if (suggestion.kind === "without-filters") return { label: t("ohne Auswahl", "without a choice"), text, filters: {} };
  const { kind, code, label, offers } = suggestion;
  return { label: `${label[language]} (${offers})`, text: "", filters: { [kind]: [code] } };
}

/**
 * What the search box says to a query.
 *
 * @param index - of the catalogue
 * @param asked - as it was typed, and what a suggestion chose
 * @param language - of the page
 */
export function answer(
  index: SearchIndex,
  { text, filters = {} }: { readonly text: string; readonly filters?: Filters },
  language: Language,
): Answer {
  const isChosen = Object.keys(filters).length > 0;
  if (text.trim() === "" && !isChosen) return { status: "", hits: [], tries: [] };
  const result = search(index, { text, filters, language, limit: shown });
  return {
    status: statusOf(result, language),
    hits: result.hits.map(({ id, why }) => ({
      id,
      why: [...new Set(why.map((reason) => reason.text[language]))].join("; "),
    })),
    tries: result.suggestions.map((suggestion) => tryOf(suggestion, text, language)),
  };
}
