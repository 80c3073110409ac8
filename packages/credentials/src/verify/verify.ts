// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { contextsWith } from "../contexts/pinned.ts";
import type { Contexts } from "../contexts/pinned.ts";
import { momentOf } from "../json/moment.ts";
import type { CredentialInput } from "../json/read-input.ts";
import type { Thing } from "../json/value.ts";
import type { KnownIssuer } from "../keys/read-issuer.ts";
import { judgeStatus } from "../status/judge-status.ts";
import { checked, open } from "./check.ts";
import type { Check } from "./check.ts";
import { judgeHolder } from "./holder.ts";
import { judge } from "./judge.ts";
import type { CredentialForm, Judged } from "./judge.ts";

/** What a verifier hands in beside the credential. Everything that is not handed in stays unknown. */
export interface VerifyOptions {
  /** Day or instant (with its offset) of the verification. */
  readonly at: Day;
  /** Issuers the verifier vouches for (`readIssuer`). Where there are some, the credential has to be by one of them. */
  readonly issuers?: readonly KnownIssuer[];
  /** Status lists as they came: bytes, text or parsed values. */
  readonly statusLists?: readonly CredentialInput[];
  /** Further JSON-LD contexts by URL; those of the standards cannot be replaced. */
  readonly contexts?: Contexts;
  /** What the holder says of themselves, e.g. a number: compared with what the issuer hashed. */
  readonly holder?: string;
}

/** What was found about a credential. */
export interface Verification {
  /** Whether everything that has to hold was shown to hold. */
  readonly valid: boolean;
  /** `invalid`: something failed; `unknown`: nothing failed, but something could not be known. */
  readonly outcome: "valid" | "invalid" | "unknown";
  readonly checks: readonly Check[];
  readonly form: CredentialForm | null;
  readonly issuer: string | null;
  /** What it says, where it could be read; to be believed only where `valid` is true. */
  readonly credential: Thing | null;
}

const schemaNotRead = open(
  "schema-not-read",
  "Der Nachweis nennt ein eigenes Schema; es wird nicht geladen und nicht geprüft.",
  "The credential names a schema of its own; it is neither fetched nor checked.",
);

function concluded({ credential, form, issuer }: Judged, checks: readonly Check[]): Verification {
  const decisive = checks.filter(({ required }) => required);
  const outcome = decisive.some(({ ok }) => ok === false)
    ? "invalid"
    : decisive.some(({ ok }) => ok === null)
      ? "unknown"
      : "valid";
  return { valid: outcome === "valid", outcome, checks, form, issuer, credential };
}

async function furtherChecks(judged: Judged, lists: readonly Judged[], options: VerifyOptions): Promise<Check[]> {
  const { credential, issuer } = judged;
  if (credential === null) return [];
  const { issuers = [], holder } = options;
  return [
    checked("status", await judgeStatus(credential, { issuer, issuers, lists })),
    ...(holder === undefined ? [] : [checked("holder", await judgeHolder(credential, holder))]),
    ...(credential["credentialSchema"] === undefined ? [] : [checked("schema", schemaNotRead, false)]),
  ];
}

/**
 * Verifies a credential offline: Open Badges 3.0 and other W3C Verifiable Credentials, with a proof inside or as a JWT. Nothing
 * is fetched; what was not handed in is unknown and said so. Whatever comes in, the answer is a list of named checks.
 *
 * @param input - bytes of a file, text or a parsed value; up to 2 MiB
 * @param options - the day, and what the verifier knows; an issuer that is not known leaves the check `issuer` open
 * @throws RangeError where `at` is neither a day nor an instant
 */
export async function verifyCredential(input: CredentialInput, options: VerifyOptions): Promise<Verification> {
  const at = momentOf(options.at);
  if (at === undefined) throw new RangeError(`“${options.at}” is neither a day nor an instant with its offset.`);
  const surroundings = { at, contexts: contextsWith(options.contexts), issuers: options.issuers ?? [] };
  const judged = await judge(input, surroundings);
  const lists: Judged[] = [];
  for (const list of options.statusLists ?? []) lists.push(await judge(list, surroundings));
  return concluded(judged, [...judged.checks, ...(await furtherChecks(judged, lists, options))]);
}
