// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { credentialsV2 } from "../contexts/pinned.ts";
import { startOf } from "../json/moment.ts";
import { readInput } from "../json/read-input.ts";
import type { CredentialInput } from "../json/read-input.ts";
import { problem } from "../json/problem.ts";
import type { Problem } from "../json/problem.ts";
import { idOf, isThing, isUrl } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { takeApart } from "../proof/token.ts";
import { bitsWith, packed, setIn, unpacked } from "./bits.ts";

/** What a status list is for: a certificate is taken back for good, or for the time being. */
export type StatusPurpose = "revocation" | "suspension";

/** A status list before it is signed. */
export interface StatusList {
  /** URL under which certificates name it. */
  readonly id: string;
  readonly issuer: string;
  readonly purpose: StatusPurpose;
  /** Entries that are set, from 0. */
  readonly set: readonly number[];
  /** How many entries there are; at least 131,072. */
  readonly entries?: number;
}

/**
 * A status list as a credential, to be signed like any other (Bitstring Status List 1.0).
 *
 * @param list - the list; its `id` is what certificates name
 * @param period - first and last day on which it tells the truth; without `to` it does so until there is a newer one
 * @throws CredentialsError `status-length`, `status-index`
 */
export async function statusListCredential(
  { id, issuer, purpose, set, entries }: StatusList,
  period: { readonly from: Day; readonly to?: Day },
): Promise<Thing> {
  const encodedList = await packed(bitsWith(set, entries));
  return {
    "@context": [credentialsV2],
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer,
    validFrom: startOf(period.from),
    ...(period.to === undefined ? {} : { validUntil: `${period.to}T23:59:59Z` }),
    credentialSubject: { id: `${id}#list`, type: "BitstringStatusList", statusPurpose: purpose, encodedList },
  };
}

const noList = problem("status-list", "Das ist keine Statusliste.", "This is no status list.");

/**
 * Reads a status list back, to go on with it. Its signature is not looked at: `verifyCredential` does that.
 *
 * @param input - bytes, text or a parsed value, signed or not
 */
export async function readStatusList(
  input: CredentialInput,
): Promise<{ readonly list: StatusList | null; readonly problem?: Problem }> {
  const read = readInput(input);
  if (read.kind === "unreadable") return { list: null, problem: read.problem };
  const parts = read.kind === "token" ? takeApart(read.token) : { payload: read.value };
  if ("why" in parts) return { list: null, problem: parts };
  const { id, issuer, credentialSubject: subject } = parts.payload;
  const [by, purpose] = [idOf(issuer), isThing(subject) ? subject["statusPurpose"] : undefined];
  if (!isUrl(id) || by === undefined || (purpose !== "revocation" && purpose !== "suspension"))
    return { list: null, problem: noList };
  const bits = await unpacked(isThing(subject) ? subject["encodedList"] : undefined);
  if (!(bits instanceof Uint8Array)) return { list: null, problem: bits };
  return { list: { id, issuer: by, purpose, set: setIn(bits), entries: bits.length * 8 } };
}

/** The entry of a certificate in a status list, as it stands in the certificate. */
export const statusEntry = ({ id, purpose }: Pick<StatusList, "id" | "purpose">, index: number): Thing => ({
  id: `${id}#${index}`,
  type: "BitstringStatusListEntry",
  statusPurpose: purpose,
  statusListIndex: String(index),
  statusListCredential: id,
});
