// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { explain, reasonsIn } from "@quartierkit/rules";
import type { Outcome } from "@quartierkit/rules";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { regulationIn } from "../covering/find.ts";
import type { QualificationFile } from "../records/file.ts";
import type { TrainingRegulation } from "../records/regulation.ts";
import { labelOfDegreeFact } from "./facts.ts";
import type { DegreeFacts } from "./facts.ts";
import { degreeFactsOf } from "./gather.ts";
import type { DegreeQuestion } from "./gather.ts";
import { degreeRules } from "./rules/rules.ts";
import type { DegreeRuleId } from "./rules/rules.ts";

/** One condition of a way, whether it is fulfilled, and by which norm. */
export interface DegreeReason {
  readonly id: string;
  readonly outcome: Outcome;
  readonly text: Bilingual;
  readonly norm: Citation;
}

/** What the law says of one way to the degree. */
export interface DegreeVerdict {
  /** The rule that was asked: for a craft that of the HwO. */
  readonly rule: DegreeRuleId | null;
  readonly outcome: Outcome;
  readonly reasons: readonly DegreeReason[];
  /** Facts that are missing and can still matter, with the words to ask for them. */
  readonly missing: readonly { readonly path: string; readonly label: Bilingual }[];
  /** Questions that the competent body has to decide. */
  readonly decisions: readonly Bilingual[];
  readonly norms: readonly Citation[];
  /** Set where the day lies after the last one for which the law was read. */
  readonly lawCheckedUntil?: Day;
}

/** The ways to a degree, by the ids of the contract; for a craft they are those of the HwO. */
export interface DegreeReadiness {
  /** Externenprüfung by time or ability. */
  readonly "bbig-45-2": DegreeVerdict;
  /** Externenprüfung after full comparability. */
  readonly "bbig-45-3": DegreeVerdict;
  /** Feststellungsverfahren. */
  readonly "bbig-50b": DegreeVerdict;
  /** Supplementary procedure; absent where no determination is recorded. */
  readonly "bbfverfv-8"?: DegreeVerdict;
  /** Repeated application; absent where no determination is recorded. */
  readonly "bbfverfv-9"?: DegreeVerdict;
}

const ruleSets = {
  bbig: { exam: "bbig-45-2", comparability: "bbig-45-3", procedure: "bbig-50b" },
  hwo: { exam: "hwo-37-2", comparability: "hwo-37-3", procedure: "hwo-41b" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, DegreeRuleId>>>>;

/** The act by which an occupation is regulated; `null` where there is no way to its degree. */
export const actOf = ({ pathway }: TrainingRegulation): keyof typeof ruleSets | null =>
  pathway.kind === "none" ? null : pathway.norm.statute === "HwO" ? "hwo" : "bbig";

/**
 * What one rule says of the facts, told in the words of this package.
 *
 * @param rule - id of the rule
 * @param facts - what is known
 * @param on - the day
 */
export function askRule(rule: DegreeRuleId, facts: DegreeFacts, on: Day): DegreeVerdict {
  const { verdict, reasons, notInForce } = explain(degreeRules[rule], facts, on);
  const { outcome, missing, decisions, norms, lawCheckedUntil } = verdict;
  const [norm] = norms;
  const outside =
    notInForce === undefined || norm === undefined ? [] : [{ id: "not-in-force", outcome, text: notInForce, norm }];
  return {
    rule,
    outcome,
    reasons: [
      ...outside,
      ...reasonsIn(reasons).map((reason) => ({
        id: reason.id,
        outcome: reason.outcome,
        text: reason.text,
        norm: reason.norm,
      })),
    ],
    missing: missing.map((path) => ({ path, label: labelOfDegreeFact(path) })),
    decisions,
    norms,
    ...(lawCheckedUntil === undefined ? {} : { lawCheckedUntil }),
  };
}

/** There is no such way: the norm that says so, and the ways that there are. */
function noWay({ pathway }: TrainingRegulation): DegreeVerdict {
  const reason = pathway.kind === "none" ? pathway.reason : { de: "", en: "" };
  const ways = pathway.kind === "none" ? (pathway.ways ?? []) : [];
  return {
    rule: null,
    outcome: "not-applicable",
    reasons: [
      { id: "no-pathway", outcome: "not-applicable", text: reason, norm: pathway.norm },
      ...ways.map(({ norm, text }) => ({ id: "other-way", outcome: "unknown" as const, text, norm })),
    ],
    missing: [],
    decisions: [],
    norms: [pathway.norm, ...ways.map(({ norm }) => norm)],
  };
}

/**
 * What the law says of each way to the degree, with every condition and its norm. Nobody is refused because a fact is
 * missing, nor because time is missing: the competent body may do without its proof, and the verdict says what it has to
 * decide. In nursing there is no such way, and the reasons name the ways that there are.
 *
 * @law § 45 Abs. 2 und 3, §§ 50b-50d BBiG; § 37 Abs. 2 und 3, §§ 41b-41d HwO; §§ 8, 9 BBFVerfV
 * @inForce § 45 Abs. 2 from 2005-04-01, the rest from 2025-01-01
 * @param file - the records
 * @param question - participant, occupation and day; birth date and other facts where they are known
 * @throws QualificationsError `regulation-unknown`
 * @example
 * import { catalogueRegulations, degreeReadiness } from "@quartierkit/qualifications";
 * const work = { id: "x1", participantId: "p1", regulationId: "fachlagerist", kind: "work", months: 40 } as const;
 * const file = {
 *   format: "quartierkit-qualifications", version: 1, regulations: catalogueRegulations, frameworks: [],
 *   enrolments: [], assessments: [], certificates: [], experience: [work],
 * } as const;
 * const asked = { participantId: "p1", regulationId: "fachlagerist", on: "2025-02-01", birthDate: "2000-03-10" };
 * const found = degreeReadiness(file, asked);
 * console.log(found["bbig-45-2"].outcome, found["bbig-50b"].outcome); // → met unknown
 * console.log(found["bbig-50b"].reasons.find(({ id }) => id === "age")?.outcome); // → not-met
 */
export function degreeReadiness(file: QualificationFile, question: DegreeQuestion): DegreeReadiness {
  const regulation = regulationIn(file, question.regulationId);
  const act = actOf(regulation);
  if (act === null) {
    const none = noWay(regulation);
    return { "bbig-45-2": none, "bbig-45-3": none, "bbig-50b": none };
  }
  const facts = degreeFactsOf(file, question);
  const { exam, comparability, procedure } = ruleSets[act];
  const ask = (id: DegreeRuleId): DegreeVerdict => askRule(id, facts, question.on);
  const decided = facts.determination?.outcome !== undefined;
  return {
    "bbig-45-2": ask(exam),
    "bbig-45-3": ask(comparability),
    "bbig-50b": ask(procedure),
    ...(decided ? { "bbfverfv-8": ask("bbfverfv-8"), "bbfverfv-9": ask("bbfverfv-9") } : {}),
  };
}
