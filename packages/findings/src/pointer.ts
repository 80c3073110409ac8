// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Builds a JSON pointer (RFC 6901).
 *
 * @param segments - names of members and indexes of elements, from the root
 * @example
 * import { pointer } from "@quartierkit/findings";
 * console.log(pointer("participants", 3, "a/b")); // → /participants/3/a~1b
 */
export function pointer(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
