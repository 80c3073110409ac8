// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A program used the report wrongly; `code` is stable. */
export class MonitoringError extends Error {
  override readonly name = "MonitoringError";
  readonly code:
    "period-inverted" | "no-such-indicator" | "same-id" | "not-in-sql" | "not-in-file" | "record-too-large";

  constructor(code: MonitoringError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
