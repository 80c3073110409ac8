// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import tls from "node:tls";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { credentialsV2, openBadges303 } from "../contexts/pinned.ts";
import type { Thing } from "../json/value.ts";
import { signCredential } from "../proof/data-integrity.ts";
import { signToken } from "../proof/token.ts";
import { statusEntry, statusListCredential } from "../status/list.ts";
import { exampleBadge, keyFromSeed } from "../testing/examples.ts";
import { verifyCredential } from "./verify.ts";

const calls: string[] = [];

const forbid = (what: string) => () => {
  calls.push(what);
  throw new Error(`network: ${what}`);
};

beforeEach(() => {
  calls.length = 0;
  vi.stubGlobal("fetch", forbid("fetch"));
  vi.stubGlobal("XMLHttpRequest", forbid("XMLHttpRequest"));
  vi.stubGlobal("WebSocket", forbid("WebSocket"));
  vi.spyOn(net, "connect").mockImplementation(forbid("net.connect"));
  vi.spyOn(net, "createConnection").mockImplementation(forbid("net.createConnection"));
  vi.spyOn(net.Socket.prototype, "connect").mockImplementation(forbid("net.Socket.connect"));
  vi.spyOn(tls, "connect").mockImplementation(forbid("tls.connect"));
  vi.spyOn(dns, "lookup").mockImplementation(forbid("dns.lookup") as never);
  vi.spyOn(dns.promises, "lookup").mockImplementation(forbid("dns.promises.lookup"));
  vi.spyOn(dgram, "createSocket").mockImplementation(forbid("dgram"));
  vi.spyOn(http, "request").mockImplementation(forbid("http.request"));
  vi.spyOn(https, "request").mockImplementation(forbid("https.request"));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const created = { created: "2021-07-05T00:00:00Z" };

/** Credentials of all kinds, among them some that others would have to fetch something for. */
async function many(): Promise<readonly (readonly [string, Thing | string, boolean])[]> {
  const key = await keyFromSeed(4);
  const web = await keyFromSeed(4, "did:web:example.invalid#key-1");
  const signed = await signCredential(exampleBadge(key.issuer), key, created);
  const elsewhere = ["https://example.invalid/context.json"];
  const list = await statusListCredential(
    { id: "https://example.invalid/status/1", issuer: key.issuer, purpose: "revocation", set: [] },
    { from: "2021-07-01" },
  );
  const entry = statusEntry({ id: "https://example.invalid/status/1", purpose: "revocation" }, 7);
  const listed = await signCredential(exampleBadge(key.issuer, { credentialStatus: entry }), key, created);
  const schema = { id: "https://example.invalid/schema.json", type: "1EdTechJsonSchemaValidator2019" };
  return [
    ["our own", signed, true],
    ["a JWT", await signToken(exampleBadge(key.issuer), key, created), true],
    ["a context elsewhere", { ...signed, "@context": [credentialsV2, openBadges303, ...elsewhere] }, false],
    ["only a context elsewhere", { ...signed, "@context": elsewhere }, false],
    ["a context that imports", { ...signed, "@context": [credentialsV2, { "@import": elsewhere[0] }] }, false],
    ["a context inside", { ...signed, evidence: [{ type: "Evidence", "@context": elsewhere[0] }] }, false],
    ["a context in the proof", { ...signed, proof: [{ "@context": elsewhere, type: "DataIntegrityProof" }] }, false],
    ["did:web", await signCredential(exampleBadge(web.issuer), web, created), false],
    ["did:web as a JWT", await signToken(exampleBadge(web.issuer), web, created), false],
    ["a key at a URL", { ...signed, issuer: "https://example.invalid/issuer" }, false],
    ["a status list elsewhere", listed, false],
    ["a status list", await signCredential(list, key, created), true],
    ["a schema elsewhere", { ...signed, credentialSchema: schema }, false],
  ];
}

describe("without a network", () => {
  it("the block works: whoever tries is caught", () => {
    expect(() => net.connect(80, "example.invalid")).toThrow("network: net.connect");
    expect(calls).toEqual(["net.connect"]);
  });

  it("everything is answered, and nobody tried", async () => {
    for (const [what, credential, expected] of await many()) {
      const { valid, checks } = await verifyCredential(credential, { at: "2022-01-01" });
      expect(valid, `${what}: ${JSON.stringify(checks)}`).toBe(expected);
      expect(checks.length, what).toBeGreaterThan(0);
    }
    expect(calls).toEqual([]);
  });
});
