// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { present } from "../testing/examples.ts";
import { generateKey, keyFileOf } from "./generate.ts";
import { isIssuerDocument, issuerDocument } from "./issuer-document.ts";
import { readIssuer } from "./read-issuer.ts";
import { readKey } from "./read-key.ts";

const fresh = await generateKey();
const file = keyFileOf(fresh);
const another = keyFileOf(await generateKey());
const text = (value: object): string => JSON.stringify(value);

const pkcs8 = { type: "pkcs8", format: "pem" } as const;
const pem = (kind: "ed25519" | "x25519"): string =>
  generateKeyPairSync(kind as "ed25519").privateKey.export(pkcs8) as string;
const ec = (curve: string) => generateKeyPairSync("ec", { namedCurve: curve }).privateKey;
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const locked = ec("P-256").export({ ...pkcs8, cipher: "aes-256-cbc", passphrase: "x" }) as string;
const publicPem = rsa.publicKey.export({ type: "spki", format: "pem" }) as string;

describe("a key file", () => {
  it.each(["Ed25519", "P-256"] as const)("gives back the key on %s", async (curve) => {
    const key = await generateKey({ curve, issuer: "did:web:bildung.example" });
    expect(await readKey(text(keyFileOf(key)))).toEqual({ key });
  });

  it("may be PKCS#8, and speaks for itself then", async () => {
    for (const content of [pem("ed25519"), ec("P-256").export(pkcs8) as string]) {
      const { key } = await readKey(new TextEncoder().encode(content));
      expect(key?.issuer).toMatch(/^did:key:z(6Mk|Dn)/);
      expect(key?.id).toBe(`${key?.issuer}#${key?.issuer.slice("did:key:".length)}`);
    }
  });

  it("may be a plain JSON Web Key, whose name is none to others", async () => {
    const { kid: _, ...plain } = file;
    expect((await readKey(text(plain))).key?.id).toBe(fresh.id);
    expect((await readKey(text({ ...plain, kid: "key-1" }))).key?.id).toBe(fresh.id);
  });

  const { d: _, ...publicOnly } = file;
  it.each([
    ["a public key", text(publicOnly), "key-public"],
    ["a public key in PEM", publicPem, "key-public"],
    ["RSA", text(rsa.privateKey.export({ format: "jwk" })), "key-kind"],
    ["RSA in PEM", rsa.privateKey.export(pkcs8) as string, "key-kind"],
    ["RSA in its old PEM", rsa.privateKey.export({ type: "pkcs1", format: "pem" }) as string, "key-kind"],
    ["a curve that is not used", text(ec("P-384").export({ format: "jwk" })), "key-kind"],
    ["a key for encryption", pem("x25519"), "key-kind"],
    ["a shared secret", text({ kty: "oct", k: "AAAA" }), "key-kind"],
    ["a key with a password", locked, "key-encrypted"],
    ["a key for shells", "ssh-ed25519 AAAAC3Nza", "key-kind"],
    ["several keys", text({ keys: [file] }), "key-set"],
    ["two halves that do not fit", text({ ...file, d: another["d"] }), "key-damaged"],
    ["the name of another key", text({ ...file, kid: another["kid"] }), "key-damaged"],
    ["half a key", text({ ...file, d: file["d"]?.slice(5) }), "key-damaged"],
    ["broken PEM", "-----BEGIN PRIVATE KEY-----\n?\n-----END PRIVATE KEY-----", "key-damaged"],
    ["an issuer document", text(issuerDocument({ id: fresh.issuer, publicKey: fresh.publicKey })), "key-kind"],
    ["another file", "name;date", "key-unreadable"],
    ["a large file", "x".repeat(100_000), "key-unreadable"],
    ["nothing", "", "key-unreadable"],
  ])("that is %s is refused by name, and nothing of it is told", async (_name, content, code) => {
    const { key, problem } = await readKey(content);
    expect(key).toBeNull();
    expect(problem?.code).toBe(code);
    expect(JSON.stringify(problem)).not.toContain(present(file["d"]));
  });
});

describe("an issuer document", () => {
  const document = issuerDocument({ id: "did:web:a.example", name: "A", publicKey: fresh.publicKey });

  it("is read with its keys, wherever they stand", () => {
    const method = document.verificationMethod[0];
    const embedded = { id: document.id, assertionMethod: [{ ...method, id: "#k" }] };
    expect(readIssuer({ ...document }).issuer).toMatchObject({ name: "A", asserting: [method?.id] });
    expect(readIssuer(embedded).issuer).toMatchObject({
      keys: [{ id: "did:web:a.example#k" }],
      asserting: ["did:web:a.example#k"],
    });
  });

  it("leaves out keys of other kinds, and those whose period is written wrongly", () => {
    const [method] = document.verificationMethod;
    const methods = [
      { ...method, publicKeyMultibase: "z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc" },
      { ...method, validUntil: "31.12.2021" },
      { ...method, id: 7 },
      "did:web:a.example#k",
    ];
    expect(readIssuer({ ...document, verificationMethod: methods }).issuer?.keys).toEqual([]);
  });

  it("counts a key until the earlier of its two ends", () => {
    const [method] = document.verificationMethod;
    const ends = { revoked: "2023-01-01T00:00:00Z", expires: "2022-01-01T00:00:00Z" };
    const [read] = readIssuer({ ...document, verificationMethod: [{ ...method, ...ends }] }).issuer?.keys ?? [];
    expect(read?.endedFrom?.from).toBe(Date.parse("2022-01-01T00:00:00Z"));
  });

  it.each([
    ["a key file", text(file)],
    ["a certificate", text({ id: "urn:x:1" })],
    ["no URL", text({ ...document, id: "A" })],
    ["a token", "a.b.c"],
    ["broken", "{"],
  ])("is none where it is %s", (_, content) => {
    expect(readIssuer(content).issuer).toBeNull();
    expect(readIssuer(content).problem?.why.de.length).toBeGreaterThan(10);
  });

  it("can be added to where it has our form", () => {
    expect(isIssuerDocument(JSON.parse(text(document)))).toBe(true);
    expect([null, [], {}, { ...document, assertionMethod: [{}] }].map(isIssuerDocument)).not.toContain(true);
  });
});
