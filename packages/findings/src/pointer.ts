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

/**
 * Takes a JSON pointer (RFC 6901) apart; the other way round than `pointer`.
 *
 * @param path - a JSON pointer; the empty one points to the whole record and has no segments
 * @example
 * import { pointerSegments } from "@quartierkit/findings";
 * console.log(pointerSegments("/participants/3/a~1b").join(" ")); // → participants 3 a/b
 */
export function pointerSegments(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
