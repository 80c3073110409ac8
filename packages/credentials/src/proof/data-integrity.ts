// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { canonical } from "../contexts/canonical.ts";
import { contextsWith } from "../contexts/pinned.ts";
import type { Contexts } from "../contexts/pinned.ts";
import { CredentialsError } from "../error.ts";
import type { Thing } from "../json/value.ts";
import { fromBase58, toBase58 } from "../keys/base58.ts";
import { isSignedBy, sha256, signBytes } from "../keys/import.ts";
import type { PublicJwk } from "../keys/jwk.ts";
import type { SigningKey } from "../keys/signing-key.ts";

/** The cryptosuites that are understood, and the curve each one signs with. */
export const cryptosuites = { "eddsa-rdfc-2022": "Ed25519", "ecdsa-rdfc-2019": "P-256" } as const;

export type Cryptosuite = keyof typeof cryptosuites;

export const isCryptosuite = (name: unknown): name is Cryptosuite =>
  typeof name === "string" && Object.hasOwn(cryptosuites, name);

const without = (thing: Thing, name: string): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([key]) => key !== name));

/** The canonical form of what a credential says, without its proofs. */
export const canonicalClaims = (credential: Thing, contexts: Contexts): Promise<string> =>
  canonical(without(credential, "proof"), contexts);

interface ToSign {
  readonly proof: Thing;
  /** As the document has it: it gives the terms of the proof their meaning. */
  readonly context: unknown;
  /** The canonical form of the document. */
  readonly quads: string;
}

/** What is signed: the hash of the proof without its value, then the hash of the document without its proofs. */
async function signedBytes({ proof, context, quads }: ToSign, contexts: Contexts): Promise<Uint8Array> {
  if (quads === "") throw new CredentialsError("document-unclear", "The document says nothing that can be signed.");
  const options = await canonical({ ...without(proof, "proofValue"), "@context": context }, contexts);
  return Uint8Array.from([...(await sha256(options)), ...(await sha256(quads))]);
}

/**
 * Signs a credential with a Data Integrity proof: `eddsa-rdfc-2022`, or `ecdsa-rdfc-2019` with a key on P-256. What is signed is
 * what the credential says, not how it is written: order of fields and blanks may change.
 *
 * @param credential - a credential without a proof
 * @param key - the issuer's key
 * @param options - `created`: instant with its offset; `contexts`: further JSON-LD contexts by URL
 * @returns the credential with `proof` as a list of one, as the strict schemas of Open Badges want it
 * @throws CredentialsError `context-unknown`, `document-unclear` where a term has no meaning
 */
export async function signCredential(
  credential: Thing,
  key: SigningKey,
  options: { readonly created: string; readonly contexts?: Contexts },
): Promise<Thing> {
  const proof = {
    type: "DataIntegrityProof",
    cryptosuite: key.publicKey.crv === "Ed25519" ? "eddsa-rdfc-2022" : "ecdsa-rdfc-2019",
    created: options.created,
    verificationMethod: key.id,
    proofPurpose: "assertionMethod",
  };
  const document = without(credential, "proof");
  const contexts = contextsWith(options.contexts);
  const quads = await canonicalClaims(document, contexts);
  const bytes = await signedBytes({ proof, context: document["@context"], quads }, contexts);
  const proofValue = `z${toBase58(await signBytes(key, bytes))}`;
  return { ...document, proof: [{ ...proof, proofValue }] };
}

/** The signature in a proof: 64 bytes in base58; `undefined` where it is none. */
export function signatureIn(proof: Thing): Uint8Array | undefined {
  const text = proof["proofValue"];
  const bytes = typeof text === "string" && text.startsWith("z") ? fromBase58(text.slice(1)) : undefined;
  return bytes?.length === 64 ? bytes : undefined;
}

/**
 * Tells whether a proof is that of a key under what a credential says.
 *
 * @throws CredentialsError where the proof cannot be brought into its canonical form
 */
export async function isProofOf(
  signed: ToSign,
  { key, contexts }: { readonly key: PublicJwk; readonly contexts: Contexts },
): Promise<boolean> {
  const signature = signatureIn(signed.proof);
  return signature !== undefined && isSignedBy(key, signature, await signedBytes(signed, contexts));
}
