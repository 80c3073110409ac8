// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonHints } from "./json-hints.ts";
import { jsonProblem } from "./json-slip.ts";
import type { JsonSlip } from "./json-slip.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("jsonProblem", () => {
  it.each<[JsonSlip, string, number]>([
    ["trailing-comma", '{ "a": 1, }', 8],
    ["trailing-comma", "[1,2,\n]", 4],
    ["missing-comma", '{ "a": 1 "b": 2 }', 9],
    ["missing-comma", '["a" "b"]', 5],
    ["missing-colon", '{ "a" 1 }', 6],
    ["comment", '{ // entry\n "a": 1 }', 2],
    ["comment", "[1, /* two */ 3]", 4],
    ["comment", "# list\n[1]", 0],
    ["quotation-marks", "{ 'a': 1 }", 2],
    ["quotation-marks", '{ "a": „b“ }', 7],
    ["unquoted-name", "{ entry: 1 }", 2],
    ["unknown-word", '{ "a": True }', 7],
    ["unknown-word", "[NaN]", 1],
    ["unknown-word", "[undefined]", 1],
    ["leading-zero", '{ "ags": 05916000 }', 10],
    ["leading-zero", "[-01]", 3],
    ["decimal-comma", '{ "hours": 3,5 }', 13],
    ["line-break-in-text", '{ "a": "b\n", "c": 1 }', 7],
    ["backslash", '{ "a": "C:\\Users" }', 7],
    ["backslash", '["\\u12"]', 1],
    ["cut-off", '{ "a": [1, 2', 12],
    ["cut-off", '{ "a": "bc', 7],
    ["cut-off", "", 0],
    ["more-after-end", '{ "a": 1 }\n{ "a": 2 }', 11],
    ["more-after-end", "[1]]", 3],
    ["unexpected", "[1}", 2],
    ["unexpected", "[,1]", 1],
    ["unexpected", "[+1]", 1],
    ["unexpected", "}", 0],
  ])("sees %s in %j", (slip, text, offset) => {
    expect(isJson(text)).toBe(false);
    expect(jsonProblem(text)).toEqual({ slip, offset });
  });

  it("has words for every slip in both languages", () => {
    for (const { de, en } of Object.values(jsonHints)) expect([de, en]).not.toContain("");
  });

  it.each(["{}", "[]", " null\n", '{"a":[{"b":"\\u00e4\\n"},-0.5e+3,true]}', '"\u2028"'])("accepts %j", (text) => {
    expect(jsonProblem(text)).toBeUndefined();
  });

  it("agrees with JSON.parse, whatever is done to a text", () => {
    const signs = fc.constantFrom("", ",", '"', "{", "}", "[", "]", ":", "0", ".", "e", "\\", "\n", "null", " ");
    const damaged = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(60), signs, fc.nat(2));
    fc.assert(
      fc.property(damaged, ([text, at, inserted, removed]) => {
        const broken = text.slice(0, at) + inserted + text.slice(at + removed);
        expect(jsonProblem(broken) === undefined).toBe(isJson(broken));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads deep nesting and long texts without a stack", () => {
    expect(jsonProblem("[".repeat(200_000))).toEqual({ slip: "cut-off", offset: 200_000 });
    expect(jsonProblem(`["${"a".repeat(2_000_000)}"}`)?.slip).toBe("unexpected");
  });
});
