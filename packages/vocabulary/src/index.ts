// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { cite } from "./citation.ts";
export type { Citation } from "./citation.ts";
export { formatCitation } from "./citation-format.ts";
export { citationId } from "./citation-id.ts";
export { isWithin } from "./citation-within.ts";
export { coreCode, defineCodeList, extendCodeList, findCode, labelOf } from "./code-list.ts";
export type { Code, CodeList, CodeReference } from "./code-list.ts";
export { directionOf } from "./direction.ts";
export { VocabularyError } from "./error.ts";
export type { VocabularyErrorCode } from "./error.ts";
export { isMissing, missingReasons, valueOf } from "./known.ts";
export type { Knowable, Missing, MissingReason } from "./known.ts";
export { isLanguage, mendLanguage, textIn } from "./language.ts";
export type { Bilingual, Language, LocalizedText } from "./language.ts";
export { toMermaid, transition } from "./lifecycle.ts";
export type { Happening, Lifecycle, Role, Step, Transition } from "./lifecycle.ts";
export { cefr } from "./lists/cefr.ts";
export { digCompCompetences, digCompLevels, digCompMapSource, mapDigComp } from "./lists/digcomp.ts";
export type { DigCompLevel, DigCompVersion, MappedDigCompLevel } from "./lists/digcomp.ts";
export { targetLanguages } from "./lists/target-languages.ts";
export type { TargetLanguage } from "./lists/target-languages.ts";
export { marks } from "./source.ts";
export type { Mark, Source } from "./source.ts";
