// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CountTable } from "../table/count-table.ts";
import { DisclosureError } from "../error.ts";
import type { CellName } from "../primary/given.ts";
import type { Contributions, MagnitudeRules } from "../primary/magnitude.ts";
import { ba } from "../primary/rules.ts";
import type { CountRule } from "../primary/rules.ts";

/** What the attacker is told beside what is shown and the rule. */
export type Attacker = "rule-aware" | "told-all";

/** How a table is protected. */
export interface ProtectOptions {
  /** From which count on figures are shown; `ba` if absent. */
  readonly rule?: CountRule;
  /** How far apart the smallest and the largest possible value of a hidden cell are at least; 1: not found exactly. */
  readonly width?: number;
  /** What happens to a cell that holds all of its row or column (100 %); `warn` if absent. */
  readonly groups?: "ignore" | "warn" | "suppress";
  /**
   * How many carriers stand behind each figure (households, firms), in a table of the same labels. Its margins need not be sums: a
   * household may stand in several cells. Absent margins are computed.
   */
  readonly carriers?: CountTable;
  /** Cells that have to be hidden for other reasons. */
  readonly also?: readonly CellName[];
  /** For sums of money and the like: single contributions, by row and column, and the rules for them. Figures are then no counts. */
  readonly magnitude?: MagnitudeRules & { readonly contributions: Contributions };
  /**
   * What the attacker is told. `rule-aware`: which cells are hidden by the rule. `told-all`: also that no other hidden cell is
   * that small, as who reads published reasons is. Absent: `told-all`, and `rule-aware` with a warning (`SDC-TOLD-ALL`) and the
   * fact in the proof where a table cannot be protected so. Given: that one, or the table is refused. Sums of money (`magnitude`)
   * hide no small counts, so `rule-aware` is all there is to tell about them.
   */
  readonly attacker?: Attacker;
  /**
   * Decides between patterns of as many cells instead of the smaller hidden sum, so that nobody without the key can tell which figures
   * lead to this pattern. Absent: the pattern follows from the table alone, and who replays the program learns more than the proof says.
   */
  readonly key?: string;
  /**
   * What happens where a line cannot be protected with its total told to be small, e.g. 1 + 1 = 2: the whole line is withheld with
   * its total, or the table is refused. `withhold` if absent.
   */
  readonly whenImpossible?: "withhold" | "refuse";
}

/** Options with everything filled in. */
export type Settings = Required<Pick<ProtectOptions, "rule" | "width" | "groups" | "whenImpossible" | "also">> &
  Pick<ProtectOptions, "carriers" | "magnitude" | "key"> & {
    /** Against whom protection is tried, the strongest first. */
    readonly attackers: readonly Attacker[];
  };

function attackersOf({ attacker, magnitude }: ProtectOptions): readonly Attacker[] {
  if (attacker !== undefined) return [attacker];
  return magnitude === undefined ? ["told-all", "rule-aware"] : ["rule-aware"];
}

const isWhole = (value: number, from: number): boolean => Number.isInteger(value) && value >= from;

/**
 * Fills in what is not said.
 *
 * @throws DisclosureError `option-invalid` for a minimum below 3 or a width that no interval can have
 */
export function settingsOf(options: ProtectOptions): Settings {
  const { rule = ba, width = 1 } = options;
  const { minimumCount } = rule;
  if (!isWhole(minimumCount, 3)) {
    const why = "below 3 only 1 is hidden, and who knows the rule knows the figure";
    throw new DisclosureError("option-invalid", `The minimum count is ${minimumCount}; ${why}.`);
  }
  if (!isWhole(width, 1) || width > minimumCount - 2) {
    const most = `between 1 and ${minimumCount - 1} at most ${minimumCount - 2} is possible`;
    throw new DisclosureError("option-invalid", `The width is ${width}; ${most}.`);
  }
  return {
    groups: "warn",
    whenImpossible: "withhold",
    also: [],
    ...options,
    attackers: attackersOf(options),
    rule,
    width,
  };
}
