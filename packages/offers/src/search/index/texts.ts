// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMissing } from "@quartierkit/vocabulary";
import type { Language, LocalizedText } from "@quartierkit/vocabulary";
import { targetGroups, topics } from "../../codes/lists.ts";
import type { Offer, Organisation, Place } from "../../records/catalogue.ts";
import { facts, namesOf } from "../words/facts.ts";

/** Where in an offer a word stands, the weightiest first. */
export const fields = ["title", "label", "name", "fact", "description"] as const;

export type Field = (typeof fields)[number];

/** A text of an offer. */
export interface FieldText {
  readonly field: Field;
  readonly language: Language;
  readonly text: string;
}

/** An offer with the records it refers to. */
export interface OfferWith {
  readonly offer: Offer;
  readonly organisation?: Organisation | undefined;
  readonly places: readonly Place[];
}

const texts = (field: Field, text: LocalizedText | undefined): readonly FieldText[] =>
  Object.entries(text ?? {}).map(([language, one]) => ({ field, language, text: one }));

const labels = ({ topics: own, targetGroups: groups }: Offer): readonly FieldText[] =>
  [
    ...topics.codes.filter(({ code }) => own.includes(code)),
    ...targetGroups.codes.filter(({ code }) => code !== "everyone" && groups.includes(code)),
  ].flatMap(({ label }) => texts("label", { de: label.de, en: label.en }));

/** Codes of what is told in fields and asked for in words. */
function factsOf({ offer, places }: OfferWith): readonly string[] {
  const { cost, schedule, easyRead, delivery = [] } = offer;
  return [
    ...(isMissing(cost) ? [] : [cost.kind]),
    ...(places.some(({ accessibility }) => accessibility?.stepFree === true) ? ["stepFree"] : []),
    schedule.kind,
    ...(easyRead === undefined ? [] : [easyRead]),
    ...delivery,
  ];
}

/** German is spoken everywhere: nobody looks for it. */
const spoken = ({ languages = [] }: Offer): readonly FieldText[] =>
  languages.filter((language) => language !== "de").flatMap((language) => texts("fact", namesOf(language)));

/** Not the street: whoever looks for a market does not want everything in Marktplatz. */
const addressOf = ({ address }: Place): string =>
  address === undefined ? "" : [address.postalCode, address.city].filter(Boolean).join(" ");

/**
 * Everything in an offer that a query may find.
 *
 * @param entry - the offer with its organisation and places
 */
export function textsOf(entry: OfferWith): readonly FieldText[] {
  const { offer, organisation, places } = entry;
  return [
    ...texts("title", offer.title),
    ...labels(offer),
    ...(organisation === undefined ? [] : texts("name", { de: organisation.name })),
    ...places.flatMap((place) => [...texts("name", place.name), ...texts("name", { de: addressOf(place) })]),
    ...factsOf(entry).flatMap((code) => texts("fact", facts[code])),
    ...spoken(offer),
    ...texts("description", offer.description),
    ...(offer.documents ?? []).flatMap((text) => texts("description", text)),
  ];
}
