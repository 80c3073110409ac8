// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check } from "./docblocks.ts";
import { planted, room } from "./planted.ts";

const problems = (names: string, text: string, more: Readonly<Record<string, string>> = {}) =>
  check(planted(room("rules", { "index.ts": `export { ${names} } from "./a.ts";`, "a.ts": text, ...more }))).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

describe("docblocks", () => {
  it("is content when every function behind the door speaks", () => {
    const text = [
      "/** One. */\nexport function one() {}",
      "/** Two. */\nexport const two = () => 2;",
      "export const three = 3;",
      "export const onlyInside = () => 4;",
      "/** Five. */\nexport function five(a: string): string;\nexport function five(a: number): number;",
    ];
    expect(problems("one, two, three, five", text.join("\n"))).toEqual([]);
  });

  it.each([
    "\nexport function one() {}",
    "// One.\nexport const one = (a: Day) => a;",
    "/* One. */\nexport const one = async () => {};",
  ])("finds %j", (text) => {
    expect(problems("one", text)).toEqual(["packages/rules/src/a.ts:2 one stands behind a door without a docblock"]);
  });

  it("follows a name through the files that pass it on", () => {
    const b = "export const inner = function () {};";
    expect(problems("one", 'export { inner as one } from "./b.ts";', { "b.ts": b })).toEqual([
      "packages/rules/src/b.ts:1 inner stands behind a door without a docblock",
    ]);
  });

  it("leaves doors that lead nowhere to the check of doors", () => {
    expect(check(planted(room("rules", { "index.ts": 'export { gone } from "./gone.ts";' })))).toEqual([]);
  });
});
