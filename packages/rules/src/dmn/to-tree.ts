// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import type { Parameter } from "../parameter.ts";
import type { RuleVersion } from "../rule.ts";
import type { Condition, Quantity, Relation } from "../tree/nodes.ts";
import { contradicting, decidingRows } from "./check-rows.ts";
import { possible } from "./fact-column.ts";
import type { FactColumn } from "./fact-column.ts";
import type { ReadTable } from "./read-table.ts";
import type { ReadRow } from "./read-rows.ts";
import { covers } from "./values.ts";
import type { Span, Values } from "./values.ts";

/** The rule that a table becomes, as far as a table does not say it itself. */
export type About = Pick<RuleVersion, "inForce" | "norm" | "source"> & { readonly id: string };

const joined = (op: "all" | "any", of: readonly Condition[]): Condition => {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { op, of };
};

/** A number out of a cell decides what a person gets: it becomes a parameter with norm, period and source. */
function limit(at: number, column: FactColumn, about: About): Quantity {
  if (column.type === "date") return { op: "day", value: dayOf(at) };
  const { inForce, norm, source } = about;
  const parameter: Parameter = {
    id: `${about.id}-${column.name}-${at}`,
    title: column.label,
    unit: column.unit,
    values: [{ value: at, inForce, norm, source }],
  };
  return { op: "parameter", parameter };
}

function quantityOf({ fact, isAge, type }: FactColumn): Quantity {
  if (isAge) return { op: "age", of: { op: "fact-day", fact } };
  return type === "date" ? { op: "fact-day", fact } : { op: "fact-number", fact };
}

function inSpan({ from, to }: Span, column: FactColumn, about: About): Condition {
  const compare = (relation: Relation, at: number): Condition => ({
    op: "compare",
    relation,
    left: quantityOf(column),
    right: limit(at, column, about),
  });
  if (from.at === to.at) return compare("=", from.at);
  return joined("all", [
    ...(from.at === -Infinity ? [] : [compare(from.after ? ">" : ">=", from.at)]),
    ...(to.at === Infinity ? [] : [compare(to.after ? "<=" : "<", to.at)]),
  ]);
}

function cell(values: Values, column: FactColumn, about: About): readonly Condition[] {
  // What lets every value pass asks for nothing.
  if (covers(possible(column, values), column.domain)) return [];
  switch (values.kind) {
    case "truth": {
      const is: Condition = { op: "is", fact: column.fact };
      return [values.yes ? is : { op: "not", of: is }];
    }
    case "codes": {
      const oneOf: Condition = { op: "one-of", fact: column.fact, codes: values.codes };
      return [values.except ? { op: "not", of: oneOf } : oneOf];
    }
    case "line":
      return [
        joined(
          "any",
          values.spans.map((span) => inSpan(span, column, about)),
        ),
      ];
  }
}

/** A row as a reason: its citation, its words, its cells. */
function reasonOf(row: ReadRow, columns: readonly FactColumn[], about: About): Condition {
  const [norm = about.norm, ...others] = row.norms;
  const cited = others.length === 0 ? "" : ` (${row.norms.map(({ text }) => text).join("; ")})`;
  const words = (fallback: string): string => `${row.words || fallback}${cited}`;
  return {
    op: "reason",
    id: row.id,
    norm,
    say: { de: words(`Zeile ${row.number} der Tabelle.`), en: words(`Row ${row.number} of the table.`) },
    of: joined(
      "all",
      columns.flatMap((column) => {
        const values = row.written.cells.get(column.name);
        return values === undefined ? [] : cell(values, column, { ...about, norm });
      }),
    ),
  };
}

/**
 * A table whose rows go together, as a condition: one of the rows that grant has to fit, and none before it that refuses.
 * Cells are conditions like any others, so a missing value leaves them open.
 *
 * @param table - as it was read and checked
 * @param about - id, period, norm and source
 */
export function treeOf(table: ReadTable, about: About): Condition {
  const columns = [...new Map(table.columns.map((column) => [column.name, column])).values()];
  const rows = decidingRows(table);
  const granting = rows.filter(({ outcome }) => outcome === "met");
  return joined(
    "any",
    granting.map((row) =>
      joined("all", [
        reasonOf(row, columns, about),
        ...contradicting(row, rows).map((other): Condition => ({ op: "not", of: reasonOf(other, columns, about) })),
      ]),
    ),
  );
}
