// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";

/** The people of these ids, and everybody who was merged with them: they are one person. */
export function together(register: Register, ids: readonly string[]): readonly string[] {
  const all = new Set(ids);
  const merges = register.merges.filter((one) => standing(one) && one.undoneOn === undefined);
  let size = 0;
  // Merges of merges: until nobody new is found.
  while (size < all.size) {
    size = all.size;
    for (const { keptId, absorbedId } of merges) {
      if (all.has(keptId)) all.add(absorbedId);
      if (all.has(absorbedId)) all.add(keptId);
    }
  }
  return [...all];
}
