// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { versionOn } from "@quartierkit/rules";
import type { Condition, Rule } from "@quartierkit/rules";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { asRule, derivedRule, withColumns } from "../count/derived-columns.ts";

/** A condition that is decided for a record by itself; all others follow from these. */
export interface Leaf {
  /** The condition as a rule of its own. */
  readonly rule: Rule;
  /** What it reads, written as a condition; a derived one has its name. */
  readonly when: Condition;
}

/** A step of the program: a leaf, or what follows from earlier steps. */
export type Step =
  | { readonly op: "leaf"; readonly leaf: number }
  | { readonly op: "not"; readonly of: number }
  | { readonly op: "all" | "any"; readonly of: readonly number[] };

/** The indicators of a rule set as steps over leaves; each condition stands there once. */
export interface Program {
  readonly leaves: readonly Leaf[];
  readonly steps: readonly Step[];
  /** For each indicator the step that is its answer. */
  readonly answers: readonly number[];
}

interface Draft {
  readonly leaves: Leaf[];
  readonly steps: Step[];
  readonly known: Map<string, number>;
}

function leafOf(when: Condition, place: number): Leaf {
  const original = when.op === "is" ? derivedRule(when.fact) : undefined;
  return { when, rule: original ?? asRule(`leaf-${place}`, when) };
}

function add(draft: Draft, key: string, step: () => Step): number {
  const known = draft.known.get(key);
  if (known !== undefined) return known;
  const made = step();
  const place = draft.steps.push(made) - 1;
  draft.known.set(key, place);
  return place;
}

/** What drops out where a guard is not met is more than yes, no and unknown: such a rule is one leaf. */
const dropsOut = (when: Condition): boolean => JSON.stringify(when).includes('"op":"when"');

function stepOf(draft: Draft, when: Condition): number {
  if (when.op === "reason") return stepOf(draft, when.of);
  return add(draft, JSON.stringify(when), () => {
    if (when.op === "not") return { op: "not", of: stepOf(draft, when.of) };
    if (when.op === "all" || when.op === "any") return { op: when.op, of: when.of.map((part) => stepOf(draft, part)) };
    return { op: "leaf", leaf: draft.leaves.push(leafOf(when, draft.leaves.length)) - 1 };
  });
}

const nothing: Condition = { op: "any", of: [] };

function answerOf(draft: Draft, asked: Rule, lawDay: string): number {
  const when = versionOn(withColumns(asked), lawDay)?.when ?? nothing;
  if (!dropsOut(when)) return stepOf(draft, when);
  return add(draft, JSON.stringify(when), () => ({
    op: "leaf",
    leaf: draft.leaves.push(leafOf(when, draft.leaves.length)) - 1,
  }));
}

/**
 * Takes the indicators of a rule set apart.
 *
 * @param set - the rule set, a city's own indicators included
 */
export function programOf({ indicators, lawDay }: RuleSet): Program {
  const draft: Draft = { leaves: [], steps: [], known: new Map() };
  const answers = indicators.map((indicator) => answerOf(draft, indicator.rule, lawDay));
  return { leaves: draft.leaves, steps: draft.steps, answers };
}
