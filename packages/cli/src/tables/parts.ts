// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";

/** Rows that are parts of others, from `--part ROW=LARGER`. */
export function partsOf(call: Call): { readonly partOf?: Readonly<Record<string, string>> } {
  const pairs = call.options("part").map((pair) => {
    const at = pair.indexOf("=");
    if (at < 1 || at === pair.length - 1) throw new UsageError(`--part takes ROW=LARGER, not “${pair}”.`);
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  return pairs.length === 0 ? {} : { partOf: Object.fromEntries(pairs) };
}
