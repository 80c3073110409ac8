// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readConfirmation, signConfirmation } from "./confirm-token.ts";

const secret = new Uint8Array(32).fill(7);
const { subtle } = globalThis.crypto;
const key = { secret, subtle };
const confirmation = { offerId: "café 7", state: "current", until: "2025-04-30" } as const;

/** A token with another content, signed with the same key. */
async function signed(content: unknown): Promise<string> {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
  const payload = text(new TextEncoder().encode(JSON.stringify(content)));
  const hmac = await subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return `${payload}.${text(new Uint8Array(await subtle.sign("HMAC", hmac, new TextEncoder().encode(payload))))}`;
}

describe("a link of confirmation", () => {
  test.each(["2025-03-01", "2025-04-30"])("holds on %s", async (today) => {
    const token = await signConfirmation(confirmation, key);
    expect(token).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}$/);
    expect(await readConfirmation(token, { ...key, today })).toEqual({ ok: true, confirmation });
  });

  test("is over on the day after its last", async () => {
    const token = await signConfirmation(confirmation, key);
    expect(await readConfirmation(token, { ...key, today: "2025-05-01" })).toEqual({ ok: false, why: "expired" });
  });

  test("any sign that is changed is seen", async () => {
    const token = await signConfirmation(confirmation, key);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom("A", "z", "0", "-", "."), async (at, sign) => {
        const other = token.slice(0, at) + sign + token.slice(at + 1);
        fc.pre(other !== token);
        const { ok } = await readConfirmation(other, { ...key, today: "2025-03-01" });
        expect(ok).toBe(false);
      }),
    );
  });

  test("another key, another purpose, other contents", async () => {
    const token = await signConfirmation(confirmation, key);
    const why = async (given: string, other = secret) =>
      readConfirmation(given, { subtle, secret: other, today: "2025-03-01" });
    expect(await why(token, new Uint8Array(32).fill(8))).toMatchObject({ why: "altered" });
    expect(await why(await signed(["login", "x", "current", "2025-04-30"]))).toMatchObject({ why: "wrong-purpose" });
    expect(await why(await signed(["offer-confirmation-1", "x", "deleted", "2025-04-30"]))).toMatchObject({
      why: "malformed",
    });
    for (const broken of ["", "a", "a.b.c", "ä.ö", `${token}.`])
      expect(await why(broken)).toMatchObject({ why: "malformed" });
  });

  test("a key that is too short is refused", async () => {
    await expect(signConfirmation(confirmation, { subtle, secret: new Uint8Array(16) })).rejects.toMatchObject({
      code: "weak-key",
    });
    await expect(signConfirmation({ ...confirmation, until: "bald" }, key)).rejects.toMatchObject({
      code: "impossible-time",
    });
  });
});
