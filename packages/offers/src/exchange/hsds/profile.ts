// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { organisationSchema } from "../../records/catalogue.ts";
import { offerSchema } from "../../records/offer.ts";
import { placeSchema } from "../../records/place.ts";
import type { Fields } from "./json.ts";

/** Fields that the profile “de” adds, by our own name: what HSDS cannot say, as our records say it. */
const upkeep = {
  verifiedOn: "verified_on",
  verifyBy: "verify_by",
  changedOn: "changed_on",
  source: "source",
  provenance: "provenance",
  externalIds: "external_ids",
} as const;

export const profileFields = {
  service: {
    kind: "offer_kind",
    status: "offer_status",
    title: "name_texts",
    description: "description_texts",
    translations: "text_states",
    easyRead: "easy_read",
    delivery: "delivery",
    topics: "topics",
    targetGroups: "target_groups",
    lifeSituations: "life_situations",
    languages: "language_tags",
    languageDetails: "language_details",
    schedule: "times",
    period: "period",
    cost: "price",
    ages: "ages",
    eligibility: "eligibility",
    registration: "registration",
    documents: "document_texts",
    capacity: "room",
    catchment: "catchment",
    contact: "office",
    contacts: "offices",
    links: "links",
    buildingBlock: "building_block",
    ...upkeep,
  },
  organization: {
    name: "organization_name",
    kind: "organization_kind",
    description: "description_texts",
    translations: "text_states",
    contact: "office",
    contacts: "offices",
    links: "links",
    ...upkeep,
  },
  location: {
    kind: "place_kind",
    name: "name_texts",
    translations: "text_states",
    address: "postal_address",
    ags: "ags",
    district: "district",
    position: "position",
    accessibility: "accessibility_features",
    contact: "office",
    directions: "directions_texts",
    ...upkeep,
  },
} as const;

/** The schema of each field, by our own name. */
export const profileSchemas = {
  service: offerSchema.shape,
  organization: organisationSchema.shape,
  location: placeSchema.shape,
} as const;

export type ProfileEntity = keyof typeof profileFields;

/** What the profile “de” adds to a record on the way out. */
export function profileOut(entity: ProfileEntity, record: object): Fields {
  const theirs: Readonly<Record<string, string>> = profileFields[entity];
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const field = theirs[name];
      return field === undefined ? [] : [[field, value]];
    }),
  );
}
