// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CountTable, Published, PublishedTable } from "@quartierkit/disclosure";
import type { Finding } from "@quartierkit/findings";
import { pointer } from "@quartierkit/findings";
import { cellHidden } from "./table-finding.ts";
import type { TableFile } from "./read-table.ts";

/** Hidden figures of a table, by the path and the labels of each. */
function hiddenIn({ rows, columns, values, rowTotals = [], columnTotals = [], total = null }: PublishedTable) {
  const all: { value: Published; path: string; labels: readonly [string, string] }[] = [
    ...values.flatMap((line, row) =>
      line.map((value, at) => ({
        value,
        path: pointer("values", row, at),
        labels: [rows[row] ?? "", columns[at] ?? ""] as const,
      })),
    ),
    ...rowTotals.map((value, row) => ({
      value,
      path: pointer("rowTotals", row),
      labels: [rows[row] ?? "", "total"] as const,
    })),
    ...columnTotals.map((value, at) => ({
      value,
      path: pointer("columnTotals", at),
      labels: ["total", columns[at] ?? ""] as const,
    })),
    { value: total, path: pointer("total"), labels: ["total", "total"] },
  ];
  return all.filter(({ value }) => value === null);
}

const known = (values: readonly Published[]): number[] => values.map((value) => value ?? 0);

/**
 * A table in which every figure is known, for protecting.
 *
 * @returns `null` with a finding for each hidden figure
 */
export function countsOf({ table, lineOf }: TableFile): {
  readonly table: CountTable | null;
  readonly findings: readonly Finding[];
} {
  const hidden = hiddenIn(table).map(({ path, labels }) => {
    const finding = cellHidden(labels, undefined);
    const line = lineOf({ ...finding, path });
    return line === undefined ? finding : { ...finding, line };
  });
  if (hidden.length > 0) return { table: null, findings: hidden };
  const { rows, columns, values, rowTotals = [], columnTotals = [], total } = table;
  return {
    table: {
      rows,
      columns,
      values: values.map(known),
      rowTotals: known(rowTotals),
      columnTotals: known(columnTotals),
      total: total ?? 0,
    },
    findings: [],
  };
}
