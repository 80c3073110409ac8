// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a program did wrong with this package. */
export type DisclosureErrorCode = "option-invalid" | "solver-failed";

/** A program used this package wrongly; `code` is stable, `message` is for developers. */
export class DisclosureError extends Error {
  override readonly name = "DisclosureError";
  readonly code: DisclosureErrorCode;

  constructor(code: DisclosureErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
