// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { classifyIn } from "@quartierkit/cohort";
import { build, toSql } from "@quartierkit/rules";
import type { Rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { describe, expect, test } from "vitest";
import { inEachDatabase } from "./testing/databases.ts";
import { ruleOf, today } from "./testing/random-trees.ts";

/** Words that end a literal or a name somewhere, mean something in some dialect, or are no text of some database. */
const hostile = [
  "x'); DROP TABLE persons; --",
  "x\\'); DROP TABLE persons; --",
  "\\",
  "\\\\'",
  '"',
  'e"vil"; --',
  '\\"',
  "`",
  "$$",
  "$1",
  "{x:String}",
  "%s",
  "?",
  "/*",
  "--",
  ";",
  "\n",
  "\\n",
  "\t",
  "\\0",
  "\0",
  "NULL",
  "[NULL]",
  "",
  " ",
  "é",
  "🏘️",
  "e\u0301",
  "\u202e",
];

const renamed = (rule: Rule, id: string): Rule => ({ ...rule, id });

/** Names that the query itself uses, or keeps for the answer. */
const taken = [
  "c1",
  "r1",
  "v1",
  "h1_lo",
  "q1_members",
  "position",
  "facts",
  "base",
  "layer1",
  "p",
  "v",
  "residence_ags",
];

inEachDatabase((engine) => {
  test.each(hostile)("the code %j is that word and no other", async (code) => {
    const rules = [
      renamed(ruleOf(build.oneOf("residence.ags", [code])), "one"),
      renamed(ruleOf(build.someOf("nationalities", [code])), "some"),
    ];
    const words = [...hostile, "other"];
    const people = words.map((word, index) => ({
      ref: String(index),
      facts: { residence: { ags: word }, nationalities: ["DE", word] },
    }));
    const cohort = await classifyIn(people, engine(), { rules, on: today });
    const page = await cohort.verdicts({ from: 0, count: people.length });
    const expected = words.map((word) => (word === code ? "met" : "not-met"));
    expect(page.map(({ verdicts }) => verdicts["one"]?.outcome)).toEqual(expected);
    expect(page.map(({ verdicts }) => verdicts["some"]?.outcome)).toEqual(expected);
    await cohort.close();
  });

  test("references and ids of rules stay words, whatever the query itself is made of", async () => {
    const ids = [...hostile.filter((word) => word !== "" && !word.includes("\0")), ...taken];
    const reason = { say: { de: "Grund", en: "reason" }, of: build.oneOf("residence.ags", ["05916000"]) };
    const rules = ids.map((id, index) => {
      const here = build.reason("here", cite("§ 1 SGB II"), reason);
      return renamed(ruleOf(index % 2 === 0 ? here : build.not(build.allOf(here, build.is("available")))), id);
    });
    const people = ids.flatMap((ref) => [
      { ref: `a${ref}`, facts: { residence: { ags: "05916000" }, available: true } },
      { ref: `b${ref}`, facts: { residence: { ags: "05911000" } } },
    ]);
    const cohort = await classifyIn(people, engine(), { rules, on: today });
    const page = await cohort.verdicts({ from: 0, count: people.length });
    expect(page.map(({ ref }) => ref)).toEqual(people.map(({ ref }) => ref));
    const expected = (isHere: boolean) => ids.map((_, index) => (isHere === (index % 2 === 0) ? "met" : "not-met"));
    expect(page.map(({ verdicts }) => ids.map((id) => verdicts[id]?.outcome))).toEqual(
      people.map((_, index) => expected(index % 2 === 0)),
    );
    await cohort.close();
  });
});

describe("names that would be mixed up", () => {
  const rule = ruleOf(build.is("available"));
  const options = { dialect: "postgresql", on: today } as const;

  test.each([
    ["ref", []],
    ["one", ["one"]],
    ["one", ["ONE"]],
    ["one", ["one.failed"]],
  ])("%j with %j are refused", (id, others) => {
    expect(() =>
      toSql(
        [id, ...others].map((name) => renamed(rule, name)),
        options,
      ),
    ).toThrow("would have the name");
  });

  test("are refused where PostgreSQL would cut them", () => {
    const longest = "ä".repeat(28);
    expect(toSql([renamed(rule, longest)], options).sql).toContain(`"${longest}.failed"`);
    expect(() => toSql([renamed(rule, `${longest}x`)], options)).toThrow("63 bytes");
    expect(toSql([renamed(rule, `${longest}x`)], { ...options, dialect: "duckdb" }).sql).toContain(longest);
  });
});
