// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import type { ColumnType } from "./columns.ts";
import type { Cut, Span, Values } from "./values.ts";

/** A text in FEEL. JSON escapes as FEEL does, but for two signs that FEEL writes by number. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(/\\[bf]/g, (sign) => (sign === "\\b" ? "\\u0008" : "\\u000c"));

const written = (at: number, type: ColumnType): string => (type === "date" ? `date("${dayOf(at)}")` : String(at));

function spanText({ from, to }: Span, type: ColumnType): string {
  const edge = ({ at }: Cut) => written(at, type);
  if (from.at === -Infinity) return `${to.after ? "<=" : "<"} ${edge(to)}`;
  if (to.at === Infinity) return `${from.after ? ">" : ">="} ${edge(from)}`;
  if (from.at === to.at) return edge(from);
  return `${from.after ? "(" : "["}${edge(from)}..${edge(to)}${to.after ? "]" : ")"}`;
}

/** FEEL finds that nothing is not “DE”: what must be known says so. */
const knownBut = (codes: readonly string[]): string => `not(${["null", ...codes.map(quoted)].join(", ")})`;

/**
 * The unary tests of a cell, as FEEL. A missing value (`null`) passes none of them.
 *
 * @param values - the values that pass; absent where the cell does not care
 * @param type - of the column
 */
export function unaryText(values: Values | undefined, type: ColumnType): string {
  if (values === undefined) return "-";
  switch (values.kind) {
    case "truth":
      return [...(values.yes ? ["true"] : []), ...(values.no ? ["false"] : [])].join(", ");
    case "codes":
      return values.except ? knownBut(values.codes) : values.codes.map(quoted).join(", ");
    case "line": {
      const [first] = values.spans;
      if (first?.from.at === -Infinity && first.to.at === Infinity) return knownBut([]);
      return values.spans.map((span) => spanText(span, type)).join(", ");
    }
  }
}
