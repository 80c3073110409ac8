// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue, Offer, Place } from "../../records/catalogue.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Lexicon, Term } from "../lexicon/lexicon.ts";
import { synonyms as ours } from "../words/synonyms.ts";
import type { SynonymGroup } from "../words/synonyms.ts";
import { packSets } from "./code-sets.ts";
import type { CodeSets } from "./code-sets.ts";
import { facetNames, facetsOf } from "./facets.ts";
import type { FacetName } from "./facets.ts";
import { markOf, readerOf, weighWords } from "./impact.ts";
import { packPositions } from "./places.ts";
import type { Positions } from "./places.ts";
import { addPosting, emptyList, joinLists } from "./postings.ts";
import type { PostingList, Postings } from "./postings.ts";
import { textsOf } from "./texts.ts";
import type { OfferWith } from "./texts.ts";

/** A catalogue made ready to be searched. Made by `buildIndex`, kept as bytes by `writeIndex`. */
export interface SearchIndex {
  readonly ids: readonly string[];
  readonly lexicon: Lexicon;
  readonly postings: Postings;
  readonly facets: Readonly<Record<FacetName, CodeSets>>;
  /** From and to of each offer; an offer that names no age is for every age. */
  readonly ages: Float32Array;
  readonly positions: Positions;
  readonly synonyms: readonly SynonymGroup[];
}

/** What an index knows beside the catalogue. */
export interface IndexOptions {
  /** A city's own words, beside ours. */
  readonly synonyms?: readonly SynonymGroup[];
}

/** Takes offers one after the other. */
export interface IndexBuilder {
  /** Adds an offer with its organisation and places; ties between hits go to the one added first. */
  readonly add: (entry: OfferWith) => void;
  readonly finish: () => SearchIndex;
}

interface Listed {
  readonly language: string;
  readonly form: string;
  readonly shown: string;
  readonly list: PostingList;
}

interface FacetRows {
  readonly name: FacetName;
  readonly rows: (readonly string[])[];
}

const order = (a: Listed, b: Listed): number =>
  a.language === b.language ? (a.form < b.form ? -1 : 1) : a.language < b.language ? -1 : 1;

/**
 * Makes an index offer by offer, so that a large catalogue never has to be in memory at once.
 *
 * @param options - a city's own synonyms
 */
export function indexBuilder({ synonyms: own = [] }: IndexOptions = {}): IndexBuilder {
  const listed = new Map<string, Listed>();
  const read = readerOf();
  const ids: string[] = [];
  const ages: number[] = [];
  const places: (readonly Place[])[] = [];
  const facets = facetNames.map((name): FacetRows => ({ name, rows: [] }));
  const synonyms = [...ours, ...own];
  const add = (entry: OfferWith): void => {
    const row = ids.length;
    for (const word of weighWords(textsOf(entry), read)) {
      let term = listed.get(word.key);
      if (term === undefined) {
        term = { language: word.language, form: word.form, shown: word.shown, list: emptyList() };
        listed.set(word.key, term);
      }
      addPosting(term.list, row, markOf(word));
    }
    const codes = facetsOf(entry);
    for (const { name, rows } of facets) rows.push(codes[name]);
    ids.push(entry.offer.id);
    ages.push(entry.offer.ages?.from ?? 0, entry.offer.ages?.to ?? Infinity);
    places.push(entry.places);
  };
  const finish = (): SearchIndex => {
    const terms = [...listed.values()].toSorted(order);
    const lexicon = lexiconOf(
      terms.map(({ language, form, shown, list }): Term => ({ language, form, shown, documents: list.documents })),
      synonyms,
    );
    return {
      ids,
      lexicon,
      postings: joinLists(terms.map(({ list }) => list)),
      facets: packFacets(facets),
      ages: Float32Array.from(ages),
      positions: packPositions(places),
      synonyms,
    };
  };
  return { add, finish };
}

function packFacets(facets: readonly FacetRows[]) {
  const packed = facets.map(({ name, rows }) => [name, packSets(rows)] as const);
  return Object.fromEntries(packed) as Record<FacetName, CodeSets>; // entries forget their names
}

/** Adds the organisation and the places an offer refers to; what is not there is passed over. */
export function joining({
  organisations,
  places,
}: Pick<Catalogue, "organisations" | "places">): (offer: Offer) => OfferWith {
  const organisation = new Map(organisations.map((one) => [one.id, one]));
  const place = new Map(places.map((one) => [one.id, one]));
  return (offer) => ({
    offer,
    organisation: organisation.get(offer.organisationId),
    places: offer.placeIds.flatMap((id) => place.get(id) ?? []),
  });
}

/**
 * Makes a catalogue ready to be searched. Offers are taken in the order of their ids, so that ties between hits do not depend
 * on the order of a file; an offer that has ended is left out.
 *
 * @param catalogue - the catalogue
 * @param options - a city's own synonyms
 */
export function buildIndex(catalogue: Catalogue, options: IndexOptions = {}): SearchIndex {
  const builder = indexBuilder(options);
  const joined = joining(catalogue);
  const offers = catalogue.offers.filter(({ status }) => status !== "ended");
  for (const offer of offers.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) builder.add(joined(offer));
  return builder.finish();
}
