// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds, isImpreciseDay } from "@quartierkit/calendar";
import { columnOf, personFacts } from "@quartierkit/rules";
import type { Facts } from "@quartierkit/rules";

/** Type of a column, as each database writes it. */
export type ColumnType = "boolean" | "double" | "text" | "texts" | "date";

/** A cell: `null` is unknown. */
export type Cell = boolean | number | string | readonly string[] | null;

/** A column of a table that facts are written into. */
export interface FactColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Takes the value out of a person's facts, or out of a member of one of their lists. */
  readonly read: (record: unknown) => Cell;
}

function step(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  // An object that has the name as its own can be read by it.
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** Reads a path; it is taken apart once. */
function reader(path: string): (record: unknown) => unknown {
  const steps = path.split(".");
  return (record) => steps.reduce<unknown>(step, record);
}

/** No text of PostgreSQL holds the character zero; literals of `toSql` are written in the same way. */
export const storable = (value: string): string => value.replaceAll("\0", "\uFFFD");

const flag = (value: unknown): Cell => (typeof value === "boolean" ? value : null);
const present = (value: unknown): Cell => (typeof value === "object" && value !== null ? true : flag(value));
const number = (value: unknown): Cell => (typeof value === "number" && Number.isFinite(value) ? value : null);
const text = (value: unknown): Cell => (typeof value === "string" ? storable(value) : null);
const texts = (value: unknown): Cell =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string").map(storable) : null;
const edge =
  (which: "lo" | "hi") =>
  (value: unknown): Cell =>
    isImpreciseDay(value) ? dayBounds(value)[which] : null;

const readers = {
  boolean: { type: "boolean", read: flag },
  presence: { type: "boolean", read: present },
  number: { type: "double", read: number },
  code: { type: "text", read: text },
  codes: { type: "texts", read: texts },
} as const;

function columnsOf(path: string, type: (typeof personFacts)[keyof typeof personFacts]["type"]): readonly FactColumn[] {
  const name = columnOf(path);
  const at = reader(path);
  if (type === "day")
    return (["lo", "hi"] as const).map((which) => ({
      name: `${name}_${which}`,
      type: "date",
      read: (record) => edge(which)(at(record)),
    }));
  if (type === "list")
    return [{ name: `${name}_known`, type: "boolean", read: (record) => (Array.isArray(at(record)) ? true : null) }];
  const { type: column, read } = readers[type];
  return [{ name, type: column, read: (record) => read(at(record)) }];
}

const declared = Object.entries(personFacts);

/** The columns of a person: one for each fact, two for each day, and whether each list is known. */
export const personColumns: readonly FactColumn[] = declared
  .filter(([path]) => !path.includes("[]"))
  .flatMap(([path, { type }]) => columnsOf(path, type));

/** A table of members: children, parents. */
export interface MemberTable {
  /** Path of the list in the facts. */
  readonly list: string;
  readonly name: "children" | "parents";
  readonly columns: readonly FactColumn[];
  readonly members: (facts: Facts) => readonly unknown[];
}

const memberColumns = (list: string): readonly FactColumn[] =>
  declared
    .filter(([path]) => path.startsWith(`${list}[].`))
    .flatMap(([path, { type }]) => columnsOf(path.slice(list.length + 3), type));

export const memberTables: readonly MemberTable[] = [
  {
    list: "household.children",
    name: "children",
    columns: memberColumns("household.children"),
    members: ({ household }) => household?.children ?? [],
  },
  { list: "parents", name: "parents", columns: memberColumns("parents"), members: ({ parents }) => parents ?? [] },
];
