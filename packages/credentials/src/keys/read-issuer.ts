// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readInput } from "../json/read-input.ts";
import type { CredentialInput } from "../json/read-input.ts";
import { momentOf } from "../json/moment.ts";
import type { Moment } from "../json/moment.ts";
import { problem } from "../json/problem.ts";
import type { Problem } from "../json/problem.ts";
import { idOf, isThing, isUrl, listOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import type { AnyJwk } from "./jwk.ts";
import { publicKeyIn } from "./read-key.ts";

/** A key of a known issuer, with the bounds of its time. */
export interface KnownKey {
  readonly id: string;
  readonly controller: string | undefined;
  readonly publicKey: AnyJwk;
  readonly signsFrom?: Moment;
  readonly signsUntil?: Moment;
  /** From then on nothing signed with it counts. */
  readonly endedFrom?: Moment;
}

/** An issuer that the verifier vouches for. */
export interface KnownIssuer {
  readonly id: string;
  readonly name?: string;
  readonly keys: readonly KnownKey[];
  /** Keys that may sign credentials. */
  readonly asserting: readonly string[];
}

const bounds = {
  validFrom: "signsFrom",
  validUntil: "signsUntil",
  revoked: "endedFrom",
  expires: "endedFrom",
} as const;

/** The bounds of a key; `undefined` where one is written wrongly, because then the key could count for too long. */
function boundsOf(method: Thing): Partial<KnownKey> | undefined {
  const found = Object.entries(bounds).filter(([field]) => method[field] !== undefined);
  const moments = found.map(([field, name]) => [name, momentOf(method[field])] as const);
  if (moments.some(([, moment]) => moment === undefined)) return undefined;
  const earliestFirst = moments.toSorted(([, one], [, other]) => (other?.from ?? 0) - (one?.from ?? 0));
  return Object.fromEntries(earliestFirst);
}

function keyFrom(value: unknown, document: string): KnownKey[] {
  if (!isThing(value)) return [];
  const [id, publicKey, period] = [value["id"], publicKeyIn(value), boundsOf(value)];
  if (typeof id !== "string" || publicKey === undefined || period === undefined) return [];
  const absolute = id.startsWith("#") ? `${document}${id}` : id;
  return [{ ...period, id: absolute, controller: idOf(value["controller"]), publicKey }];
}

const noDocument: Problem = problem(
  "issuer-document",
  "Kein Ausstellerdokument: gebraucht werden „id“, „verificationMethod“ und „assertionMethod“.",
  "No issuer document: “id”, “verificationMethod” and “assertionMethod” are needed.",
);

/**
 * Reads the document of an issuer (DID document, controlled identifier document). A key that cannot be read is left out, and
 * so is one whose period is written wrongly.
 *
 * @param input - bytes, text or a parsed value
 * @returns the issuer, or the problem; never throws
 */
export function readIssuer(input: CredentialInput): {
  readonly issuer: KnownIssuer | null;
  readonly problem?: Problem;
} {
  const read = readInput(input);
  if (read.kind === "unreadable") return { issuer: null, problem: read.problem };
  if (read.kind === "token" || !isUrl(read.value["id"])) return { issuer: null, problem: noDocument };
  const { id, name, verificationMethod, assertionMethod } = read.value;
  if (typeof id !== "string" || (verificationMethod === undefined && assertionMethod === undefined))
    return { issuer: null, problem: noDocument };
  const embedded = listOf(assertionMethod).filter(isThing);
  const keys = [...listOf(verificationMethod), ...embedded].flatMap((method) => keyFrom(method, id));
  const asserting = listOf(assertionMethod)
    .flatMap((method) => idOf(method) ?? [])
    .map((method) => (method.startsWith("#") ? `${id}${method}` : method));
  return { issuer: { id, keys, asserting, ...(typeof name === "string" ? { name } : {}) } };
}
