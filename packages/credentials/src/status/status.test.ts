// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { base64url } from "jose";
import { describe, expect, it } from "vitest";
import { CredentialsError } from "../error.ts";
import type { Thing } from "../json/value.ts";
import { isThing } from "../json/value.ts";
import { issuerDocument } from "../keys/issuer-document.ts";
import { readIssuer } from "../keys/read-issuer.ts";
import { signCredential } from "../proof/data-integrity.ts";
import { signToken } from "../proof/token.ts";
import { exampleBadge, keyFromSeed, present } from "../testing/examples.ts";
import { verifyCredential } from "../verify/verify.ts";
import { bitsWith, isSet, leastEntries, packed, setIn, unpacked } from "./bits.ts";
import { readStatusList, statusEntry, statusListCredential } from "./list.ts";
import type { StatusList } from "./list.ts";

const id = "https://bildung.example/status/1";
const created = { created: "2021-07-05T00:00:00Z" };
const encoded = (bytes: Uint8Array): string => `u${base64url.encode(gzipSync(bytes))}`;

/** The list of the standard's examples: 131,072 entries, none set (Bitstring Status List 1.0, example 5). */
const ofTheStandard = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

describe("the bits", () => {
  it("stand from left to right: entry 0 is the highest bit of the first byte", () => {
    const bits = bitsWith([0, 7, 8, 131_071]);
    expect([bits[0], bits[1], bits.at(-1), bits.length]).toEqual([0b1000_0001, 0b1000_0000, 1, 16_384]);
    expect(setIn(bits)).toEqual([0, 7, 8, 131_071]);
    expect([isSet(bits, 0), isSet(bits, 1)]).toEqual([true, false]);
  });

  it("come back from their packing, whatever is set", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(leastEntries - 1), { maxLength: 20 }), async (set) => {
        const bits = await unpacked(await packed(bitsWith(set)));
        expect(bits instanceof Uint8Array && setIn(bits)).toEqual(set.toSorted((one, other) => one - other));
      }),
      { numRuns: 20 },
    );
  });

  it("are read from the list of the standard", async () => {
    const bits = await unpacked(ofTheStandard);
    expect(bits).toEqual(new Uint8Array(16_384));
  });

  it.each([
    ["outside the list", [131_072], undefined, "status-index"],
    ["before the list", [-1], undefined, "status-index"],
    ["between two entries", [0.5], undefined, "status-index"],
    ["in a list that tells who is on it", [0], 1024, "status-length"],
    ["in a list without end", [0], 2 ** 40, "status-length"],
  ])("refuse an entry %s", (_, set, entries, code) => {
    expect(() => bitsWith(set, entries)).toThrow(CredentialsError);
    expect(() => bitsWith(set, entries)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ["no multibase", ofTheStandard.slice(1), "status-encoding"],
    ["no gzip", `u${base64url.encode("abc")}`, "status-encoding"],
    ["half an archive", ofTheStandard.slice(0, 40), "status-encoding"],
    ["a short list", encoded(new Uint8Array(1024)), "status-length"],
    ["an archive that unpacks to 64 MB", encoded(new Uint8Array(64_000_000)), "status-too-large"],
    ["nothing", undefined, "status-encoding"],
  ])("refuse %s", async (_, text, code) => {
    expect(await unpacked(text)).toMatchObject({ code });
  });
});

const key = await keyFromSeed(5);
const other = await keyFromSeed(6);

const listWith = async (changes: Partial<StatusList> = {}, to?: string): Promise<Thing> =>
  statusListCredential(
    { id, issuer: key.issuer, purpose: "revocation", set: [42], ...changes },
    { from: "2021-07-01", ...(to === undefined ? {} : { to }) },
  );

async function statusOf(index: number, lists: readonly (Thing | string)[], changes: Thing = {}) {
  const credentialStatus = { ...statusEntry({ id, purpose: "revocation" }, index), ...changes };
  // As a token: an entry of another kind has no meaning by the contexts, and would not be signed otherwise.
  const signed = await signToken(exampleBadge(key.issuer, { credentialStatus }), key, created);
  const found = await verifyCredential(signed, { at: "2022-01-01", statusLists: lists });
  const status = found.checks.find(({ name }) => name === "status");
  return `${found.outcome}: ${status?.ok} ${status?.code}`;
}

const signedList = async (changes: Partial<StatusList> = {}, to?: string) =>
  signCredential(await listWith(changes, to), key, created);

const tampered = (list: Thing, changes: Thing): Thing => {
  const subject = list["credentialSubject"];
  return { ...list, credentialSubject: { ...(isThing(subject) ? subject : {}), ...changes } };
};

describe("a certificate with a status", () => {
  it("is valid while its entry is clear, and not once it is set", async () => {
    const list = await signedList();
    expect(await statusOf(41, [list])).toBe("valid: true not-revoked");
    expect(await statusOf(42, [list])).toBe("invalid: false revoked");
    expect(await statusOf(42, [await signToken(await listWith(), key, created)])).toBe("invalid: false revoked");
  });

  it("is suspended by a list for that", async () => {
    const list = await signedList({ purpose: "suspension" });
    expect(await statusOf(42, [list], { statusPurpose: "suspension" })).toBe("invalid: false suspended");
  });

  it("is unknown without the list, and with one out of date; what that revokes stays revoked", async () => {
    expect(await statusOf(41, [])).toBe("unknown: null status-unknown");
    expect(await statusOf(41, [await signedList({ id: "https://bildung.example/status/2" })])).toBe(
      "unknown: null status-unknown",
    );
    expect(await statusOf(41, [await signedList({}, "2021-12-31")])).toBe("unknown: null status-list-expired");
    expect(await statusOf(42, [await signedList({}, "2021-12-31")])).toBe("invalid: false revoked");
  });

  it.each([
    ["kept for another purpose", async () => signedList({ purpose: "suspension" }), "status-purpose"],
    ["changed", async () => tampered(await signedList(), { encodedList: ofTheStandard }), "status-list-invalid"],
    ["not signed", async () => listWith(), "status-list-invalid"],
    [
      "of another issuer",
      async () => signCredential(await listWith({ issuer: other.issuer }), other, created),
      "status-issuer",
    ],
  ])("fails with a list that is %s", async (_, list, code) => {
    expect(await statusOf(41, [await list()])).toBe(`invalid: false ${code}`);
  });

  it("fails with an entry outside the list, or none at all", async () => {
    const list = await signedList();
    expect(await statusOf(131_072, [list])).toBe("invalid: false status-index");
    expect(await statusOf(0, [list], { statusListIndex: "-1" })).toBe("invalid: false status-index");
    expect(await statusOf(0, [list], { statusListIndex: "4x" })).toBe("invalid: false status-index");
  });

  it("is unknown where the kind of status is not read here", async () => {
    const list = await signedList();
    expect(await statusOf(0, [list], { type: "StatusList2021Entry" })).toContain("null status-kind");
    expect(await statusOf(0, [list], { statusSize: 2 })).toContain("null status-kind");
    expect(await statusOf(0, [list], { statusPurpose: "message" })).toBe("valid: true status-other");
  });

  it("takes a list of another issuer the verifier vouches for", async () => {
    const list = await signCredential(await listWith({ issuer: other.issuer }), other, created);
    const issuers = [key, other].map(({ issuer, publicKey }) =>
      present(readIssuer({ ...issuerDocument({ id: issuer, publicKey }) }).issuer),
    );
    const credentialStatus = statusEntry({ id, purpose: "revocation" }, 42);
    const signed = await signCredential(exampleBadge(key.issuer, { credentialStatus }), key, created);
    const found = await verifyCredential(signed, { at: "2022-01-01", statusLists: [list], issuers });
    expect(found.checks.find(({ name }) => name === "status")?.code).toBe("revoked");
  });
});

describe("a list", () => {
  it("is read back, to go on with it", async () => {
    const list = await signedList({ set: [3, 9] });
    expect((await readStatusList(JSON.stringify(list))).list).toEqual({
      id,
      issuer: key.issuer,
      purpose: "revocation",
      set: [3, 9],
      entries: leastEntries,
    });
  });

  it.each([
    ["a certificate", exampleBadge(key.issuer), "status-list"],
    ["nothing", "", "not-json"],
    ["a broken token", "a.b.c", "token-damaged"],
  ])("is none where it is %s", async (_, input, code) => {
    expect((await readStatusList(input)).problem?.code).toBe(code);
  });
});
