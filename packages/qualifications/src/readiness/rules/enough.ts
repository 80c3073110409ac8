// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { Condition, NumberNode, Parameter } from "@quartierkit/rules";
import { own } from "../facts.ts";

const { allOf, anyOf, calc, compare, personDecides } = build;

const training = own.number("occupation.trainingMonths");

/** Months that are needed: a share of the training time, in per cent. */
export const requiredMonths = (percent: Parameter): NumberNode => calc("*", training, percent, 0.01);

/** Months counted for certain, and at most. */
export interface CountedMonths {
  readonly atLeast: NumberNode;
  readonly atMost: NumberNode;
}

/**
 * The months are enough for certain, or may be: then somebody has to decide which of the uncertain times count. They are
 * not enough only where even the most is too little.
 */
export function enough({ atLeast, atMost }: CountedMonths, percent: Parameter): Condition {
  // Whole hundredths on both sides: a fraction of a binary number must not decide.
  const reach = (months: NumberNode) => compare(calc("*", months, 100), ">=", calc("*", training, percent));
  const ask = personDecides({
    de: "Welche der Zeiten, die nicht sicher sind, zählen (Teilzeit, ungenaue Tage, Teilqualifikationen)?",
    en: "Which of the uncertain times count (part-time work, imprecise days, Teilqualifikationen)?",
  });
  return anyOf(reach(atLeast), allOf(reach(atMost), ask));
}
