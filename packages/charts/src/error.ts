// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export type ChartsErrorCode =
  | "width-too-small"
  | "number-not-finite"
  | "count-not-whole"
  | "day-unreadable"
  | "period-backwards"
  | "cells-do-not-match"
  | "coordinates-unreadable"
  | "too-many-classes"
  | "breaks-not-rising"
  | "figure-does-not-fit"
  | "interval-backwards"
  | "decile-out-of-range"
  | "years-not-rising";

/** A picture cannot be drawn because the program passed something no picture can show. */
export class ChartsError extends Error {
  override readonly name = "ChartsError";
  readonly code: ChartsErrorCode;

  constructor(code: ChartsErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
