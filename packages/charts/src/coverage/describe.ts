// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { formatCount, mustBeFinite } from "../text/numbers.ts";
import { countStates, stateOrder, stateWord } from "./states.ts";
import type {
  CoverageInput,
  CoverageModule,
  CoveragePosition,
  CoveragePreparation,
  PreparationState,
} from "./input.ts";

/** Rounded down, so that 100 % is said only when every position is certified. */
const percentCertified = (positions: readonly CoveragePosition[]): number =>
  Math.floor((countStates(positions).certified / positions.length) * 100 + 1e-9);

/** "38 % zertifiziert: 9 von 24 Positionen"; without positions no percentage. */
export const coverageHeadline = ({ positions, language }: CoverageInput): string => {
  if (positions.length === 0) return phrases(language).noData;
  const done = formatCount(countStates(positions).certified, language);
  const all = formatCount(positions.length, language);
  const percent = percentCertified(positions);
  if (language === "de") return `${percent}\u00a0% zertifiziert: ${done} von ${all} Berufsbildpositionen`;
  return `${percent}% certified: ${done} of ${all} positions of the training profile`;
};

/** "TQ 1 Pflanzen, 4 Mon." */
export const moduleMonths = ({ months, number }: CoverageModule, language: CoverageInput["language"]): string =>
  months === undefined ? "" : phrases(language).duration(formatCount(mustBeFinite(months, `months of ${number}`), language));

const describeModule = (one: CoverageModule, language: CoverageInput["language"]): string => {
  const months = moduleMonths(one, language);
  return `${one.number} ${one.title}: ${stateWord(one.state, language)}${months === "" ? "" : `, ${months}`}.`;
};

const describePosition = (one: CoveragePosition, language: CoverageInput["language"]): string => {
  const by = one.by.length === 0 ? "" : ` (${one.by.join(", ")})`;
  return `${one.id} ${one.title}: ${stateWord(one.state, language)}${by}.`;
};

/** The word for where somebody stands with a preparation. */
export const preparationWord = (state: PreparationState, language: CoverageInput["language"]): string => {
  const { completed, dropped, planned, running } = phrases(language);
  return { completed, dropped, planned, running }[state];
};

const describePreparation = (one: CoveragePreparation, language: CoverageInput["language"]): string => {
  const level = one.level === undefined ? "" : ` (${one.level})`;
  return `${phrases(language).preparation}: ${one.title}${level}: ${preparationWord(one.state, language)}.`;
};

/** The first sentences: how far, and how many positions in which state. */
export const summariseCoverage = (input: CoverageInput): readonly string[] => {
  const counts = countStates(input.positions);
  const parts = stateOrder
    .filter((state) => counts[state] > 0)
    .map((state) => `${formatCount(counts[state], input.language)} ${stateWord(state, input.language)}`);
  const headline = `${input.occupation}: ${coverageHeadline(input)}.`;
  return parts.length === 0 ? [headline] : [headline, `${phrases(input.language).positions}: ${parts.join(", ")}.`];
};

/**
 * The coverage in sentences: how much is certified, then preparation, every module, every position with what covers it.
 *
 * @throws ChartsError "number-not-finite"
 * @example
 * import { describeCoverage } from "@quartierkit/charts";
 * const modules = [{ number: "TQ 1", title: "Pflanzen", state: "passed", months: 4.5 }] as const;
 * const input = { title: "Weg", language: "de", occupation: "Gärtner/in", positions: [], modules } as const;
 * console.log(describeCoverage(input)[1]); // → TQ 1 Pflanzen: bestanden, 4,5 Monate.
 */
export const describeCoverage = (input: CoverageInput): readonly string[] => [
  ...summariseCoverage(input),
  ...(input.preparation ?? []).map((one) => describePreparation(one, input.language)),
  ...input.modules.map((one) => describeModule(one, input.language)),
  ...input.positions.map((one) => describePosition(one, input.language)),
];
