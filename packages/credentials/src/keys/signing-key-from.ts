// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { problem } from "../json/problem.ts";
import type { Problem } from "../json/problem.ts";
import { isThing, isUrl } from "../json/value.ts";
import { bytesOf, isSameKey, publicJwkIn } from "./jwk.ts";
import type { PublicJwk } from "./jwk.ts";
import { didKeyOf, fromDidKey, toMultikey } from "./multikey.ts";
import { issuerOf } from "./signing-key.ts";
import type { SigningKey } from "./signing-key.ts";

/** A key as far as it could be read. */
export interface ReadKey {
  readonly key: SigningKey | null;
  /** Why there is none; never holds anything of the file. */
  readonly problem?: Problem;
}

const refused = (code: string, de: string, en: string): ReadKey => ({ key: null, problem: problem(code, de, en) });

export const damaged = refused(
  "key-damaged",
  "Der Schlüssel ist beschädigt: öffentlicher und geheimer Teil oder der Name passen nicht zusammen.",
  "The key is damaged: its public part, its secret part or its name do not belong together.",
);

const publicOnly = refused(
  "key-public",
  "Die Datei enthält nur den öffentlichen Schlüssel. Zum Unterschreiben braucht es den geheimen.",
  "The file holds only the public key. Signing takes the private one.",
);

export const otherKind = refused(
  "key-kind",
  "Kein Schlüssel der passenden Art: gebraucht wird Ed25519 oder P-256, als JSON Web Key, Multikey oder PKCS#8.",
  "No key of the right kind: Ed25519 or P-256 is needed, as a JSON Web Key, a Multikey or PKCS#8.",
);

const keySet = refused(
  "key-set",
  "Die Datei enthält mehrere Schlüssel. Gebraucht wird genau einer.",
  "The file holds several keys. Exactly one is needed.",
);

/** A `kid` that is a URL with a fragment names issuer and key; any other name says nothing to others. */
function named(publicKey: PublicJwk, secret: string, kid: unknown): ReadKey {
  const own = `${didKeyOf(publicKey)}#${toMultikey(publicKey)}`;
  const id = isUrl(kid) && /^[^#]+#[^#]+$/.test(kid) ? kid : own;
  const said = id.startsWith("did:key:") ? fromDidKey(id) : publicKey;
  if (said === undefined || !isSameKey(said, publicKey)) return damaged;
  return { key: { id, issuer: issuerOf(id), publicKey, secret } };
}

/**
 * A key that can sign, from a private JSON Web Key. Whether its two parts belong together is not looked at.
 *
 * @param value - anything, e.g. parsed JSON
 */
export function signingKeyFrom(value: unknown): ReadKey {
  if (!isThing(value)) return otherKind;
  if (Array.isArray(value["keys"])) return keySet;
  const publicKey = publicJwkIn(value);
  if (publicKey === undefined) return value["x"] !== undefined && value["crv"] === undefined ? damaged : otherKind;
  if (value["d"] === undefined) return publicOnly;
  const secret = value["d"];
  return typeof secret === "string" && bytesOf(secret) !== undefined ? named(publicKey, secret, value["kid"]) : damaged;
}
