// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { sha256, toHex } from "../keys/import.ts";

/**
 * A name that is always the same for the same parts: a UUID of version 8 from their SHA-256 (RFC 9562). Whoever does not know
 * the parts cannot tell them from it.
 */
export async function uuidFrom(...parts: readonly string[]): Promise<string> {
  const hex = toHex(await sha256(parts.map((part) => `${part.length}:${part}`).join("")));
  const variant = "89ab"[Number.parseInt(hex.slice(16, 17), 16) % 4] ?? "8";
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join("-")}`;
}
