// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { RulesError } from "../error.ts";
import type { Condition, DayNode, Quantity } from "../tree/nodes.ts";
import type { HistoryColumn, Query } from "./query.ts";

const historyOps = [
  "spells",
  "hours-at-least",
  "perhaps",
  "union",
  "intersection",
  "complement",
  "fixed",
  "last",
  "since",
];

/** Whether a day rests on a person's history, directly or by the edge of a window. */
export const readsHistory = (node: DayNode): boolean =>
  historyOps.some((op) => JSON.stringify(node).includes(`"op":"${op}"`));

/**
 * The column of a part that the kernel computes.
 *
 * @param part - the part of the tree
 * @param query - notes the column
 */
export function historyName(
  part: { readonly kind: HistoryColumn["kind"]; readonly node: Quantity | Extract<Condition, { op: "on-the-day" }> },
  { history }: Query,
): string {
  const key = JSON.stringify(part.node);
  if (key.includes("[]."))
    throw new RulesError(
      "not-in-sql",
      "A history or a computed day of the members of a list cannot be written as SQL.",
    );
  const there = history.get(key);
  if (there !== undefined) return there.name;
  const name = `h${history.size + 1}`;
  history.set(key, { name, ...part });
  return name;
}
