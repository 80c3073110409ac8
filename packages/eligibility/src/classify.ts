// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { evaluateAll, explainAll as explainRules } from "@quartierkit/rules";
import type { EvaluateOptions, Explanation, Facts, Verdict } from "@quartierkit/rules";
import { rules } from "./registry.ts";
import type { VerdictId } from "./registry.ts";

/** What is asked for, and how much is told. */
export interface ClassifyOptions extends EvaluateOptions {
  /** Only these verdicts; all where it is absent. */
  readonly only?: readonly VerdictId[];
}

const idsOf = ({ only }: ClassifyOptions): readonly VerdictId[] => only ?? verdictIds;

const isVerdictId = (id: string): id is VerdictId => id in rules;

/** The ids of all verdicts, in the order of the registry. */
export const verdictIds: readonly VerdictId[] = Object.keys(rules).filter(isVerdictId);

/**
 * Says for every group, programme and instrument whether a person belongs to it on a day.
 *
 * An absent fact never refuses anybody: its verdicts are `unknown` and name what is missing.
 *
 * @param facts - what is known about the person; an absent key means unknown
 * @param day - the day, `YYYY-MM-DD`; for programmes the day of entry
 * @param options - `only` some verdicts; `lawDay` where old law still applies
 * @returns verdicts by id
 * @example
 * import { classify } from "@quartierkit/eligibility";
 * const facts = { household: { soleCarer: true, children: [{ birthDate: "2016-05-01" }] } };
 * const { "lone-parent": verdict } = classify(facts, "2021-03-08", { only: ["lone-parent"] });
 * console.log(`${verdict?.outcome} ${verdict?.value?.percent}`); // → met 36
 */
export function classify(
  facts: Facts,
  day: Day,
  options: ClassifyOptions = {},
): Readonly<Partial<Record<VerdictId, Verdict>>> {
  const ids = idsOf(options);
  const verdicts = evaluateAll(
    ids.map((id) => rules[id]),
    facts,
    day,
    options,
  );
  return Object.fromEntries(verdicts.map((verdict, index) => [ids[index] ?? verdict.rule, verdict]));
}

/**
 * The same with all reasons, for the case that a person opens.
 *
 * @param facts - what is known about the person; an absent key means unknown
 * @param day - the day, `YYYY-MM-DD`
 * @param options - `only` some verdicts; `lawDay` where old law still applies
 */
export function explainAll(
  facts: Facts,
  day: Day,
  options: ClassifyOptions = {},
): Readonly<Partial<Record<VerdictId, Explanation>>> {
  const ids = idsOf(options);
  const explanations = explainRules(
    ids.map((id) => rules[id]),
    facts,
    day,
    options,
  );
  return Object.fromEntries(explanations.map((one, index) => [ids[index] ?? one.verdict.rule, one]));
}
