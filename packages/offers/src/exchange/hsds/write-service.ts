// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMissing, targetLanguages, textIn } from "@quartierkit/vocabulary";
import type { LocalizedText } from "@quartierkit/vocabulary";
import { lifeSituations, targetGroups, topics } from "../../codes/lists.ts";
import type { Offer } from "../../records/catalogue.ts";
import { kindInWords } from "../../plan/words.ts";
import { contactsOut, linksOut, soundEmail } from "./contact.ts";
import { costOut } from "./cost.ts";
import type { JsonObject } from "./json.ts";
import { given } from "./json.ts";
import { attributesOf, codeTerms } from "./term.ts";
import type { Term } from "./term.ts";
import { schedulesOut } from "./write-schedule.ts";
import { words } from "./wording.ts";
import type { Wording } from "./wording.ts";
import { uuidOf } from "./uuid.ts";

const statuses = { active: "active", planned: "inactive", paused: "temporarily closed", ended: "defunct" } as const;

const shown = (text: LocalizedText | undefined, { language }: Wording): string | undefined =>
  text === undefined ? undefined : textIn(text, language)?.text;

/** What HSDS has no field for, as terms; the id among them, so that it is known again on the way back. */
const termsOf = (offer: Offer, { words: language }: Wording): readonly Term[] => [
  { list: "id", code: offer.id },
  { list: "offer.kind", code: offer.kind, label: kindInWords(offer.kind, language) },
  ...codeTerms(topics, offer.topics, language),
  ...codeTerms(targetGroups, offer.targetGroups, language),
  ...codeTerms(lifeSituations, offer.lifeSituations ?? [], language),
  ...(offer.delivery ?? []).map((code) => ({ list: "offer.delivery", code })),
  ...(offer.buildingBlock === undefined ? [] : [{ list: "offer.building-block", code: offer.buildingBlock }]),
];

function languagesOut({ id, languages = [] }: Offer, { words: language }: Wording): readonly JsonObject[] {
  return languages.map((code) => ({
    id: uuidOf("language", `${id}/${code}`),
    name: targetLanguages.codes.find((one) => one.code === code)?.label[language] ?? code,
    code,
  }));
}

/** Room that is left, as of a day: without both there is no record of it in HSDS. */
function capacitiesOut({ id, capacity }: Offer, { words: language }: Wording): readonly JsonObject[] {
  const { free, asOf, places } = capacity ?? {};
  if (free === undefined || isMissing(free) || asOf === undefined) return [];
  const unit = { id: uuidOf("unit", "places"), name: words.places[language] };
  return [
    given({
      id: uuidOf("service_capacity", id),
      service_id: uuidOf("service", id),
      unit,
      available: free,
      maximum: places,
      updated: `${asOf}T00:00:00Z`,
    }),
  ];
}

function areasOut({ id, catchment }: Offer): readonly JsonObject[] {
  return (catchment?.areas ?? []).map((area, index) => {
    const extent = area.kind === "ags" ? area.ags : area.kind === "district" ? area.district : area.postalCode;
    return {
      id: uuidOf("service_area", `${id}/${index}`),
      service_id: uuidOf("service", id),
      name: extent,
      extent,
      extent_type: area.kind,
    };
  });
}

function eligibilityOut({ eligibility }: Offer, wording: Wording): string | undefined {
  if (eligibility === undefined || isMissing(eligibility)) return undefined;
  const { requirements, assignedBy, note } = eligibility;
  const texts = [...requirements.map(({ reason }) => reason), assignedBy, note];
  return texts.flatMap((text) => shown(text, wording) ?? []).join("; ");
}

function registrationOut({ registration }: Offer, { words: language }: Wording): string | undefined {
  if (registration === undefined || isMissing(registration)) return undefined;
  return (registration ? words.registration : words.noRegistration)[language];
}

/** Schedules that hold everywhere; those of single places stand where service and place meet. */
function serviceSchedules({ id, schedule }: Offer, wording: Wording): readonly JsonObject[] {
  if (schedule.kind !== "several") return schedulesOut(schedule, `service/${id}`, wording);
  const parts = schedule.parts.filter(({ placeIds }) => placeIds === undefined);
  return parts.flatMap((part, index) => schedulesOut(part.schedule, `service/${id}/${index}`, wording));
}

function placeSchedules({ id, schedule }: Offer, placeId: string, wording: Wording): readonly JsonObject[] {
  if (schedule.kind !== "several") return [];
  const parts = schedule.parts.filter(({ placeIds }) => placeIds?.includes(placeId) === true);
  return parts.flatMap((part, index) => schedulesOut(part.schedule, `place/${placeId}/${id}/${index}`, wording));
}

/** Records of HSDS that services are nested with, by our own id. */
export interface Parties {
  readonly organisations: ReadonlyMap<string, JsonObject>;
  readonly places: ReadonlyMap<string, JsonObject>;
}

const meetingsOf = (offer: Offer, { places }: Parties, wording: Wording): readonly JsonObject[] =>
  offer.placeIds.map((placeId) =>
    given({
      id: uuidOf("service_at_location", `${offer.id}@${placeId}`),
      service_id: uuidOf("service", offer.id),
      location_id: uuidOf("location", placeId),
      schedules: placeSchedules(offer, placeId, wording),
      location: places.get(placeId),
    }),
  );

/** An instant of a day: HSDS wants a time of the day, and we know none. */
const instant = (day: string | undefined): string | undefined => (day === undefined ? undefined : `${day}T00:00:00Z`);

/** An offer as a service of HSDS 3.1, with everything it belongs to nested inside. */
export function serviceOut(offer: Offer, parties: Parties, wording: Wording): JsonObject {
  const id = uuidOf("service", offer.id);
  const { options, text: fees } = costOut(offer, wording);
  const { url, others } = linksOut(offer, `service/${offer.id}`, wording);
  return given({
    id,
    organization_id: uuidOf("organization", offer.organisationId),
    name: shown(offer.title, wording) ?? offer.id,
    description: shown(offer.description, wording),
    url,
    additional_urls: others,
    email: soundEmail(offer.contact?.email),
    status: statuses[offer.status ?? "active"],
    application_process: registrationOut(offer, wording),
    fees_description: fees,
    eligibility_description: eligibilityOut(offer, wording),
    minimum_age: offer.ages?.from,
    maximum_age: offer.ages?.to,
    assured_date: offer.verifiedOn,
    last_modified: instant(offer.changedOn),
    schedules: serviceSchedules(offer, wording),
    service_areas: areasOut(offer),
    service_at_locations: meetingsOf(offer, parties, wording),
    languages: languagesOut(offer, wording),
    organization: parties.organisations.get(offer.organisationId),
    cost_options: options,
    required_documents: (offer.documents ?? []).map((text, index) =>
      given({ id: uuidOf("required_document", `${offer.id}/${index}`), document: shown(text, wording) }),
    ),
    contacts: contactsOut(offer, `service/${offer.id}`, wording),
    capacities: capacitiesOut(offer, wording),
    attributes: attributesOf(termsOf(offer, wording), { entity: "service", id: offer.id }),
  });
}
