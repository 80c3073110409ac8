// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { AnswerColumn, CohortSql, Rule } from "@quartierkit/rules";
import type { Engine } from "./engine.ts";
import type { Names } from "./names.ts";
import type { StoredTable, StoredType } from "./statements.ts";

/** How verdicts are read back from a database. */
export interface Reading {
  readonly engine: Engine;
  readonly names: Names;
  readonly sql: CohortSql;
  readonly rules: readonly Rule[];
  readonly on: Day;
  readonly lawDay: Day;
}

/**
 * Columns of the table of verdicts have numbers, in the order of the query: a rule may be called like any other column, and some
 * databases cut long names.
 */
export function verdictColumns({ columns }: CohortSql): ReadonlyMap<string, string> {
  return new Map(columns.map(({ name }, index) => [name, `v${index + 1}`]));
}

/** So many bits have a place in the short form. */
const mostInShort = 15;

const types: Readonly<Record<AnswerColumn["kind"], StoredType>> = {
  verdict: "boolean",
  mask: "whole",
  bound: "double",
};

const typeOf = ({ kind, bits }: AnswerColumn): StoredType =>
  bits !== undefined && bits <= mostInShort ? "short" : types[kind];

/** The table of verdicts: where in the order a person came, the reference, and the columns of the query. */
export const verdictsTable = (name: string, { columns }: CohortSql): StoredTable => ({
  name,
  columns: [
    { name: "position", type: "double" },
    { name: "ref", type: "text" },
    ...columns.map((column, index) => ({ name: `v${index + 1}`, type: typeOf(column) })),
  ],
});
