// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Something a check found wrong in the tree. */
export interface Problem {
  /** Path from the root of the tree. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** A check: which files it looks at, and what is wrong with them. Both are asked with the root of a tree. */
export interface Check {
  readonly files: (root: string) => readonly string[];
  readonly check: (root: string) => readonly Problem[];
}
