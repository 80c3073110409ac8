// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { check, files } from "./law-cases.ts";
import { planted } from "./planted.ts";

const sheet = `rule: lone-parent
norm: "§ 21 Abs. 3 SGB II"
source: { title: Bundesrecht, mark: R }
cases:
  - { name: alone, on: 2024-01-01, expect: { outcome: met } }
  - { name: nobody asked, on: 2024-01-01, expect: { outcome: unknown, missing: [household] } }
`;
const file = "packages/eligibility/cases/sgb-2/21-alleinerziehend.yaml";
const messages = (text: string) => check(planted({ [file]: text })).map(({ message }) => message);

describe("law cases", () => {
  it("takes a sheet with rule, norm, source and an unknown", () => {
    expect(messages(sheet)).toEqual([]);
    expect(files(planted({ [file]: sheet, "packages/eligibility/src/a.yaml": "" }))).toEqual([file]);
  });

  it.each([
    ["rule: lone-parent\n", "", "names no rule"],
    [/norm: .*\n/, 'norm: " "\n', "cites no norm"],
    [/source: .*\n/, "", "has no source with a title"],
    [/source: .*\n/, "source: { mark: M }\n", "has no source with a title"],
    ["outcome: met", "value: 1", "has a case without an expected outcome"],
    ["outcome: unknown", "outcome: not-met", "has no case in which the outcome is unknown"],
  ])("misses %s", (part, instead, message) => {
    expect(messages(sheet.replace(part, instead))).toEqual([message]);
  });

  const reports = `norm: Anhang I VO (EU) 2021/1057
source: { title: Anhang I, mark: R }
base: {}
cases:
  - { name: counts, mark: R, records: [], expect: [{ rules: esf-plus, contributions: {} }] }
  - { name: is open, mark: M, records: [], expect: [{ rules: esf-plus, contributions: {}, open: { A: [EECO03] } }] }
`;

  it("takes a sheet of report cases", () => {
    expect(messages(reports)).toEqual([]);
  });

  it.each([
    [/norm: .*\n/, "", "cites no norm"],
    [/source: .*\n/, "", "has no source with a title"],
    ["mark: M,", "", "has a case without a mark"],
    ["mark: M,", "mark: probably,", "has a case without a mark"],
    ["[{ rules: esf-plus, contributions: {} }]", "[]", "has a case that expects nothing"],
    ["rules: esf-plus, contributions: {} }", "contributions: {} }", "has a run without a rule set or contributions"],
    [", open: { A: [EECO03] }", "", "has no case in which something is open"],
  ])("misses %s of report cases", (part, instead, message) => {
    expect(messages(reports.replace(part, instead))).toEqual([message]);
  });

  it("reports what is no YAML and what is no sheet", () => {
    expect(messages("a: [1")[0]).toContain("is not YAML");
    expect(messages("- 1\n")).toEqual(["holds no law cases"]);
  });
});
