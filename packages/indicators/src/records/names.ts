// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LocalizedText } from "@quartierkit/vocabulary";

/** Names of the official rate: the unemployed by the labour force. */
const officialRates = ["Arbeitslosenquote", "unemployment rate"];

/** What is said in brackets qualifies a name and is not the name: „Arbeitslosenanteil (keine Arbeitslosenquote)“. */
const withoutBrackets = (text: string): string => text.replaceAll(/\([^)]*\)/g, " ");

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The first of some names that a title uses as a word of its own, in any language.
 *
 * @param title - title of an indicator
 * @param names - names to look for; upper and lower case count as the same
 */
export const nameIn = (title: LocalizedText, names: readonly string[]): string | undefined =>
  names.find((name) => {
    const word = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, "iu");
    return Object.values(title).some((text) => word.test(withoutBrackets(text)));
  });

/**
 * Tells whether a title claims to be the official rate of unemployment.
 *
 * @param title - title of an indicator
 */
export const isCalledUnemploymentRate = (title: LocalizedText): boolean => nameIn(title, officialRates) !== undefined;
