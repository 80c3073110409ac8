// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { OffersError } from "../../error.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { claimOf, claimText, isClaim, isInstant } from "./claim.ts";
import type { Claim, Purpose } from "./claim.ts";
import { keyIdForm } from "./key.ts";
import type { ConfirmationKey } from "./key.ts";
import { bytesOf, textOf } from "./text.ts";

const version = "qkc1";

/** Longer than any token that is written here. */
const longest = 4096;

/** Why a token is not believed. Only `expired` and `not-yet` were once signed by the key. */
export type TokenProblem = "malformed" | "other-key" | "changed-signature" | "wrong-purpose" | "not-yet" | "expired";

export type ReadConfirmation = { readonly claim: Claim } | { readonly problem: TokenProblem };

/**
 * A claim with its signature: `qkc1.KEY.CLAIM.SIGNATURE`. The claim can be read by whoever has the link, and changed by nobody.
 *
 * @param claim - what the link is good for
 * @param key - the key that signs from now on
 * @throws OffersError `impossible-claim`
 */
export async function confirmationToken(claim: Claim, key: ConfirmationKey): Promise<string> {
  if (!isClaim(claim))
    throw new OffersError("impossible-claim", "A claim lacks something or has an impossible instant");
  const signed = `${version}.${key.id}.${toBase64Url(bytesOf(claimText(claim)))}`;
  return `${signed}.${toBase64Url(await key.sign(bytesOf(signed)))}`;
}

/**
 * The link that a provider gets. The token stands behind `#`: browsers do not send it, so that it is in no log of a server, and a
 * page with a button sends it as POST. Opening the link changes nothing.
 *
 * @param base - address of the page with the button, `https://…`
 * @param claim - what the link is good for
 * @param key - the key that signs
 * @throws OffersError `impossible-claim`, also where the address is not https or has a `#` already
 */
export async function confirmationLink(base: string, claim: Claim, key: ConfirmationKey): Promise<string> {
  if (!/^https:\/\/[^\s#]+$/.test(base))
    throw new OffersError("impossible-claim", "The address of the page is not https");
  return `${base}#${await confirmationToken(claim, key)}`;
}

/**
 * Reads a token without a database.
 *
 * @param token - as it came, not trusted
 * @param keys - those that are in use, the old one too until its last link has expired
 * @param asked - `at` the instant in UTC, `YYYY-MM-DDTHH:mm:ssZ`; `purpose` what the page is for
 * @returns the claim, or why there is none
 * @throws OffersError `impossible-time` where `at` is no instant
 */
export async function readConfirmation(
  token: string,
  keys: ConfirmationKey | readonly ConfirmationKey[],
  { at, purpose }: { readonly at: string; readonly purpose?: Purpose },
): Promise<ReadConfirmation> {
  if (!isInstant(at))
    throw new OffersError("impossible-time", "An instant is written YYYY-MM-DDTHH:mm:ssZ", { cause: at });
  if (token.length > longest) return { problem: "malformed" };
  const [written, keyId = "", payload = "", signed = "", ...more] = token.split(".");
  const [body, signature] = [fromBase64Url(payload), fromBase64Url(signed)];
  const isWhole = written === version && keyIdForm.test(keyId) && more.length === 0;
  if (!isWhole || body === null || signature === null || signature.length !== 32) return { problem: "malformed" };
  const key = [keys].flat().find(({ id }) => id === keyId);
  if (key === undefined) return { problem: "other-key" };
  const genuine = await key.verify(signature, bytesOf(`${version}.${keyId}.${payload}`));
  if (!genuine) return { problem: "changed-signature" };
  const claim = claimOf(textOf(body) ?? "");
  if (claim === null) return { problem: "malformed" };
  return judged(claim, at, purpose);
}

function judged(claim: Claim, at: string, purpose: Purpose | undefined): ReadConfirmation {
  if (purpose !== undefined && claim.purpose !== purpose) return { problem: "wrong-purpose" };
  if (claim.notBefore !== undefined && at < claim.notBefore) return { problem: "not-yet" };
  return at >= claim.expires ? { problem: "expired" } : { claim };
}
