// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Contexts } from "../contexts/pinned.ts";
import { CredentialsError } from "../error.ts";
import type { Moment } from "../json/moment.ts";
import { readInput } from "../json/read-input.ts";
import type { CredentialInput } from "../json/read-input.ts";
import { shown } from "../json/problem.ts";
import type { Problem } from "../json/problem.ts";
import { idOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import type { KnownIssuer } from "../keys/read-issuer.ts";
import { canonicalClaims } from "../proof/data-integrity.ts";
import { takeApart } from "../proof/token.ts";
import { bad, checked, good, open, refuted } from "./check.ts";
import type { Check, Judgement } from "./check.ts";
import { judgeContexts } from "./contexts.ts";
import { judgeDataModel } from "./data-model.ts";
import { judgeSignatures } from "./judge-signature.ts";
import type { Signed } from "./judge-signature.ts";
import { judgeIssuer } from "./key.ts";
import { isOpenBadge, judgeOpenBadge } from "./open-badge.ts";
import { judgePeriod } from "./period.ts";
import { proofsOf } from "./signatures.ts";
import type { Statement } from "./signatures.ts";
import { credentialIn, tokenStatement } from "./token-statement.ts";

/** How a credential is secured: by a proof inside, or as a token around it. */
export type CredentialForm = "data-integrity" | "jwt";

/** A credential as far as it was read, with what was found. */
export interface Judged {
  readonly credential: Thing | null;
  readonly form: CredentialForm | null;
  readonly issuer: string | null;
  readonly checks: readonly Check[];
}

export interface JudgeOptions {
  readonly at: Moment;
  readonly contexts: Contexts;
  readonly issuers: readonly KnownIssuer[];
}

const unread = (found: Problem): Judged => ({
  credential: null,
  form: null,
  issuer: null,
  checks: [checked("readable", refuted(found))],
});

const readable = (form: CredentialForm): Judgement =>
  form === "jwt"
    ? good("readable-jwt", "Der Nachweis ist als JWT lesbar.", "The credential can be read as a JWT.")
    : good("readable-json", "Der Nachweis ist als JSON lesbar.", "The credential can be read as JSON.");

const clear = good(
  "terms-known",
  "Jedes Feld hat eine Bedeutung und ist mit unterschrieben.",
  "Every field has a meaning and is signed.",
);

const notRead = open(
  "terms-not-read",
  "Was die Felder bedeuten, konnte nicht geprüft werden.",
  "What the fields mean could not be checked.",
);

interface Terms {
  readonly judgement: Judgement;
  /** The canonical form of what the credential says, where there is one. */
  readonly quads: string | null;
}

/** Whether every field means something by the contexts; what means nothing would not be signed. */
async function judgeTerms(credential: Thing, contexts: Contexts): Promise<Terms> {
  try {
    return { judgement: clear, quads: await canonicalClaims(credential, contexts) };
  } catch (cause) {
    if (!(cause instanceof CredentialsError)) throw cause;
    if (cause.code === "context-unknown") return { judgement: notRead, quads: null };
    const judgement = bad(
      cause.code === "document-too-hard" ? "too-hard" : "term-unknown",
      `Ein Feld oder Wert hat nach den Kontexten keine Bedeutung: ${shown(cause.message)}.`,
      `A field or value has no meaning by the contexts: ${shown(cause.message)}.`,
    );
    return { judgement, quads: null };
  }
}

const unsigned = (found: Problem): Signed => ({
  proof: refuted(found),
  key: open("key-not-looked-up", "Nach dem Schlüssel wurde nicht gesucht.", "The key was not looked up."),
  signature: refuted(found),
});

interface Taken {
  readonly credential: Thing;
  readonly form: CredentialForm;
  readonly statements: readonly Statement[] | Problem;
}

const isProblem = (value: object): value is Problem => "why" in value;

function take(input: CredentialInput, options: JudgeOptions): Taken | Problem {
  const read = readInput(input);
  if (read.kind === "unreadable") return read.problem;
  if (read.kind === "json")
    return { credential: read.value, form: "data-integrity", statements: proofsOf(read.value, options) };
  const parts = takeApart(read.token);
  if (isProblem(parts)) return parts;
  const credential = credentialIn(parts);
  const statement = tokenStatement(read.token, parts, { credential, issuers: options.issuers });
  return { credential, form: "jwt", statements: [statement] };
}

/**
 * Checks everything about a credential but its status and its holder.
 *
 * @param input - bytes, text or a parsed value; anything may stand in it
 * @param options - the moment, the pinned contexts, the issuers known to the verifier
 */
export async function judge(input: CredentialInput, options: JudgeOptions): Promise<Judged> {
  const taken = take(input, options);
  if (isProblem(taken)) return unread(taken);
  const { credential, form, statements } = taken;
  const { at, contexts: pinned, issuers } = options;
  const issuer = idOf(credential["issuer"]) ?? "";
  const contexts = judgeContexts(credential, pinned);
  const terms = contexts.ok === true ? await judgeTerms(credential, pinned) : { judgement: notRead, quads: null };
  // A token is signed as it is written; it needs no canonical form.
  const quads = form === "jwt" ? (terms.quads ?? "") : terms.quads;
  const signed = isProblem(statements)
    ? unsigned(statements)
    : await judgeSignatures(statements, { at, issuer, issuers, quads });
  const checks = [
    checked("readable", readable(form)),
    checked("contexts", contexts),
    checked("data-model", judgeDataModel(credential)),
    ...(isOpenBadge(credential) ? [checked("open-badge", judgeOpenBadge(credential))] : []),
    checked("terms", terms.judgement),
    checked("proof", signed.proof),
    checked("key", signed.key),
    checked("signature", signed.signature),
    checked("issuer", judgeIssuer(issuer, issuers), issuers.length > 0),
    checked("period", judgePeriod(credential, at)),
  ];
  return { credential, form, issuer: issuer === "" ? null : issuer, checks };
}
