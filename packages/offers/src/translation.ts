// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@quartierkit/vocabulary";
import type { TextState } from "./records/catalogue.ts";

type States = Readonly<Record<Language, TextState>>;

/**
 * Whether a translation renders an older wording than the original has now.
 *
 * @param states - how a text came about, by language, as `translations` of an offer holds it
 * @param language - the language asked about
 * @returns `undefined` where revisions or days do not tell; an original is never stale
 * @example
 * import { isStale } from "@quartierkit/offers";
 * const states = {
 *   de: { status: "original", asOf: "2021-05-01" },
 *   tr: { status: "translated", from: "de", asOf: "2021-03-08" },
 * } as const;
 * console.log(isStale(states, "tr"), isStale(states, "de")); // → true false
 */
export function isStale(states: States, language: Language): boolean | undefined {
  const state = states[language];
  if (state === undefined || state.status === "missing") return undefined;
  if (state.status === "original") return false;
  const from = state.from === undefined ? undefined : states[state.from];
  const original = from ?? Object.values(states).find(({ status }) => status === "original");
  if (original === undefined) return undefined;
  if (original.revision !== undefined && state.revision !== undefined) return original.revision !== state.revision;
  if (original.asOf === undefined || state.asOf === undefined) return undefined;
  return state.asOf < original.asOf;
}
