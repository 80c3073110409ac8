// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { base64url } from "jose";
import { fromBase58, toBase58 } from "./base58.ts";
import { bytesOf } from "./jwk.ts";
import type { PublicJwk } from "./jwk.ts";
import { compressed, decompressed } from "./p256.ts";

/** The first two bytes of a Multikey say what follows (multicodec). */
const ed25519Public = [0xed, 0x01] as const;
const p256Public = [0x80, 0x24] as const;

const bytesIn = (text: string): Uint8Array => bytesOf(text) ?? new Uint8Array(32);

/** A public key as a Multikey: `z6Mk…` for Ed25519, `zDn…` for P-256. */
export function toMultikey(key: PublicJwk): string {
  const bytes =
    key.crv === "Ed25519"
      ? [...ed25519Public, ...bytesIn(key.x)]
      : [...p256Public, ...compressed(bytesIn(key.x), bytesIn(key.y))];
  return `z${toBase58(Uint8Array.from(bytes))}`;
}

/** The public key in a Multikey; `undefined` where it is of another kind or damaged. */
export function fromMultikey(text: unknown): PublicJwk | undefined {
  if (typeof text !== "string" || !text.startsWith("z")) return undefined;
  const bytes = fromBase58(text.slice(1));
  const begins = ([first, second]: readonly [number, number]): boolean => bytes?.[0] === first && bytes[1] === second;
  const rest = bytes?.subarray(2);
  if (rest === undefined) return undefined;
  if (begins(ed25519Public) && rest.length === 32) return { kty: "OKP", crv: "Ed25519", x: base64url.encode(rest) };
  const point = begins(p256Public) ? decompressed(rest) : undefined;
  if (point === undefined) return undefined;
  return { kty: "EC", crv: "P-256", x: base64url.encode(point.x), y: base64url.encode(point.y) };
}

/** The issuer `did:key:…` whose key stands in its own name. */
export const didKeyOf = (key: PublicJwk): string => `did:key:${toMultikey(key)}`;

/** The key of a verification method `did:key:KEY#KEY`; `undefined` where the two parts differ or hold no key of ours. */
export function fromDidKey(method: string): PublicJwk | undefined {
  const [, key, fragment] = /^did:key:([^#]+)#(.+)$/.exec(method) ?? [];
  return key === fragment ? fromMultikey(key) : undefined;
}
