// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf, formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import type { Context } from "../evaluate/context.ts";
import { outcomeOf } from "../evaluate/outcome.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Interval } from "../evaluate/interval.ts";
import { isReason, missingIn, none, usedIn } from "../evaluate/trace.ts";
import type { ReasonTrace, Shown, Trace } from "../evaluate/trace.ts";
import { contextFor, judge, verdictOf } from "../evaluate/verdict.ts";
import type { EvaluateOptions, Verdict } from "../evaluate/verdict.ts";
import type { Facts } from "../facts/facts.ts";
import { toldFact } from "../facts/told.ts";
import type { Rule } from "../rule.ts";

/** A fact that was used, as it was given. */
export interface UsedFact {
  readonly path: string;
  readonly label: Bilingual;
  readonly value: unknown;
}

/** A fact that is missing and can still matter. */
export interface MissingFact {
  readonly path: string;
  readonly label: Bilingual;
}

/** One required thing, whether it is fulfilled, by which norm and by which facts. */
export interface Reason {
  readonly id: string;
  readonly outcome: Outcome;
  /** What is required, with the figures of the case filled in. */
  readonly text: Bilingual;
  readonly norm: Citation;
  readonly facts: readonly UsedFact[];
  readonly missing: readonly MissingFact[];
  /** `all` = every part below is needed, `any` = one is enough, `none` = there are no parts. */
  readonly joined: "all" | "any" | "none";
  readonly reasons: readonly Reason[];
}

/** A verdict with the tree of its reasons. */
export interface Explanation {
  readonly verdict: Verdict;
  readonly title: Bilingual;
  readonly joined: "all" | "any" | "none";
  readonly reasons: readonly Reason[];
  /** Told, but not deciding. */
  readonly remarks: readonly Reason[];
  /** Set where no version of the rule is in force on the day. */
  readonly notInForce?: Bilingual;
}

const numberIn = (language: keyof Bilingual, value: number): string =>
  String(Math.round(value * 100) / 100).replace(".", language === "de" ? "," : ".");

function inWords({ interval, kind }: Shown, language: keyof Bilingual): string {
  const { lo, hi }: Interval = interval;
  const word = (value: number) => (kind === "day" ? formatDay(dayOf(value), language) : numberIn(language, value));
  const [from, to] = [Number.isFinite(lo), Number.isFinite(hi)];
  if (!from && !to) return language === "de" ? "nicht bekannt" : "not known";
  if (!from) return `${language === "de" ? "höchstens" : "at most"} ${word(hi)}`;
  if (!to) return `${language === "de" ? "mindestens" : "at least"} ${word(lo)}`;
  if (lo === hi) return word(lo);
  return language === "de" ? `zwischen ${word(lo)} und ${word(hi)}` : `between ${word(lo)} and ${word(hi)}`;
}

function filled(text: Bilingual, shown: Readonly<Record<string, Shown>> | undefined): Bilingual {
  if (shown === undefined) return text;
  const fill = (language: keyof Bilingual) =>
    text[language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = shown[name];
      return value === undefined ? place : inWords(value, language);
    });
  return { de: fill("de"), en: fill("en") };
}

/** The nearest reasons at or below a trace. */
function nearest(trace: Trace, found: ReasonTrace[] = []): readonly ReasonTrace[] {
  if (isReason(trace)) found.push(trace);
  else for (const child of trace.children) nearest(child, found);
  return found;
}

/** The nearest reasons below a trace, and how they are joined. */
function below(trace: Trace, facts: Facts): Pick<Reason, "joined" | "reasons"> {
  const [only] = trace.children;
  if (trace.children.length === 1 && only?.children.length === 0) return nothingBelow;
  const direct: ReasonTrace[] = [];
  for (const child of trace.children) nearest(child, direct);
  if (direct.length === 0) return nothingBelow;
  return { joined: firstJoin(trace), reasons: direct.map((child) => toReason(child, facts)) };
}

const nothingBelow = { joined: "none", reasons: none } as const;

function firstJoin({ node, children }: Trace): "all" | "any" {
  if (node.op === "any" || node.op === "some") return "any";
  const [only, ...others] = children;
  return only !== undefined && others.length === 0 && only.node.op !== "reason" ? firstJoin(only) : "all";
}

/** The facts that a reason used, as they were given. */
const factsOf = (trace: Trace, facts: Facts): readonly UsedFact[] =>
  usedIn(trace).map((path) => {
    const { label, valueIn } = toldFact(path);
    return { path, label, value: valueIn(facts) };
  });

function toReason(trace: ReasonTrace, facts: Facts): Reason {
  const { node, possible, shown } = trace;
  const { joined, reasons } = below(trace, facts);
  const outcome = outcomeOf(possible);
  return {
    id: node.id,
    outcome,
    text: filled(node.say, shown),
    norm: node.norm,
    facts: factsOf(trace, facts),
    missing: outcome === "unknown" ? missingIn(trace).map((path) => ({ path, label: toldFact(path).label })) : none,
    joined,
    reasons,
  };
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
  const told = remarks.flatMap((remark) => nearest(remark)).map((remark) => toReason(remark, known));
  if (trace === null)
    return { verdict, title: rule.title, joined: "none", reasons: [], remarks: told, notInForce: outside(rule) };
  const own = isReason(trace) ? { joined: "all" as const, reasons: [toReason(trace, known)] } : below(trace, known);
  return { verdict, title: rule.title, ...own, remarks: told };
}

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
