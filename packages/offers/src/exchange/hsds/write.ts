// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@quartierkit/vocabulary";
import type { Catalogue, Offer, Organisation, Place } from "../../records/catalogue.ts";
import type { Outgoing } from "../loss.ts";
import type { Fields, JsonObject } from "./json.ts";
import { hsdsLoss, unusedIn } from "./losses.ts";
import { profileOut } from "./profile.ts";
import type { ProfileEntity } from "./profile.ts";
import { locationOut, organisationOut } from "./write-parties.ts";
import { serviceOut } from "./write-service.ts";
import { wordingFor } from "./wording.ts";

/** How a catalogue goes out. */
export interface HsdsView {
  /** Language of the texts, where an offer has them. */
  readonly language: Language;
  /** `de` adds what HSDS has no field for, so that nothing is lost among those who know the profile. */
  readonly profile?: "de";
}

/** A page of services, as the API of HSDS answers `/services`. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly JsonObject[];
  /** Only in the profile `de`: records that no service refers to, and the sources of the catalogue. */
  readonly organizations?: readonly JsonObject[];
  readonly locations?: readonly JsonObject[];
  readonly sources?: unknown;
}

/** A page that holds everything. */
export const pageOf = (contents: readonly JsonObject[]): HsdsPage => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});

type Extend = (entity: ProfileEntity, record: Offer | Organisation | Place, out: JsonObject) => JsonObject;

const plain: Extend = (_entity, _record, out) => out;
// Records of a catalogue are JSON, and so are their fields.
const german: Extend = (entity, record, out) => ({ ...out, ...(profileOut(entity, record) as Fields & JsonObject) });

/** Profile `de`: an address without a Land or a postal code may leave it out. */
function relaxed(location: JsonObject): JsonObject {
  const list: readonly unknown[] = Array.isArray(location["addresses"]) ? location["addresses"] : [];
  if (list.length === 0) return location;
  const addresses = list.map((address) =>
    Object.fromEntries(Object.entries(address ?? {}).filter(([, value]) => value !== "")),
  );
  return { ...location, addresses };
}

/**
 * A catalogue as a page of services of HSDS 3.1, each with its organisation, places, times and prices nested inside. Ids become
 * UUIDs and are found again on the way back.
 *
 * @param catalogue - the catalogue
 * @param view - language, and whether the profile `de` is added
 */
export function toHsds(catalogue: Catalogue, { language, profile }: HsdsView): Outgoing<HsdsPage> {
  const wording = wordingFor(language);
  const extend = profile === "de" ? german : plain;
  const organisation = (record: Organisation) => extend("organization", record, organisationOut(record, wording));
  const location = (record: Place) =>
    profile === "de" ? relaxed(extend("location", record, locationOut(record, wording))) : locationOut(record, wording);
  const parties = {
    organisations: new Map(catalogue.organisations.map((record) => [record.id, organisation(record)])),
    places: new Map(catalogue.places.map((record) => [record.id, location(record)])),
  };
  const page = pageOf(catalogue.offers.map((offer) => extend("service", offer, serviceOut(offer, parties, wording))));
  if (profile === undefined) return { value: page, loss: hsdsLoss(catalogue, language) };
  const unused = unusedIn(catalogue);
  const more = {
    ...(unused.organisations.length === 0 ? {} : { organizations: unused.organisations.map(organisation) }),
    ...(unused.places.length === 0 ? {} : { locations: unused.places.map(location) }),
    ...(catalogue.sources === undefined ? {} : { sources: catalogue.sources }),
  };
  return { value: { ...page, ...more }, loss: [] };
}
