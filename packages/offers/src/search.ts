// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { buildIndex, indexBuilder } from "./search/index/build.ts";
export type { IndexBuilder, IndexOptions, SearchIndex } from "./search/index/build.ts";
export { readIndex, writeIndex } from "./search/index/bytes.ts";
export type { ReadIndex } from "./search/index/bytes.ts";
export type { FacetName } from "./search/index/facets.ts";
export type { Point } from "./search/index/places.ts";
export type { Field, OfferWith } from "./search/index/texts.ts";
export type { How } from "./search/query/expand.ts";
export type { Facets } from "./search/run/facets.ts";
export type { Filters } from "./search/run/filters.ts";
export { search } from "./search/run/search.ts";
export type { Hit, Query, SearchResult } from "./search/run/search.ts";
export { statesAt } from "./search/run/states.ts";
export type { Suggestion } from "./search/run/suggest.ts";
export type { Why } from "./search/run/why.ts";
export { searchSql } from "./search/sql/query.ts";
export type { Statement } from "./search/sql/query.ts";
export { sqlInserts, sqlLexicon, sqlRows, sqlTables, sqlTerms } from "./search/sql/tables.ts";
export type { SqlLexicon } from "./search/sql/tables.ts";
export { normalise } from "./search/text/normalise.ts";
export type { Token } from "./search/text/normalise.ts";
export { synonyms } from "./search/words/synonyms.ts";
export type { Synonym, SynonymGroup } from "./search/words/synonyms.ts";
