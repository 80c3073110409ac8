// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { webCryptoName } from "./jwk.ts";
import type { PublicJwk } from "./jwk.ts";
import { didKeyOf, toMultikey } from "./multikey.ts";
import type { SigningKey } from "./signing-key.ts";
import { signingKeyFrom } from "./signing-key-from.ts";

/** The name of a key under its issuer. */
export const methodOf = (issuer: string, key: PublicJwk): string => `${issuer}#${toMultikey(key)}`;

/**
 * Makes a new key from the chance of the machine.
 *
 * @param options - `curve`: `Ed25519` (default) or `P-256`; `issuer`: `did:web:…` or a URL; without it the key speaks for
 *   itself as `did:key:…`
 * @example
 * import { generateKey } from "@quartierkit/credentials";
 * const key = await generateKey({ issuer: "did:web:bildung.example" });
 * console.log(key.id.startsWith("did:web:bildung.example#z6Mk")); // → true
 */
export async function generateKey(
  options: { readonly curve?: PublicJwk["crv"]; readonly issuer?: string } = {},
): Promise<SigningKey> {
  const name = webCryptoName({ crv: options.curve ?? "Ed25519" });
  const pair = await crypto.subtle.generateKey(name, true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new TypeError("The machine made no pair of keys.");
  const { privateKey } = pair;
  const read = signingKeyFrom(await crypto.subtle.exportKey("jwk", privateKey));
  if (read.key === null) throw new TypeError("The machine made a key that is none.");
  const { issuer = didKeyOf(read.key.publicKey) } = options;
  return { ...read.key, issuer, id: methodOf(issuer, read.key.publicKey) };
}

/**
 * What stands in a key file: a private JSON Web Key with the verification method as `kid`. Whoever has it can sign; write it
 * where only its owner can read it, and nowhere else.
 *
 * @param key - a key that can sign
 */
export const keyFileOf = ({ id, publicKey, secret }: SigningKey): Readonly<Record<string, string>> => ({
  ...publicKey,
  d: secret,
  kid: id,
  use: "sig",
});
