// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { present } from "../testing/examples.ts";
import { fromBase58, toBase58 } from "./base58.ts";
import { generateKey } from "./generate.ts";
import { isSignedBy } from "./import.ts";
import { didKeyOf, fromDidKey, fromMultikey, toMultikey } from "./multikey.ts";

describe("base58", () => {
  it("gives back what went in, zeros in front included", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(fromBase58(toBase58(bytes))).toEqual(bytes);
      }),
    );
  });

  it("refuses signs that are none, and texts longer than a key", () => {
    expect(fromBase58("0OIl")).toBeUndefined();
    expect(fromBase58("2".repeat(257))).toBeUndefined();
  });
});

describe("Multikey", () => {
  it("reads the key of the W3C vectors for P-256, and its signature under the published hash", async () => {
    const key = present(fromMultikey("zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP"));
    const hash =
      "3a8a522f689025727fb9d1f0fa99a618da023e8494ac74f51015d009d35abc2e" +
      "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017";
    const signature = present(
      fromBase58("aHXrr7AQdydBk3ahpCDpWbxfLokDqmCToYm2dyWvpcFVyWooC2he63w1f7UNQoAMKdhaRtcnaE2KTo5o5vTCcfw"),
    );
    expect(await isSignedBy(key, signature, Buffer.from(hash, "hex"))).toBe(true);
    expect(await isSignedBy(key, signature, Buffer.from(hash.replace("3a", "3b"), "hex"))).toBe(false);
  });

  it.each(["Ed25519", "P-256"] as const)("gives back any key on %s", async (curve) => {
    for (let round = 0; round < 20; round += 1) {
      const { publicKey } = await generateKey({ curve });
      expect(fromMultikey(toMultikey(publicKey))).toEqual(publicKey);
      expect(fromDidKey(`${didKeyOf(publicKey)}#${toMultikey(publicKey)}`)).toEqual(publicKey);
    }
  });

  it.each([
    ["no multibase", "6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"],
    ["a key for encryption (X25519)", "z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc"],
    ["a changed letter", "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ22"],
    ["no point of the curve", `z${toBase58(Uint8Array.of(0x80, 0x24, 2, ...Array<number>(32).fill(255)))}`],
    ["nothing", "z"],
    ["a number", 7],
  ])("refuses %s", (_, text) => {
    expect(fromMultikey(text)).toBeUndefined();
  });

  it("a did:key whose two parts differ is none", () => {
    const key = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    expect(fromDidKey(`did:key:${key}#${key}x`)).toBeUndefined();
    expect(fromDidKey(`did:web:a.example#${key}`)).toBeUndefined();
  });
});
