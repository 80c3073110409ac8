// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { factsKnownOn } from "../facts/known-on.ts";
import { isInCalendar } from "../kernel/scalar.ts";
import { versionOn } from "../rule.ts";
import type { Rule, RuleVersion } from "../rule.ts";
import { traverse } from "../tree/traverse.ts";
import type { Quantity } from "../tree/nodes.ts";
import { isDayNode } from "./calendar-days.ts";
import { readQuantity, traceOf } from "./conditions.ts";
import { contextOf } from "./context.ts";
import type { Context } from "./context.ts";
import { met } from "../kernel/outcome.ts";
import type { Possible } from "../kernel/outcome.ts";
import { missingIn, none, openInRule } from "./trace.ts";
import type { IsOpen, Trace } from "./trace.ts";

/** A computed value: exact, or bounds where facts are missing; days as `YYYY-MM-DD`. `null` = nothing is known, or no bound is. */
export type VerdictValue = number | Day | { readonly lo: number | Day | null; readonly hi: number | Day | null } | null;

/** What the law says of a person on a day. */
export interface Verdict {
  readonly rule: string;
  readonly on: Day;
  readonly outcome: "met" | "not-met" | "unknown";
  readonly value?: Readonly<Record<string, VerdictValue>>;
  /** Paths of facts that are not known and can still matter; empty where the outcome is decided. */
  readonly missing: readonly string[];
  /** Questions that no fact can answer and a person has to decide, where they can still matter. */
  readonly decisions: readonly Bilingual[];
  readonly norms: readonly Citation[];
  /** Set where the day lies after the last day for which the text of the law was read. */
  readonly lawCheckedUntil?: Day;
}

/** Three days are kept apart: that of the facts, that whose law applies, and that of knowledge. */
export interface EvaluateOptions {
  /** The day whose law applies, e.g. the day a benefit was granted; the day of the facts where it is absent. */
  readonly lawDay?: Day;
  /** The day of knowledge: histories beyond it are unknown (`factsKnownOn`). All that is handed over is known where it is absent. */
  readonly knownOn?: Day;
}

/** A version that is in force, traced; or none. */
export interface Judgement {
  readonly version: RuleVersion | null;
  readonly trace: Trace | null;
  readonly remarks: readonly Trace[];
  readonly context: Context;
}

/** What the interpreter is told of a person; the same for all rules, so that each history is read once. */
export function contextFor(facts: Facts, day: Day, { lawDay = day, knownOn }: EvaluateOptions = {}): Context {
  return contextOf(knownOn === undefined ? facts : factsKnownOn(facts, knownOn), day, lawDay);
}

/** Evaluates the version that is law on the day and keeps the trace. */
export function judge(rule: Rule, context: Context): Judgement {
  const { lawDay } = context;
  const version = versionOn(rule, lawDay);
  if (version === null) return { version, trace: null, remarks: [], context };
  const remarks = (version.remarks ?? []).map((remark) => traceOf(remark, context));
  return { version, trace: traceOf(version.when, context), remarks, context };
}

function valueOf(quantity: Quantity, context: Context): VerdictValue {
  const { lo, hi } = readQuantity(quantity, context).value;
  const [shown, canBeShown] = isDayNode(quantity) ? [dayOf, isInCalendar] : [rounded, Number.isFinite];
  const edge = (bound: number) => (canBeShown(bound) ? shown(bound) : null);
  if (!canBeShown(lo) && !canBeShown(hi)) return null;
  return lo === hi ? edge(lo) : { lo: edge(lo), hi: edge(hi) };
}

/** Months are fractions of thirty days: two decimals are what a person can check. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A rule that does not apply does not give what it is asked for: as long as it may not apply, it is not met for certain. */
const decided = (possible: Possible): Verdict["outcome"] =>
  possible === met ? "met" : (possible & met) === 0 ? "not-met" : "unknown";

/** Decisions inside conditions that are still open. */
function openDecisions(trace: Trace, isOpen: IsOpen): readonly Bilingual[] {
  if (!isOpen(trace.possible)) return none;
  const own = trace.node.op === "person-decides" ? [trace.node.ask] : none;
  return [...own, ...trace.children.flatMap((child) => openDecisions(child, isOpen))];
}

/**
 * Says whether a person meets a rule on a day, and what the law says with it.
 *
 * A fact that is absent never refuses anybody: the outcome is `unknown` as long as it can still matter, and `missing`
 * lists what would have to be asked. On a day on which no version of the rule is in force the outcome is `not-met`.
 *
 * @param rule - a rule with its versions
 * @param facts - what is known about the person
 * @param day - the day, `YYYY-MM-DD`
 * @param options - `lawDay` where old law still applies, `knownOn` where less was known
 */
export function evaluate(rule: Rule, facts: Facts, day: Day, options: EvaluateOptions = {}): Verdict {
  return verdictOf(rule, day, judge(rule, contextFor(facts, day, options)));
}

/**
 * The verdicts of several rules about one person; a history that several of them ask for is read once.
 *
 * @param rules - the rules
 * @param facts - what is known about the person
 * @param day - the day, `YYYY-MM-DD`
 * @param options - `lawDay` where old law still applies, `knownOn` where less was known
 * @returns one verdict for each rule, in their order
 */
export function evaluateAll(
  rules: readonly Rule[],
  facts: Facts,
  day: Day,
  options: EvaluateOptions = {},
): readonly Verdict[] {
  const context = contextFor(facts, day, options);
  return rules.map((rule) => verdictOf(rule, day, judge(rule, context)));
}

/** The same question can stand in several places. */
const distinct = (questions: readonly Bilingual[]): readonly Bilingual[] => [
  ...new Map(questions.map((question) => [question.de, question])).values(),
];

/** The verdict of a judgement. */
export function verdictOf(rule: Rule, day: Day, { version, trace, context }: Judgement): Verdict {
  if (version === null || trace === null) {
    const norms = rule.versions.map(({ norm }) => norm);
    return { rule: rule.id, on: day, outcome: "not-met", missing: [], decisions: [], norms };
  }
  const outcome = decided(trace.possible);
  const values = Object.entries(version.values ?? {}).map(([name, node]) => [name, valueOf(node, context)] as const);
  const late = version.checkedUntil !== undefined && context.lawDay > version.checkedUntil;
  return {
    rule: rule.id,
    on: day,
    outcome,
    ...(values.length === 0 ? {} : { value: Object.fromEntries(values) }),
    missing: outcome === "unknown" ? missingIn(trace, openInRule(trace)) : none,
    decisions: outcome === "unknown" ? distinct(openDecisions(trace, openInRule(trace))) : none,
    norms: normsOf(version),
    ...(late ? { lawCheckedUntil: version.checkedUntil } : {}),
  };
}

const versionNorms = new WeakMap<RuleVersion, readonly Citation[]>();

/** The norms that a version rests on, each once, in the order of the rule: collected once. */
function normsOf(version: RuleVersion): readonly Citation[] {
  const there = versionNorms.get(version);
  if (there !== undefined) return there;
  const norms = new Map([[version.norm.text, version.norm]]);
  traverse(version.when, (node) => {
    if (node.op === "reason" && !norms.has(node.norm.text)) norms.set(node.norm.text, node.norm);
  });
  const list = [...norms.values()];
  versionNorms.set(version, list);
  return list;
}
