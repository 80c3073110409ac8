// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Contexts } from "../contexts/pinned.ts";
import { inputLimits } from "../json/limits.ts";
import { instantOf } from "../json/moment.ts";
import type { Moment } from "../json/moment.ts";
import { problem, shown } from "../json/problem.ts";
import type { Problem } from "../json/problem.ts";
import { isThing, listOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import type { AnyJwk } from "../keys/jwk.ts";
import { cryptosuites, isCryptosuite, isProofOf, signatureIn } from "../proof/data-integrity.ts";

/** A signature as a credential states it, before anything of it is believed. */
export interface Statement {
  /** Id of the key that it names. */
  readonly method: string | undefined;
  readonly signedAt: Moment | undefined;
  /** Why it cannot be checked here, though it may be sound. */
  readonly unsupported?: Problem;
  /** Why it is none. */
  readonly broken?: Problem;
  /** Whether a key made it; `quads`: the canonical form of what the credential says. */
  readonly fits: (key: AnyJwk, quads: string) => Promise<boolean>;
}

const unknownSuite = (name: unknown): Problem =>
  problem(
    "cryptosuite-unknown",
    `Signaturverfahren, das hier nicht geprüft werden kann: ${shown(name)}.`,
    `A kind of signature that cannot be checked here: ${shown(name)}.`,
  );

const purpose = problem(
  "proof-purpose",
  "Die Signatur ist nicht zum Ausstellen von Nachweisen gemacht (proofPurpose).",
  "The signature was not made for issuing credentials (proofPurpose).",
);

const malformed = problem(
  "proof-broken",
  "Die Signatur ist unvollständig oder beschädigt.",
  "The signature is incomplete or damaged.",
);

const chained = problem(
  "proof-chain",
  "Die Signatur baut auf einer anderen auf (previousProof); das wird hier nicht geprüft.",
  "The signature builds on another (previousProof); that is not checked here.",
);

const proofExpired = problem("proof-expired", "Die Signatur ist abgelaufen.", "The signature has expired.");

const suiteOf = (proof: Thing): unknown =>
  proof["type"] === "DataIntegrityProof" ? proof["cryptosuite"] : proof["type"];

function brokenBy(proof: Thing, at: Moment): Problem | undefined {
  if (proof["proofPurpose"] !== "assertionMethod") return purpose;
  const [created, expires] = [proof["created"], proof["expires"]];
  if (created !== undefined && instantOf(created) === undefined) return malformed;
  const end = instantOf(expires);
  if (expires !== undefined && end === undefined) return malformed;
  if (end !== undefined && at.from > end.to) return proofExpired;
  return typeof proof["verificationMethod"] !== "string" || signatureIn(proof) === undefined ? malformed : undefined;
}

function stated(credential: Thing, proof: unknown, { at, contexts }: { at: Moment; contexts: Contexts }): Statement {
  const never = async () => false;
  if (!isThing(proof)) return { method: undefined, signedAt: undefined, broken: malformed, fits: never };
  const { verificationMethod, created } = proof;
  const method = typeof verificationMethod === "string" ? verificationMethod : undefined;
  const base = { method, signedAt: instantOf(created) };
  const suite = suiteOf(proof);
  if (!isCryptosuite(suite)) return { ...base, unsupported: unknownSuite(suite), fits: never };
  if (proof["previousProof"] !== undefined) return { ...base, unsupported: chained, fits: never };
  const broken = brokenBy(proof, at);
  if (broken !== undefined) return { ...base, broken, fits: never };
  const context = credential["@context"];
  const fits = async (key: AnyJwk, quads: string): Promise<boolean> =>
    key.kty !== "RSA" && key.crv === cryptosuites[suite] && isProofOf({ proof, context, quads }, { key, contexts });
  return { ...base, fits };
}

/**
 * The proofs of a credential, one or several.
 *
 * @returns the problem where there is none, or more than anybody needs
 */
export function proofsOf(
  credential: Thing,
  surroundings: { readonly at: Moment; readonly contexts: Contexts },
): readonly Statement[] | Problem {
  const proofs = listOf(credential["proof"]);
  if (proofs.length > inputLimits.proofs)
    return problem(
      "too-many-proofs",
      `Mehr als ${inputLimits.proofs} Signaturen.`,
      `More than ${inputLimits.proofs} signatures.`,
    );
  if (proofs.length === 0)
    return problem("no-proof", "Der Nachweis trägt keine Signatur.", "The credential carries no signature.");
  return proofs.map((proof) => stated(credential, proof, surroundings));
}
