// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { laender } from "@quartierkit/calendar/holidays";
import { textIn } from "@quartierkit/vocabulary";
import type { Organisation, Place } from "../../records/catalogue.ts";
import { accessibilityInWords } from "../../plan/access-words.ts";
import { contactsOut, linksOut, soundEmail } from "./contact.ts";
import type { JsonObject } from "./json.ts";
import { given } from "./json.ts";
import { attributesOf } from "./term.ts";
import type { Term } from "./term.ts";
import type { Wording } from "./wording.ts";
import { uuidOf } from "./uuid.ts";

/** An organisation of HSDS; a description is required there, an empty one says that there is none. */
export function organisationOut(organisation: Organisation, wording: Wording): JsonObject {
  const { id, name, kind, description, contact, externalIds = {} } = organisation;
  const owner = `organization/${id}`;
  const { url, others } = linksOut(organisation, owner, wording);
  const terms: readonly Term[] = [
    { list: "id", code: id },
    { list: "organisation.kind", code: kind },
  ];
  return {
    id: uuidOf("organization", id),
    name,
    description: description === undefined ? "" : (textIn(description, wording.language)?.text ?? ""),
    ...given({
      email: soundEmail(contact?.email),
      website: url,
      additional_websites: others,
      contacts: contactsOut(organisation, owner, wording),
      organization_identifiers: Object.entries(externalIds).map(([system, identifier]) => ({
        id: uuidOf("organization_identifier", `${id}/${system}`),
        identifier_type: system,
        identifier,
      })),
      attributes: attributesOf(terms, { entity: "organization", id }),
    }),
  };
}

/** The Land of a municipality: HSDS requires a state or province, which nobody in Germany writes. */
const landOf = (ags: string | undefined): string =>
  ags === undefined ? "" : (laender.find((land) => ags.startsWith(land.ags))?.name ?? "");

function addressesOut({ id, address, ags }: Place): readonly JsonObject[] {
  if (address === undefined) return [];
  const { street, houseNumber, postalCode = "", city, country = "DE" } = address;
  return [
    {
      id: uuidOf("address", id),
      location_id: uuidOf("location", id),
      address_1: houseNumber === undefined ? street : `${street} ${houseNumber}`,
      city,
      state_province: landOf(ags),
      postal_code: postalCode,
      country,
      address_type: "physical",
    },
  ];
}

function accessibilityOut({ id, accessibility }: Place, { language, words }: Wording): readonly JsonObject[] {
  if (accessibility === undefined) return [];
  const description = accessibilityInWords(accessibility, words);
  const details = accessibility.note === undefined ? undefined : textIn(accessibility.note, language)?.text;
  return [given({ id: uuidOf("accessibility", id), location_id: uuidOf("location", id), description, details })];
}

const placeTerms = ({ id, kind, ags, district }: Place): readonly Term[] => [
  { list: "id", code: id },
  { list: "place.kind", code: kind },
  ...(ags === undefined ? [] : [{ list: "ags", code: ags }]),
  ...(district === undefined ? [] : [{ list: "district", code: district }]),
];

/** A place as a location of HSDS. */
export function locationOut(place: Place, wording: Wording): JsonObject {
  const { id, kind, name, position, directions, contact } = place;
  return given({
    id: uuidOf("location", id),
    location_type: kind === "online" ? "virtual" : "physical",
    name: textIn(name, wording.language)?.text,
    transportation: directions === undefined ? undefined : textIn(directions, wording.language)?.text,
    latitude: position?.latitude,
    longitude: position?.longitude,
    addresses: addressesOut(place),
    accessibility: accessibilityOut(place, wording),
    contacts: contact === undefined ? [] : contactsOut({ contact }, `location/${id}`, wording),
    attributes: attributesOf(placeTerms(place), { entity: "location", id }),
  });
}
