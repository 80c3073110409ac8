// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { strToU8 } from "fflate";
import { decoded } from "./decoder.ts";

/** The bytes of Windows-1252 by their signs: what stands below 128 is ASCII. */
const places: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoded(Uint8Array.of(byte), "windows-1252") ?? "", byte] as const),
);

/**
 * The bytes of a text.
 *
 * @param text - any text
 * @param encoding - UTF-8, or the encoding of older programs on Windows
 * @returns `null` where a sign of the text has no place in Windows-1252: nothing is replaced
 */
export function encodeText(text: string, encoding: "utf-8" | "windows-1252"): Uint8Array | null {
  if (encoding === "utf-8") return strToU8(text);
  const bytes = Array.from(text.replace(/^\uFEFF/, ""), (sign) => places.get(sign));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : null;
}
