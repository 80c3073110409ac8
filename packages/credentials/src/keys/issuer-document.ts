// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { isThing } from "../json/value.ts";
import type { PublicJwk } from "./jwk.ts";
import { methodOf } from "./generate.ts";
import { toMultikey } from "./multikey.ts";

/** A key of an issuer, and when it may sign. */
export interface IssuerKey {
  readonly id: string;
  readonly type: "Multikey";
  readonly controller: string;
  readonly publicKeyMultibase: string;
  /** First and last day on which it may sign; what it signed in that time stays valid. Absent = no bound. */
  readonly validFrom?: Day;
  readonly validUntil?: Day;
  /** From this instant on nothing signed with it counts, whenever it was signed: the key fell into other hands. */
  readonly revoked?: string;
}

/**
 * Who an issuer is and which keys are its own: a controlled identifier document (W3C CID 1.0) with periods. It is handed from
 * office to office like a specimen signature; nobody fetches it.
 */
export interface IssuerDocument {
  readonly "@context": readonly ["https://www.w3.org/ns/cid/v1"];
  readonly id: string;
  readonly name?: string;
  readonly verificationMethod: readonly IssuerKey[];
  /** Keys that sign credentials. */
  readonly assertionMethod: readonly string[];
}

/**
 * The document of an issuer with its first key.
 *
 * @param issuer - id (`did:web:…`, `did:key:…` or a URL), name and the public key
 * @param from - first day on which the key may sign; absent = no bound
 */
export function issuerDocument(
  issuer: { readonly id: string; readonly name?: string; readonly publicKey: PublicJwk },
  from?: Day,
): IssuerDocument {
  const { id, name, publicKey } = issuer;
  return {
    "@context": ["https://www.w3.org/ns/cid/v1"],
    id,
    ...(name === undefined ? {} : { name }),
    verificationMethod: [keyOf(id, publicKey, from)],
    assertionMethod: [methodOf(id, publicKey)],
  };
}

const keyOf = (issuer: string, publicKey: PublicJwk, from: Day | undefined): IssuerKey => ({
  id: methodOf(issuer, publicKey),
  type: "Multikey",
  controller: issuer,
  publicKeyMultibase: toMultikey(publicKey),
  ...(from === undefined ? {} : { validFrom: from }),
});

const isText = (value: unknown): value is string => typeof value === "string";

const isKey = (value: unknown): boolean =>
  isThing(value) && ["id", "controller", "publicKeyMultibase"].every((name) => isText(value[name]));

/**
 * Tells whether a value is a document of the form that `issuerDocument` makes, so that keys can be added to it. Documents of
 * others are read by `readIssuer`.
 *
 * @param value - anything, e.g. parsed JSON
 */
export function isIssuerDocument(value: unknown): value is IssuerDocument {
  if (!isThing(value)) return false;
  const { id, verificationMethod: keys, assertionMethod: asserting } = value;
  return isText(id) && Array.isArray(keys) && keys.every(isKey) && Array.isArray(asserting) && asserting.every(isText);
}

/**
 * Adds a key from a day on; keys without an end stop signing the day before. What they signed stays valid.
 *
 * @param document - the document so far
 * @param publicKey - the new key
 * @param from - first day on which it may sign
 */
export const rotateKey = (document: IssuerDocument, publicKey: PublicJwk, from: Day): IssuerDocument => ({
  ...document,
  verificationMethod: [
    ...document.verificationMethod.map((key) =>
      key.validUntil === undefined ? { ...key, validUntil: addDays(from, -1) } : key,
    ),
    keyOf(document.id, publicKey, from),
  ],
  assertionMethod: [...document.assertionMethod, methodOf(document.id, publicKey)],
});

/**
 * Declares that a key fell into other hands: from an instant on nothing signed with it counts.
 *
 * @param document - the document so far
 * @param method - id of the key
 * @param at - instant with its offset, e.g. `2026-03-01T08:00:00Z`
 */
export const withdrawKey = (document: IssuerDocument, method: string, at: string): IssuerDocument => ({
  ...document,
  verificationMethod: document.verificationMethod.map((key) => (key.id === method ? { ...key, revoked: at } : key)),
});
