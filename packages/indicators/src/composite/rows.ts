// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What an index is made of for one area. */
export interface IndexRow {
  readonly id: string;
  /** By column; `null` or absent = there is no figure. */
  readonly values: Readonly<Record<string, number | null>>;
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
  readonly excluded: boolean;
  readonly reason?: string;
}
