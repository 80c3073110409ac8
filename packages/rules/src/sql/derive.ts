// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { contextOf } from "../evaluate/context.ts";
import type { Context } from "../evaluate/context.ts";
import type { Facts } from "../facts/facts.ts";
import { boundsReader, flagReader } from "./closures.ts";
import type { HistoryColumn } from "./query.ts";

/** What a history comes to for one person: bounds (`null` = without end), or whether a day lies in it. */
export type Derived = { readonly lo: number | null; readonly hi: number | null } | boolean | null;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function readerOf({ node }: HistoryColumn): (context: Context) => Derived {
  if (node.op === "on-the-day") return flagReader(node);
  const read = boundsReader(node);
  return (context) => {
    const { lo, hi } = read(context);
    return { lo: finite(lo), hi: finite(hi) };
  };
}

/**
 * Makes a function that computes the history columns of a query for one person after the other, each set of days once for all
 * rules that use it.
 *
 * @param columns - `history` of `toSql`
 * @param days - the day of the facts, and the day whose law applies
 * @returns for each person one value for each column, in their order; `null` for a flag is unknown
 */
export function historyDeriver(
  columns: readonly HistoryColumn[],
  { on, lawDay = on }: { readonly on: Day; readonly lawDay?: Day },
): (facts: Facts) => readonly Derived[] {
  const readers = columns.map(readerOf);
  return (facts) => {
    const context = contextOf(facts, on, lawDay);
    return readers.map((read) => read(context));
  };
}
