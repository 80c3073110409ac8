// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";
import type { Catalogue, Offer, OfficeContact, Organisation, Place } from "../records/catalogue.ts";

/** Two records that may be the same, and what speaks for it. */
export interface Duplicate {
  readonly list: "organisations" | "places" | "offers";
  readonly ids: readonly [string, string];
  /** From 0 to 1; a proposal has at least a half. */
  readonly score: number;
  readonly reasons: readonly Bilingual[];
}

/** Two records that somebody has decided about. */
export interface Decision extends Pick<Duplicate, "list" | "ids"> {
  /** `same`: the second becomes the first; `different`: never proposed again. */
  readonly as: "same" | "different";
}

const reasons = {
  name: { de: "fast derselbe Name", en: "nearly the same name" },
  address: { de: "dieselbe Anschrift", en: "the same address" },
  phone: { de: "dieselbe Telefonnummer", en: "the same phone number" },
  email: { de: "dasselbe Postfach", en: "the same mailbox" },
  url: { de: "dieselbe Webadresse", en: "the same web address" },
  externalId: { de: "dieselbe fremde Kennung", en: "the same external id" },
  party: { de: "dieselbe Organisation", en: "the same organisation" },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Sign = keyof typeof reasons;

/** How much each sign speaks for it; an external id decides alone, a name or an address never does. */
const weights: Readonly<Record<Sign, number>> = {
  name: 0.4,
  address: 0.3,
  phone: 0.35,
  email: 0.35,
  url: 0.3,
  externalId: 1,
  party: 0.2,
};

/** Legal forms and small words tell nothing apart. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll(/\b(e\.?\s?v|g?gmbh|mbh|ag|der|die|das|und|in|im|am)\b\.?/g, " ")
    .replaceAll(/str(\.|asse)/g, "strasse")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const pairsIn = (text: string): readonly string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));

/** Dice's coefficient over pairs of letters: 1 for the same text. */
export const similarity = (one: string, other: string): number => dice(folded(one), folded(other));

function dice(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const left = pairsIn(a);
  const right = pairsIn(b);
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  const shared = left.filter((pair) => {
    const count = rest.get(pair) ?? 0;
    rest.set(pair, count - 1);
    return count > 0;
  });
  return left.length + right.length === 0 ? 0 : (2 * shared.length) / (left.length + right.length);
}

interface Traits {
  readonly id: string;
  /** Folded. */
  readonly names: readonly string[];
  readonly signs: Readonly<Partial<Record<Sign, readonly string[]>>>;
}

/** A number without spaces, dashes and the two ways to write Germany. */
const dialled = (phone: string): string => phone.replaceAll(/[^0-9+]/g, "").replace(/^(\+49|0049)\(?0?\)?/, "0");

const bare = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/+$/, "");

const reached = (contacts: readonly (OfficeContact | undefined)[]) => {
  const all = contacts.flatMap((contact) => contact ?? []);
  return {
    phone: all.flatMap(({ phone }) => (phone === undefined ? [] : [dialled(phone)])),
    email: all.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()])),
  };
};

const foreign = (ids: Readonly<Record<string, string>> = {}): readonly string[] =>
  Object.entries(ids).map(([system, id]) => `${system} ${id}`);

const texts = (text: LocalizedText): readonly string[] => Object.values(text);

const ofOrganisation = ({ id, name, contact, contacts = [], links = [], externalIds }: Organisation): Traits => ({
  id,
  names: [folded(name)],
  signs: {
    ...reached([contact, ...contacts]),
    url: links.map(({ url }) => bare(url)),
    externalId: foreign(externalIds),
  },
});

const ofPlace = ({ id, name, address, contact, externalIds }: Place): Traits => ({
  id,
  names: texts(name).map(folded),
  signs: {
    ...reached([contact]),
    address: address === undefined ? [] : [folded(`${address.street} ${address.houseNumber ?? ""} ${address.city}`)],
    externalId: foreign(externalIds),
  },
});

const ofOffer = ({ id, title, organisationId, contact, contacts = [], links = [], externalIds }: Offer): Traits => ({
  id,
  names: texts(title).map(folded),
  signs: {
    ...reached([contact, ...contacts]),
    url: links.map(({ url }) => bare(url)),
    externalId: foreign(externalIds),
    party: [organisationId],
  },
});

const likeName = 0.8;
const enough = 0.5;

function signsOf(one: Traits, other: Traits): readonly Sign[] {
  const alike = one.names.some((name) => other.names.some((second) => dice(name, second) >= likeName));
  // the keys of a record of signs are signs
  const shared = (Object.keys(weights) as Sign[]).filter((sign) =>
    (one.signs[sign] ?? []).some((value) => (other.signs[sign] ?? []).includes(value)),
  );
  return alike ? ["name", ...shared] : shared;
}

/** The first words of names and all other signs: only records that share one are compared. */
const keysOf = ({ names, signs }: Traits): readonly string[] => [
  ...names.flatMap((name) =>
    name
      .split(" ")
      .filter((word) => word.length > 2)
      .map((word) => `name ${word}`),
  ),
  ...Object.entries(signs).flatMap(([sign, values]) =>
    sign === "party" ? [] : values.map((value) => `${sign} ${value}`),
  ),
];

/** A word that stands in more records than this tells none apart. */
const mostShared = 200;

function* candidates(records: readonly Traits[]): Generator<readonly [Traits, Traits]> {
  const groups = new Map<string, Traits[]>();
  for (const record of records)
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  const seen = new Set<string>();
  for (const group of groups.values()) {
    if (group.length > mostShared) continue;
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) {
        const pair = JSON.stringify([one.id, other.id]);
        if (one.id === other.id || seen.has(pair)) continue;
        seen.add(pair);
        yield [one, other];
      }
  }
}

function proposed(list: Duplicate["list"], records: readonly Traits[]): readonly Duplicate[] {
  return [...candidates(records)].flatMap(([one, other]) => {
    const signs = signsOf(one, other);
    const score = Math.min(
      1,
      signs.reduce((sum, sign) => sum + weights[sign], 0),
    );
    return score < enough
      ? []
      : [{ list, ids: [one.id, other.id] as const, score, reasons: signs.map((sign) => reasons[sign]) }];
  });
}

/**
 * Records that may be the same, with reasons, the surest first. Nothing is merged: somebody decides, and what was decided is not
 * proposed again.
 *
 * @param catalogue - all sources together
 * @param decisions - what was decided before
 */
export function proposeDuplicates(catalogue: Catalogue, decisions: readonly Decision[] = []): readonly Duplicate[] {
  const decided = new Set(decisions.flatMap(({ list, ids: [a, b] }) => [`${list} ${a} ${b}`, `${list} ${b} ${a}`]));
  const all = [
    ...proposed("organisations", catalogue.organisations.map(ofOrganisation)),
    ...proposed("places", catalogue.places.map(ofPlace)),
    ...proposed("offers", catalogue.offers.map(ofOffer)),
  ];
  return all.filter(({ list, ids: [a, b] }) => !decided.has(`${list} ${a} ${b}`)).toSorted((a, b) => b.score - a.score);
}
