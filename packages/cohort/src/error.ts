// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A cohort cannot be classified; `code` is stable. */
export class CohortError extends Error {
  override readonly name = "CohortError";
  readonly code: "duplicate-ref" | "facts-not-kept" | "not-cancelled";

  constructor(code: CohortError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
