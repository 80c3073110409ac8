// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import type { Claim } from "./claim.ts";
import { confirmationKey } from "./key.ts";
import type { ConfirmationKey } from "./key.ts";
import { confirmationLink, confirmationToken, readConfirmation } from "./token.ts";

const { subtle } = globalThis.crypto;
const claim: Claim = {
  purpose: "confirm-offer",
  offer: "sprachkurs-ä",
  fingerprint: "abc",
  notBefore: "2022-01-01T00:00:00Z",
  expires: "2022-02-01T00:00:00Z",
};
const at = "2022-01-15T12:00:00Z";
const secret = (byte: number) => new Uint8Array(32).fill(byte);

describe("a signed token", () => {
  let [now, old]: ConfirmationKey[] = [];
  let token = "";
  beforeAll(async () => {
    now = await confirmationKey(subtle, { id: "2022-1", secret: secret(1) });
    old = await confirmationKey(subtle, { id: "2021-2", secret: secret(2) });
    token = await confirmationToken(claim, now);
  });
  const read = (text: string, asked: Partial<Parameters<typeof readConfirmation>[2]> = {}, keys = [now, old]) =>
    readConfirmation(
      text,
      keys.flatMap((key) => key ?? []),
      { at, ...asked },
    );

  test("says what it was made of, and goes through a link that is not sent to a server", async () => {
    expect(await read(token, { purpose: "confirm-offer" })).toEqual({ claim });
    const link = await confirmationLink("https://stadt.example/ja", claim, now!);
    expect(link).toBe(`https://stadt.example/ja#${token}`);
    expect(link).toMatch(/^[\x21-\x7e]+$/);
  });

  test("is only good for a while and for its purpose, to the second", async () => {
    const problems = await Promise.all(
      ["2021-12-31T23:59:59Z", "2022-01-01T00:00:00Z", "2022-01-31T23:59:59Z", "2022-02-01T00:00:00Z"].map((when) =>
        read(token, { at: when }),
      ),
    );
    expect(problems).toEqual([{ problem: "not-yet" }, { claim }, { claim }, { problem: "expired" }]);
    expect(await read(token, { purpose: "end-offer" })).toEqual({ problem: "wrong-purpose" });
  });

  test("keys change: the old one reads as long as it is kept, and one name for two secrets does not help", async () => {
    const older = await confirmationToken(claim, old!);
    expect(await read(older)).toEqual({ claim });
    expect(await read(older, {}, [now])).toEqual({ problem: "other-key" });
    const forged = await confirmationKey(subtle, { id: "2022-1", secret: secret(9) });
    expect(await read(await confirmationToken(claim, forged))).toEqual({ problem: "changed-signature" });
  });

  test("any character changed, left out or added makes it worthless", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.constantFrom(..."ABZaz019-_.~ é"),
        fc.constantFrom(0, 1),
        async (place, letter, removed) => {
          const changed = token.slice(0, place) + letter + token.slice(place + removed);
          fc.pre(changed !== token);
          expect(await read(changed)).toHaveProperty("problem");
          expect(await read(token.slice(0, place))).toHaveProperty("problem");
        },
      ),
      { numRuns: 500 },
    );
  });

  test("the spare bits of the last character are not free", async () => {
    const spare = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].map(
      (letter) => token.slice(0, -1) + letter,
    );
    const read64 = await Promise.all(spare.map((text) => read(text)));
    expect(read64.filter((one) => "claim" in one)).toHaveLength(1);
  });

  test.each(["", ".", "...", "qkc1.2022-1.e30.e30", "qkc2.2022-1.e30.e30", "A".repeat(50_000_000), ".".repeat(4000)])(
    "what is no token is malformed, however long (%#)",
    async (text) => {
      expect(await read(text)).toEqual({ problem: "malformed" });
    },
  );

  test("what the key signed in another form is malformed", async () => {
    for (const text of ["[]", "{}", "[1,2,3,4,5]", "null", " ", '["confirm-offer","a","b",null,"2022-02-01"]']) {
      const signed = `qkc1.2022-1.${toBase64Url(new TextEncoder().encode(text))}`;
      const signature = toBase64Url((await now?.sign(new TextEncoder().encode(signed))) ?? new Uint8Array());
      expect([text, await read(`${signed}.${signature}`)]).toEqual([text, { problem: "malformed" }]);
    }
  });

  test("any claim comes back as it was", async () => {
    const text = fc.string({ minLength: 1, maxLength: 200, unit: "binary" }).filter((one) => one.length <= 200);
    const claims = fc.record({
      offer: text,
      fingerprint: text,
      purpose: fc.constantFrom("end-offer", "correct-offer"),
    });
    await fc.assert(
      fc.asyncProperty(claims, async ({ offer, fingerprint, purpose }) => {
        const one = { ...claim, offer, fingerprint, purpose };
        expect(await read(await confirmationToken(one, now!))).toEqual({ claim: one });
      }),
    );
  });

  test("holds what the claim says and nothing more", () => {
    const [, , payload = ""] = token.split(".");
    const text = new TextDecoder().decode(fromBase64Url(payload) ?? new Uint8Array());
    expect(JSON.parse(text)).toEqual(["confirm-offer", "sprachkurs-ä", "abc", claim.notBefore, claim.expires]);
  });

  test("is not made of what cannot be", async () => {
    const wrong: readonly Partial<Claim>[] = [
      { offer: "" },
      { offer: "x".repeat(201) },
      { expires: "2022-02-30T00:00:00Z" },
      { expires: "2022-02-01" },
      { notBefore: "2022-02-01T00:00:00Z" },
    ];
    for (const change of wrong)
      await expect(confirmationToken({ ...claim, ...change }, now!)).rejects.toMatchObject({
        code: "impossible-claim",
      });
    for (const base of ["http://stadt.example", "https://stadt.example/#a", "javascript:alert(1)"])
      await expect(confirmationLink(base, claim, now!)).rejects.toMatchObject({ code: "impossible-claim" });
    await expect(read(token, { at: "2022-01-15" })).rejects.toMatchObject({ code: "impossible-time" });
  });
});

test("keys are long enough and named in plain letters", async () => {
  const weak = { code: "weak-key" };
  await expect(confirmationKey(subtle, { id: "a", secret: new Uint8Array(31) })).rejects.toMatchObject(weak);
  await expect(confirmationKey(subtle, { id: "a.b", secret: secret(1) })).rejects.toMatchObject(weak);
});

test("base64url is that of Node, and only that", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect([...(fromBase64Url(text) ?? [])]).toEqual([...bytes]);
    }),
  );
  expect([fromBase64Url("AB"), fromBase64Url("A"), fromBase64Url("AA=="), fromBase64Url("A+")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
