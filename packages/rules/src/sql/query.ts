// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition, DayNode, NumberNode, Quantity } from "../tree/nodes.ts";
import type { Grammar } from "./grammar.ts";

/** A piece of SQL and the layer of columns it needs. */
export interface Piece {
  readonly sql: string;
  readonly layer: number;
}

/** A condition: a boolean in which NULL is unknown, or three booleans for what is still possible. */
export type Truth =
  | { readonly kind: "kleene"; readonly value: Piece }
  | { readonly kind: "sets"; readonly met: Piece; readonly not: Piece; readonly dropped: Piece };

/** Both bounds of a number, never NULL; `exact` is one expression for both, NULL where it is unknown. */
export interface Range {
  readonly lo: Piece;
  readonly hi: Piece;
  readonly exact?: Piece;
  /** The bounds as NULL where there is none, which says the same in a comparison and is cheaper. */
  readonly open?: { readonly lo: Piece; readonly hi: Piece };
  /** The same for everybody. */
  readonly value?: number;
}

/** A part of the tree that the kernel computes for each person, once for all rules: histories. */
export interface HistoryColumn {
  readonly name: string;
  /** A number or day has the columns `name_lo` and `name_hi`; a flag has `name`, in which NULL is unknown. */
  readonly kind: "bounds" | "flag";
  readonly node: Quantity | Extract<Condition, { op: "on-the-day" }>;
}

/** A list of which the members are looked at. */
export interface MemberQuery {
  readonly name: string;
  readonly over: string;
  readonly columns: readonly { readonly name: string; readonly sql: string }[];
  /** Whether the condition always applies. */
  readonly isPlain: boolean;
}

/** What the query is written into. */
export interface Query {
  readonly grammar: Grammar;
  /** The day, as number and as `YYYYMMDD`. */
  readonly on: { readonly number: number; readonly ymd: number };
  readonly lawDay: string;
  readonly persons: Set<string>;
  readonly history: Map<string, HistoryColumn>;
  readonly members: Map<string, MemberQuery>;
  /** Columns by their text. */
  readonly layers: Map<string, { readonly name: string; readonly layer: number; readonly sql: string }>;
  /** Inside a list everything is written in place. */
  readonly over?: string;
  /** A member that nobody named: everything about it is unknown. */
  readonly unnamed?: boolean;
  readonly write: Writers;
}

/** Conditions hold numbers and numbers hold conditions: each part reaches the others through here. */
export interface Writers {
  readonly truth: (node: Condition, query: Query) => Truth;
  readonly number: (node: NumberNode, query: Query) => Range;
  readonly day: (node: DayNode, query: Query) => Range;
}

export const piece = (sql: string, ...parts: readonly Piece[]): Piece => ({
  sql,
  layer: Math.max(0, ...parts.map(({ layer }) => layer)),
});

/** Short pieces are cheaper to repeat than to name. */
const short = 60;

/**
 * Gives a piece a column of its own, so that it is computed once however often it is used.
 *
 * @param query - where to write
 * @param value - the piece
 */
export function stored({ layers, over }: Query, value: Piece): Piece {
  if (over !== undefined || value.sql.length <= short) return value;
  const there = layers.get(value.sql);
  if (there !== undefined) return { sql: there.name, layer: there.layer };
  const column = { name: `c${layers.size + 1}`, layer: value.layer + 1, sql: value.sql };
  layers.set(value.sql, column);
  return { sql: column.name, layer: column.layer };
}
