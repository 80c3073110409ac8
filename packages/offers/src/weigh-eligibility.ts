// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMissing } from "@quartierkit/vocabulary";
import type { Eligibility, Offer } from "./records/catalogue.ts";

/** The answer of a verdict. */
export type Outcome = "met" | "not-met" | "unknown";

/** A requirement with its answer. */
export interface WeighedRequirement {
  readonly requirement: Eligibility["requirements"][number];
  readonly outcome: Outcome;
}

/** Whether somebody may come, and by which requirements. */
export interface WeighedEligibility {
  readonly outcome: Outcome;
  readonly requirements: readonly WeighedRequirement[];
  /** Verdicts that would have to be known. */
  readonly missing: readonly string[];
}

type Outcomes = Readonly<Record<string, Outcome>>;
const outcomeOf = (outcomes: Outcomes, id: string): Outcome =>
  (Object.hasOwn(outcomes, id) ? outcomes[id] : undefined) ?? "unknown";

function weigh({ rule, verdicts }: WeighedRequirement["requirement"], outcomes: Outcomes): Outcome {
  const answers = verdicts.map((id) => outcomeOf(outcomes, id));
  if (answers.includes("met")) return rule === "any-of" ? "met" : "not-met";
  if (answers.includes("unknown")) return "unknown";
  return rule === "any-of" ? "not-met" : "met";
}

/**
 * Whether somebody may come to an offer, by the verdicts about them. Wishes (`firm: false`) turn nobody away.
 *
 * @param offer - the offer; `unknown` where nobody said who may come
 * @param outcomes - verdicts by id, as `classify` of `@quartierkit/eligibility` gives them; an absent one is unknown
 * @example
 * import { weighEligibility } from "@quartierkit/offers";
 * const reason = { de: "Arbeitsgelegenheit", en: "work opportunity" };
 * const requirements = [{ rule: "any-of", verdicts: ["sgb2-16d"], firm: true, reason }] as const;
 * console.log(weighEligibility({ eligibility: { requirements } }, { "sgb2-16d": "met" }).outcome); // → met
 * console.log(weighEligibility({ eligibility: { requirements } }, {}).missing.join()); // → sgb2-16d
 */
export function weighEligibility({ eligibility }: Pick<Offer, "eligibility">, outcomes: Outcomes): WeighedEligibility {
  if (eligibility === undefined || isMissing(eligibility)) return { outcome: "unknown", requirements: [], missing: [] };
  const requirements = eligibility.requirements.map((requirement) => ({
    requirement,
    outcome: weigh(requirement, outcomes),
  }));
  const firm = requirements.filter(({ requirement }) => requirement.firm);
  const has = (wanted: Outcome): boolean => firm.some(({ outcome }) => outcome === wanted);
  const open = firm.filter(({ outcome }) => outcome === "unknown").flatMap(({ requirement }) => requirement.verdicts);
  return {
    outcome: has("not-met") ? "not-met" : has("unknown") ? "unknown" : "met",
    requirements,
    missing: [...new Set(open)].filter((id) => outcomeOf(outcomes, id) === "unknown"),
  };
}
