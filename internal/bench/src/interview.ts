// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { answered, evaluate, nextQuestion } from "@quartierkit/rules";
import type { Facts, Rule } from "@quartierkit/rules";

/** A conversation so far: what is known, what was asked in vain, what is open and was not asked. */
export interface Interview {
  readonly rule: Rule;
  readonly facts: Facts;
  readonly declined: readonly string[];
  readonly open: readonly string[];
}

/** Chooses one of the facts that are open. */
export type Strategy = (interview: Interview) => string;

/** The answer that a person gives who knows everything about themselves. */
function truthOf(person: Facts, path: string): unknown {
  const [first = "", kind = ""] = path.split(".");
  if (first === "spells") return { spells: (person.spells ?? []).filter((spell) => spell.kind === kind) };
  return path.split(".").reduce<unknown>((value, name) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
  }, person);
}

/** How many questions it takes to decide a rule about somebody of whom nothing is known at first; some say “I don't know”. */
export function questionsFor(rule: Rule, person: Facts, on: string, strategy: Strategy): number {
  let facts: Facts = {};
  const declined: string[] = [];
  for (let count = 0; ; count += 1) {
    const { outcome, missing } = evaluate(rule, facts, on);
    const open = missing.filter((path) => !declined.includes(path) && !path.startsWith("parameter."));
    if (outcome !== "unknown" || open.length === 0) return count;
    const path = strategy({ rule, facts, declined, open });
    const answer = truthOf(person, path);
    if (answer === undefined) declined.push(path);
    else facts = answered(facts, path, answer);
  }
}

/** What `nextQuestion` would ask, without costs or shares of answers. */
export const planned =
  (on: string): Strategy =>
  ({ rule, facts, declined, open: [first = ""] }) =>
    nextQuestion(rule, facts, on, { declined }).next?.fact ?? first;

/** As the law is written. */
export const lawOrder: Strategy = ({ open: [first = ""] }) => first;

/** What the tree names most often. */
export const mostMentioned: Strategy = ({ rule, open }) => {
  const text = JSON.stringify(rule.versions.at(-1)?.when);
  const mentions = (path: string): number => text.split(`"${path.replace(/^spells\./, "")}"`).length;
  return open.reduce((most, path) => (mentions(path) > mentions(most) ? path : most));
};
