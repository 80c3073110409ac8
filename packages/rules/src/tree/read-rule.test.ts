// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { describe, expect, test } from "vitest";
import { rule } from "../rule.ts";
import { build } from "./build.ts";
import { readRule } from "./read-rule.ts";

const {
  age,
  allOf,
  anyOf,
  chain,
  choose,
  compare,
  dayOf,
  is,
  number,
  oneOf,
  onTheDay,
  personDecides,
  reason,
  some,
  someOf,
  spells,
  total,
  last,
  when,
} = build;
const norm = cite("§ 18 Abs. 1 SGB III");
const source = { title: "SGB III", mark: "R" } as const;

const declared = rule({
  id: "everything",
  title: { de: "Alles", en: "Everything" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2019-01-01", to: "2020-12-31" },
      norm,
      source,
      when: personDecides({ de: "Frage", en: "Question" }),
    },
    {
      inForce: { from: "2021-01-01", to: null },
      norm,
      source,
      checkedUntil: "2026-04-29",
      when: allOf(
        reason("age", norm, {
          say: { de: "Alter {age}", en: "Age {age}" },
          shows: { age: age(dayOf("birthDate")) },
          of: compare(age(dayOf("birthDate")), ">=", 25),
        }),
        anyOf(is("available"), oneOf("birthCountry", ["DE"]), someOf("nationalities", ["TR"])),
        when(
          is("household.soleCarer"),
          some("household.children", compare(age(dayOf("household.children[].birthDate")), "<", 18)),
        ),
        onTheDay(spells(["measure"], { norms: ["sgb2-16d"] })),
        compare(total(spells(["benefit-sgb2"]), last(7, "years")), ">=", 300),
        compare(chain(spells(["registered-unemployed"]), []), ">=", 365),
      ),
      values: { percent: choose([{ when: is("available"), then: 36 }], number("isced")) },
    },
  ],
});

const written = (): Record<string, unknown> => JSON.parse(JSON.stringify(declared));

describe("a rule in a file", () => {
  test("comes back as it was written", () => {
    expect(readRule(written())).toEqual({ rule: declared, findings: [] });
  });

  const changed = (from: string, to: string) =>
    readRule(JSON.parse(JSON.stringify(declared).replace(from, to)), { file: "rule.json" });

  test.each([
    ["an undeclared fact", '"fact":"available"', '"fact":"avaliable"', "/versions/1/when/of/1/of/0/fact"],
    ["a fact of another type", '"fact":"birthCountry"', '"fact":"isced"', "/versions/1/when/of/1/of/1/fact"],
    ["a node that does not exist", '"op":"some-of"', '"op":"sum-of"', "/versions/1/when/of/1/of/2/op"],
    ["an unknown kind of spell", '"benefit-sgb2"', '"benefit-sgb4"', "/versions/1/when/of/4/left/days/kinds/0"],
    ["an impossible day", '"from":"2019-01-01"', '"from":"2019-02-30"', "/versions/0/inForce/from"],
    ["a purpose nobody knows", '"purpose":"entitlement"', '"purpose":"sanction"', "/purpose"],
  ])("%s is found at its place, and there is no rule", (_, from, to, path) => {
    const { rule: read, findings } = changed(from, to);
    expect(read).toBeNull();
    expect(findings.map((finding) => finding.path)).toContain(path);
    expect(findings[0]).toMatchObject({ severity: "error", file: "rule.json" });
  });

  test("versions that overlap are found", () => {
    const { rule: read, findings } = changed('"to":"2020-12-31"', '"to":"2021-12-31"');
    expect(read).toBeNull();
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["rule-versions", "/versions"]]);
  });

  test.each([[null], [[]], ["text"], [{}]])("%o is no rule", (value) => {
    expect(readRule(value).rule).toBeNull();
    expect(readRule(value).findings.length).toBeGreaterThan(0);
  });
});
