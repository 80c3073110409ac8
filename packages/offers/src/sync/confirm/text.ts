// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bytes } from "./web-crypto.ts";

/** The coders of the WHATWG Encoding Standard: browsers and Node have them, the language alone does not. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Bytes };
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true },
) => { readonly decode: (bytes: Bytes) => string };

export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

export function textOf(bytes: Bytes): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
