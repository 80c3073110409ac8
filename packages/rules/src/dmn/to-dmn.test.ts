// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { describe, expect, test } from "vitest";
import { RulesError } from "../error.ts";
import { parameter } from "../parameter.ts";
import type { Rule, RuleVersion } from "../rule.ts";
import { build } from "../tree/build.ts";
import type { Condition } from "../tree/nodes.ts";
import { childOf, childrenOf, readXml, textOf } from "./elements.ts";
import { dmnInputs } from "./inputs.ts";
import type { ModdleElement } from "./moddle.ts";
import { toDmn } from "./to-dmn.ts";

const {
  age,
  allOf,
  anyOf,
  compare,
  compareDays,
  dayOf,
  every,
  is,
  last,
  not,
  oneOf,
  personDecides,
  reason,
  spells,
  today,
  total,
  when,
} = build;
const norm = cite("§ 1 SGB II");
const source = { title: "Test", url: "https://example.org/?a=1&b=<2>" };

const limit = parameter({
  id: "limit",
  title: { de: "Grenze", en: "Limit" },
  unit: "years",
  values: [
    { value: 25, inForce: { from: "2019-01-01", to: "2022-12-31" }, norm, source },
    { value: 27, inForce: { from: "2023-01-01", to: null }, norm, source },
  ],
});

const versionOf = (condition: Condition): RuleVersion => ({
  inForce: { from: "2019-01-01", to: null },
  norm,
  source,
  when: condition,
});
const ruleOf = (condition: Condition): Rule => ({
  id: "test-rule",
  title: { de: "Prüfung ]]> <&", en: "Test \u0001" },
  purpose: "statistics",
  versions: [versionOf(condition)],
});

const oldEnough = reason("age", cite("§ 2 SGB II"), {
  say: { de: "Mindestens {required} (Alter: {age}).", en: "At least {required} (age: {age})." },
  shows: { required: limit, age: age(dayOf("birthDate")) },
  of: compare(age(dayOf("birthDate")), ">=", limit),
});

async function tableOf(rule: Rule, lawDay = "2021-01-01", language: "de" | "en" = "en") {
  const read = await readXml(await toDmn(rule, { lawDay, language }));
  if (!("root" in read)) throw new Error(read.broken);
  const [decision, ...inputs] = childrenOf(read.root, "drgElement");
  const table = decision && childOf(decision, "decisionLogic");
  if (decision === undefined || table === undefined) throw new Error("no table");
  const cellsOf = (row: ModdleElement, name: string) => childrenOf(row, name).map((entry) => textOf(entry));
  const rows = childrenOf(table, "rule").map((row) =>
    [...cellsOf(row, "inputEntry"), "→", ...cellsOf(row, "outputEntry"), ...cellsOf(row, "annotationEntry")].join(
      " | ",
    ),
  );
  return { complaints: read.complaints, root: read.root, decision, inputs, rows };
}

describe("a rule as a table", () => {
  test("rows that refuse, rows that grant, the rest; with figures, norms and sentences of the day", async () => {
    const rule = ruleOf(allOf(oldEnough, is("available")));
    expect((await tableOf(rule)).rows).toEqual([
      '< 25 | - | → | "not-met" | § 2 SGB II | At least 25.',
      '- | false | → | "not-met" | § 1 SGB II | ',
      '>= 25 | true | → | "met" | § 2 SGB II | At least 25.',
      '- | - | → | "unknown" | § 1 SGB II | Something that can still matter is not known.',
    ]);
    expect((await tableOf(rule, "2023-01-01", "de")).rows[0]).toBe(
      '< 27 | - | → | "not-met" | § 2 SGB II | Mindestens 27.',
    );
  });

  test("several conditions of one quantity share a column", async () => {
    const years = age(dayOf("birthDate"));
    const { rows } = await tableOf(ruleOf(allOf(compare(years, ">=", 18), compare(25, ">", years))));
    expect(rows.map((row) => row.split(" | →")[0])).toEqual(["< 18", ">= 25", "[18..25)", "-"]);
  });

  test("what no cell can express is an input with its definition, what a person decides too", async () => {
    const receipt = compare(total(spells(["benefit-sgb2"]), last(limit, "years")), ">=", 100);
    const named = reason("receipt", norm, { say: { de: "Bezug.", en: "Receipt." }, of: receipt });
    const absent = reason("absent", norm, {
      say: { de: "Nie.", en: "Never." },
      of: not(compareDays(dayOf("residence.since"), "<=", today)),
    });
    const { inputs } = await tableOf(ruleOf(anyOf(named, absent, personDecides({ de: "Wirklich?", en: "Really?" }))));
    expect(inputs.map(({ name, label }) => [name, label])).toEqual([
      ["condition_receipt", "Receipt."],
      // The reason says the opposite of what the column asks, so the column says it in its own words.
      ["condition_in_absent", "“Lives there since” ≤ the day"],
      ["decision", "Really?"],
    ]);
    expect(inputs.map(({ description }) => description)).toEqual([
      expect.stringContaining("days [benefits under SGB II] in the last 25 [Limit] years ≥ 100"),
      expect.stringContaining("Definition: “Lives there since” ≤ the day"),
      expect.stringContaining("decided by a person"),
    ]);
  });

  test("a parameter without a value for the day leaves its condition open, outside of the table", async () => {
    const rule = ruleOf(compare(age(dayOf("birthDate")), ">=", { ...limit, values: [] }));
    expect((await tableOf(rule)).inputs[0]?.description).toContain("no value on this day [Limit]");
    expect(dmnInputs(rule, { birthDate: "1990-01-01" }, "2021-01-01")).toEqual({ condition: null });
  });

  test("texts of any kind stay texts", async () => {
    const hostile = ['a"b', "c\\d", "<e>&]]>", "f,g)", "\u0000\n\u2028"];
    const { complaints, decision, rows } = await tableOf(ruleOf(oneOf("residenceTitle", hostile)), "2021-01-01", "de");
    expect(complaints).toEqual([]);
    expect(decision.label).toBe("Prüfung ]]> <&");
    expect(rows[1]).toContain(`"a\\"b", "c\\\\d", "<e>&]]>", "f,g)", "\\u0000\\n\u2028"`);
    expect(rows[0]).toContain('not(null, "a\\"b"');
    expect(decision.description).toContain("Nur für die Statistik.");
    expect((await tableOf(ruleOf(is("available")))).decision.label).toBe("Test \ufffd");
  });
});

describe("inputs for a person", () => {
  const rule = ruleOf(allOf(oldEnough, oneOf("birthCountry", ["DE"]), is("vocationalDegree")));
  const inputs = (facts: Parameters<typeof dmnInputs>[1]) => dmnInputs(rule, facts, "2021-06-01");

  test("are the facts, null where they are not known", () => {
    expect(inputs({ birthDate: "1990-06-02", birthCountry: "TR", vocationalDegree: {} })).toEqual({
      birthDate_age: 30,
      birthCountry: "TR",
      vocationalDegree: true,
    });
    expect(inputs({})).toEqual({ birthDate_age: null, birthCountry: null, vocationalDegree: null });
  });

  test("a year of birth counts where it decides", () => {
    expect(inputs({ birthDate: "1990" })["birthDate_age"]).toBe(30);
    expect(inputs({ birthDate: "1996" })["birthDate_age"]).toBeNull();
  });
});

describe("what is refused", () => {
  const code = async (rule: Rule, lawDay = "2021-01-01") => {
    const error: unknown = await toDmn(rule, { lawDay, language: "de" }).catch((cause: unknown) => cause);
    return error instanceof RulesError ? `${error.code}: ${error.message}` : error;
  };

  test("a day without law, a rule without conditions, members that drop out", async () => {
    expect(await code(ruleOf(is("available")), "2018-12-31")).toBe(
      "rule-not-in-force: test-rule has no version on 2018-12-31.",
    );
    expect(await code(ruleOf(allOf()))).toBe("not-in-dmn: test-rule has no condition that a column could hold.");
    const guarded = every("parents", when({ op: "is", fact: "parents[].germanByBirth" }, is("available")));
    expect(await code(ruleOf(guarded))).toContain("not-in-dmn: “every” over parents");
  });

  test("a table that nobody could read", async () => {
    const ask = (text: string) => personDecides({ de: text, en: text });
    const pair = (index: number) => anyOf(ask(`${index}a`), ask(`${index}b`));
    expect(await code(ruleOf(allOf(...Array.from({ length: 8 }, (_, index) => pair(index)))))).toMatch(
      /^not-in-dmn: .* would need \d+ rows, more than 200/,
    );
    expect(await code(ruleOf(allOf(...Array.from({ length: 14 }, (_, index) => pair(index)))))).toMatch(
      /^not-in-dmn: .*more than 2000 rows/,
    );
  });
});
