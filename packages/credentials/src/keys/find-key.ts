// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { problem, shown } from "../json/problem.ts";
import type { Problem } from "../json/problem.ts";
import { isSameKey } from "./jwk.ts";
import type { AnyJwk } from "./jwk.ts";
import { fromDidKey } from "./multikey.ts";
import type { KnownIssuer, KnownKey } from "./read-issuer.ts";
import { issuerOf } from "./signing-key.ts";

/** The key a signature names: known, not known, or one that may not sign for this issuer. */
export type FoundKey =
  | { readonly state: "known"; readonly key: KnownKey }
  | { readonly state: "unknown" | "wrong"; readonly problem: Problem };

const unknown = (method: string): FoundKey => ({
  state: "unknown",
  problem: problem(
    "key-unknown",
    `Der Schlüssel ${shown(method)} ist nicht bekannt: Er steht in keinem vorgelegten Ausstellerdokument.`,
    `The key ${shown(method)} is not known: it stands in no issuer document that was handed in.`,
  ),
});

const wrong = (code: string, de: string, en: string): FoundKey => ({ state: "wrong", problem: problem(code, de, en) });

const ofAnother = (method: string, issuer: string): FoundKey =>
  wrong(
    "key-of-another",
    `Der Schlüssel ${shown(method)} gehört nicht dem Aussteller ${shown(issuer)}.`,
    `The key ${shown(method)} does not belong to the issuer ${shown(issuer)}.`,
  );

const notForCredentials = wrong(
  "key-purpose",
  "Der Aussteller lässt diesen Schlüssel für Nachweise nicht zu (assertionMethod).",
  "The issuer does not admit this key for credentials (assertionMethod).",
);

function inDocument({ id, keys, asserting }: KnownIssuer, method: string): FoundKey {
  const key = keys.find((candidate) => candidate.id === method);
  if (key === undefined) return unknown(method);
  if (key.controller !== undefined && key.controller !== id) return ofAnother(method, id);
  return asserting.includes(method) ? { state: "known", key } : notForCredentials;
}

const unnamed: FoundKey = {
  state: "unknown",
  problem: problem(
    "key-unknown",
    "Die Signatur nennt keinen Schlüssel, der bekannt ist.",
    "The signature names no key that is known.",
  ),
};

/**
 * The key that a proof names, for an issuer. Documents that were handed in come first; a `did:key` without a document carries
 * its key in its name. Whose a key at another address is cannot be told without a document.
 *
 * @param method - id of the key; absent where the signature names none
 * @param issuer - id of the issuer that the credential names
 * @param issuers - issuers the verifier vouches for
 */
export function findKey(method: string | undefined, issuer: string, issuers: readonly KnownIssuer[]): FoundKey {
  if (method === undefined) return unnamed;
  const document = issuers.find(({ id }) => id === issuer);
  if (document !== undefined) return inDocument(document, method);
  if (!issuer.startsWith("did:key:")) return unknown(method);
  if (issuerOf(method) !== issuer) return ofAnother(method, issuer);
  const publicKey = fromDidKey(method);
  return publicKey === undefined
    ? unknown(method)
    : { state: "known", key: { id: method, controller: issuer, publicKey } };
}

/** The key of an issuer that equals one a token carries along: a token may bring a key, but not vouch for it. */
export const equalKey = (key: AnyJwk, issuer: string, issuers: readonly KnownIssuer[]): string | undefined =>
  issuers.find(({ id }) => id === issuer)?.keys.find(({ publicKey }) => isSameKey(publicKey, key))?.id;
