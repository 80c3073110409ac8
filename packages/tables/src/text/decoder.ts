// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Encoding } from "./encodings.ts";

/** The decoder of the WHATWG Encoding Standard: browsers and Node have it, the language alone does not. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

/** The text without a byte order mark, or `null` where the bytes are none in this encoding. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A part of a workbook, which is in UTF-8; a byte that is not becomes a sign for what is lost. */
export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder("utf-8").decode(bytes);
