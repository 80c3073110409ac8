// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check } from "./law-sources.ts";
import { planted } from "./planted.ts";

const file = "packages/eligibility/src/sgb-2/16i-teilhabe.ts";
const version = 'inForce: { from: "2019-01-01", to: null }, norm: { text: "§ 16i SGB II" }';
const source = 'source: { title: "Bundesrecht", mark: "R" }';
const problems = (text: string) => check(planted({ [file]: text, "package.json": { type: "module" } }));

describe("law sources", () => {
  it("takes rules and numbers with norm, period, source and mark", () => {
    const text = `const values: object[] = [{ value: 2190, ${version}, ${source} }];
      export const days = { id: "benefit-days", values };
      export const rule = { id: "sgb2-16i", versions: [{ ${version}, ${source}, when: { limit: days } }] };`;
    expect(problems(text)).toEqual([]);
  });

  it("reports a number deep in a rule that has no source, or a source without a title or mark", () => {
    const text = (from: string) =>
      `export const rule = { versions: [{ ${version}, ${source}, when: { limit: { ${version}, ${from} } } }] };`;
    expect(problems(text("value: 1"))).toEqual([
      { file, message: "rule.versions.0.when.limit lacks a source with a title, a mark of confidence" },
    ]);
    expect(problems(text('source: { title: "", mark: "R" }'))[0]?.message).toContain("a source with a title");
    expect(problems(text('source: { title: "Bundesrecht" }'))[0]?.message).toContain("a mark of confidence");
  });

  it("reports a period that is none, a missing norm, and a rule without any version", () => {
    const text = `export const a = { inForce: { from: "2019" }, ${source} };\nexport const b = { id: "b", versions: [] };`;
    expect(problems(text).map(({ message }) => message)).toEqual([
      "a lacks a period in force, a norm",
      "b lacks a dated version",
    ]);
  });

  it("reports sources that cannot be loaded", () => {
    expect(problems("throw new TypeError('no law today');")[0]?.message).toContain("no law today");
  });
});
