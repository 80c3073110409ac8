// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A call that cannot be carried out; `code` is stable, `message` is for developers and never holds a key. */
export class CredentialsError extends Error {
  override readonly name = "CredentialsError";
  readonly code:
    | "context-unknown"
    | "document-too-hard"
    | "document-unclear"
    | "key-cannot-sign"
    | "key-wrong-kind"
    | "status-index"
    | "status-length";

  constructor(code: CredentialsError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
