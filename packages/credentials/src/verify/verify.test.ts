// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { base64url, CompactSign, exportJWK, generateKeyPair } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { credentialsV1, credentialsV2, openBadges303 } from "../contexts/pinned.ts";
import type { Thing } from "../json/value.ts";
import { isThing, listOf } from "../json/value.ts";
import { generateKey } from "../keys/generate.ts";
import { issuerDocument, rotateKey, withdrawKey } from "../keys/issuer-document.ts";
import { readIssuer } from "../keys/read-issuer.ts";
import type { KnownIssuer } from "../keys/read-issuer.ts";
import { signCredential } from "../proof/data-integrity.ts";
import { signToken } from "../proof/token.ts";
import { exampleBadge, keyFromSeed, present } from "../testing/examples.ts";
import { verifyCredential } from "./verify.ts";
import type { VerifyOptions } from "./verify.ts";

const created = { created: "2021-07-05T00:00:00Z" };
const known = (document: object): KnownIssuer => present(readIssuer({ ...document }).issuer, "issuer");

/** The codes of what is not shown to hold, without who the issuer is. */
async function open(input: Thing | string, options: Partial<VerifyOptions> = {}): Promise<readonly string[]> {
  const { checks } = await verifyCredential(input, { at: "2022-01-01", ...options });
  return checks
    .filter(({ ok, required }) => ok !== true && required)
    .map(({ name, ok, code }) => `${name} ${ok} ${code}`);
}

let key = await keyFromSeed(5);
const sign = (changes: Thing = {}) => signCredential(exampleBadge(key.issuer, changes), key, created);
const proofOf = (signed: Thing): Thing => {
  const [proof] = listOf(signed["proof"]);
  return isThing(proof) ? proof : {};
};

beforeAll(async () => {
  key = await keyFromSeed(5);
});

describe("time", () => {
  it("begins and ends with the days that are stated", async () => {
    const signed = await sign({ validFrom: "2021-07-05T00:00:00Z", validUntil: "2021-12-31T23:59:59Z" });
    expect(await open(signed, { at: "2021-07-05" })).toEqual([]);
    expect(await open(signed, { at: "2021-12-31" })).toEqual([]);
    expect(await open(signed, { at: "2022-01-01" })).toEqual(["period false expired"]);
    expect(await open(signed, { at: "2021-07-04" })).toEqual(["key false signed-later", "period false not-yet-valid"]);
    expect(await open(signed, { at: "2021-12-31T23:59:59Z" })).toEqual([]);
    expect(await open(signed, { at: "2022-01-01T00:59:59+01:00" })).toEqual([]);
  });

  it.each(["2022-02-29", "2022", "", "2022-01-01T10:00:00"])("%j is no moment to verify at", async (at) => {
    await expect(verifyCredential({}, { at })).rejects.toThrow(RangeError);
  });
});

describe("the data model", () => {
  it.each([
    ["an id that is no URL", { id: "certificate 1" }, "data-model"],
    ["a date without an offset", { validFrom: "2021-07-05T00:00:00" }, "data-model"],
    ["a day that does not exist", { validFrom: "2021-02-29T00:00:00Z" }, "data-model"],
    ["an end before the beginning", { validUntil: "2021-07-04T00:00:00Z" }, "data-model"],
    ["no subject", { credentialSubject: [] }, "data-model"],
    ["a status without a type", { credentialStatus: { id: "https://a.example/1" } }, "data-model"],
    ["another type", { type: ["OpenBadgeCredential"] }, "data-model"],
    ["contexts in another order", { "@context": [openBadges303, credentialsV2] }, "contexts"],
    ["an achievement without a name", { credentialSubject: { type: ["AchievementSubject"] } }, "open-badge"],
    ["a term that means nothing", { grade: "1" }, "terms"],
    ["a type that means nothing", { type: ["VerifiableCredential", "TqCredential"] }, "terms"],
  ])("%s is noticed, whoever signed", async (_, changes, name) => {
    // The token is signed over anything: what is wrong is wrong in spite of a good signature.
    const found = await open(await signToken(exampleBadge(key.issuer, changes), key, created));
    expect(found.map((text) => text.split(" ").slice(0, 2).join(" "))).toContain(`${name} false`);
    expect(found.join()).not.toContain("signature false");
  });

  it("knows an Open Badge of the first version of the data model, with its dates", async () => {
    const v1 = { "@context": [credentialsV1, "https://purl.imsglobal.org/spec/ob/v3p0/context.json"] };
    const { validFrom: _, ...badge } = exampleBadge(key.issuer, v1);
    const token = await signToken({ ...badge, issuanceDate: "2021-07-05T00:00:00Z" }, key, created);
    expect(await open(token)).toEqual([]);
    expect(await open(await signToken(badge, key, created))).toEqual(["data-model false data-model-broken"]);
  });
});

describe("the signature", () => {
  it("of another key under the same issuer does not hold", async () => {
    const other = await keyFromSeed(6);
    const signed = await signCredential(exampleBadge(key.issuer), { ...other, id: key.id }, created);
    expect(await open(signed)).toEqual(["signature false signature-mismatch"]);
  });

  it("by somebody else than the issuer does not count, however good", async () => {
    const other = await keyFromSeed(6);
    expect(await open(await signCredential(exampleBadge(key.issuer), other, created))).toEqual([
      "key false key-of-another",
      "signature null signature-unknown",
    ]);
  });

  it.each([
    ["an unknown suite", { cryptosuite: "bbs-2023" }, "proof null cryptosuite-unknown"],
    ["an unknown kind", { type: "Ed25519Signature2020" }, "proof null cryptosuite-unknown"],
    ["another purpose", { proofPurpose: "authentication" }, "proof false proof-purpose"],
    ["a chain", { previousProof: "urn:uuid:1" }, "proof null proof-chain"],
    ["no value", { proofValue: "" }, "proof false proof-broken"],
    ["half a value", { proofValue: "z2abc" }, "proof false proof-broken"],
    ["an end that has come", { expires: "2021-08-01T00:00:00Z" }, "proof false proof-expired"],
    ["a broken date", { created: "yesterday" }, "proof false proof-broken"],
    ["a term without meaning", { note: "x" }, "signature false signature-unclear"],
    ["a value of another suite", { cryptosuite: "ecdsa-rdfc-2019" }, "signature false signature-mismatch"],
  ])("with %s is told by name", async (_, changes, expected) => {
    const signed = await sign();
    expect(await open({ ...signed, proof: { ...proofOf(signed), ...changes } })).toContain(expected);
  });

  it("that cannot be checked does not count against one that can; one that fails does", async () => {
    const signed = await sign();
    const proof = proofOf(signed);
    expect(await open({ ...signed, proof: [{ ...proof, cryptosuite: "bbs-2023" }, proof] })).toEqual([]);
    const broken = { ...proof, created: "2021-07-06T00:00:00Z" };
    expect(await open({ ...signed, proof: [proof, broken] })).toEqual(["signature false signature-mismatch"]);
    expect(await open({ ...signed, proof: Array(9).fill(proof) })).toContain("proof false too-many-proofs");
    expect(await open({ ...signed, proof: [] })).toContain("proof false no-proof");
  });

  it("on P-256 holds in both forms", async () => {
    const p256 = await generateKey({ curve: "P-256" });
    const signed = await signCredential(exampleBadge(p256.issuer), p256, created);
    expect(await open(signed)).toEqual([]);
    expect(await open(await signToken(exampleBadge(p256.issuer), p256, created))).toEqual([]);
    expect(await open({ ...signed, name: "TQ2" })).toEqual(["signature false signature-mismatch"]);
  });
});

describe("a token", () => {
  const parts = async () => (await signToken(exampleBadge(key.issuer), key, created)).split(".");
  const encoded = (value: object) => base64url.encode(JSON.stringify(value));

  it.each([
    ["no algorithm", { alg: "none" }, "proof false token-unsigned"],
    ["a shared secret", { alg: "HS256" }, "proof null algorithm-unknown"],
    ["another algorithm than the key's", { alg: "ES256" }, "signature false signature-mismatch"],
    ["a critical extension", { alg: "EdDSA", crit: ["b64"], b64: true }, "signature false signature-mismatch"],
  ])("with %s is refused", async (_, header, expected) => {
    const [, payload = "", signature = ""] = await parts();
    const text = [encoded({ kid: key.id, ...header }), payload, signature].join(".");
    expect(await open(text)).toContain(expected);
  });

  it("that contradicts the credential inside is refused", async () => {
    const sealed = await signCredential(exampleBadge(key.issuer), key, created);
    const secret = await crypto.subtle.importKey("jwk", { ...key.publicKey, d: key.secret }, "Ed25519", false, [
      "sign",
    ]);
    for (const claim of [
      { iss: "did:web:other.example" },
      { jti: "urn:x:1" },
      { nbf: 1 },
      { exp: 1 },
      { sub: "urn:x:2" },
    ]) {
      const payload = new TextEncoder().encode(JSON.stringify({ ...sealed, ...claim }));
      const token = await new CompactSign(payload).setProtectedHeader({ alg: "EdDSA", kid: key.id }).sign(secret);
      expect(await open(token)).toContain("proof false token-contradiction");
    }
  });

  it("with the credential in `vc`, RS256 and a relative name of the key is read", async () => {
    const pair = await generateKeyPair("RS256", { extractable: true });
    const id = "https://bildung.example/issuer";
    const document = {
      id,
      verificationMethod: [{ id: "#k1", type: "JsonWebKey", publicKeyJwk: await exportJWK(pair.publicKey) }],
      assertionMethod: ["#k1"],
    };
    const badge = exampleBadge(id);
    const claims = { iss: id, jti: badge["id"], nbf: Date.parse("2021-07-05T00:00:00Z") / 1000, vc: badge };
    const payload = new TextEncoder().encode(JSON.stringify(claims));
    const signWith = (header: object) =>
      new CompactSign(payload).setProtectedHeader({ alg: "RS256", ...header }).sign(pair.privateKey);
    expect(await open(await signWith({ kid: "k1" }), { issuers: [known(document)] })).toEqual([]);
    const brought = await signWith({ jwk: await exportJWK(pair.publicKey) });
    expect(await open(brought, { issuers: [known(document)] })).toEqual([]);
    // A key that a token brings along vouches for nothing.
    expect(await open(brought)).toEqual(["key null key-unknown", "signature null signature-unknown"]);
  });
});

describe("keys over time", () => {
  it("an old certificate verifies with the key that was valid then, a new one only with the new key", async () => {
    const [old, fresh] = [await keyFromSeed(7, "did:web:gbh.example#a"), await keyFromSeed(8, "did:web:gbh.example#b")];
    const first = issuerDocument({ id: old.issuer, name: "gbh", publicKey: old.publicKey }, "2021-01-01");
    const document = rotateKey(first, fresh.publicKey, "2022-01-01");
    const [oldId = "", freshId = ""] = document.assertionMethod;
    const issuers = [known(document)];
    const at = "2023-01-01";
    const by = (who: typeof old, id: string, day: string) =>
      signCredential(exampleBadge(old.issuer), { ...who, id }, { created: `${day}T12:00:00Z` });
    expect(await open(await by(old, oldId, "2021-12-31"), { at, issuers })).toEqual([]);
    expect(await open(await by(old, oldId, "2022-01-01"), { at, issuers })).toEqual(["key false key-period"]);
    expect(await open(await by(fresh, freshId, "2022-01-01"), { at, issuers })).toEqual([]);
    expect(await open(await by(fresh, freshId, "2021-12-31"), { at, issuers })).toEqual(["key false key-period"]);
    const withdrawn = [known(withdrawKey(document, oldId, "2022-06-01T00:00:00Z"))];
    const signed = await by(old, oldId, "2021-12-31");
    expect(await open(signed, { at, issuers: withdrawn })).toEqual(["key false key-revoked"]);
    expect(await open(signed, { at: "2022-05-31", issuers: withdrawn })).toEqual([]);
    const { created: _, ...undated } = proofOf(signed);
    expect(await open({ ...signed, proof: undated }, { at, issuers })).toContain("key null key-period-unknown");
  });

  it("a key that the issuer keeps for something else does not sign certificates", async () => {
    const web = await keyFromSeed(7, "did:web:gbh.example#a");
    const document = { ...issuerDocument({ id: web.issuer, publicKey: web.publicKey }), assertionMethod: [] };
    const [method] = document.verificationMethod;
    const signed = await signCredential(exampleBadge(web.issuer), { ...web, id: method?.id ?? "" }, created);
    expect(await open(signed, { issuers: [known(document)] })).toContain("key false key-purpose");
  });
});

describe("the issuer", () => {
  it("stays unknown without a document, and that alone spoils nothing", async () => {
    const found = await verifyCredential(await sign(), { at: "2022-01-01" });
    expect(found).toMatchObject({ valid: true, outcome: "valid" });
    expect(found.checks.find(({ name }) => name === "issuer")).toMatchObject({ ok: null, required: false });
  });

  it("has to be one of those the verifier vouches for, where there are some", async () => {
    const own = known(issuerDocument({ id: key.issuer, name: "gbh", publicKey: key.publicKey }));
    const other = known(issuerDocument({ id: "did:web:other.example", publicKey: key.publicKey }));
    const found = await verifyCredential(await sign(), { at: "2022-01-01", issuers: [other, own] });
    expect(found.checks.find(({ name }) => name === "issuer")?.why.de).toContain("gbh");
    expect(await open(await sign(), { issuers: [other] })).toEqual(["issuer false issuer-not-listed"]);
  });
});

describe("whatever comes in", () => {
  it("is answered with named checks and never believed", async () => {
    const contexts = fc.constantFrom<unknown>(credentialsV2, [credentialsV2], [credentialsV2, {}], "x", null);
    const anything = fc.record({
      "@context": contexts,
      type: fc.anything(),
      issuer: fc.anything(),
      proof: fc.anything(),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.object(), anything, fc.string(), fc.uint8Array()), async (input) => {
        const found = await verifyCredential(input, { at: "2022-01-01" });
        expect(found.valid).toBe(false);
        expect(Math.max(...found.checks.map(({ why }) => why.de.length))).toBeLessThan(600);
        for (const check of found.checks)
          expect([check.why.de, check.why.en].every((text) => text.length > 5)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
