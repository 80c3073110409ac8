// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Fields } from "./json.ts";
import { isFields } from "./json.ts";

/**
 * Applies a merge patch (RFC 7386), the way in which a profile changes the schemas of HSDS: `null` takes a field away, an object
 * is merged, anything else takes the place of what was there.
 *
 * @param target - e.g. the schema of a service
 * @param patch - the file of the same name in a profile
 * @example
 * import { mergePatch } from "@quartierkit/offers/hsds";
 * console.log(JSON.stringify(mergePatch({ a: 1, b: { c: 2 } }, { a: null, b: { d: 3 } }))); // → {"b":{"c":2,"d":3}}
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isFields(patch)) return patch;
  const merged = new Map<string, unknown>(Object.entries(isFields(target) ? target : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value));
  }
  const result: Fields = Object.fromEntries(merged);
  return result;
}
