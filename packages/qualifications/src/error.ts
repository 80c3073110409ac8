// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A call that cannot be answered; `code` is stable, `message` is for developers. */
export class QualificationsError extends Error {
  override readonly name = "QualificationsError";
  readonly code: "framework-unknown" | "regulation-unknown";

  constructor(code: QualificationsError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
