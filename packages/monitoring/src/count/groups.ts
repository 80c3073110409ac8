// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { grandTotal, withSums } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { genderCells } from "./gender.ts";
import type { GenderCell } from "./gender.ts";

/** The places of cells, in their order. */
export const regionOrder: readonly Cell["region"][] = ["less-developed", "transition", "more-developed", "unknown"];
export const genderOrder: readonly GenderCell[] = ["female", "male", "non-binary", "unknown"];

/** Participations that are counted in the same cells, and how many of them there are in each. */
export interface Group {
  readonly gender: GenderCell;
  readonly region: Cell["region"];
  /** Whether they began, and whether they ended in the period. */
  readonly enters: boolean;
  readonly leaves: boolean;
  /** All of them, with those whose data are incomplete. */
  readonly all: number;
  /** For each indicator of the rule set how many complete ones it counts, and of how many nobody knows. */
  readonly met: readonly number[];
  readonly unknown: readonly number[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function cellIn(groups: readonly Group[], set: RuleSet, at: Pick<Cell, "indicator" | "gender" | "region">): Cell {
  const here = groups.filter(({ gender, region }) => gender === at.gender && region === at.region);
  if (at.indicator === grandTotal)
    return { ...at, value: sum(here.filter(({ enters }) => enters).map(({ all }) => all)) };
  const place = set.indicators.findIndex(({ id }) => id === at.indicator);
  const shown = genderCells(set.switches.gender);
  const unknownCounts = set.switches.completeness === "every-participant";
  const counts = at.gender === "unknown" ? unknownCounts : shown.includes(at.gender);
  const output = set.indicators[place]?.moment === "entry";
  const inPeriod = counts ? here.filter(({ enters, leaves }) => (output ? enters : leaves)) : [];
  const unknown = sum(inPeriod.map((group) => group.unknown[place] ?? 0));
  return {
    ...at,
    value: sum(inPeriod.map(({ met }) => met[place] ?? 0)),
    ...(unknown === 0 ? {} : { unknown }),
  };
}

/**
 * The cells of a report, as `esfReport` writes them, from groups that were counted elsewhere.
 *
 * @param groups - of all participations
 * @param set - the rule set
 */
export function cellsOfGroups(groups: readonly Group[], set: RuleSet): readonly Cell[] {
  const shown = genderCells(set.switches.gender);
  const places = regionOrder.filter((region) => groups.some((group) => group.region === region));
  const cells = [...set.indicators.map(({ id }) => id), grandTotal].flatMap((indicator) =>
    places.flatMap((region) => [
      ...shown.map((gender) => cellIn(groups, set, { indicator, gender, region })),
      ...genderOrder
        .filter((gender) => !shown.includes(gender))
        .map((gender) => cellIn(groups, set, { indicator, gender, region }))
        .filter(({ value, unknown = 0 }) => value + unknown > 0),
    ]),
  );
  return withSums(cells, set);
}
