// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Cohort, Member } from "@quartierkit/cohort";
import { evaluate, RulesError, toSql } from "@quartierkit/rules";
import type { Condition, DayNode, NumberNode, Rule, VerdictValue } from "@quartierkit/rules";
import fc from "fast-check";
import { facts, ruleOf, today, trees } from "./random-trees.ts";

const [treesInRound, peopleInRound] = [25, 60];

/** Rounds of random trees and people; `QUARTIERKIT_RANDOM_ROUNDS` asks for a long run. */
export const seeds: readonly number[] = Array.from(
  { length: Number(process.env["QUARTIERKIT_RANDOM_ROUNDS"] ?? 6) },
  (_, index) => 1000 + index * 7,
);

interface Parts {
  readonly when: Condition;
  readonly number: NumberNode;
  readonly day: DayNode;
}

const parts: fc.Arbitrary<Parts> = fc.record({ when: trees.condition, number: trees.number, day: trees.day });

function ruleWithValues({ when, number, day }: Parts, id: string): Rule {
  const rule = ruleOf(when);
  return { ...rule, id, versions: rule.versions.map((version) => ({ ...version, values: { number, day } })) };
}

/** Whether a rule can be written as SQL; what cannot is refused when it is written. */
function isInSql(rule: Rule): boolean {
  try {
    toSql([rule], { dialect: "duckdb", on: today });
    return true;
  } catch (cause) {
    if (cause instanceof RulesError && cause.code === "not-in-sql") return false;
    throw cause;
  }
}

/** Rules of random trees, with a number and a day as values. */
export const randomRules = (seed: number): readonly Rule[] =>
  fc
    .sample(parts, { numRuns: treesInRound, seed })
    .map((tree, index) => ruleWithValues(tree, `r${index}`))
    .filter(isInSql);

export const randomPeople = (seed: number): readonly Member[] =>
  fc.sample(facts, { numRuns: peopleInRound, seed }).map((person, index) => ({ ref: `p${index}`, facts: person }));

const close = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === "number" && typeof other === "number" && Math.abs(one - other) < 0.011);

/** Whether two values are the same; months are fractions, so a rounding may fall either way. */
function same(one: VerdictValue | undefined, other: VerdictValue | undefined): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return close(one, other);
  return close(one.lo, other.lo) && close(one.hi, other.hi);
}

/** Every verdict and value of every person, beside what the interpreter says. */
export async function differences(
  cohort: Cohort,
  rules: readonly Rule[],
  people: readonly Member[],
): Promise<readonly string[]> {
  const page = await cohort.verdicts({ from: 0, count: people.length });
  const found = new Map(page.map(({ ref, verdicts }) => [ref, verdicts]));
  return people.flatMap(({ ref, facts: person }) =>
    rules.flatMap((rule) => {
      const expected = evaluate(rule, person, today);
      const verdict = found.get(ref)?.[rule.id];
      const [number, day] = (["number", "day"] as const).map((name) =>
        same(verdict?.value?.[name], expected.value?.[name]),
      );
      return verdict?.outcome === expected.outcome && number === true && day === true
        ? []
        : [
            `${verdict?.outcome} ${JSON.stringify(verdict?.value)}, not ${expected.outcome} ${JSON.stringify(expected.value)}: ${JSON.stringify(rule.versions[0])} on ${JSON.stringify(person)}`,
          ];
    }),
  );
}

const always: Condition = { op: "all", of: [] };

/** The same data with every reason of one id met. */
function granting(part: unknown, id: string): unknown {
  if (Array.isArray(part)) return part.map((one) => granting(one, id));
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part);
  if (entries.some(([key, value]) => key === "op" && value === "reason") && "id" in part && part.id === id)
    return always;
  return Object.fromEntries(entries.map(([key, value]) => [key, granting(value, id)]));
}

/** How many more would meet a rule without a reason, beside what the interpreter says of the rule without it. */
export async function gainDifferences(
  cohort: Cohort,
  rules: readonly Rule[],
  people: readonly Member[],
): Promise<readonly string[]> {
  const counts = await cohort.counts();
  return rules.flatMap((rule, index) =>
    Object.entries(counts[index]?.withoutReason ?? {}).flatMap(([id, more]) => {
      const without = granting(rule, id) as Rule; // only conditions were exchanged for conditions
      const expected = people.filter(
        ({ facts: person }) =>
          evaluate(rule, person, today).outcome === "not-met" && evaluate(without, person, today).outcome === "met",
      ).length;
      return more === expected ? [] : [`${more}, not ${expected} without ${id}: ${JSON.stringify(rule.versions[0])}`];
    }),
  );
}
