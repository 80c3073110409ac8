// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import { isMissing, textIn } from "@quartierkit/vocabulary";
import type { Bilingual, Language } from "@quartierkit/vocabulary";
import type { Catalogue, Offer, Place } from "../records/catalogue.ts";
import { toOsmHours } from "../osm/write-hours.ts";
import { addressInWords } from "./address.ts";
import { lossOf } from "./loss.ts";
import type { Loss, Outgoing } from "./loss.ts";
import { otherTexts } from "./other-texts.ts";

/** An offer at one of its places (RFC 7946). */
export interface OfferFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: Readonly<Record<string, string | boolean | readonly string[]>>;
}

/** What a map shows. */
export interface OfferMap {
  readonly type: "FeatureCollection";
  readonly features: readonly OfferFeature[];
}

const carried =
  "id kind title description organisationId placeIds topics targetGroups languages schedule cost links/0 status".split(
    " ",
  );

const noPlace: Bilingual = { de: "auf der Karte kein Platz dafür", en: "a map has no place for it" };
const noPosition: Bilingual = { de: "kein Ort mit Koordinaten", en: "no place with coordinates" };

const stepFree = ({ accessibility }: Place): Readonly<Record<string, boolean>> => {
  const known = accessibility?.stepFree;
  return known === undefined || isMissing(known) ? {} : { stepFree: known };
};

function propertiesOf(catalogue: Catalogue, { offer, place }: Located, language: Language): OfferFeature["properties"] {
  const organisation = catalogue.organisations.find(({ id }) => id === offer.organisationId);
  const description = offer.description === undefined ? undefined : textIn(offer.description, language)?.text;
  const address = addressInWords(place);
  const hours = toOsmHours(offer.schedule).value;
  const [link] = offer.links ?? [];
  return {
    offer: offer.id,
    name: textIn(offer.title, language)?.text ?? offer.id,
    kind: offer.kind,
    topics: offer.topics,
    targetGroups: offer.targetGroups,
    ...(description === undefined ? {} : { description }),
    ...(organisation === undefined ? {} : { organisation: organisation.name }),
    place: textIn(place.name, language)?.text ?? place.id,
    ...(address === undefined ? {} : { address }),
    ...(offer.languages === undefined ? {} : { languages: offer.languages }),
    ...(isMissing(offer.cost) ? {} : { free: offer.cost.kind === "free" }),
    ...(hours === "" ? {} : { opening_hours: hours }),
    ...stepFree(place),
    ...(link === undefined ? {} : { url: link.url }),
  };
}

interface Located {
  readonly offer: Offer;
  readonly place: Place;
}

function featureOf(catalogue: Catalogue, located: Located, language: Language): readonly OfferFeature[] {
  const { position } = located.place;
  if (position === undefined) return [];
  return [
    {
      type: "Feature",
      id: `${located.offer.id}@${located.place.id}`,
      geometry: { type: "Point", coordinates: [position.longitude, position.latitude] },
      properties: propertiesOf(catalogue, located, language),
    },
  ];
}

/** What an offer says and the map does not: texts of other languages, and fields without a place. */
function lossesOf(
  offer: Offer,
  index: number,
  { language, mapped }: { language: Language; mapped: boolean },
): readonly Loss[] {
  const path = pointer("offers", index);
  if (!mapped) return [{ path, why: noPosition }];
  const hours = toOsmHours(offer.schedule).loss.map((loss) => ({ ...loss, path: path + loss.path }));
  return [...otherTexts(offer, path, language), ...hours, ...lossOf(offer, path, { fields: carried, why: noPlace })];
}

/**
 * Offers as points for a map: one feature for each place with coordinates, longitude first. Offers that are over or paused are
 * left out.
 *
 * @param catalogue - the catalogue
 * @param language - language of the texts, where an offer has them
 */
export function toGeoJson(catalogue: Catalogue, language: Language): Outgoing<OfferMap> {
  const shown = catalogue.offers.map((offer) => {
    const places = offer.placeIds.flatMap((id) => catalogue.places.find((place) => place.id === id) ?? []);
    const there = offer.status !== "ended" && offer.status !== "paused";
    return there ? places.flatMap((place) => featureOf(catalogue, { offer, place }, language)) : [];
  });
  const loss = catalogue.offers.flatMap((offer, index) =>
    lossesOf(offer, index, { language, mapped: (shown[index]?.length ?? 0) > 0 }),
  );
  return { value: { type: "FeatureCollection", features: shown.flat() }, loss };
}
