// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { interpreter, traceOf } from "../evaluate/conditions.ts";
import type { Context } from "../evaluate/context.ts";
import { readQuantity } from "../evaluate/numbers.ts";
import type { Facts } from "../facts/facts.ts";
import type { HistoryColumn } from "./query.ts";

/** What a history comes to for one person: bounds (`null` = without end), or whether a day lies in it. */
export type Derived = { readonly lo: number | null; readonly hi: number | null } | boolean | null;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const flags: Readonly<Record<number, boolean | null>> = { 1: true, 2: false, 3: null };

/**
 * Computes the history columns of a query for one person, once for all rules that use them.
 *
 * @param columns - `history` of `toSql`
 * @param facts - the person
 * @param days - the day of the facts, and the day whose law applies
 * @returns one value for each column, in their order; `null` for a flag is unknown
 */
export function deriveHistory(
  columns: readonly HistoryColumn[],
  facts: Facts,
  { on, lawDay = on }: { readonly on: Day; readonly lawDay?: Day },
): readonly Derived[] {
  const context: Context = { scope: { facts }, on, lawDay, interpreter };
  return columns.map(({ node }) => {
    if (node.op === "on-the-day") return flags[traceOf(node, context).possible] ?? null;
    const { lo, hi } = readQuantity(node, context).value;
    return { lo: finite(lo), hi: finite(hi) };
  });
}
