// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a program did wrong with this package. */
export type VocabularyErrorCode =
  "citation-unreadable" | "code-broader-unknown" | "code-duplicate" | "code-without-broader";

/** A program used this package wrongly; `code` is stable, `message` is for developers. */
export class VocabularyError extends Error {
  override readonly name = "VocabularyError";
  readonly code: VocabularyErrorCode;

  constructor(code: VocabularyErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
