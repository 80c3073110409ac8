// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Facts } from "../../facts/facts.ts";
import { evaluate } from "../../evaluate/verdict.ts";
import type { Rule } from "../../rule.ts";
import { answered } from "../answered.ts";

/** Chooses one of the facts that are open. */
export type Strategy = (rule: Rule, facts: Facts, open: readonly string[]) => string;

/** The answer that a person gives who knows everything about themselves. */
function truthOf(person: Facts, path: string): unknown {
  const [first = "", kind = ""] = path.split(".");
  if (first === "spells") return { spells: (person.spells ?? []).filter((spell) => spell.kind === kind) };
  return path.split(".").reduce<unknown>((value, name) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
  }, person);
}

/** How many questions it takes to decide a rule about somebody of whom nothing is known at first. */
export function questionsFor(rule: Rule, person: Facts, on: string, strategy: Strategy): number {
  let facts: Facts = {};
  for (let count = 0; ; count += 1) {
    const { outcome, missing } = evaluate(rule, facts, on);
    if (outcome !== "unknown" || missing.length === 0) return count;
    const path = strategy(rule, facts, missing);
    facts = answered(facts, path, truthOf(person, path));
  }
}

/** As the law is written. */
export const lawOrder: Strategy = (_rule, _facts, [first = ""]) => first;

/** What the tree names most often. */
export const mostMentioned: Strategy = (rule, _facts, open) => {
  const text = JSON.stringify(rule.versions.at(-1)?.when);
  const mentions = (path: string): number => text.split(`"${path.replace(/^spells\./, "")}"`).length;
  return open.reduce((most, path) => (mentions(path) > mentions(most) ? path : most));
};
