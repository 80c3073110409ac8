// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";
import { describe, expect, it } from "vitest";
import { pinnedContexts } from "../contexts/pinned.ts";
import { isThing, listOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { toMultikey } from "../keys/multikey.ts";
import { readIssuer } from "../keys/read-issuer.ts";
import { readKey } from "../keys/read-key.ts";
import { exampleBadge, keyFromSeed, present } from "../testing/examples.ts";
import { verifyCredential } from "../verify/verify.ts";
import { signCredential } from "./data-integrity.ts";

/** The context of the examples of the W3C test vectors: one vocabulary for everything. */
const examplesV2 = "https://www.w3.org/ns/credentials/examples/v2";
const contexts = new Map([[examplesV2, { "@context": { "@vocab": "https://www.w3.org/ns/credentials/examples#" } }]]);

/** The credential of the test vectors of vc-di-eddsa and vc-di-ecdsa (W3C, sections B.1 and A.1). */
const alumni: Thing = {
  "@context": ["https://www.w3.org/ns/credentials/v2", examplesV2],
  id: "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
  type: ["VerifiableCredential", "AlumniCredential"],
  name: "Alumni Credential",
  description: "A minimum viable example of an Alumni Credential.",
  issuer: "https://vc.example/issuers/5678",
  validFrom: "2023-01-01T00:00:00Z",
  credentialSubject: { id: "did:example:abcdefgh", alumniOf: "The School of Examples" },
};

const ed25519 = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
const ed25519Proof = "z21EVs3eXERqTn4acNHT9viboqgzUaQ3kTmhPT3eA8qrVPE7CrQq78WkzctnMX5W4CrzcKnHw8V6dvy5pgWYCU5e9";
const created = "2023-02-24T23:36:38Z";

const documentOf = (key: string) => {
  const id = "https://vc.example/issuers/5678";
  const method = { id: `${id}#${key}`, type: "Multikey", controller: id, publicKeyMultibase: key };
  return present(readIssuer({ id, verificationMethod: [method], assertionMethod: [method.id] }).issuer);
};

describe("the test vectors of the W3C", () => {
  it("a proof of eddsa-rdfc-2022 verifies, and fails after a change", async () => {
    const proof = {
      type: "DataIntegrityProof",
      cryptosuite: "eddsa-rdfc-2022",
      created,
      verificationMethod: `https://vc.example/issuers/5678#${ed25519}`,
      proofPurpose: "assertionMethod",
      proofValue: ed25519Proof,
    };
    const options = { at: "2024-01-01", contexts, issuers: [documentOf(ed25519)] };
    const found = await verifyCredential({ ...alumni, proof }, options);
    expect(found).toMatchObject({ valid: true, outcome: "valid", form: "data-integrity" });
    const changed = await verifyCredential({ ...alumni, name: "Alumni credential", proof }, options);
    expect(changed.checks.filter(({ ok }) => ok === false).map(({ code }) => code)).toEqual(["signature-mismatch"]);
  });

  it("the key of the vectors makes the very same proof", async () => {
    const multikey = {
      id: `https://vc.example/issuers/5678#${ed25519}`,
      publicKeyMultibase: ed25519,
      secretKeyMultibase: "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq",
    };
    const { key } = await readKey(JSON.stringify(multikey));
    const { proof } = await signCredential(alumni, present(key, "key"), { created, contexts });
    expect(proof).toMatchObject([{ proofValue: ed25519Proof, cryptosuite: "eddsa-rdfc-2022" }]);
  });
});

/** As much of the context of Multikey as a key needs. */
const multikeyContext = {
  "@context": {
    id: "@id",
    type: "@type",
    Multikey: "https://w3id.org/security#Multikey",
    controller: { "@id": "https://w3id.org/security#controller", "@type": "@id" },
    publicKeyMultibase: "https://w3id.org/security#publicKeyMultibase",
  },
};

describe("against the implementation of Digital Bazaar", () => {
  const documentLoader = (documents: ReadonlyMap<string, unknown>) => async (url: string) => {
    const document = documents.get(url) ?? pinnedContexts.get(url);
    if (document === undefined) throw new Error(`would be fetched: ${url}`);
    return { contextUrl: null, documentUrl: url, document };
  };

  it("what is signed here verifies there", async () => {
    const key = await keyFromSeed(1);
    const signed = await signCredential(exampleBadge(key.issuer), key, { created: "2021-07-05T00:00:00Z" });
    const multikey = {
      "@context": "https://w3id.org/security/multikey/v1",
      id: key.id,
      type: "Multikey",
      controller: key.issuer,
      publicKeyMultibase: toMultikey(key.publicKey),
    };
    const controller = {
      "@context": "https://w3id.org/security/v2",
      id: key.issuer,
      assertionMethod: [multikey],
    };
    const documents = new Map<string, unknown>([
      ["https://w3id.org/security/multikey/v1", multikeyContext],
      [key.id, multikey],
      [key.issuer, controller],
    ]);
    const loader = documentLoader(documents);
    const suite = new DataIntegrityProof({ cryptosuite });
    const found = await vc.verifyCredential({ credential: signed, suite, documentLoader: loader });
    expect(found.verified, JSON.stringify(found.error)).toBe(true);
  });

  it("what is signed there verifies here, with the proof as an object", async () => {
    const pair = await Ed25519Multikey.generate({});
    const id = `did:key:${pair.publicKeyMultibase}`;
    Object.assign(pair, { id: `${id}#${pair.publicKeyMultibase}`, controller: id });
    const suite = new DataIntegrityProof({ signer: pair.signer(), cryptosuite, date: "2021-07-05T00:00:00Z" });
    const credential = structuredClone(exampleBadge(id));
    const signed: Thing = await vc.issue({ credential, suite, documentLoader: documentLoader(new Map()) });
    expect(isThing(signed["proof"])).toBe(true);
    const found = await verifyCredential(signed, { at: "2021-07-06" });
    expect(found.checks.filter(({ ok }) => ok !== true).map(({ name }) => name)).toEqual(["issuer"]);
    expect(found.valid).toBe(true);
    expect(await verifyCredential({ ...signed, proof: listOf(signed["proof"]) }, { at: "2021-07-06" })).toMatchObject({
      valid: true,
    });
  });
});
