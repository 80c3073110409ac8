// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** `unknown` is an answer: something that can still matter is not known. `not-applicable` drops out. */
export type Outcome = "met" | "not-met" | "unknown" | "not-applicable";

/**
 * The outcomes that are still possible, as a set in three bits. Unknown is not a fourth value but the set of both; a
 * guard that is unknown over a met condition is the set of met and not applicable, which decides a conjunction and
 * leaves a disjunction open.
 */
export type Possible = number;

export const met: Possible = 1;
export const notMet: Possible = 2;
export const notApplicable: Possible = 4;
export const open: Possible = met | notMet;

const single = [met, notMet, notApplicable] as const;

export const possibleOf = (truth: boolean | null): Possible => (truth === null ? open : truth ? met : notMet);

/**
 * The word for a set of possible outcomes. A condition that is met wherever it applies is called met.
 *
 * @param possible - at least one outcome
 */
export function outcomeOf(possible: Possible): Outcome {
  if (possible === notMet) return "not-met";
  if (possible === notApplicable) return "not-applicable";
  return (possible & notMet) === 0 ? "met" : "unknown";
}

/** Whether only one outcome is left. */
export const isSingle = (possible: Possible): boolean =>
  possible === met || possible === notMet || possible === notApplicable;

/** One outcome decides, `not-applicable` drops out, the other remains. */
const deciding = (decider: Possible) => (a: Possible, b: Possible) => {
  if (a === decider || b === decider) return decider;
  return a === notApplicable ? b : a;
};

/** Combines two sets by combining each outcome of the one with each of the other. */
function combine(a: Possible, b: Possible, rule: (a: Possible, b: Possible) => Possible): Possible {
  return single
    .filter((left) => (a & left) !== 0)
    .flatMap((left) => single.filter((right) => (b & right) !== 0).map((right) => rule(left, right)))
    .reduce((set, outcome) => set | outcome, 0);
}

const sets: readonly Possible[] = [0, 1, 2, 3, 4, 5, 6, 7];

/** One entry for each pair of sets, at `8 * a + b`: a conjunction is asked for often and has 64 answers. */
const table = (decider: Possible): Uint8Array =>
  Uint8Array.from(sets.flatMap((a) => sets.map((b) => combine(a, b, deciding(decider)))));

export const allTable: Uint8Array = table(notMet);
export const anyTable: Uint8Array = table(met);

function joined(conditions: readonly Possible[], answers: Uint8Array, ofNone: Possible): Possible {
  let [set = ofNone] = conditions;
  for (let index = 1; index < conditions.length; index += 1) set = answers[8 * set + (conditions[index] ?? 0)] ?? 0;
  return set;
}

/**
 * Strong conjunction: one condition that is not met decides; what does not apply drops out.
 *
 * @returns met for no conditions at all, not applicable where none applies
 */
export const allOf = (conditions: readonly Possible[]): Possible => joined(conditions, allTable, met);

/**
 * Strong disjunction: one condition that is met decides; what does not apply drops out.
 *
 * @returns not met for no conditions at all, not applicable where none applies
 */
export const anyOf = (conditions: readonly Possible[]): Possible => joined(conditions, anyTable, notMet);

/** What is met becomes not met and the other way round; what does not apply stays so. */
export const negate = (possible: Possible): Possible =>
  ((possible & met) === 0 ? 0 : notMet) | ((possible & notMet) === 0 ? 0 : met) | (possible & notApplicable);

/** A condition that drops out where its guard is not met. */
export const guarded = (guard: Possible, then: Possible): Possible =>
  ((guard & met) === 0 ? 0 : then) | ((guard & (notMet | notApplicable)) === 0 ? 0 : notApplicable);
