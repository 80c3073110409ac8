// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import { evaluate } from "../evaluate/verdict.ts";
import type { EvaluateOptions, Verdict } from "../evaluate/verdict.ts";
import type { Facts } from "../facts/facts.ts";
import { labelOfFact } from "../facts/vocabulary.ts";
import { versionOn } from "../rule.ts";
import type { Rule } from "../rule.ts";
import { answered } from "./answered.ts";
import { plausibleAnswers } from "./answers.ts";
import type { ExpectedAnswer } from "./answers.ts";

export interface QuestionOptions extends EvaluateOptions {
  /** What it costs to ask, by fact; 1 where it is absent. */
  readonly costs?: Readonly<Record<string, number>>;
  /** Answers with their shares, by fact; a plausible spread where it is absent. */
  readonly rates?: Readonly<Record<string, readonly ExpectedAnswer[]>>;
  /** Facts that were asked for and not known: they stay unknown and are never asked for again. */
  readonly declined?: readonly string[];
}

/** What to ask next. */
export interface NextQuestion {
  readonly decided: boolean;
  readonly outcome: Verdict["outcome"];
  /** `null` where nothing more can be asked: all is decided, or a person has to decide. */
  readonly next: { readonly fact: string; readonly text: Bilingual } | null;
  /** Facts that can still change the verdict, in the order of the law. */
  readonly open: readonly string[];
}

const isFact = (path: string): boolean => !path.startsWith("parameter.");

/** The question in words a counsellor can read out. */
function wordsOf(path: string): Bilingual {
  const { de, en } = labelOfFact(path);
  return { de: `Bitte erfragen: ${de}?`, en: `Please ask: ${en}?` };
}

interface Plan {
  readonly rule: Rule;
  readonly facts: Facts;
  readonly on: Day;
  readonly options: QuestionOptions;
}

const openFacts = (verdict: Verdict, { declined = [] }: QuestionOptions): readonly string[] =>
  verdict.missing.filter((path) => isFact(path) && !declined.includes(path));

const costOf = (path: string, { costs = {} }: QuestionOptions): number => costs[path] ?? 1;

function expectedAnswers(path: string, { rule, on, options }: Plan): readonly ExpectedAnswer[] {
  const stated = options.rates?.[path];
  if (stated !== undefined && stated.length > 0) return stated;
  const version = versionOn(rule, options.lawDay ?? on);
  if (version === null) return [];
  return plausibleAnswers({ path, version, lawDay: options.lawDay ?? on, on });
}

/** What it costs to ask this now: the question itself, and what is expected to remain open after the answer. */
function expectedCost(path: string, plan: Plan): number {
  const { rule, facts, on, options } = plan;
  const own = costOf(path, options);
  const answers = expectedAnswers(path, plan);
  const total = answers.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return own + openFacts(evaluate(rule, facts, on, options), options).length;
  const rest = answers.reduce((sum, { answer, share }) => {
    const after = evaluate(rule, answered(facts, path, answer), on, options);
    const left = openFacts(after, options).filter((open) => open !== path);
    return sum + (share / total) * left.reduce((cost, open) => cost + costOf(open, options), 0);
  }, 0);
  return own + rest;
}

/**
 * Says what to ask next: the fact after whose answer the least is expected to remain open. A fact that cannot change the verdict is
 * never asked for; where only a person can decide, nothing is.
 *
 * @param rule - the rule to decide
 * @param facts - what is known; an absent fact is unknown and may be asked for
 * @param day - the day, `YYYY-MM-DD`
 * @param options - costs, shares of answers, what was asked in vain, the day whose law applies
 * @example
 * import { build, nextQuestion, rule } from "@quartierkit/rules";
 * import { cite } from "@quartierkit/vocabulary";
 * const { age, allOf, compare, dayOf, is } = build;
 * const declared = rule({
 *   id: "course",
 *   title: { de: "Kurs", en: "Course" },
 *   purpose: "entitlement",
 *   versions: [
 *     {
 *       inForce: { from: "2020-01-01", to: null },
 *       norm: cite("§ 1 SGB II"),
 *       source: { title: "Example" },
 *       when: allOf(is("available"), compare(age(dayOf("birthDate")), ">=", 25)),
 *     },
 *   ],
 * });
 * const { next, open } = nextQuestion(declared, { birthDate: "1980-05-01" }, "2021-03-08");
 * console.log(next?.fact, open.length); // → available 1
 * console.log(nextQuestion(declared, { birthDate: "2000-05-01" }, "2021-03-08").outcome); // → not-met
 */
export function nextQuestion(rule: Rule, facts: Facts, day: Day, options: QuestionOptions = {}): NextQuestion {
  const verdict = evaluate(rule, facts, day, options);
  const decided = verdict.outcome !== "unknown";
  const open = decided ? [] : openFacts(verdict, options);
  const plan = { rule, facts, on: day, options };
  const best = open
    .map((path) => ({ path, cost: expectedCost(path, plan) }))
    .reduce<{ readonly path: string; readonly cost: number } | null>(
      (least, one) => (least === null || one.cost < least.cost - 1e-9 ? one : least),
      null,
    );
  const next = best === null ? null : { fact: best.path, text: wordsOf(best.path) };
  return { decided, outcome: verdict.outcome, next, open };
}
