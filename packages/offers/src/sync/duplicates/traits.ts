// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue, OfficeContact, Place } from "../../records/catalogue.ts";
import type { SyncList, SyncRecord } from "../merge/model.ts";

/** What a record is recognised by. */
export interface Traits {
  readonly names: readonly string[];
  /** The words of each name. */
  readonly words: readonly (readonly string[])[];
  readonly addresses: readonly string[];
  readonly phones: readonly string[];
  readonly urls: readonly string[];
  readonly positions: readonly NonNullable<Place["position"]>[];
  readonly externalIds: readonly string[];
  readonly organisation: string | undefined;
}

const letters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => letters[letter] ?? letter);

/** Words in lower case, `ä` as `ae`. */
const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const nameOf = (text: string): string => wordsOf(text).join("");

/** Hauptstr. and Hauptstraße are one street. */
const streetOf = (text: string): string => nameOf(text).replace(/str(asse)?(?=[0-9]|$)/, "strasse");

function addressOf({ address }: Place): readonly string[] {
  if (address?.houseNumber === undefined) return [];
  return [`${streetOf(address.street)} ${nameOf(address.houseNumber)} ${address.postalCode ?? nameOf(address.city)}`];
}

/** Digits after the country code, `0049` and `0` read as Germany. */
function phoneOf(phone: string): readonly string[] {
  const digits = phone.replaceAll("(0)", "").replaceAll(/[^0-9+]/g, "");
  const number = digits.replace(/^(\+|00)49/, "").replace(/^0/, "");
  return number.length < 5 ? [] : [number];
}

/** Address without scheme, `www.` and what comes after `?` or `#`. */
const urlOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter(Boolean).toSorted();

const namesIn = (record: SyncRecord): readonly string[] => {
  if ("title" in record) return Object.values(record.title);
  return typeof record.name === "string" ? [record.name] : Object.values(record.name);
};

const contactsIn = (record: SyncRecord): readonly OfficeContact[] => [
  ...(record.contact === undefined ? [] : [record.contact]),
  ...("contacts" in record ? (record.contacts ?? []) : []),
];

/** Places of a catalogue by id, and the names of its organisations. */
export interface Surroundings {
  readonly places: ReadonlyMap<string, Place>;
  readonly organisations: ReadonlyMap<string, string>;
}

export const surroundingsOf = ({ places, organisations }: Catalogue): Surroundings => ({
  places: new Map(places.map((place) => [place.id, place])),
  organisations: new Map(organisations.map(({ id, name }) => [id, nameOf(name)])),
});

/** What a record is recognised by, with what its catalogue says about its places. */
export function traitsOf(list: SyncList, record: SyncRecord, { places, organisations }: Surroundings): Traits {
  const there = "placeIds" in record ? record.placeIds.flatMap((id) => places.get(id) ?? []) : [];
  const own = list === "places" ? (places.get(record.id) ?? []) : [];
  const sites = [own, there].flat();
  const contacts = contactsIn(record);
  const links = "links" in record ? (record.links ?? []).map(({ url }) => url) : [];
  return {
    names: unique(namesIn(record).map(nameOf)),
    words: namesIn(record).map(wordsOf),
    addresses: unique(sites.flatMap(addressOf)),
    phones: unique(contacts.flatMap(({ phone }) => (phone === undefined ? [] : phoneOf(phone)))),
    urls: unique([...contacts.flatMap(({ url }) => url ?? []), ...links].map(urlOf)),
    positions: sites.flatMap(({ position }) => position ?? []),
    externalIds: unique(Object.entries(record.externalIds ?? {}).map(([scheme, id]) => `${scheme}:${id}`)),
    organisation: "organisationId" in record ? organisations.get(record.organisationId) : undefined,
  };
}
