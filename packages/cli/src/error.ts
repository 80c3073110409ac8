// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The command was called wrongly: exit status 2, with a word on how to call it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";
}
