// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A program used this package wrongly; `code` is stable, `message` is for developers. */
export class VocabularyError extends Error {
  override readonly name = "VocabularyError";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
