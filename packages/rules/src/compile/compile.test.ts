// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { describe, expect, test } from "vitest";
import { parameter } from "../parameter.ts";
import { rule } from "../rule.ts";
import { build } from "../tree/build.ts";
import type { Condition } from "../tree/nodes.ts";
import { compile } from "./compile.ts";
import { readWord } from "./word.ts";

const { age, allOf, compare, dayOf, is, reason } = build;
const norm = cite("§ 1 SGB II");
const source = { title: "Example" };
const told = (id: string, of: Condition) => reason(id, norm, { say: { de: id, en: id }, of });

const grown = parameter({
  id: "grown",
  title: { de: "Alter", en: "Age" },
  unit: "years",
  values: [
    { value: 21, inForce: { from: "2000-01-01", to: "2019-12-31" }, norm, source },
    { value: 18, inForce: { from: "2020-01-01", to: null }, norm, source },
  ],
});

const declared = rule({
  id: "grown",
  title: { de: "Erwachsen", en: "Grown up" },
  purpose: "entitlement",
  versions: [
    { inForce: { from: "2010-01-01", to: "2014-12-31" }, norm, source, when: told("asked", is("available")) },
    {
      inForce: { from: "2015-01-01", to: null },
      norm,
      source,
      when: told("age", compare(age(dayOf("birthDate")), ">=", grown)),
      values: { age: age(dayOf("birthDate")) },
    },
  ],
});

describe("the module", () => {
  test("holds no code that is made at run time, and imports the runtime and nothing else", () => {
    const { source: text } = compile(declared);
    expect(text).not.toMatch(/eval|Function\(|import\(/);
    expect(text.match(/from "([^"]+)"/g)).toEqual(['from "@quartierkit/rules/runtime"']);
  });

  test("chooses by the day whose law applies where a parameter changes within a version", () => {
    expect(compile(declared).source).toMatch(
      /lawDay >= 10957 && lawDay <= 18261 \? 21 : lawDay >= 18262 && lawDay <= Infinity \? 18 : -Infinity/,
    );
  });

  test("has types where they are asked for", () => {
    const { source: text } = compile(declared, { typescript: true, runtime: "./runtime.js" });
    expect(text).toContain("export function decide(facts: Facts, on: number, lawDay: number = on): number");
    expect(text).toContain('from "./runtime.js"');
  });

  test("names its reasons by version", () => {
    expect(compile(declared).reasons.map((reasons) => reasons.map(({ id }) => id))).toEqual([["asked"], ["age"]]);
  });

  test("refuses more reasons than a word has places for", () => {
    const many = Array.from({ length: 26 }, (_, index) => told(`r${index}`, is("available")));
    const wide = rule({
      ...declared,
      versions: [{ inForce: { from: "2010-01-01", to: null }, norm, source, when: allOf(...many) }],
    });
    expect(() => compile(wide)).toThrow(expect.objectContaining({ code: "too-many-reasons" }));
  });
});

test("a word of fifty bits is read back", () => {
  const word = 3 + 4 * 2 ** 24 + 4 * 2 ** (25 + 24);
  expect(readWord(word, 25)).toEqual({ outcome: "unknown", failed: [24], open: [24] });
  expect(readWord(1, 3)).toEqual({ outcome: "met", failed: [], open: [] });
});
