// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Context } from "../evaluate/context.ts";
import { contextFor, judge, verdictOf } from "../evaluate/verdict.ts";
import type { EvaluateOptions, Verdict } from "../evaluate/verdict.ts";
import type { Facts } from "../facts/facts.ts";
import type { Rule } from "../rule.ts";
import { tell } from "./tell.ts";
import type { Joined, Reason, Told } from "./tell.ts";

/** A verdict with the tree of its reasons. */
export interface Explanation {
  readonly verdict: Verdict;
  readonly title: Bilingual;
  readonly joined: Joined | "none";
  readonly reasons: readonly Told[];
  /** Told, but not deciding. */
  readonly remarks: readonly Reason[];
  /** Set where no version of the rule is in force on the day. */
  readonly notInForce?: Bilingual;
}

/**
 * Says why: the verdict with every condition, its norm, the facts used and what is missing.
 *
 * @param rule - a rule with its versions
 * @param facts - what is known about the person
 * @param day - the day, `YYYY-MM-DD`
 * @param options - `lawDay` where old law still applies, `knownOn` where less was known
 */
export function explain(rule: Rule, facts: Facts, day: Day, options: EvaluateOptions = {}): Explanation {
  return explained(rule, day, contextFor(facts, day, options));
}

/**
 * The explanations of several rules about one person; a history that several of them ask for is read once.
 *
 * @param rules - the rules
 * @param facts - what is known about the person
 * @param day - the day, `YYYY-MM-DD`
 * @param options - `lawDay` where old law still applies, `knownOn` where less was known
 * @returns one explanation for each rule, in their order
 */
export function explainAll(
  rules: readonly Rule[],
  facts: Facts,
  day: Day,
  options: EvaluateOptions = {},
): readonly Explanation[] {
  const context = contextFor(facts, day, options);
  return rules.map((rule) => explained(rule, day, context));
}

function explained(rule: Rule, day: Day, ofPerson: Context): Explanation {
  const judgement = judge(rule, ofPerson);
  const { trace, remarks, context } = judgement;
  const known = context.scope.facts;
  const verdict = verdictOf(rule, day, judgement);
  const told = outermost(tell(remarks, known).reasons);
  if (trace === null)
    return { verdict, title: rule.title, joined: "none", reasons: [], remarks: told, notInForce: outside(rule) };
  const { joined, reasons } = tell([trace], known);
  return { verdict, title: rule.title, joined, reasons, remarks: told };
}

/** The reasons that stand in no other. */
const outermost = (told: readonly Told[]): readonly Reason[] =>
  told.flatMap((part) => ("id" in part ? [part] : outermost(part.reasons)));

function outside(rule: Rule): Bilingual {
  const periods = (language: keyof Bilingual) =>
    rule.versions
      .map(({ inForce: { from, to } }) =>
        `${formatDay(from, language)} – ${to === null ? "" : formatDay(to, language)}`.trim(),
      )
      .join("; ");
  return {
    de: `An diesem Tag gilt keine Fassung der Regel (${periods("de")}).`,
    en: `No version of the rule is in force on this day (${periods("en")}).`,
  };
}
