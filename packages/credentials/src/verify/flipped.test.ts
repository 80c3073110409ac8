// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { base64url } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { openBadgeOf } from "../issue/open-badge.ts";
import { isThing } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { signCredential } from "../proof/data-integrity.ts";
import { signToken } from "../proof/token.ts";
import { keyFromSeed } from "../testing/examples.ts";
import { exampleContent } from "../testing/file.ts";
import { verifyCredential } from "./verify.ts";

const at = "2022-01-01";
const created = { created: "2021-07-05T00:00:00Z" };

type Path = readonly (string | number)[];

/** The way to every value that holds no others. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (isThing(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  return [path];
}

/** A copy in which the value at the end of a path is another. */
function replaced(value: unknown, [first, ...rest]: Path, change: (leaf: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === first ? replaced(item, rest, change) : item));
  return isThing(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, key === first ? replaced(inner, rest, change) : inner]),
      )
    : value;
}

/** Another value: a sign of a text exchanged, or something of another kind. */
const changes = fc.oneof(
  fc
    .tuple(fc.nat(), fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }))
    .map(([place, sign]) => (leaf: unknown) => {
      if (typeof leaf !== "string" || leaf === "") return "x";
      const index = place % leaf.length;
      return leaf.slice(0, index) + sign + leaf.slice(index + 1);
    }),
  fc.constantFrom<unknown>(null, true, 7, "", "x", {}, []).map((other) => () => other),
);

/** Keys in the opposite order, everywhere. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => turned(item));
  if (!isThing(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

let badge: Thing = {};
let signed: Thing = {};
let token = "";

beforeAll(async () => {
  const key = await keyFromSeed(9);
  badge = await openBadgeOf(exampleContent, { issuer: { id: key.issuer }, salt: "a-salt-for-tests-only" });
  signed = await signCredential(badge, key, created);
  token = await signToken(badge, key, created);
});

describe("any claim that is flipped", () => {
  it("makes a credential with a proof fail", async () => {
    const paths = leaves(signed);
    await fc.assert(
      fc.asyncProperty(fc.nat(), changes, async (place, change) => {
        const changed = replaced(signed, paths[place % paths.length] ?? [], change);
        fc.pre(JSON.stringify(changed) !== JSON.stringify(signed));
        expect((await verifyCredential(JSON.stringify(changed), { at })).valid).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("makes a JWT fail", async () => {
    const [header = "", payload = "", signature = ""] = token.split(".");
    const value: unknown = JSON.parse(new TextDecoder().decode(base64url.decode(payload)));
    const paths = leaves(value);
    await fc.assert(
      fc.asyncProperty(fc.nat(), changes, async (place, change) => {
        const changed = replaced(value, paths[place % paths.length] ?? [], change);
        fc.pre(JSON.stringify(changed) !== JSON.stringify(value));
        const text = [header, base64url.encode(JSON.stringify(changed)), signature].join(".");
        expect((await verifyCredential(text, { at })).valid).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("or any letter of a JWT, the last one too", async () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    const places = fc.oneof(fc.nat(token.length - 1), fc.constant(token.length - 1));
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom(...letters), async (place, letter) => {
        fc.pre(token[place] !== letter);
        const text = token.slice(0, place) + letter + token.slice(place + 1);
        expect((await verifyCredential(text, { at })).valid).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("or a field more, or one less", async () => {
    for (const name of ["name", "validFrom", "issuer", "credentialSubject", "proof", "id", "type", "@context"]) {
      const { [name]: _, ...less } = signed;
      expect((await verifyCredential(less, { at })).valid, name).toBe(false);
    }
    for (const more of [{ note: "x" }, { description: "x" }, { validUntil: "2030-01-01T00:00:00Z" }])
      expect((await verifyCredential({ ...signed, ...more }, { at })).valid).toBe(false);
  });
});

describe("what does not change what a credential says", () => {
  it("leaves it valid: order of fields, blanks, line ends, a byte order mark", async () => {
    const texts = [
      JSON.stringify(turned(signed)),
      JSON.stringify(signed, null, 7),
      JSON.stringify(signed, null, "\t").replaceAll("\n", "\r\n"),
      `\uFEFF${JSON.stringify(signed)}\n`,
    ];
    for (const text of texts)
      expect(await verifyCredential(new TextEncoder().encode(text), { at })).toMatchObject({ valid: true });
  });
});
