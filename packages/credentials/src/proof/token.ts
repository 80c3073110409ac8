// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { base64url, compactVerify, CompactSign, importJWK } from "jose";
import type { Thing } from "../json/value.ts";
import { idOf, isThing, listOf } from "../json/value.ts";
import { problem } from "../json/problem.ts";
import type { Problem } from "../json/problem.ts";
import { hasNameTwice, nameTwice, unfit } from "../json/shape.ts";
import { instantOf } from "../json/moment.ts";
import { algorithmOf } from "../keys/jwk.ts";
import type { AnyJwk } from "../keys/jwk.ts";
import type { SigningKey } from "../keys/signing-key.ts";

const seconds = (instant: unknown): number | undefined => {
  const moment = instantOf(instant);
  return moment === undefined ? undefined : Math.floor(moment.from / 1000);
};

const present = (members: Readonly<Record<string, unknown>>): Thing =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/**
 * Signs a credential as a JWT (VC-JOSE-COSE, Open Badges 3.0): EdDSA, or ES256 with a key on P-256. The payload is the
 * credential, with its issuer, id, subject and dates repeated as claims.
 *
 * @param credential - a credential without a proof
 * @param key - the issuer's key
 * @param options - `created`: instant with its offset
 */
export async function signToken(
  credential: Thing,
  key: SigningKey,
  options: { readonly created: string },
): Promise<string> {
  const claims = present({
    iss: idOf(credential["issuer"]),
    jti: credential["id"],
    sub: idOf(listOf(credential["credentialSubject"])[0]),
    iat: seconds(options.created),
    nbf: seconds(credential["validFrom"]),
    exp: seconds(credential["validUntil"]),
  });
  const alg = algorithmOf(key.publicKey);
  const payload = new TextEncoder().encode(JSON.stringify({ ...credential, ...claims }));
  const secret = await importJWK({ ...key.publicKey, d: key.secret }, alg);
  return new CompactSign(payload).setProtectedHeader({ alg, kid: key.id, typ: "JWT" }).sign(secret);
}

/** A token taken apart, before anything in it is believed. */
export interface TokenParts {
  readonly header: Thing;
  readonly payload: Thing;
}

const damaged = problem(
  "token-damaged",
  "Das JWT ist beschädigt: seine Teile sind kein JSON in base64url.",
  "The JWT is damaged: its parts are no JSON in base64url.",
);

/** Bytes from base64url that is written the one way: spare bits are zero, so that no changed letter goes unnoticed. */
function decoded(part: string): Uint8Array | undefined {
  try {
    const bytes = base64url.decode(part);
    return base64url.encode(bytes) === part ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function objectIn(part: string): { readonly value: Thing } | Problem {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(decoded(part));
    const value: unknown = JSON.parse(text);
    if (!isThing(value)) return damaged;
    return unfit(value) ?? (hasNameTwice(text, value) ? nameTwice : { value });
  } catch {
    return damaged;
  }
}

/** The parts of a token, or the problem. */
export function takeApart(token: string): TokenParts | Problem {
  const [first = "", second = "", signature = ""] = token.split(".");
  const [header, payload] = [objectIn(first), objectIn(second)];
  if ("why" in header) return header;
  if ("why" in payload) return payload;
  return decoded(signature) === undefined ? damaged : { header: header.value, payload: payload.value };
}

/** Tells whether a token is signed with a key. Anything unusual in its header makes it unsigned. */
export async function isTokenOf(token: string, key: AnyJwk): Promise<boolean> {
  const algorithm = algorithmOf(key);
  const names = algorithm === "EdDSA" ? ["EdDSA", "Ed25519"] : [algorithm];
  try {
    await compactVerify(token, await importJWK({ ...key }, algorithm), { algorithms: names });
    return true;
  } catch {
    return false;
  }
}
