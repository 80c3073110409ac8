// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** For each list of a file the places, in the value that was read, of the members that were kept. */
export interface Kept {
  readonly areas: readonly number[];
  readonly definitions: readonly number[];
  readonly observations: readonly number[];
}
