// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { grandTotal, withSums } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { genderCells } from "./gender.ts";
import type { GenderCell } from "./gender.ts";
import type { RecordCounts } from "./report.ts";

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
  /** Of these those that are complete but for the gender. */
  readonly complete: number;
  /** For each indicator of the rule set how many complete ones it counts, and of how many nobody knows. */
  readonly met: readonly number[];
  readonly unknown: readonly number[];
}

/** Whether people of a gender count in the indicators. */
const hasCells = (gender: GenderCell, { switches }: RuleSet): boolean =>
  gender === "unknown" ? switches.completeness === "every-participant" : genderCells(switches.gender).includes(gender);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function cellIn(groups: readonly Group[], set: RuleSet, at: Pick<Cell, "indicator" | "gender" | "region">): Cell {
  const here = groups.filter(({ gender, region }) => gender === at.gender && region === at.region);
  if (at.indicator === grandTotal)
    return { ...at, value: sum(here.filter(({ enters }) => enters).map(({ all }) => all)) };
  const place = set.indicators.findIndex(({ id }) => id === at.indicator);
  const output = set.indicators[place]?.moment === "entry";
  const inPeriod = hasCells(at.gender, set) ? here.filter(({ enters, leaves }) => (output ? enters : leaves)) : [];
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

/**
 * What became of records, as `esfReport` tells it.
 *
 * @param groups - of all participations
 * @param set - the rule set
 * @param read - how many records there were, and how many are no participation and no part of one
 */
export function countsOfGroups(
  groups: readonly Group[],
  set: RuleSet,
  read: Pick<RecordCounts, "records" | "notCounted">,
): RecordCounts {
  const counted = ({ gender, complete }: Group): number => (hasCells(gender, set) ? complete : 0);
  const inPeriod = groups.filter(({ enters, leaves }) => enters || leaves);
  return {
    ...read,
    participations: sum(groups.map(({ all }) => all)),
    counted: sum(inPeriod.map(counted)),
    grandTotalOnly: sum(inPeriod.filter(({ enters }) => enters).map((group) => group.all - counted(group))),
  };
}
