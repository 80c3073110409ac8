// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What cannot be worked with; `code` is stable, `message` is for developers, `cause` is the value. */
export class OffersError extends Error {
  override readonly name = "OffersError";
  readonly code: OffersErrorCode;

  constructor(code: OffersErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * `rule-syntax`: not written as RFC 5545 says. `rule-forbidden`: parts that RFC 5545 forbids together. `rule-too-costly`:
 * no occurrence after very many tries. `impossible-time`: a time that is not written as it has to be.
 * `hours-unsupported`: opening hours with words that are not read here. `weak-key`: a secret key that is too short.
 */
export type OffersErrorCode =
  "rule-syntax" | "rule-forbidden" | "rule-too-costly" | "impossible-time" | "hours-unsupported" | "weak-key";
