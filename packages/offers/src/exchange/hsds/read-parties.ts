// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { laender } from "@quartierkit/calendar/holidays";
import type { Organisation, Place } from "../../records/catalogue.ts";
import { contactsIn, linksIn } from "./contact.ts";
import type { Fields } from "./json.ts";
import { fieldsOf, membersOf, numberOf, present, textOf } from "./json.ts";
import type { Reading } from "./reading.ts";
import { ownCodes, termsOf } from "./term.ts";

const organisationKinds = [
  "municipality",
  "office",
  "association",
  "company",
  "religious-community",
  "institution",
] as const;
const placeKinds = ["building", "outdoor", "online", "outreach"] as const;

const localized = (text: string | undefined, { language }: Reading) =>
  text === undefined ? undefined : { [language]: text };

/** An organisation of a feed; what kind it is, only our own feeds say. */
export function organisationIn(record: Fields, id: string, path: string, reading: Reading): Organisation {
  const [kind] = ownCodes(termsOf(record), "organisation.kind");
  const name = textOf(record["name"]);
  if (name === undefined) reading.report("hsds-name", `${path}/name`);
  const identifiers = membersOf(record["organization_identifiers"]).flatMap(({ fields }) => {
    const [system, identifier] = [textOf(fields["identifier_type"]), textOf(fields["identifier"])];
    return system === undefined || identifier === undefined ? [] : [[system, identifier] as const];
  });
  return {
    id,
    name: name ?? id,
    kind: organisationKinds.find((one) => one === kind) ?? "institution",
    ...present({
      description: localized(textOf(record["description"]), reading),
      externalIds: identifiers.length === 0 ? undefined : Object.fromEntries(identifiers),
    }),
    ...contactsIn(record, path, reading),
    ...linksIn(record, "website", reading),
  };
}

function positionIn(record: Fields, path: string, { report }: Reading): Place["position"] {
  const [latitude, longitude] = [numberOf(record["latitude"]), numberOf(record["longitude"])];
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { longitude, latitude };
  report("OFF-POSITION", `${path}/${Math.abs(latitude) > 90 ? "latitude" : "longitude"}`);
  return undefined;
}

/** Street and number, where the number stands at the end. */
function streetOf(text: string) {
  const [, street = text, houseNumber] =
    /^(.*\S)\s+([0-9]+\s?[a-zA-Z]?(?:\s?[-–/]\s?[0-9]+\s?[a-zA-Z]?)?)$/.exec(text) ?? [];
  return present({ street, houseNumber });
}

function postalCodeIn(address: Fields, path: string, { report }: Reading): string | undefined {
  const code = textOf(address["postal_code"]);
  if (code === undefined || /^[0-9]{5}$/.test(code)) return code;
  if ((textOf(address["country"]) ?? "DE").toUpperCase() === "DE") report("hsds-postal-code", `${path}/postal_code`);
  return undefined;
}

function addressIn(record: Fields, path: string, reading: Reading): Place["address"] {
  const [first] = membersOf(record["addresses"]);
  if (first === undefined) return undefined;
  const { fields: address, index } = first;
  const [line, city] = [textOf(address["address_1"]), textOf(address["city"])];
  if (line === undefined || city === undefined) return undefined;
  const country = textOf(address["country"])?.toUpperCase();
  return {
    ...streetOf(line),
    city,
    ...present({
      postalCode: postalCodeIn(address, `${path}/addresses/${index}`, reading),
      country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
    }),
  };
}

const onlyWords = { de: "nur Worte; Merkmale stehen dort nicht", en: "words only; it states no features" };

/** Words about accessibility come along as a note: no feature is made up from them. */
function accessibilityIn(record: Fields, path: string, reading: Reading): Place["accessibility"] {
  const notes = membersOf(record["accessibility"]).flatMap(({ fields }) =>
    [fields["description"], fields["details"]].flatMap((value) => textOf(value) ?? []),
  );
  if (notes.length === 0) return undefined;
  reading.lose(`${path}/accessibility`, onlyWords);
  return { note: { [reading.language]: notes.join("; ") } };
}

/** A location of a feed. */
export function placeIn(record: Fields, id: string, path: string, reading: Reading): Place {
  const terms = termsOf(record);
  const [kind] = ownCodes(terms, "place.kind");
  const [ags = ""] = ownCodes(terms, "ags");
  const name = textOf(record["name"]) ?? textOf(fieldsOf(membersOf(record["addresses"])[0]?.fields)["address_1"]);
  if (name === undefined) reading.report("hsds-name", `${path}/name`);
  const usual = textOf(record["location_type"]) === "virtual" ? "online" : "building";
  return {
    id,
    name: { [reading.language]: name ?? id },
    kind: placeKinds.find((one) => one === kind) ?? usual,
    ...present({
      address: addressIn(record, path, reading),
      ags: /^[0-9]{8}$/.test(ags) && laender.some((land) => ags.startsWith(land.ags)) ? ags : undefined,
      district: ownCodes(terms, "district")[0],
      position: positionIn(record, path, reading),
      accessibility: accessibilityIn(record, path, reading),
      contact: contactsIn(record, path, reading).contact,
      directions: localized(textOf(record["transportation"]), reading),
    }),
  };
}
