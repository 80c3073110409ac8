// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A day, a period, a time or a zone that cannot be; `code` is stable, `message` is for developers, `cause` is the value. */
export class CalendarError extends Error {
  override readonly name = "CalendarError";
  readonly code:
    "impossible-day" | "impossible-time" | "inverted-period" | "open-period" | "unknown-place" | "unknown-zone";

  constructor(code: CalendarError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
