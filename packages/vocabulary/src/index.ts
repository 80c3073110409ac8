// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { cite, isWithin } from "./citation.ts";
export type { Citation } from "./citation.ts";
export { coreCode, defineCodeList, extendCodeList, findCode, labelOf } from "./code-list.ts";
export type { Code, CodeList, CodeReference } from "./code-list.ts";
export { VocabularyError } from "./error.ts";
export { isMissing, missingReasons, valueOf } from "./known.ts";
export type { Knowable, Missing, MissingReason } from "./known.ts";
export { isLanguage, mendLanguage, textIn } from "./language.ts";
export type { Bilingual, Language, LocalizedText } from "./language.ts";
export type { Mark, Source } from "./source.ts";
