// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { isDay } from "@quartierkit/calendar";
import { OffersError } from "../error.ts";

/** What somebody confirms by following a link. */
export interface Confirmation {
  readonly offerId: string;
  /** `current`: all is as it says; `ended`: the offer is over. */
  readonly state: "current" | "ended";
  /** Last day on which the link holds. */
  readonly until: Day;
}

/** What a link says, or why it says nothing. */
export type ReadConfirmation =
  | { readonly ok: true; readonly confirmation: Confirmation }
  | {
      readonly ok: false;
      readonly why: "malformed" | "wrong-purpose" | "altered" | "expired";
      readonly confirmation?: never;
    };

/** The part of WebCrypto that signs: `crypto.subtle` of a browser or of Node. */
export type Subtle = Pick<(typeof globalThis)["crypto"]["subtle"], "importKey" | "sign" | "verify">;

/** With what links are signed. */
export interface ConfirmationKey {
  /** Key of the publisher, at least 32 random bytes. */
  readonly secret: Uint8Array;
  /** `crypto.subtle`. */
  readonly subtle: Subtle;
}

const purpose = "offer-confirmation-1";
const leastKeyBytes = 32;

const encode = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function decode(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
    // The last sign may hold bits that mean nothing: only one spelling counts.
    return encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

async function keyOf({ secret, subtle }: ConfirmationKey) {
  if (secret.byteLength < leastKeyBytes)
    throw new OffersError("weak-key", `The secret key has at least ${leastKeyBytes} bytes.`, {
      cause: secret.byteLength,
    });
  const algorithm = { name: "HMAC", hash: "SHA-256" } as const;
  return subtle.importKey("raw", Uint8Array.from(secret), algorithm, false, ["sign", "verify"]);
}

/**
 * The signed part of a link with which a provider confirms an offer, without an account: HMAC-SHA-256 over purpose, offer, state
 * and last day. Nothing has to be stored to verify it, and it can be followed more than once: it only ever says the same.
 *
 * @param confirmation - what is confirmed; make one link for each state
 * @param key - secret of the publisher and `crypto.subtle`
 * @throws OffersError `weak-key`, `impossible-time`
 */
export async function signConfirmation({ offerId, state, until }: Confirmation, key: ConfirmationKey): Promise<string> {
  if (!isDay(until)) throw new OffersError("impossible-time", "The last day of a link is a day.", { cause: until });
  const payload = encode(new TextEncoder().encode(JSON.stringify([purpose, offerId, state, until])));
  const signature = await key.subtle.sign("HMAC", await keyOf(key), new TextEncoder().encode(payload));
  return `${payload}.${encode(new Uint8Array(signature))}`;
}

function parse(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    return undefined;
  }
}

/**
 * Reads the signed part of a link.
 *
 * @param token - as `signConfirmation` made it
 * @param key - the same key, and the day on which the link was followed
 * @returns the confirmation, or why there is none: `malformed`, `altered` (also another key), `wrong-purpose`, `expired`
 * @throws OffersError `weak-key`
 * @example
 * import { readConfirmation, signConfirmation } from "@quartierkit/offers/sync";
 * const key = { secret: new Uint8Array(32).fill(7), subtle: globalThis.crypto.subtle };
 * const token = await signConfirmation({ offerId: "cafe", state: "current", until: "2025-04-30" }, key);
 * const on = async (today: string) => readConfirmation(token, { ...key, today });
 * console.log((await on("2025-04-30")).confirmation?.offerId, (await on("2025-05-01")).ok); // → cafe false
 */
export async function readConfirmation(
  token: string,
  { today, ...given }: ConfirmationKey & { readonly today: Day },
): Promise<ReadConfirmation> {
  const key = await keyOf(given);
  const [payload = "", signature = "", ...more] = token.split(".");
  const [bytes, signed] = [decode(payload), decode(signature)];
  if (bytes === undefined || signed === undefined || more.length > 0) return { ok: false, why: "malformed" };
  // `verify` compares in constant time.
  const isOurs = await given.subtle.verify("HMAC", key, signed, new TextEncoder().encode(payload));
  if (!isOurs) return { ok: false, why: "altered" };
  const content = parse(bytes);
  const list: readonly unknown[] = Array.isArray(content) ? content : [];
  const [named, offerId, state, until] = list;
  if (named !== purpose) return { ok: false, why: "wrong-purpose" };
  const isWhole = typeof offerId === "string" && typeof until === "string" && isDay(until);
  if (!isWhole || (state !== "current" && state !== "ended")) return { ok: false, why: "malformed" };
  return today > until ? { ok: false, why: "expired" } : { ok: true, confirmation: { offerId, state, until } };
}
