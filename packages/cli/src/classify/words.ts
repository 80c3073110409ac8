// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { classify, explainAll } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import { labelOfFact, outcomeWord, renderExplanation } from "@quartierkit/rules";
import type { Explanation, Facts, Reason, Verdict } from "@quartierkit/rules";
import type { Bilingual } from "@quartierkit/vocabulary";

/** A verdict as it is told, with its explanation where one was asked for. */
export interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
  readonly explanation: Explanation | undefined;
}

/** What is asked about everybody. */
export interface Asked {
  readonly on: Day;
  readonly only: readonly VerdictId[];
  readonly explained: boolean;
}

/** All that is asked about one person. */
export function judge(facts: Facts, { on, only, explained }: Asked): readonly Judged[] {
  const verdicts = classify(facts, on, { only });
  const explanations = explained ? explainAll(facts, on, { only }) : {};
  return only.flatMap((id) => {
    const verdict = verdicts[id];
    return verdict === undefined ? [] : [{ id, verdict, explanation: explanations[id] }];
  });
}

/** A reason in the language of the call, as the JSON output tells it. */
function told(reason: Reason, language: keyof Bilingual): unknown {
  return {
    id: reason.id,
    outcome: reason.outcome,
    text: reason.text[language],
    norm: reason.norm,
    facts: reason.facts.map(({ path, value }) => ({ path, value })),
    missing: reason.missing.map(({ path }) => path),
    joined: reason.joined,
    reasons: reason.reasons.map((part) => told(part, language)),
  };
}

const verdictInJson = ({ verdict, explanation }: Judged, language: keyof Bilingual) => ({
  outcome: verdict.outcome,
  ...(verdict.value === undefined ? {} : { value: verdict.value }),
  missing: verdict.missing,
  ...(verdict.decisions.length === 0 ? {} : { decisions: verdict.decisions.map((decision) => decision[language]) }),
  norms: verdict.norms,
  ...(verdict.lawCheckedUntil === undefined ? {} : { lawCheckedUntil: verdict.lawCheckedUntil }),
  ...(explanation === undefined ? {} : { reasons: explanation.reasons.map((reason) => told(reason, language)) }),
});

/** A person as the JSON output tells them. */
export const inJson = (ref: string | number, judged: readonly Judged[], language: keyof Bilingual): unknown => ({
  ref,
  verdicts: Object.fromEntries(judged.map((one) => [one.id, verdictInJson(one, language)])),
});

function line({ id, verdict, explanation }: Judged, language: keyof Bilingual): string {
  if (explanation !== undefined) return renderExplanation(explanation, language);
  const asks = verdict.missing.map((path) => labelOfFact(path)[language]).join("; ");
  return `  ${id.padEnd(30)} ${outcomeWord(verdict.outcome, language)}${asks === "" ? "" : ` (${asks})`}`;
}

/** A person as a terminal shows them. */
export const inText = (ref: string | number, judged: readonly Judged[], language: keyof Bilingual): string =>
  [`${ref}:`, ...judged.map((one) => line(one, language))].join("\n");
