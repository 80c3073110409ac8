// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { classify, explainAll, rules } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import { labelOfFact, nearMisses, outcomeWord, renderExplanation } from "@quartierkit/rules";
import type { EvaluateOptions, Explanation, Facts, NearMiss, Told, Verdict } from "@quartierkit/rules";
import type { Bilingual } from "@quartierkit/vocabulary";

/** A verdict as it is told, with its explanation where one was asked for. */
export interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
  readonly explanation: Explanation | undefined;
  /** What would have to change for a verdict that is not met, where an explanation was asked for. */
  readonly changes?: readonly NearMiss[];
}

/** What is asked about everybody. */
export interface Asked {
  readonly on: Day;
  readonly only: readonly VerdictId[];
  readonly explained: boolean;
  /** The day whose law applies and the day of knowledge, where they are others. */
  readonly days: EvaluateOptions;
}

/** All that is asked about one person. */
export function judge(facts: Facts, { on, only, explained, days }: Asked): readonly Judged[] {
  const verdicts = classify(facts, on, { only, ...days });
  const explanations = explained ? explainAll(facts, on, { only, ...days }) : {};
  return only.flatMap((id) => {
    const verdict = verdicts[id];
    if (verdict === undefined) return [];
    const changes = explained ? { changes: nearMisses(rules[id], facts, on, days) } : {};
    return [{ id, verdict, explanation: explanations[id], ...changes }];
  });
}

/** A reason, or reasons that count together, in the language of the call, as the JSON output tells them. */
function told(reason: Told, language: keyof Bilingual): unknown {
  const parts = reason.reasons.map((part) => told(part, language));
  if (!("id" in reason)) return { joined: reason.joined, outcome: reason.outcome, reasons: parts };
  return {
    id: reason.id,
    outcome: reason.outcome,
    text: reason.text[language],
    norm: reason.norm,
    facts: reason.facts.map(({ path, value }) => ({ path, value })),
    missing: reason.missing.map(({ path }) => path),
    joined: reason.joined,
    reasons: parts,
  };
}

const verdictInJson = ({ verdict, explanation, changes = [] }: Judged, language: keyof Bilingual) => ({
  outcome: verdict.outcome,
  ...(verdict.value === undefined ? {} : { value: verdict.value }),
  missing: verdict.missing,
  ...(verdict.decisions.length === 0 ? {} : { decisions: verdict.decisions.map((decision) => decision[language]) }),
  norms: verdict.norms,
  ...(verdict.lawCheckedUntil === undefined ? {} : { lawCheckedUntil: verdict.lawCheckedUntil }),
  ...(explanation === undefined
    ? {}
    : { joined: explanation.joined, reasons: explanation.reasons.map((reason) => told(reason, language)) }),
  ...(changes.length === 0
    ? {}
    : { changes: changes.map((set) => set.map(({ id, norm, text }) => ({ id, norm, text: text[language] }))) }),
});

/** A person as the JSON output tells them. */
export const inJson = (ref: string | number, judged: readonly Judged[], language: keyof Bilingual): unknown => ({
  ref,
  verdicts: Object.fromEntries(judged.map((one) => [one.id, verdictInJson(one, language)])),
});

const phrases = {
  ask: { de: "zu erfragen", en: "to ask" },
  decide: { de: "zu entscheiden", en: "to decide" },
  change: { de: "Wäre erfüllt, wenn dies anders wäre", en: "Would be met if this were different" },
  and: { de: " und ", en: " and " },
} as const satisfies Readonly<Record<string, Bilingual>>;

const isVerdictId = (id: string): id is VerdictId => id in rules;

const titleOf = (id: string, language: keyof Bilingual): string => (isVerdictId(id) ? rules[id].title[language] : id);

/** One of many ways is as good as the next: so many are told. */
const fewChanges = 3;

const changeLines = (changes: readonly NearMiss[], language: keyof Bilingual): readonly string[] =>
  changes
    .slice(0, fewChanges)
    .map(
      (set) => `  ${phrases.change[language]}: ${set.map(({ text }) => text[language]).join(phrases.and[language])}`,
    );

function line({ id, verdict, explanation, changes = [] }: Judged, language: keyof Bilingual): string {
  if (explanation !== undefined)
    return [renderExplanation(explanation, language), ...changeLines(changes, language)].join("\n");
  const asks = verdict.missing.map((path) => labelOfFact(path)[language]).join("; ");
  const decisions = verdict.decisions.map((decision) => decision[language]).join(" ");
  return [
    `  ${outcomeWord(verdict.outcome, language)}: ${titleOf(id, language)} [${id}]`,
    ...(asks === "" ? [] : [`      ${phrases.ask[language]}: ${asks}`]),
    ...(decisions === "" ? [] : [`      ${phrases.decide[language]}: ${decisions}`]),
  ].join("\n");
}

/** A person as a terminal shows them. */
export const inText = (ref: string | number, judged: readonly Judged[], language: keyof Bilingual): string =>
  [`${ref}:`, ...judged.map((one) => line(one, language))].join("\n");
