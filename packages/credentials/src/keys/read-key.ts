// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { base64url } from "jose";
import { problem } from "../json/problem.ts";
import { isThing } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { fromBase58 } from "./base58.ts";
import { isSignedBy, signBytes } from "./import.ts";
import { anyJwkIn } from "./jwk.ts";
import { fromMultikey } from "./multikey.ts";
import { damaged, otherKind, signingKeyFrom } from "./signing-key-from.ts";
import type { ReadKey } from "./signing-key-from.ts";

/** More than any key file needs. */
const mostBytes = 65_536;

const refused = (code: string, de: string, en: string): ReadKey => ({ key: null, problem: problem(code, de, en) });

const noKey = refused("key-unreadable", "Das ist keine Schlüsseldatei.", "This is no key file.");

/** What the first line of a PEM file says, where it is no plain private key. */
const otherPem: readonly (readonly [RegExp, ReadKey])[] = [
  [
    /ENCRYPTED|Proc-Type/,
    refused(
      "key-encrypted",
      "Der Schlüssel ist mit einem Kennwort verschlossen; hier wird er offen gebraucht (PKCS#8 ohne Kennwort).",
      "The key is locked with a password; here it is needed open (PKCS#8 without a password).",
    ),
  ],
  [
    /PUBLIC KEY|CERTIFICATE/,
    refused(
      "key-public",
      "Die Datei enthält nur den öffentlichen Schlüssel. Zum Unterschreiben braucht es den geheimen.",
      "The file holds only the public key. Signing takes the private one.",
    ),
  ],
  [/.+/, otherKind],
];

/** The beginning of a PKCS#8 file with an Ed25519 seed behind it (RFC 8410). */
const ed25519Prefix = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/** A private key from PKCS#8, as a JSON Web Key; `undefined` where it is neither Ed25519 nor P-256. */
async function jwkFromPkcs8(der: Uint8Array<ArrayBuffer>): Promise<Thing | undefined> {
  for (const name of [{ name: "Ed25519" }, { name: "ECDSA", namedCurve: "P-256" }]) {
    try {
      const key = await crypto.subtle.importKey("pkcs8", der, name, true, ["sign"]);
      return { ...(await crypto.subtle.exportKey("jwk", key)) };
    } catch {
      // Not of this kind; the next is tried.
    }
  }
  return undefined;
}

async function fromPem(text: string): Promise<ReadKey> {
  const [, kind = ""] = /-----BEGIN ([^-]+)-----/.exec(text) ?? [];
  if (kind !== "PRIVATE KEY") return otherPem.find(([pattern]) => pattern.test(kind))?.[1] ?? noKey;
  const body = text
    .replaceAll(/-----[^-]+-----|\s/g, "")
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
  if (!/^[\w-]+$/.test(body)) return damaged;
  return signingKeyFrom((await jwkFromPkcs8(Uint8Array.from(base64url.decode(body)))) ?? { kty: "other" });
}

/** A Multikey with its secret: two bytes that say Ed25519, then the seed, in some files with the public key behind it. */
async function fromSecretMultikey(value: Readonly<Record<string, unknown>>): Promise<ReadKey> {
  const text = value["secretKeyMultibase"];
  const bytes = typeof text === "string" && text.startsWith("z") ? fromBase58(text.slice(1)) : undefined;
  if (bytes === undefined || bytes.length < 34 || bytes[0] !== 0x80 || bytes[1] !== 0x26) return otherKind;
  const der = Uint8Array.from([...ed25519Prefix, ...bytes.subarray(2, 34)]);
  const jwk = (await jwkFromPkcs8(der)) ?? {};
  const stated = value["publicKeyMultibase"];
  if (stated !== undefined && fromMultikey(stated)?.x !== jwk["x"]) return damaged;
  return signingKeyFrom({ ...jwk, kid: value["id"] });
}

async function fromJson(text: string): Promise<ReadKey> {
  try {
    const value: unknown = JSON.parse(text);
    if (isThing(value) && value["secretKeyMultibase"] !== undefined) return await fromSecretMultikey(value);
    return signingKeyFrom(value);
  } catch {
    return noKey;
  }
}

/** A key signs for itself once: then its two parts belong together. */
async function proved(read: ReadKey): Promise<ReadKey> {
  if (read.key === null) return read;
  const probe = Uint8Array.of(1);
  try {
    const fits = await isSignedBy(read.key.publicKey, await signBytes(read.key, probe), probe);
    return fits ? read : damaged;
  } catch {
    return damaged;
  }
}

/**
 * Reads a key file: a private JSON Web Key (its `kid` may be a verification method), a Multikey with its secret, or PKCS#8 in
 * PEM. Ed25519 and P-256.
 *
 * @param input - the content of the file
 * @returns `key` is `null` with the problem where it is of another kind, public, locked, damaged or no key at all; the
 *   problem never holds anything of the file. Never throws.
 */
export async function readKey(input: Uint8Array | string): Promise<ReadKey> {
  if (input.length > mostBytes) return noKey;
  const text = (typeof input === "string" ? input : new TextDecoder().decode(input)).trim();
  if (text.includes("-----BEGIN ")) return proved(await fromPem(text));
  if (/^(ssh-|ecdsa-|PuTTY)/.test(text)) return otherKind;
  return proved(await fromJson(text));
}

/** The public part of a JSON Web Key or Multikey, for documents of others. */
export const publicKeyIn = (method: Readonly<Record<string, unknown>>) =>
  fromMultikey(method["publicKeyMultibase"]) ?? anyJwkIn(method["publicKeyJwk"]);
