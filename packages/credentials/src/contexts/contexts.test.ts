// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CredentialsError } from "../error.ts";
import { canonical } from "./canonical.ts";
import { contextsWith, credentialsV2, openBadges303, pinnedContexts } from "./pinned.ts";

/** The first 64 bits of the SHA-256 of each, as JSON without blanks. */
const read = {
  "https://www.w3.org/2018/credentials/v1": "778eb3a2ffad5df9",
  "https://www.w3.org/ns/credentials/v2": "bf6fd611e6773d58",
  "https://purl.imsglobal.org/spec/ob/v3p0/context.json": "ce6ab7f5729910f4",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json": "a6196945628b9d02",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": "3b7ee3db2a81386e",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "e407ae98563c7b47",
  "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "f9767b4f07e2c92e",
  "https://w3id.org/security/data-integrity/v1": "3d76dae0cd98b289",
  "https://w3id.org/security/data-integrity/v2": "be223c58c54657e9",
};

describe("pinned contexts", () => {
  it("are what they were when they were read: a changed term would change what certificates say", () => {
    const hashes = [...pinnedContexts].map(([url, document]) => [
      url,
      createHash("sha256").update(JSON.stringify(document)).digest("hex").slice(0, 16),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(read);
  });

  it("cannot be replaced by those of a verifier", () => {
    const more = contextsWith(
      new Map([
        [credentialsV2, {}],
        ["https://a.example/c", { "@context": {} }],
      ]),
    );
    expect(more.get(credentialsV2)).toBe(pinnedContexts.get(credentialsV2));
    expect(more.has("https://a.example/c")).toBe(true);
  });
});

const base = {
  "@context": [credentialsV2, openBadges303],
  id: "urn:uuid:1d1f2b0c-4f6a-4d0f-9a51-3d1f0c2b5e77",
  type: ["VerifiableCredential"],
};

describe("the canonical form", () => {
  it.each([
    ["a term without meaning", { ...base, grade: 1 }, "document-unclear", "grade"],
    ["a relative id", { ...base, id: "certificate-1" }, "document-unclear", "certificate-1"],
    ["an unknown context", { ...base, "@context": ["https://a.example/c"] }, "context-unknown", ""],
  ])("refuses %s", async (_, document, code, what) => {
    const failed = await canonical(document, pinnedContexts).catch((cause: unknown) => cause);
    expect(failed).toBeInstanceOf(CredentialsError);
    expect(failed).toMatchObject({ code, message: expect.stringContaining(what) });
  });

  it("gives up on a graph that is made to keep a machine busy", async () => {
    const nodes = Array.from({ length: 10 }, (_, index) => index);
    const evidence = nodes.map((node) => ({
      "@id": `_:n${node}`,
      "@type": ["https://a.example/Evidence"],
      evidence: nodes.filter((other) => other !== node).map((other) => ({ "@id": `_:n${other}` })),
    }));
    const contexts = new Map([
      ...pinnedContexts,
      ["https://a.example/c", { "@context": { "@vocab": "https://a.example/" } }],
    ]);
    const document = { "@context": ["https://a.example/c"], evidence };
    const started = performance.now();
    await expect(canonical({ ...document, "@id": "urn:x:1" }, contexts)).rejects.toThrow(CredentialsError);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
