// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf, formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { outcomeOf } from "../evaluate/outcome.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Interval } from "../evaluate/interval.ts";
import type { Shown, Trace } from "../evaluate/trace.ts";
import { judge, verdictOf } from "../evaluate/verdict.ts";
import type { EvaluateOptions, Verdict } from "../evaluate/verdict.ts";
import { lookUp } from "../facts/access.ts";
import type { Facts } from "../facts/facts.ts";
import { labelOfFact } from "../facts/vocabulary.ts";
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

function filled(text: Bilingual, shown: Readonly<Record<string, Shown>>): Bilingual {
  if (!text.de.includes("{") && !text.en.includes("{")) return text;
  const fill = (language: keyof Bilingual) =>
    text[language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = shown[name];
      return value === undefined ? place : inWords(value, language);
    });
  return { de: fill("de"), en: fill("en") };
}

/** The nearest reasons below a trace, and how they are joined. */
function below(trace: Trace, facts: Facts): Pick<Reason, "joined" | "reasons"> {
  const direct = trace.children.flatMap((child): readonly Trace[] => nearest(child));
  const joining = firstJoin(trace);
  return { joined: direct.length === 0 ? "none" : joining, reasons: direct.map((child) => toReason(child, facts)) };
}

/** What dropped out, because its guard is not met, is not told. */
function nearest(trace: Trace): readonly Trace[] {
  if (trace.node.op === "when" && outcomeOf(trace.possible) === "not-applicable") return [];
  return trace.node.op === "reason" ? [trace] : trace.children.flatMap(nearest);
}

function firstJoin({ node, children }: Trace): "all" | "any" {
  if (node.op === "any" || node.op === "some") return "any";
  const [only, ...others] = children;
  return only !== undefined && others.length === 0 && only.node.op !== "reason" ? firstJoin(only) : "all";
}

function toReason(trace: Trace, facts: Facts): Reason {
  const { node, possible, shown = {} } = trace;
  if (node.op !== "reason") throw new TypeError("only a reason can be told");
  const unique = (paths: readonly string[]) => [...new Set(paths)];
  return {
    id: node.id,
    outcome: outcomeOf(possible),
    text: filled(node.say, shown),
    norm: node.norm,
    facts: unique(trace.used).map((path) => ({ path, label: labelOfFact(path), value: lookUp({ facts }, path).value })),
    missing: unique(trace.missing).map((path) => ({ path, label: labelOfFact(path) })),
    ...below(trace, facts),
  };
}

/**
 * Says why: the verdict with every condition, its norm, the facts used and what is missing.
 *
 * @param rule - a rule with its versions
 * @param facts - what is known about the person
 * @param day - the day, `YYYY-MM-DD`
 * @param options - `lawDay` where old law still applies
 */
export function explain(rule: Rule, facts: Facts, day: Day, options: EvaluateOptions = {}): Explanation {
  const judgement = judge(rule, facts, day, options);
  const { trace, remarks } = judgement;
  const verdict = verdictOf(rule, day, judgement);
  const told = remarks.flatMap(nearest).map((remark) => toReason(remark, facts));
  if (trace === null)
    return { verdict, title: rule.title, joined: "none", reasons: [], remarks: told, notInForce: outside(rule) };
  const own =
    trace.node.op === "reason" ? { joined: "all" as const, reasons: [toReason(trace, facts)] } : below(trace, facts);
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
