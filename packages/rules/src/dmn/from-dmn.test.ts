// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/verdict.ts";
import { explain } from "../explain/explain.ts";
import { reasonsIn } from "../explain/tell.ts";
import type { Facts } from "../facts/facts.ts";
import { readRule } from "../tree/read-rule.ts";
import { fromDmn } from "./from-dmn.ts";
import { tableFile } from "./testing/table-text.ts";
import type { TableText } from "./testing/table-text.ts";

const about = {
  id: "house",
  title: { de: "Hausregel", en: "House rule" },
  purpose: "entitlement",
  inForce: { from: "2020-01-01", to: null },
  norm: cite("Hausordnung"),
  source: { title: "Test" },
} as const;

const day = "2024-05-01";

async function imported(table: TableText) {
  const { rule, findings } = await fromDmn(tableFile(table), about);
  expect(findings).toEqual([]);
  if (rule === null) throw new Error("no rule");
  return (facts: Facts) => evaluate(rule, facts, day).outcome;
}

describe("reading a table", () => {
  const young: TableText = {
    hitPolicy: "UNIQUE",
    inputs: [
      ["birthDate_age", "number"],
      ["available", "boolean"],
    ],
    rows: [
      ["[18..25)", "true", "true", "§ 16h Abs. 1 SGB II"],
      ["[18..25)", "false", "false"],
      ["< 18", "-", "false"],
      [">= 25", "-", "false"],
    ],
  };

  test("the first day and the last day of an age", async () => {
    const outcome = await imported(young);
    const on = (birthDate: string) => outcome({ birthDate, available: true });
    expect([on("2006-05-01"), on("2006-05-02")]).toEqual(["met", "not-met"]);
    expect([on("1999-05-02"), on("1999-05-01")]).toEqual(["met", "not-met"]);
  });

  test("what is missing stays open as long as it can matter", async () => {
    const outcome = await imported(young);
    expect(outcome({ birthDate: "2003" })).toBe("unknown");
    expect(outcome({ birthDate: "2003", available: false })).toBe("not-met");
    expect(outcome({ birthDate: "1980" })).toBe("not-met");
    expect(outcome({ available: true })).toBe("unknown");
  });

  test("a citation becomes the norm of a reason, a number a dated parameter, and the rule can be written as JSON", async () => {
    const { rule } = await fromDmn(tableFile(young), about);
    if (rule === null) throw new Error("no rule");
    const reasons = reasonsIn(explain(rule, { birthDate: "2003-01-01", available: true }, day).reasons);
    expect(reasons.map(({ norm, id, text }) => [norm.section, id, text.de])).toEqual([
      ["16h", "row-1", "Zeile 1 der Tabelle."],
    ]);
    expect(JSON.stringify(rule)).toContain('"id":"house-birthDate_age-25"');
    expect(readRule(JSON.parse(JSON.stringify(rule)))).toEqual({ rule, findings: [] });
  });

  test("FIRST: a row that refuses comes before a row that grants, and missing facts do not skip it", async () => {
    const outcome = await imported({
      hitPolicy: "FIRST",
      inputs: [["available"], ["isced"]],
      rows: [
        ["false", "-", "false"],
        ["-", "<= 2", "true"],
        ["-", "-", "false"],
      ],
    });
    expect(outcome({ available: true, isced: 2 })).toBe("met");
    expect(outcome({ available: false, isced: 2 })).toBe("not-met");
    expect(outcome({ available: true, isced: 3 })).toBe("not-met");
    // An engine for DMN answers true: nothing is not false.
    expect(outcome({ isced: 2 })).toBe("unknown");
    expect(outcome({ isced: 3 })).toBe("not-met");
    expect(outcome({ available: true })).toBe("unknown");
  });

  test("ANY, lists, not(…), codes, dates, presence, an empty cell", async () => {
    const outcome = await imported({
      hitPolicy: "ANY",
      inputs: [
        ["residence.district", "string"],
        ["residence_since", "date"],
        ["vocationalDegree", "boolean"],
      ],
      output: "string",
      rows: [
        ['"wanne", "eickel"', '< date("2020-01-01")', "false", '"met"'],
        ['not("wanne", "eickel")', "", "-", '"not-met"'],
        ["-", '>= @"2020-01-01"', "-", '"not-met"'],
        ["-", "-", "true", '"not-met"'],
      ],
    });
    const facts = { residence: { district: "wanne", since: "2019-12-31" }, vocationalDegree: false } as const;
    expect(outcome(facts)).toBe("met");
    expect(outcome({ ...facts, residence: { district: "wanne", since: "2020-01-01" } })).toBe("not-met");
    expect(outcome({ ...facts, residence: { district: "mitte" } })).toBe("not-met");
    expect(outcome({ ...facts, residence: { since: "2019-12-31" } })).toBe("unknown");
    expect(outcome({ ...facts, vocationalDegree: {} })).toBe("not-met");
  });

  test("whole numbers and days have no gaps, limits of facts are known", async () => {
    const outcome = await imported({
      inputs: [["isced"], ["disability_degree"], ["gender"]],
      rows: [
        ["<= 2", "[50..100]", '"female", "diverse"', "true"],
        ["<= 2", "[50..100]", '"male", "unspecified"', "false"],
        ["<= 2", "< 50", "-", "false"],
        ["[3..8]", "-", "-", "false"],
      ],
    });
    expect(outcome({ isced: 2, disability: { degree: 50 }, gender: "female" })).toBe("met");
    expect(outcome({ isced: 2, disability: { degree: 49 } })).toBe("not-met");
  });

  test("several citations of a row are all told", async () => {
    const rows = [
      ["true", "true", "Annahme; § 7 Abs. 1 SGB II; § 8 SGB II"],
      ["false", "false"],
    ];
    const { rule } = await fromDmn(tableFile({ inputs: [["available"]], rows }), about);
    const [reason] = rule === null ? [] : reasonsIn(explain(rule, {}, day).reasons);
    expect(reason?.norm.text).toBe("§ 7 Abs. 1 SGB II");
    expect(reason?.text.de).toBe("Annahme (§ 7 Abs. 1 SGB II; § 8 SGB II)");
  });
});
