// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Where the value that is read stands, for the findings. */
export interface Place {
  readonly file?: string;
  /** JSON pointer to the value inside its file. */
  readonly path?: string;
}
