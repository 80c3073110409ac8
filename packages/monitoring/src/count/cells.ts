// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Region } from "../record/participation.ts";
import type { Indicator, ReservedSum } from "../indicators/indicator.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { genderCells } from "./gender.ts";
import type { GenderCell } from "./gender.ts";
import type { Judged } from "./judge.ts";
import { belongsTo, entersIn } from "./period.ts";
import type { ReportPeriod } from "./period.ts";

/** One figure. */
export interface Cell {
  readonly indicator: string;
  readonly gender: GenderCell;
  readonly region: Region | "unknown";
  readonly value: number;
  /** How many of the complete participations of the cell may belong to it, but a fact is missing; none where it is absent. */
  readonly unknown?: number;
}

/** All participants whom the programme supported, with those whose data are incomplete. */
export const grandTotal = "GT";

/** The total that is computed from the statuses, in the programming period 2014-2020. */
export const statusTotal = "TOTAL";

const everyone: readonly GenderCell[] = ["female", "male", "non-binary", "unknown"];

/** Whether somebody counts in the indicators, and not in the grand total only. */
export const counts = ({ complete, gender }: Judged, { switches }: RuleSet): boolean =>
  complete && (gender === "unknown" || genderCells(switches.gender).includes(gender));

type Tally = Map<string, { value: number; unknown: number }>;

const keyOf = (indicator: string, gender: GenderCell, region: string): string => `${indicator} ${gender} ${region}`;

function add(tally: Tally, key: string, kind: "value" | "unknown"): void {
  const there = tally.get(key) ?? { value: 0, unknown: 0 };
  there[kind] += 1;
  tally.set(key, there);
}

function tallied(judged: readonly Judged[], set: RuleSet, period: ReportPeriod): Tally {
  const tally: Tally = new Map();
  for (const one of judged) {
    const { gender, region, facts, outcomes } = one;
    if (entersIn(facts, period)) add(tally, keyOf(grandTotal, gender, region), "value");
    if (!counts(one, set)) continue;
    for (const indicator of set.indicators) {
      const outcome = outcomes[indicator.id];
      if (outcome === "not-met" || !belongsTo(indicator, facts, period)) continue;
      add(tally, keyOf(indicator.id, gender, region), outcome === "met" ? "value" : "unknown");
    }
  }
  return tally;
}

const cellOf = (tally: Tally, indicator: string, gender: GenderCell, region: Cell["region"]): Cell => {
  const { value = 0, unknown = 0 } = tally.get(keyOf(indicator, gender, region)) ?? {};
  return { indicator, gender, region, value, ...(unknown === 0 ? {} : { unknown }) };
};

/** Sums of cells as cells of their own: what is reserved for them, and the total by status. */
const sums = ({ reserved, total, id }: RuleSet): readonly Pick<ReservedSum, "id" | "of">[] => [
  ...reserved,
  ...(id === "esf-plus" ? [] : [{ id: statusTotal, of: total }]),
];

/** Adds the cells that are sums of others. */
export function withSums(cells: readonly Cell[], set: RuleSet): readonly Cell[] {
  const summed = sums(set).flatMap(({ id, of }) => {
    const [first = ""] = of;
    return cells
      .filter(({ indicator }) => indicator === first)
      .map(({ gender, region }): Cell => {
        const parts = cells.filter(
          (cell) => of.includes(cell.indicator) && cell.gender === gender && cell.region === region,
        );
        return { indicator: id, gender, region, value: parts.reduce((sum, { value }) => sum + value, 0) };
      });
  });
  return [...cells, ...summed];
}

/** The regions of a report, in their order: those named and those that occur. */
export function regionsOf(
  judged: readonly Pick<Judged, "region">[],
  named: readonly Region[],
): readonly Cell["region"][] {
  const occurring = new Set<Cell["region"]>([...named, ...judged.map(({ region }) => region)]);
  const order: readonly Cell["region"][] = ["less-developed", "transition", "more-developed", "unknown"];
  return order.filter((region) => occurring.has(region));
}

const ids = ({ indicators }: RuleSet): readonly string[] => indicators.map(({ id }: Indicator) => id);

/**
 * Every figure of a report: each indicator in each gender and region, zero where nothing applies.
 *
 * @param judged - the participations
 * @param set - the rule set
 * @param options - the period, and regions that are reported in any case
 */
export function cellsOf(
  judged: readonly Judged[],
  set: RuleSet,
  { period, regions }: { readonly period: ReportPeriod; readonly regions: readonly Region[] },
): readonly Cell[] {
  const tally = tallied(judged, set, period);
  const places = regionsOf(judged, regions);
  const shown = genderCells(set.switches.gender);
  const inScheme = (indicator: string) => {
    const others = everyone.filter((gender) => !shown.includes(gender));
    return places.flatMap((region) => [
      ...shown.map((gender) => cellOf(tally, indicator, gender, region)),
      ...others
        .map((gender) => cellOf(tally, indicator, gender, region))
        .filter(({ value, unknown }) => value + (unknown ?? 0) > 0),
    ]);
  };
  return withSums([...ids(set), grandTotal].flatMap(inScheme), set);
}

/**
 * The sums of cells over genders and regions.
 *
 * @param cells - the cells
 * @param set - the rule set: what has no cell is zero
 */
export function totalsOf(cells: readonly Cell[], set: RuleSet): Readonly<Record<string, number>> {
  const totals = new Map([...ids(set), ...sums(set).map(({ id }) => id), grandTotal].map((id) => [id, 0]));
  for (const { indicator, value } of cells) totals.set(indicator, (totals.get(indicator) ?? 0) + value);
  return Object.fromEntries(totals);
}
