// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Which rule hides a cell in the first place. */
export type PrimaryRule = "given" | "count" | "group" | "carriers" | "dominance" | "p-percent";

/** How far a cell must be able to move, as an attacker sees it. */
export interface Need {
  readonly up: number;
  readonly down: number;
  /** Largest less smallest possible value, at least. */
  readonly width: number;
}

/** A cell that must not be found out, and what an attacker who knows the rule already knows of it. */
export interface Sensitive {
  readonly cell: number;
  readonly rule: PrimaryRule;
  readonly low: number;
  readonly high: number;
  readonly need: Need;
}

/** Not found exactly. */
export const notExact: Need = { up: 0, down: 0, width: 1 };
