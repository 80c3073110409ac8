// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyCredential } from "../verify/verify.ts";
import { inputLimits } from "./limits.ts";
import { readInput } from "./read-input.ts";
import { hasNameTwice } from "./shape.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const deep = (levels: number): string => `${"[".repeat(levels)}1${"]".repeat(levels)}`;
const tenMegabytes = `{"id":"${"x".repeat(10_000_000)}"}`;

describe("what is no credential", () => {
  it.each([
    ["a credential of 10 MB", bytes(tenMegabytes), "too-large"],
    ["10 MB of text", tenMegabytes, "too-large"],
    ["a PDF", bytes("%PDF-1.7\n1 0 obj"), "is-pdf"],
    ["a truncated PDF", bytes("%PDF-"), "is-pdf"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "is-picture"],
    ["a page", "<!doctype html><p>", "is-page"],
    ["truncated JSON", '{"@context": ["https://www.w3.org/ns/cred', "not-json"],
    ["nothing", "", "not-json"],
    ["Windows-1252", Uint8Array.of(0x7b, 0x22, 0xfc, 0x22, 0x3a, 0x31, 0x7d), "not-utf8"],
    ["a list", "[]", "no-object"],
    ["a number", "7", "no-object"],
    ["nesting", `{"a":${deep(100)}}`, "too-deep"],
    ["nesting that would exhaust the stack", `{"a":${deep(500_000)}}`, "too-deep"],
    ["many values", JSON.stringify({ a: Array(inputLimits.values).fill(0) }), "too-many-values"],
    ["a name that stands twice", '{"a":{"name":"x","b":"\\":","name":"y"}}', "name-twice"],
    ["a name that stands twice in a token", `e30.${btoa('{"a":1,"a":2}').replaceAll("=", "")}.AA`, "name-twice"],
    ["a name that changes objects", '{"a":{"__proto__":{"valid":true}}}', "reserved-name"],
    ["a name that changes classes", '{"constructor":{"prototype":{}}}', "reserved-name"],
    ["a token of nonsense", "a.b.c", "token-damaged"],
    ["a token with deep nesting", `e30.${btoa(`{"a":${deep(60)}}`).replaceAll("=", "")}.AA`, "too-deep"],
  ])("%s is refused by name", async (_, input, code) => {
    const found = await verifyCredential(input, { at: "2022-01-01" });
    expect(found).toMatchObject({ valid: false, outcome: "invalid", credential: null });
    expect(found.checks.map((check) => `${check.name} ${check.code}`)).toEqual([`readable ${code}`]);
    expect(Object.hasOwn(Object.prototype, "valid")).toBe(false);
  });

  it("a value that contains itself is refused, and nothing hangs", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(readInput(circle)).toMatchObject({ kind: "unreadable", problem: { code: "too-deep" } });
  });
});

describe("what may be one", () => {
  it("is an object, a token, or a token that somebody put in quotation marks", () => {
    expect(readInput(' {"id":"a"} ')).toEqual({ kind: "json", value: { id: "a" } });
    expect(readInput("e30.e30.AA\n")).toEqual({ kind: "token", token: "e30.e30.AA" });
    expect(readInput('"e30.e30.AA"')).toEqual({ kind: "token", token: "e30.e30.AA" });
  });
});

describe("names in an object", () => {
  it("may hold anything that JSON can write, and are counted right", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (inner) => {
        const text = JSON.stringify({ inner });
        expect(hasNameTwice(text, JSON.parse(text))).toBe(false);
        expect(hasNameTwice(`${text.slice(0, -1)},"inner":1}`, JSON.parse(`${text.slice(0, -1)},"inner":1}`))).toBe(
          true,
        );
      }),
    );
  });
});
