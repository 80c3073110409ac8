// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A day, a period or a zone that cannot be; `code` is stable, `message` is for developers. */
export class CalendarError extends Error {
  override readonly name = "CalendarError";
  readonly code: "impossible-day" | "inverted-period" | "unknown-zone";

  constructor(code: CalendarError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
