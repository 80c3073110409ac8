// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { explainAll, rules, verdictIds } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import { factsOn } from "@quartierkit/participants";
import type { Register } from "@quartierkit/participants";
import type { Explanation, Facts } from "@quartierkit/rules";

/** A participant with everything the rules say on the day of entry. */
export interface Judged {
  readonly id: string;
  readonly label: string;
  readonly entry: Day;
  readonly facts: Facts;
  readonly explanations: readonly { readonly id: VerdictId; readonly explanation: Explanation }[];
}

/** The verdicts that the project asks for; what is collected for statistics only is reported as a sum, never by person. */
export const askedOfPeople: readonly VerdictId[] = verdictIds.filter((id) => rules[id].purpose === "entitlement");
export const askedOfStatistics: readonly VerdictId[] = verdictIds.filter((id) => rules[id].purpose === "statistics");

/**
 * Judges every participant on the day of entry into the project.
 *
 * @param register - the participants
 * @param entryOf - the day of entry by participant id
 */
export function judge(register: Register, entryOf: (id: string) => Day): readonly Judged[] {
  return register.participants.map(({ id, pseudonym }) => {
    const entry = entryOf(id);
    const facts = factsOn(register, id, entry);
    const explained = explainAll(facts, entry);
    return {
      id,
      label: pseudonym ?? id,
      entry,
      facts,
      explanations: verdictIds.flatMap((verdict) => {
        const explanation = explained[verdict];
        return explanation === undefined ? [] : [{ id: verdict, explanation }];
      }),
    };
  });
}

/** How many participants meet a rule, do not, or are open. */
export function counted(
  judged: readonly Judged[],
  id: VerdictId,
): { readonly met: number; readonly notMet: number; readonly unknown: number } {
  const outcomes = judged.flatMap(({ explanations }) =>
    explanations.filter((entry) => entry.id === id).map(({ explanation }) => explanation.verdict.outcome),
  );
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  return { met: count("met"), notMet: count("not-met"), unknown: count("unknown") };
}
