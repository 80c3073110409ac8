// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { webCryptoName, webCryptoSignature } from "./jwk.ts";
import type { PublicJwk } from "./jwk.ts";
import type { SigningKey } from "./signing-key.ts";

/** WebCrypto wants a buffer of its own. */
const copied = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

/** Signs bytes: 64 bytes come back, for P-256 r and s beside each other. */
export async function signBytes({ publicKey, secret }: SigningKey, bytes: Uint8Array): Promise<Uint8Array> {
  const jwk = { ...publicKey, d: secret };
  const key = await crypto.subtle.importKey("jwk", jwk, webCryptoName(publicKey), false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign(webCryptoSignature(publicKey), key, copied(bytes)));
}

/** Tells whether a signature is that of a key under these bytes; a key that is no point of its curve signs nothing. */
export async function isSignedBy(key: PublicJwk, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey("jwk", { ...key }, webCryptoName(key), false, ["verify"]);
    return await crypto.subtle.verify(webCryptoSignature(key), imported, copied(signature), copied(bytes));
  } catch {
    return false;
  }
}

/** SHA-256 of a text in UTF-8. */
export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** Bytes as lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
