// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { base64url } from "jose";
import { isThing } from "../json/value.ts";

/** A public key that this package works with, as a JSON Web Key (RFC 7517). */
export type PublicJwk =
  | { readonly kty: "OKP"; readonly crv: "Ed25519"; readonly x: string }
  | { readonly kty: "EC"; readonly crv: "P-256"; readonly x: string; readonly y: string };

/** A key for RS256, which tokens of others are signed with; it is only read. */
export interface RsaJwk {
  readonly kty: "RSA";
  readonly n: string;
  readonly e: string;
}

export type AnyJwk = PublicJwk | RsaJwk;

/** Algorithm of a signature as JOSE names it. */
export type Algorithm = "EdDSA" | "ES256" | "RS256";

export function algorithmOf(key: AnyJwk): Algorithm {
  if (key.kty === "RSA") return "RS256";
  return key.crv === "Ed25519" ? "EdDSA" : "ES256";
}

/** 32 bytes in base64url, written the one way. */
export function bytesOf(text: unknown): Uint8Array | undefined {
  if (typeof text !== "string" || !/^[\w-]{43}$/.test(text)) return undefined;
  const bytes = base64url.decode(text);
  return bytes.length === 32 && base64url.encode(bytes) === text ? bytes : undefined;
}

/** The public part of a JSON Web Key; `undefined` where it is of another kind or damaged. */
export function publicJwkIn(value: unknown): PublicJwk | undefined {
  if (!isThing(value)) return undefined;
  const { kty, crv, x, y } = value;
  if (typeof x !== "string" || bytesOf(x) === undefined) return undefined;
  if (kty === "OKP" && crv === "Ed25519") return { kty, crv, x };
  if (kty !== "EC" || crv !== "P-256" || typeof y !== "string" || bytesOf(y) === undefined) return undefined;
  return { kty, crv, x, y };
}

/** The public part of a JSON Web Key of any kind that a token may be signed with. */
export function anyJwkIn(value: unknown): AnyJwk | undefined {
  if (!isThing(value) || value["kty"] !== "RSA") return publicJwkIn(value);
  const { kty, n, e } = value;
  return typeof n === "string" && typeof e === "string" ? { kty, n, e } : undefined;
}

const partsOf = (key: AnyJwk): readonly string[] => {
  if (key.kty === "RSA") return [key.kty, key.n, key.e];
  return key.crv === "Ed25519" ? [key.crv, key.x] : [key.crv, key.x, key.y];
};

export const isSameKey = (one: AnyJwk, other: AnyJwk): boolean => partsOf(one).join(" ") === partsOf(other).join(" ");

/** How WebCrypto names the kind of a key. */
export const webCryptoName = ({ crv }: Pick<PublicJwk, "crv">) =>
  crv === "Ed25519" ? ({ name: "Ed25519" } as const) : ({ name: "ECDSA", namedCurve: "P-256" } as const);

/** How WebCrypto signs with it. */
export const webCryptoSignature = ({ crv }: Pick<PublicJwk, "crv">) =>
  crv === "Ed25519" ? ({ name: "Ed25519" } as const) : ({ name: "ECDSA", hash: "SHA-256" } as const);
