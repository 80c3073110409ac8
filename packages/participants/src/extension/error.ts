// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A program works with an extension that does not conform. */
export class ExtensionError extends Error {
  override readonly name = "ExtensionError";
  readonly code: "extension-not-conforming";

  constructor(code: "extension-not-conforming", message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
