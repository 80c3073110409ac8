// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import { lifeSituations, offerKinds, targetGroups, topics } from "../../codes/lists.ts";
import { deliveries } from "../../codes/words.ts";
import type { Offer } from "../../records/catalogue.ts";
import { contactsIn, linksIn } from "./contact.ts";
import { costIn } from "./cost.ts";
import type { Fields } from "./json.ts";
import { membersOf, numberOf, present, textOf } from "./json.ts";
import { languagesIn } from "./languages.ts";
import { joined, readSchedules } from "./read-schedule.ts";
import type { Reading } from "./reading.ts";
import { codesIn, ownCodes, termsOf } from "./term.ts";
import type { FoundTerm } from "./term.ts";
import { says, words, wordingFor } from "./wording.ts";

const statuses: Readonly<Record<string, Offer["status"]>> = {
  inactive: "paused",
  defunct: "ended",
  "temporarily closed": "paused",
};

function statusIn(service: Fields, path: string, { report }: Reading): Offer["status"] {
  const status = textOf(service["status"])?.toLowerCase() ?? "active";
  if (status !== "active" && !Object.hasOwn(statuses, status)) report("hsds-code", `${path}/status`);
  return Object.hasOwn(statuses, status) ? statuses[status] : undefined;
}

/** A day out of a day or an instant. */
function dayIn(service: Fields, name: string, path: string, { report }: Reading): string | undefined {
  const text = textOf(service[name]);
  if (text === undefined || isDay(text.slice(0, 10))) return text?.slice(0, 10);
  report("impossible-day", `${path}/${name}`);
  return undefined;
}

function ageIn(service: Fields, name: string, path: string, { report }: Reading): number | undefined {
  const age = numberOf(service[name]);
  if (age !== undefined && age >= 0) return age;
  if (textOf(service[name]) !== undefined) report("hsds-number", `${path}/${name}`);
  return undefined;
}

function agesIn(service: Fields, path: string, reading: Reading): Offer["ages"] {
  const from = ageIn(service, "minimum_age", path, reading);
  const to = ageIn(service, "maximum_age", path, reading);
  return from === undefined && to === undefined ? undefined : present({ from, to });
}

function registrationIn(service: Fields): boolean | undefined {
  const text = textOf(service["application_process"]);
  if (says(text, words.registration)) return true;
  return says(text, words.noRegistration) ? false : undefined;
}

/** Texts for which the catalogue has no field but people need to read. */
function wordsBeside(service: Fields, offer: Pick<Offer, "cost">, { language }: Reading): readonly string[] {
  const registered = registrationIn(service) !== undefined;
  const priced = !("missing" in offer.cost);
  const texts = [
    [words.who, service["eligibility_description"]],
    [words.howToApply, registered ? undefined : service["application_process"]],
    [words.cost, priced ? undefined : (textOf(service["fees_description"]) ?? service["fees"])],
    [words.alert, service["alert"]],
    [words.interpretation, service["interpretation_services"]],
    [words.waiting, service["wait_time"]],
    [words.accreditation, service["accreditations"]],
  ] as const;
  return texts.flatMap(([label, value]) => {
    const text = textOf(value);
    return text === undefined ? [] : [`${label[wordingFor(language).words]}: ${text}`];
  });
}

function descriptionIn(service: Fields, offer: Pick<Offer, "cost">, reading: Reading): Offer["description"] {
  const text = textOf(service["description"]);
  const parts = [...(text === undefined ? [] : [text]), ...wordsBeside(service, offer, reading)];
  return parts.length === 0 ? undefined : { [reading.language]: parts.join("\n\n") };
}

function documentsIn(service: Fields, { language }: Reading): Offer["documents"] {
  const documents = membersOf(service["required_documents"]).flatMap(({ fields }) => {
    const text = textOf(fields["document"]);
    return text === undefined ? [] : [{ [language]: text }];
  });
  return documents.length === 0 ? undefined : documents;
}

const wholeFrom0 = (value: unknown): number | undefined => {
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
};

function capacityIn(service: Fields, path: string, reading: Reading): Offer["capacity"] {
  const [first] = membersOf(service["capacities"]);
  if (first === undefined) return undefined;
  const { fields, index } = first;
  const at = `${path}/capacities/${index}`;
  for (const name of ["available", "maximum"])
    if (textOf(fields[name]) !== undefined && wholeFrom0(fields[name]) === undefined)
      reading.report("hsds-number", `${at}/${name}`);
  return present({
    places: wholeFrom0(fields["maximum"]),
    free: wholeFrom0(fields["available"]),
    asOf: dayIn(fields, "updated", at, reading),
  });
}

type Area = NonNullable<NonNullable<Offer["catchment"]>["areas"]>[number];

function areaIn(fields: Fields): Area | undefined {
  const [extent = "", kind = ""] = [textOf(fields["extent"]), textOf(fields["extent_type"])];
  if (kind === "district" && extent !== "") return { kind, district: extent };
  if (kind === "ags" && /^[0-9]{2}([0-9]{3}([0-9]{3})?)?$/.test(extent)) return { kind, ags: extent };
  return kind === "postal-code" && /^[0-9]{5}$/.test(extent) ? { kind, postalCode: extent } : undefined;
}

/** Areas by a key we know; others by their names. Whether people from elsewhere are admitted, HSDS does not say. */
function catchmentIn(service: Fields, { language }: Reading): Offer["catchment"] {
  const found = membersOf(service["service_areas"]).map(({ fields }) => ({ fields, area: areaIn(fields) }));
  if (found.length === 0) return undefined;
  const areas = found.flatMap(({ area }) => area ?? []);
  const named = found.flatMap(({ fields, area }) => {
    const name = textOf(fields["name"]) ?? textOf(fields["description"]) ?? textOf(fields["extent"]);
    return area === undefined && name !== undefined ? [name] : [];
  });
  return {
    binding: false,
    ...(areas.length === 0 ? {} : { areas }),
    ...(named.length === 0 ? {} : { note: { [language]: named.join(", ") } }),
  };
}

/** Schedules of the service, and of the service at each of its places. */
function scheduleIn(service: Fields, path: string, reading: Reading, placeOf: PlaceOf): Offer["schedule"] {
  const general = readSchedules(service["schedules"], `${path}/schedules`, reading).map((schedule) => ({ schedule }));
  const local = membersOf(service["service_at_locations"]).flatMap(({ index, fields }) => {
    const at = `${path}/service_at_locations/${index}`;
    const place = placeOf(fields);
    const schedules = readSchedules(fields["schedules"], `${at}/schedules`, reading);
    return schedules.map((schedule) => ({ schedule, ...(place === undefined ? {} : { placeIds: [place] }) }));
  });
  return joined([...general, ...together(local)]);
}

type Part = Parameters<typeof joined>[0][number];

/** The same hours at several places are one part. */
function together(parts: readonly Part[]): readonly Part[] {
  const groups = new Map<string, Part>();
  for (const part of parts) {
    const key = JSON.stringify(part.schedule);
    const before = groups.get(key)?.placeIds ?? [];
    groups.set(key, { ...part, placeIds: [...before, ...(part.placeIds ?? [])] });
  }
  return [...groups.values()];
}

/** The id in the catalogue of the place that a `service_at_location` names. */
export type PlaceOf = (meeting: Fields) => string | undefined;

const foreign = { de: "kein Begriff unserer Listen", en: "no term of our lists" };

function codesOf(terms: readonly FoundTerm[], path: string, { lose }: Reading) {
  const found = {
    topics: codesIn(topics, terms),
    targetGroups: codesIn(targetGroups, terms),
    lifeSituations: codesIn(lifeSituations, terms),
  };
  const known = new Set<string>(Object.values(found).flat());
  const labels = [topics, targetGroups, lifeSituations].flatMap(({ codes }) =>
    codes.flatMap(({ code, label }) => (known.has(code) ? [code, label.de, label.en] : [])),
  );
  const isKnown = ({ own, words: said }: FoundTerm) =>
    own !== undefined || said.some((word) => labels.some((label) => label.toLowerCase() === word.toLowerCase()));
  for (const term of terms) if (!isKnown(term)) lose(path + term.path, foreign);
  return found;
}

/** What a service is, apart from the records it refers to. */
export interface References {
  readonly id: string;
  readonly organisationId: string;
  readonly placeOf: PlaceOf;
}

/** A service of a feed as an offer. */
export function offerIn(service: Fields, path: string, reading: Reading, references: References): Offer {
  const { id, organisationId, placeOf } = references;
  const terms = termsOf(service);
  const codes = codesOf(terms, path, reading);
  const [kind] = ownCodes(terms, "offer.kind");
  const delivery = deliveries.filter((one) => ownCodes(terms, "offer.delivery").includes(one));
  const cost = costIn(service, path, reading);
  const name = textOf(service["name"]);
  if (name === undefined) reading.report("hsds-name", `${path}/name`);
  const placeIds = membersOf(service["service_at_locations"]).flatMap(({ fields }) => placeOf(fields) ?? []);
  return {
    id,
    kind: offerKinds.find((one) => one === kind) ?? "service",
    title: { [reading.language]: name ?? id },
    organisationId,
    placeIds: [...new Set(placeIds)],
    topics: codes.topics,
    targetGroups: codes.targetGroups,
    schedule: scheduleIn(service, path, reading, placeOf),
    cost,
    ...present({
      status: statusIn(service, path, reading),
      description: descriptionIn(service, { cost }, reading),
      delivery: delivery.length === 0 ? undefined : delivery,
      lifeSituations: codes.lifeSituations.length === 0 ? undefined : codes.lifeSituations,
      languages: languagesIn(service, path, reading),
      ages: agesIn(service, path, reading),
      registration: registrationIn(service),
      documents: documentsIn(service, reading),
      capacity: capacityIn(service, path, reading),
      catchment: catchmentIn(service, reading),
      buildingBlock: ownCodes(terms, "offer.building-block")[0],
      verifiedOn: dayIn(service, "assured_date", path, reading),
      changedOn: dayIn(service, "last_modified", path, reading),
    }),
    ...contactsIn(service, path, reading),
    ...linksIn(service, "url", reading),
  };
}
