// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Moment } from "../json/moment.ts";
import { findKey } from "../keys/find-key.ts";
import type { KnownIssuer } from "../keys/read-issuer.ts";
import { CredentialsError } from "../error.ts";
import { bad, good, gravest, open, refuted, undecided } from "./check.ts";
import type { Judgement } from "./check.ts";
import { judgeKey } from "./key.ts";
import type { Statement } from "./signatures.ts";

/** What is to be said about the signatures of a credential. */
export interface Signed {
  /** Whether there is one of a kind that can be checked. */
  readonly proof: Judgement;
  readonly key: Judgement;
  readonly signature: Judgement;
}

const supported = good(
  "proof-supported",
  "Die Art der Signatur kann geprüft werden.",
  "The kind of signature can be checked.",
);

const genuine = good(
  "signature-genuine",
  "Die Signatur stimmt: Nichts wurde verändert.",
  "The signature holds: nothing was changed.",
);

const mismatch = bad(
  "signature-mismatch",
  "Die Signatur stimmt nicht: Der Nachweis wurde verändert oder stammt nicht vom Aussteller.",
  "The signature does not hold: the credential was changed or is not the issuer's.",
);

const unclear = bad(
  "signature-unclear",
  "Die Signatur enthält Angaben ohne Bedeutung und gilt deshalb nicht.",
  "The signature holds terms without a meaning and therefore does not count.",
);

const notCheckable = open(
  "signature-unknown",
  "Die Signatur konnte nicht geprüft werden.",
  "The signature could not be checked.",
);

const noKeyYet = open("key-not-looked-up", "Nach dem Schlüssel wurde nicht gesucht.", "The key was not looked up.");

async function judgeFit(fits: () => Promise<boolean>): Promise<Judgement> {
  try {
    return (await fits()) ? genuine : mismatch;
  } catch (cause) {
    if (cause instanceof CredentialsError) return unclear;
    throw cause;
  }
}

interface Surroundings {
  readonly at: Moment;
  readonly issuer: string;
  readonly issuers: readonly KnownIssuer[];
  /** The canonical form of what the credential says; `null` where it has none, and nothing can be checked. */
  readonly quads: string | null;
}

async function judgeOne(statement: Statement, { at, issuer, issuers, quads }: Surroundings): Promise<Signed> {
  const { method, signedAt, unsupported, broken, fits } = statement;
  if (unsupported !== undefined) return { proof: undecided(unsupported), key: noKeyYet, signature: notCheckable };
  if (broken !== undefined) return { proof: refuted(broken), key: noKeyYet, signature: refuted(broken) };
  const found = findKey(method, issuer, issuers);
  const key = judgeKey(found, { signedAt, at });
  if (found.state !== "known" || quads === null) return { proof: supported, key, signature: notCheckable };
  const { publicKey } = found.key;
  return { proof: supported, key, signature: await judgeFit(() => fits(publicKey, quads)) };
}

/**
 * Checks the signatures of a credential. One that cannot be checked here does not count against one that can; one that
 * fails does.
 *
 * @param statements - at least one
 * @param surroundings - the issuer, the keys, the moment
 */
export async function judgeSignatures(statements: readonly Statement[], surroundings: Surroundings): Promise<Signed> {
  const all: Signed[] = [];
  for (const statement of statements) all.push(await judgeOne(statement, surroundings));
  const counted = all.filter(({ proof }) => proof.ok !== null);
  const judged = counted.length === 0 ? all : counted;
  return {
    proof: gravest(judged.map(({ proof }) => proof)) ?? notCheckable,
    key: gravest(judged.map(({ key }) => key)) ?? noKeyYet,
    signature: gravest(judged.map(({ signature }) => signature)) ?? notCheckable,
  };
}
