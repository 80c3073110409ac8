// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDmn } from "./from-dmn.ts";
import { fileAround, tableElement, tableFile } from "./testing/table-text.ts";
import type { TableText } from "./testing/table-text.ts";

const about = {
  id: "house",
  title: { de: "Hausregel", en: "House rule" },
  purpose: "entitlement",
  inForce: { from: "2020-01-01", to: null },
  norm: cite("Hausordnung"),
  source: { title: "Test" },
  file: "house.dmn",
} as const;

async function refused(xml: string, more: { readonly decision?: string } = {}): Promise<readonly string[]> {
  const { rule, findings } = await fromDmn(xml, { ...about, ...more });
  expect(rule).toBeNull();
  for (const { severity, file, message, hint } of findings) {
    expect([severity, file]).toEqual(["error", "house.dmn"]);
    expect([message.de, message.en, hint.de, hint.en].every((text) => text.length > 10)).toBe(true);
  }
  return findings.map(({ code, path }) => `${code} ${path}`);
}

const table = "/definitions/decision[1]/decisionTable";
const complete: TableText = {
  inputs: [["available"]],
  rows: [
    ["true", "true"],
    ["false", "false"],
  ],
};
const lol = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join("");

describe("a file that is none", () => {
  test.each([
    ["", "dmn-xml "],
    ["kein XML", "dmn-xml "],
    ["\u0000\u0001", "dmn-xml "],
    ["<a/>", "dmn-xml "],
    [tableFile(complete).slice(0, 300), "dmn-xml "],
    [`<!DOCTYPE d [<!ENTITY l0 "ha">${lol}]>${tableFile(complete)}`, "dmn-doctype "],
    [`<!doctype d>${tableFile(complete)}`, "dmn-doctype "],
    [tableFile(complete).replace("20191111", "20230324"), "dmn-namespace /definitions"],
    ['<x:definitions xmlns:x="urn:bpmn"/>', "dmn-namespace /definitions"],
    [" ".repeat(5_000_001), "dmn-too-large "],
  ])("%#", async (xml, expected) => {
    expect(await refused(xml)).toEqual([expected]);
  });

  test("what the standard does not know is not passed over", async () => {
    const odd = tableFile(complete).replace("<output ", "<bogus/><output ");
    expect(await refused(odd)).toEqual(["dmn-xml /definitions"]);
    expect(await refused(tableFile(complete).replace("hitPolicy=", 'hitpolicy="FIRST" hitPolicy='))).toEqual([
      "dmn-xml /definitions",
    ]);
  });
});

describe("a decision that is no simple table", () => {
  const second = `</decision><decision id="e" name="e">${tableElement(complete)}`;

  test("another kind of logic, other decisions and functions", async () => {
    const decision = "/definitions/decision[1]";
    expect(await refused(fileAround("<literalExpression><text>1</text></literalExpression>"))).toEqual([
      `dmn-not-a-table ${decision}`,
    ]);
    expect(await refused(fileAround("<context/>"))).toEqual([`dmn-not-a-table ${decision}`]);
    expect(await refused(fileAround(""))).toEqual([`dmn-not-a-table ${decision}`]);
    const needs = (requirement: string) => refused(fileAround(`${requirement}${tableElement(complete)}`));
    expect(await needs('<informationRequirement><requiredDecision href="#x"/></informationRequirement>')).toEqual([
      `dmn-requirement ${decision}`,
    ]);
    expect(await needs('<knowledgeRequirement><requiredKnowledge href="#x"/></knowledgeRequirement>')).toEqual([
      `dmn-requirement ${decision}`,
    ]);
  });

  test("one decision has to be named where there are several", async () => {
    const xml = fileAround(`${tableElement(complete)}${second}`);
    expect(await refused(xml)).toEqual(["dmn-decision /definitions"]);
    expect(await refused(xml, { decision: "none" })).toEqual(["dmn-decision /definitions"]);
    expect((await fromDmn(xml, { ...about, decision: "e" })).rule?.id).toBe("house");
  });

  test.each(["COLLECT", "RULE ORDER", "PRIORITY", "OUTPUT ORDER", "SOMEHOW"])("hit policy %s", async (hitPolicy) => {
    expect(await refused(tableFile({ ...complete, hitPolicy }))).toEqual([`dmn-hit-policy ${table}`]);
  });

  test("aggregation, other languages, several outputs", async () => {
    const xml = tableFile(complete);
    expect(await refused(xml.replace('hitPolicy="UNIQUE"', 'hitPolicy="COLLECT" aggregation="SUM"'))).toEqual([
      `dmn-hit-policy ${table}`,
    ]);
    expect(await refused(xml.replace("<inputExpression>", '<inputExpression expressionLanguage="juel">'))).toEqual([
      `dmn-language ${table}/input[1]`,
    ]);
    expect(await refused(xml.replace("<inputEntry>", '<inputEntry expressionLanguage="groovy">'))).toEqual([
      `dmn-language ${table}/rule[1]/inputEntry[1]`,
    ]);
    expect(
      await refused(xml.replace('namespace="urn:test"', 'namespace="urn:test" expressionLanguage="urn:js"')),
    ).toEqual(["dmn-language /definitions"]);
    expect(await refused(xml.replace("<output ", '<output name="p"/><output '))).toEqual([
      `dmn-output ${table}/output[1]`,
    ]);
  });
});

describe("columns and cells", () => {
  test.each([
    ["age"],
    ["nationalities"],
    ["household.children"],
    ["parents[].birthCountry"],
    ["spells"],
    ["birthDate + 1"],
    ["date(birthDate)"],
    ["available_age"],
    ["__proto__"],
    ["condition_age"],
    [""],
  ])("„%s“ is no fact that a cell can test", async (expression) => {
    expect(await refused(tableFile({ ...complete, inputs: [[expression]] }))).toEqual([`dmn-input ${table}/input[1]`]);
  });

  test.each([
    ["isced", "string"],
    ["available", "number"],
    ["residence_since", "number"],
    ["gender", "tGender"],
  ])("%s is no %s", async (expression, type) => {
    expect(await refused(tableFile({ inputs: [[expression, type]], rows: [["-", "true"]] }))).toEqual([
      `dmn-type ${table}/input[1]`,
    ]);
  });

  test.each([
    ["isced", "> isced", "dmn-entry"],
    ["isced", "? > 3", "dmn-entry"],
    ["isced", "3 + 1", "dmn-entry"],
    ["isced", "[4..2]", "dmn-entry"],
    ["isced", "not(not(3))", "dmn-entry"],
    ["isced", "1,", "dmn-entry"],
    ["isced", "1e3", "dmn-entry"],
    ["isced", '"3"', "dmn-type"],
    ["isced", "9", "dmn-never"],
    ["isced", "(2..3)", "dmn-never"],
    ["birthDate_age", "< 0", "dmn-never"],
    ["gender", '"w"', "dmn-never"],
    ["gender", "female", "dmn-entry"],
    ["gender", '"female', "dmn-entry"],
    ["gender", '"a\\q"', "dmn-entry"],
    ["gender", '< "male"', "dmn-entry"],
    ["gender", "null", "dmn-null"],
    ["gender", 'null, "male"', "dmn-null"],
    ["gender", "not(null)", "dmn-null"],
    ["residence_since", '"2020-01-01"', "dmn-type"],
    ["residence_since", 'date("2021-02-29")', "dmn-entry"],
    ["residence_since", 'date and time("2020-01-01T00:00:00")', "dmn-entry"],
    ["available", "yes", "dmn-entry"],
    ["available", "if true then true else false", "dmn-entry"],
  ])("%s: %s is refused as %s", async (expression, cell, code) => {
    const xml = tableFile({
      hitPolicy: "FIRST",
      inputs: [[expression]],
      rows: [
        [cell, "true"],
        ["-", "false"],
      ],
    });
    expect(await refused(xml)).toEqual([`${code} ${table}/rule[1]/inputEntry[1]`]);
  });

  test("a cell as long as a book, told in short", async () => {
    const xml = tableFile({ inputs: [["isced"]], rows: [["1, ".repeat(20_000) + "1", "true"]] });
    expect(await refused(xml)).toEqual([`dmn-entry ${table}/rule[1]/inputEntry[1]`]);
    expect((await fromDmn(xml, about)).findings[0]?.message.en.length).toBeLessThan(500);
  });

  test("outcomes of another kind, cells too few", async () => {
    expect(
      await refused(
        tableFile({
          inputs: [["available"]],
          rows: [
            ["true", '"ja"'],
            ["false", "1"],
          ],
        }),
      ),
    ).toEqual([`dmn-output ${table}/rule[1]/outputEntry[1]`, `dmn-output ${table}/rule[2]/outputEntry[1]`]);
    const short = tableFile(complete).replace("<inputEntry><text>true</text></inputEntry>", "");
    expect(await refused(short)).toEqual([`dmn-xml ${table}/rule[1]`]);
  });
});

describe("rows that do not go together", () => {
  const isced = (hitPolicy: string, ...rows: readonly (readonly string[])[]) =>
    refused(tableFile({ hitPolicy, inputs: [["isced"], ["available"]], output: "string", rows }));

  test("overlap under UNIQUE and ANY", async () => {
    const [low, high] = [
      ["< 3", "-", "true"],
      [">= 2", "-", "true"],
    ] as const;
    expect(await isced("UNIQUE", low, high)).toEqual([`dmn-overlap ${table}/rule[2]`]);
    expect(await isced("ANY", low, [">= 2", "-", "false"])).toEqual([`dmn-overlap ${table}/rule[2]`]);
    const { rule } = await fromDmn(
      tableFile({ hitPolicy: "ANY", inputs: [["isced"], ["available"]], rows: [low, high] }),
      about,
    );
    expect(rule).not.toBeNull();
  });

  test("a case without a row, told by an example", async () => {
    const xml = tableFile({
      inputs: [["isced"], ["available"]],
      rows: [
        ["< 3", "-", "true"],
        [">= 3", "true", "false"],
      ],
    });
    expect(await refused(xml)).toEqual([`dmn-gap ${table}`]);
    const { findings } = await fromDmn(xml, about);
    expect(findings[0]?.message.en).toContain("isced: [3..8]; available: false");
    expect(await refused(tableFile({ inputs: [["available"]], rows: [] }))).toEqual([`dmn-gap ${table}`]);
  });

  test("unknown as an outcome of known facts, and an order that a missing value would change", async () => {
    expect(await isced("FIRST", ["< 3", "-", '"met"'], ["3", "-", '"unknown"'], ["-", "-", '"not-met"'])).toEqual([
      `dmn-output ${table}/rule[2]`,
    ]);
    expect(
      await isced(
        "FIRST",
        ["-", "false", '"not-met"'],
        ["< 3", "-", '"met"'],
        [">= 3", "-", '"not-met"'],
        ["-", "-", '"unknown"'],
      ),
    ).toEqual([`dmn-null ${table}/rule[2]`]);
  });

  test("more rows than anybody checks", async () => {
    const rows = Array.from({ length: 1001 }, () => ["-", "true"]);
    expect(await refused(tableFile({ ...complete, hitPolicy: "ANY", rows }))).toEqual([`dmn-tangled ${table}`]);
  });

  test("rows too tangled to be checked for gaps", async () => {
    const inputs = [
      "household_adults",
      "household_employedMembers",
      "vocationalDegree_trainingMonths",
      "disability_degree",
    ];
    // Each pair of columns is cut into pieces of its own: together they are their product.
    const rows = [0, 2].flatMap((pair) =>
      Array.from({ length: 80 }, (_, index) => [
        ...inputs.map((__, column) => (Math.abs(column - pair - 0.5) < 1 ? String(index) : "-")),
        "true",
      ]),
    );
    const tangled = await refused(
      tableFile({ hitPolicy: "FIRST", inputs: inputs.map((name) => [name] as const), rows }),
    );
    expect(tangled).toEqual([`dmn-tangled ${table}`]);
  });
});

test("a file with any damage gives a rule or findings, and never throws", async () => {
  const whole = tableFile({
    hitPolicy: "FIRST",
    inputs: [
      ["isced", "number"],
      ["gender", "string"],
    ],
    rows: [
      ["[1..3)", 'not("male")', "true", "§ 7 SGB II"],
      ["-", "-", "false"],
    ],
  });
  const damage = fc.record({
    from: fc.nat(whole.length),
    length: fc.integer({ min: 0, max: 40 }),
    put: fc.oneof(
      fc.constantFrom("", "<", ">", '"', "&", "&lt;", "</rule>", "<rule/>", "not(", "null", ","),
      fc.string({ maxLength: 5 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ from, length, put }) => {
      const { rule, findings } = await fromDmn(whole.slice(0, from) + put + whole.slice(from + length), about);
      expect(rule === null).toBe(findings.some(({ severity }) => severity === "error"));
    }),
    { numRuns: 400, seed: 1 },
  );
});

test("a citation that cannot be read is a warning, and the norm of the rule stands in", async () => {
  const rows = [
    ["true", "true", "§ 7 Abs. 1, § 8 SGB II"],
    ["false", "false"],
  ];
  const { rule, findings } = await fromDmn(tableFile({ inputs: [["available"]], rows }), about);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["dmn-citation", "warning"]]);
  expect(JSON.stringify(rule)).toContain('"norm":{"statute":"Hausordnung","text":"Hausordnung"}');
});
