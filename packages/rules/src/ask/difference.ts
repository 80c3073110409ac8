// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { formatDay } from "@quartierkit/calendar";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { explain } from "../explain/explain.ts";
import type { Explanation } from "../explain/explain.ts";
import { reasonsIn } from "../explain/tell.ts";
import type { Reason } from "../explain/tell.ts";
import { outcomeWord } from "../explain/render.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { Facts } from "../facts/facts.ts";
import { parameterOn } from "../parameter.ts";
import type { Parameter } from "../parameter.ts";
import { versionOn } from "../rule.ts";
import type { Rule } from "../rule.ts";

/** A reason on both sides; `null` where one of the wordings does not know it. */
export interface ReasonChange {
  readonly id: string;
  readonly before: { readonly outcome: Outcome; readonly text: Bilingual; readonly norm: Citation } | null;
  readonly after: { readonly outcome: Outcome; readonly text: Bilingual; readonly norm: Citation } | null;
}

/** A number of the law on both sides; `null` where there is none for the day. */
export interface ParameterChange {
  readonly id: string;
  readonly title: Bilingual;
  readonly before: number | null;
  readonly after: number | null;
  readonly norm: Citation;
}

/** The same person under the law of two days. */
export interface LawDifference {
  readonly before: Explanation["verdict"];
  readonly after: Explanation["verdict"];
  readonly reasons: readonly ReasonChange[];
  readonly parameters: readonly ParameterChange[];
}

/** Three days are kept apart: that of the facts, and the two whose law applies. What is known is what is handed over. */
export interface DifferenceDays {
  readonly on: Day;
  readonly before: Day;
  readonly after: Day;
}

const side = (reason: Reason | undefined): ReasonChange["before"] =>
  reason === undefined ? null : { outcome: reason.outcome, text: reason.text, norm: reason.norm };

function changedReasons(before: Explanation, after: Explanation): readonly ReasonChange[] {
  const [old, young] = [reasonsIn(before.reasons), reasonsIn(after.reasons)];
  const ids = [...new Set([...old, ...young].map(({ id }) => id))];
  return ids
    .map((id) => ({
      id,
      before: side(old.find((one) => one.id === id)),
      after: side(young.find((one) => one.id === id)),
    }))
    .filter(({ before: was, after: is }) => JSON.stringify(was) !== JSON.stringify(is));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function parametersIn(value: unknown): readonly Parameter[] {
  if (Array.isArray(value)) return value.flatMap(parametersIn);
  if (!isObject(value)) return [];
  // A node of this kind carries its parameter.
  const own = value["op"] === "parameter" ? [value["parameter"] as Parameter] : [];
  return [...own, ...Object.values(value).flatMap(parametersIn)];
}

function changedParameters(rule: Rule, { before, after }: DifferenceDays): readonly ParameterChange[] {
  const versions = [versionOn(rule, before), versionOn(rule, after)];
  const all = versions.flatMap((version) => parametersIn([version?.when, version?.values]));
  const distinct = [...new Map(all.map((parameter) => [parameter.id, parameter])).values()];
  return distinct.flatMap((parameter): readonly ParameterChange[] => {
    const [was, is] = [parameterOn(parameter, before), parameterOn(parameter, after)];
    const norm = is?.norm ?? was?.norm;
    if (norm === undefined || was?.value === is?.value) return [];
    const { id, title } = parameter;
    return [{ id, title, before: was?.value ?? null, after: is?.value ?? null, norm }];
  });
}

/**
 * Compares the law of two days for one person: what a change of the law means for somebody.
 *
 * @param rule - the rule with its versions
 * @param facts - what is known about the person
 * @param days - the day of the facts, and the two days whose law applies
 */
export function difference(rule: Rule, facts: Facts, days: DifferenceDays): LawDifference {
  const [before, after] = [days.before, days.after].map((lawDay) => explain(rule, facts, days.on, { lawDay }));
  if (before === undefined || after === undefined) throw new TypeError("two days make two explanations");
  return {
    before: before.verdict,
    after: after.verdict,
    reasons: changedReasons(before, after),
    parameters: changedParameters(rule, days),
  };
}

/**
 * A difference in words, a line each.
 *
 * @param found - from `difference`
 * @param days - the same days
 * @param language - `de` or `en`
 */
export function renderDifference(found: LawDifference, days: DifferenceDays, language: keyof Bilingual): string {
  const none = language === "de" ? "gibt es nicht" : "does not exist";
  const line = (label: string, before: string, after: string) => `${label}: ${before} → ${after}`;
  const law = language === "de" ? "Recht vom" : "Law of";
  return [
    `${law} ${formatDay(days.before, language)} → ${formatDay(days.after, language)}`,
    line(
      language === "de" ? "Ergebnis" : "Verdict",
      outcomeWord(found.before.outcome, language),
      outcomeWord(found.after.outcome, language),
    ),
    ...found.parameters.map(
      ({ title, before, after, norm }) =>
        `${line(title[language], String(before ?? none), String(after ?? none))} (${norm.text})`,
    ),
    ...found.reasons.map(({ id, before, after }) => {
      const told = (one: ReasonChange["before"]) =>
        one === null ? none : `${one.text[language]} ${outcomeWord(one.outcome, language)} (${one.norm.text})`;
      return line(id, told(before), told(after));
    }),
  ].join("\n");
}
