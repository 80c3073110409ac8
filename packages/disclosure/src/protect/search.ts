// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomFrom } from "../random/random.ts";
import type { Sensitive } from "../primary/sensitive.ts";
import { improve } from "./improve.ts";
import type { Pattern } from "./pattern.ts";
import { secureAll } from "./secure.ts";
import { beginningOf } from "./start.ts";
import type { Beginning } from "./start.ts";
import { thin } from "./thin.ts";
import { withhold } from "./withhold.ts";

/** A pattern in which every sensitive cell is safe, or the cell that cannot be made so. */
export type Searched =
  | { readonly beginning: Beginning; readonly pattern: Pattern }
  | { readonly failed: Sensitive; readonly beginning: Beginning };

/** Small tables are improved often, large ones a few times: the time stays bounded and the result the same everywhere. */
const roundsFor = (cells: number): number => Math.max(4, Math.min(200, Math.floor(16_000 / cells)));

/** Any number will do; it is fixed so that the same table always gets the same pattern. */
const seed = 20_261;

/** Hides what is needed, beginning with what is there. */
function grown(beginning: Beginning): Pattern | Sensitive {
  const pattern = beginningOf(beginning);
  return secureAll(pattern, pattern.sensitive) ?? pattern;
}

const isPattern = (result: Pattern | Sensitive): result is Pattern => "witness" in result;

/**
 * Looks for a cheap pattern in which every sensitive cell is safe.
 *
 * @param start - sensitive cells and what the attacker knows
 * @param whenImpossible - whether whole lines may be withheld
 */
export function searchPattern(start: Beginning, whenImpossible: "withhold" | "refuse"): Searched {
  let beginning = start;
  for (;;) {
    const result = grown(beginning);
    if (isPattern(result)) {
      thin(result);
      improve(result, roundsFor(beginning.grid.values.length), randomFrom(seed));
      return { beginning, pattern: result };
    }
    const next = whenImpossible === "withhold" ? withhold(beginning, result) : null;
    if (next === null) return { beginning, failed: result };
    beginning = next;
  }
}
