// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { personFacts } from "@quartierkit/rules";
import type { FactType } from "@quartierkit/rules";
import { compact, factOf, isRecord } from "./values.ts";
import type { Json } from "./values.ts";

/** Types of the facts that a column can hold, by path. */
const types = new Map<string, FactType>(
  Object.entries(personFacts).flatMap(([path, { type }]) => (path.includes("[]") ? [] : [[path, type] as const])),
);

/** Facts that a file with nested columns holds whole, e.g. `household`. */
const groups = new Set([...[...types.keys()].map((path) => path.split(".")[0] ?? path), "spells", "known"]);

/** Whether a column is a fact, or holds several. */
export const isFactColumn = (name: string): boolean => types.has(name) || groups.has(name);

function placed(target: Json, [name = "", ...rest]: readonly string[], value: unknown): Json {
  if (rest.length === 0) {
    const there = target[name];
    return { ...target, [name]: isRecord(there) && isRecord(value) ? { ...value, ...there } : value };
  }
  const inner = target[name];
  return { ...target, [name]: placed(isRecord(inner) ? inner : {}, rest, value) };
}

/** The tables that may stand beside the people. */
export const sideTables = ["spells", "known", "children", "parents"] as const;

/** Records of one person in other tables. */
export interface Lists {
  readonly spells?: readonly Json[];
  readonly known?: readonly Json[];
  readonly children?: readonly Json[];
  readonly parents?: readonly Json[];
}

const numeric = new Set(["hoursPerWeek", "hours"]);
const logical = new Set(["insured", "germanByBirth"]);
const typeOf = (name: string): FactType =>
  numeric.has(name) ? "number" : logical.has(name) ? "boolean" : name === "nationalities" ? "codes" : "code";

/** A record of a list without its reference; `to` stays where it is empty. */
function recordOf(row: Json): Json {
  const entries = Object.entries(row).filter(([name]) => name !== "ref");
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const fact = factOf(value, typeOf(name));
      if (fact !== undefined) return [[name, fact]];
      return name === "to" ? [[name, null]] : [];
    }),
  );
}

const knownOf = (rows: readonly Json[]): Json =>
  Object.fromEntries(
    rows.map((row) => {
      const { kind, ...span } = recordOf(row);
      return [String(kind), span];
    }),
  );

/**
 * The facts of a person, from a row and the rows of other tables.
 *
 * No rows of children or parents say nothing: a person has known to be without them only where the column holds `[]`.
 *
 * @param row - columns by fact path (`birthDate`, `household.soleCarer`) or by group (`household`)
 * @param lists - rows of the other tables
 * @returns anything, to be read by `readFacts`
 */
export function factsOfRow(row: Json, { spells, known, children, parents }: Lists): Json {
  const flat = Object.entries(row).reduce<Json>((facts, [column, value]) => {
    if (!isFactColumn(column)) return facts;
    const fact = types.has(column) ? factOf(value, types.get(column) ?? "code") : groupOf(value);
    return fact === undefined ? facts : placed(facts, column.split("."), fact);
  }, {});
  const withChildren =
    children === undefined || children.length === 0
      ? flat
      : placed(flat, ["household", "children"], children.map(recordOf));
  return {
    ...withChildren,
    ...(parents === undefined || parents.length === 0 ? {} : { parents: parents.map(recordOf) }),
    ...(spells === undefined ? {} : { spells: spells.map(recordOf) }),
    ...(known === undefined ? {} : { known: knownOf(known) }),
  };
}

/** A group is nested already, or JSON in a cell of text. */
function groupOf(value: unknown): unknown {
  return typeof value === "string" ? factOf(value, "list") : value === null ? undefined : compact(value);
}
