// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * How far a statement about law or figures was checked: `R` statute or official data read, `Rp` primary page read in
 * excerpts, `S` secondary source, `D` derived from such a rule, `M` from general knowledge, to be confirmed.
 */
export type Mark = (typeof marks)[number];

/** The marks, from the surest to the least sure. */
export const marks = ["R", "Rp", "S", "D", "M"] as const;

/** Where a figure, a rule or a text comes from. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Day (`YYYY-MM-DD`) on which it was read. */
  readonly retrievedOn?: string;
  readonly licence?: string;
  readonly mark?: Mark;
}
