// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { explainAll, rules, verdictIds } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import { factsWithSourcesOn } from "@quartierkit/participants";
import type { Register, Sources } from "@quartierkit/participants";
import { reasonsIn } from "@quartierkit/rules";
import type { Explanation, Facts, UsedFact } from "@quartierkit/rules";
import { asOf } from "./dates.ts";
import type { Project } from "./read.ts";

/** A participant with everything the rules say on the day of entry. */
export interface Judged {
  readonly id: string;
  readonly label: string;
  readonly entry: Day;
  readonly facts: Facts;
  /** Where each fact stands in the file. */
  readonly sources: Sources;
  readonly explanations: readonly { readonly id: VerdictId; readonly explanation: Explanation }[];
}

/** The verdicts that the project asks for; what is collected for statistics only is reported as a sum, never by person. */
export const askedOfPeople: readonly VerdictId[] = verdictIds.filter((id) => rules[id].purpose === "entitlement");
export const askedOfStatistics: readonly VerdictId[] = verdictIds.filter((id) => rules[id].purpose === "statistics");

/** The first day in the project; who has none yet is judged as of the day of the report. */
function entryOf({ participations, measures }: Register, id: string): Day {
  const projects = new Set(measures.filter(({ norm }) => norm === "esf").map((measure) => measure.id));
  const days = participations
    .filter(({ participantId, measureId }) => participantId === id && projects.has(measureId))
    .flatMap(({ actual }) => actual?.from ?? []);
  return days.toSorted()[0] ?? asOf;
}

/**
 * Judges every participant on the day of entry into the project.
 *
 * @param project - the participants, whose participations could not be read, and where the records stood
 */
export function judge({
  register,
  incomplete,
  kept,
}: Pick<Project, "register" | "incomplete" | "kept">): readonly Judged[] {
  return register.participants.map(({ id, pseudonym }) => {
    const entry = entryOf(register, id);
    const { facts, sources } = factsWithSourcesOn(register, id, entry, { incomplete, kept });
    const explained = explainAll(facts, entry);
    return {
      id,
      label: pseudonym ?? id,
      entry,
      facts,
      sources,
      explanations: verdictIds.flatMap((verdict) => {
        const explanation = explained[verdict];
        return explanation === undefined ? [] : [{ id: verdict, explanation }];
      }),
    };
  });
}

/** What would have to be asked to decide what is still open; statistics are nobody's reason to ask. */
export const missingFacts = ({ explanations }: Judged): readonly string[] => [
  ...new Set(
    explanations
      .filter(({ id }) => askedOfPeople.includes(id))
      .flatMap(({ explanation }) => explanation.verdict.missing),
  ),
];

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

/** Every fact that some explanation of a person used, once. */
export function usedFacts({ explanations }: Judged): readonly UsedFact[] {
  const used = explanations.flatMap(({ explanation: { reasons, remarks } }) =>
    reasonsIn([...reasons, ...remarks]).flatMap(({ facts }) => facts),
  );
  return [...new Map(used.map((fact) => [fact.path, fact])).values()].filter(({ value }) => value !== undefined);
}
