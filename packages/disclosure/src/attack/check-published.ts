// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { checkCount, checkShape } from "../table/check-table.ts";
import { checkTree } from "../table/check-tree.ts";
import { totalLabel } from "../table/count-table.ts";
import type { Published, PublishedTable } from "./published-table.ts";

/** What is wrong with a published table; whether its sums can be right is found by the attack. */
export function checkPublished(table: PublishedTable): readonly Finding[] {
  const { rows, columns, values, rowTotals = [], columnTotals = [], total = null } = table;
  const shape = [...checkShape(table), ...checkTree(table)];
  if (shape.length > 0) return shape;
  const check = (value: Published, path: string, labels: readonly [string, string]): readonly Finding[] =>
    value === null ? [] : checkCount(value, path, labels);
  return [
    ...values.flatMap((line, row) =>
      line.flatMap((value, at) => check(value, pointer("values", row, at), [rows[row] ?? "", columns[at] ?? ""])),
    ),
    ...rowTotals.flatMap((value, row) => check(value, pointer("rowTotals", row), [rows[row] ?? "", totalLabel])),
    ...columnTotals.flatMap((value, at) => check(value, pointer("columnTotals", at), [totalLabel, columns[at] ?? ""])),
    ...check(total, pointer("total"), [totalLabel, totalLabel]),
  ];
}
