// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Bilingual, Language } from "@quartierkit/vocabulary";
import type { Catalogue, Offer } from "../../records/catalogue.ts";
import type { Loss, Outgoing } from "../loss.ts";
import type { Json, JsonObject } from "./json.ts";
import { hsdsLoss } from "./losses.ts";
import { pageOf, toHsds } from "./write.ts";
import type { HsdsPage } from "./write.ts";

/** Fields that Open Referral UK 3.0 keeps, as far as we write them; the profile takes the others away. */
const kept: Readonly<Record<string, readonly string[]>> = {
  service: (
    "id organization_id name description url email status fees minimum_age maximum_age assured_date last_modified " +
    "schedules service_areas service_at_locations organization cost_options contacts attributes"
  ).split(" "),
  organization: "id name description email website organization_identifiers attributes".split(" "),
  service_at_location: "id service_id location_id location".split(" "),
  location: "id location_type name latitude longitude addresses accessibility attributes".split(" "),
  address: "id location_id address_1 city state_province postal_code country address_type".split(" "),
  accessibility: "id location_id description details".split(" "),
  schedule:
    "id valid_from valid_to dtstart freq interval byday bymonthday description opens_at closes_at attending_type notes".split(
      " ",
    ),
  contact: "id title".split(" "),
  cost_option: "id service_id option amount amount_description".split(" "),
  service_area: "id service_id name extent extent_type".split(" "),
  organization_identifier: "id identifier_type identifier".split(" "),
  attribute: "id link_id taxonomy_term_id taxonomy_term".split(" "),
  taxonomy_term: "id name description taxonomy term_uri".split(" "),
};

/** What stands under a name. */
const entityUnder: Readonly<Record<string, string>> = {
  organization: "organization",
  schedules: "schedule",
  service_areas: "service_area",
  service_at_locations: "service_at_location",
  cost_options: "cost_option",
  contacts: "contact",
  attributes: "attribute",
  taxonomy_term: "taxonomy_term",
  location: "location",
  addresses: "address",
  accessibility: "accessibility",
  organization_identifiers: "organization_identifier",
};

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function pruned(value: Json, entity: string): Json {
  if (isList(value)) return value.map((member) => pruned(member, entity));
  if (!isObject(value)) return value;
  const fields = kept[entity] ?? [];
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      fields.includes(name) ? [[name, pruned(inner, entityUnder[name] ?? "")]] : [],
    ),
  );
}

/** What the profile says under another name: the prices in words, and the last day of a series. */
function renamed(service: JsonObject): JsonObject {
  const fees = service["fees_description"];
  const schedules = service["schedules"];
  const list: readonly Json[] = schedules !== undefined && isList(schedules) ? schedules : [];
  const last = (one: Json): Json =>
    isObject(one) && one["until"] !== undefined ? { ...one, valid_to: one["until"] } : one;
  return {
    ...service,
    ...(fees === undefined ? {} : { fees }),
    ...(list.length === 0 ? {} : { schedules: list.map(last) }),
  };
}

const removed: Bilingual = {
  de: "das Profil von Open Referral UK hat das Feld entfernt",
  en: "the profile of Open Referral UK removed the field",
};
const noId: Bilingual = { de: "Sprachen haben dort keinen Namen", en: "languages have no name there" };

const fieldsLost = "registration documents capacity contacts contact/phone contact/office contact/languages".split(" ");

function offerLoss(offer: Offer, index: number): readonly Loss[] {
  const path = pointer("offers", index);
  const { schedule, links = [] } = offer;
  const lost = fieldsLost.filter((field) => {
    const [name = "", inner] = field.split("/");
    const value: unknown = Object.entries(offer).find(([key]) => key === name)?.[1];
    return inner === undefined ? value !== undefined : typeof value === "object" && value !== null && inner in value;
  });
  const counted =
    schedule.kind === "recurring"
      ? schedule.series.flatMap(({ rule }, at) => (rule.includes("COUNT=") ? [at] : []))
      : [];
  const parts =
    schedule.kind === "several"
      ? schedule.parts.flatMap(({ placeIds }, at) => (placeIds === undefined ? [] : [at]))
      : [];
  return [
    ...lost.map((field) => ({ path: `${path}/${field}`, why: removed })),
    ...(offer.languages === undefined ? [] : [{ path: `${path}/languages`, why: noId }]),
    ...counted.map((at) => ({ path: `${path}/schedule/series/${at}/rule`, why: removed })),
    ...parts.map((at) => ({ path: `${path}/schedule/parts/${at}`, why: removed })),
    ...links.slice(1).map((_, at) => ({ path: `${path}/links/${at + 1}`, why: removed })),
  ];
}

function partiesLoss({ organisations, places }: Catalogue): readonly Loss[] {
  const has = (record: object, name: string) => name in record;
  const at = (list: string, records: readonly object[], names: readonly string[]): readonly Loss[] =>
    records.flatMap((record, index) =>
      names.filter((name) => has(record, name)).map((name) => ({ path: pointer(list, index, name), why: removed })),
    );
  return [...at("organisations", organisations, ["contacts"]), ...at("places", places, ["contact", "directions"])];
}

/** One loss for one place. */
const once = (loss: readonly Loss[]): readonly Loss[] => [...new Map(loss.map((one) => [one.path, one])).values()];

/**
 * A catalogue as a page of services of Open Referral UK 3.0. The profile takes many fields of HSDS away; what stood in them is
 * lost, and told. `fromHsds` reads it back.
 *
 * @param catalogue - the catalogue
 * @param language - language of the texts, where an offer has them
 */
export function toOpenReferralUk(catalogue: Catalogue, language: Language): Outgoing<HsdsPage> {
  const { contents } = toHsds(catalogue, { language }).value;
  const services = contents.map((service) => {
    const short = pruned(renamed(service), "service");
    return isObject(short) ? short : service;
  });
  return {
    value: pageOf(services),
    loss: once([
      ...hsdsLoss(catalogue, language),
      ...partiesLoss(catalogue),
      ...catalogue.offers.flatMap((offer, index) => offerLoss(offer, index)),
    ]),
  };
}
