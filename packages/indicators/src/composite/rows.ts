// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What an index is made of for one area. */
export interface IndexRow {
  readonly id: string;
  /** By column; `null` or absent = there is no figure. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Status of the figure by column; absent = measured. A smoothed or suppressed figure is refused. */
  readonly statuses?: Readonly<Record<string, string>>;
  /** The area does not count: neither for its own index nor for mean and spread. */
  readonly excluded?: boolean;
  /** Why it is excluded. */
  readonly reason?: string;
  /** Only held against the recipe's minimum; never a silent filter. */
  readonly inhabitants?: number | null;
}

/** An area and its place among the indices; what could not be made is `null`. */
export interface IndexArea {
  readonly id: string;
  /** z-values by column, as standardised, before any change of sign. */
  readonly z: Readonly<Record<string, number>>;
  readonly statusSum: number | null;
  readonly statusIndex: number | null;
  readonly statusClass: string | number | null;
  readonly dynamicSum: number | null;
  readonly dynamicIndex: number | null;
  readonly dynamicClass: string | number | null;
  /** Both classes, e.g. `2+/-`. */
  readonly combined: string | null;
  /** Code of the combined group, e.g. 23; `null` where the recipe has no codes. */
  readonly combinedCode: number | null;
  readonly excluded: boolean;
  readonly reason?: string;
}

/** An area in an index that ranks; what could not be made is `null`. */
export interface RankedIndexArea {
  readonly id: string;
  readonly score: number | null;
  /** 1 = worst; equal scores share the smaller rank. */
  readonly rank: number | null;
  /** 1 to 10; the recipe says which is worst. */
  readonly decile: number | null;
  /** By column: the transformed rank of a domain (0 to 100), or the z-value of a column of a component. */
  readonly parts: Readonly<Record<string, number>>;
  readonly excluded: boolean;
  readonly reason?: string;
}
