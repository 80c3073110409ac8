// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { OffersError } from "../../error.ts";
import type { Bytes, HmacCrypto } from "./web-crypto.ts";

/** A key that signs links, by the name that stands in them. */
export interface ConfirmationKey {
  readonly id: string;
  readonly sign: (data: Bytes) => Promise<Bytes>;
  /** Takes as long for a signature that is nearly right as for one that is not. */
  readonly verify: (signature: Bytes, data: Bytes) => Promise<boolean>;
}

/** Letters, digits and hyphens, at most 32. */
export const keyIdForm = /^[A-Za-z0-9-]{1,32}$/;

/**
 * A key for confirmation links, HMAC with SHA-256.
 *
 * @param subtle - `crypto.subtle`
 * @param key - its name, which everybody can read in the links, and at least 32 secret bytes from a random source
 * @throws OffersError `weak-key` where the secret is shorter or the name is not letters, digits and hyphens
 */
export async function confirmationKey<Key>(
  subtle: HmacCrypto<Key>,
  { id, secret }: { readonly id: string; readonly secret: Bytes },
): Promise<ConfirmationKey> {
  if (!keyIdForm.test(id))
    throw new OffersError("weak-key", "The name of a key is made of letters, digits and hyphens");
  if (secret.length < 32) throw new OffersError("weak-key", "A key has at least 32 bytes");
  const key = await subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
  return {
    id,
    sign: async (data) => new Uint8Array(await subtle.sign("HMAC", key, data)),
    verify: (signature, data) => subtle.verify("HMAC", key, signature, data),
  };
}
