// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds, isImpreciseDay } from "@quartierkit/calendar";
import { columnOf, personFacts } from "@quartierkit/rules";
import { recordFacts } from "../record/facts.ts";
import { derivedNames } from "../count/derived-columns.ts";
import type { SqlCell, SqlType } from "./engine.ts";

/** A column that a query over participations reads. */
export interface FactColumn {
  readonly name: string;
  readonly type: SqlType;
  /** Path of the fact, and which bound of a day. */
  readonly path: string;
  readonly edge: "" | "_lo" | "_hi";
  /** Whether it belongs to the results of the last exit, and not to the first entry. */
  readonly isResult: boolean;
}

type Kind = "boolean" | "presence" | "number" | "code" | "codes" | "day" | "list";

const types: Readonly<Record<Exclude<Kind, "list">, SqlType>> = {
  boolean: "boolean",
  presence: "boolean",
  number: "double",
  code: "text",
  codes: "texts",
  day: "date",
};

const results = new Set(["hasLeft", "exit", "inWindow", "inFollowUpWindow"]);

const isResult = (path: string): boolean =>
  results.has(path) || path.startsWith("atExit.") || path.startsWith("atSixMonths.");

function columnsOf(path: string, kind: Kind): readonly FactColumn[] {
  if (kind === "list") return [];
  const about = { type: types[kind], path, isResult: isResult(path) };
  const edges: readonly FactColumn["edge"][] = kind === "day" ? ["_lo", "_hi"] : [""];
  return edges.map((edge) => ({ ...about, name: `${columnOf(path)}${edge}`, edge }));
}

const declared: readonly (readonly [path: string, kind: Kind])[] = [
  ...Object.entries(personFacts)
    .filter(([path]) => !path.includes("[]"))
    .map(([path, { type }]) => [path, type] as const),
  ...Object.entries(recordFacts).map(([path, { type }]) => [path, type] as const),
  ...[...derivedNames].map((name) => [name, "boolean"] as const),
];

const all: ReadonlyMap<string, FactColumn> = new Map(
  declared.flatMap(([path, kind]) => columnsOf(path, kind)).map((column) => [column.name, column]),
);

/**
 * The columns of a query.
 *
 * @param names - as `toSql` gives them
 * @returns `null` where one of them is no fact of a participation, e.g. a city's own
 */
export function factColumns(names: readonly string[]): readonly FactColumn[] | null {
  const found = names.map((name) => all.get(name));
  return found.every((column) => column !== undefined) ? found : null;
}

function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>(
    (rest, step) =>
      // An object that has the name as its own can be read by it.
      typeof rest === "object" && rest !== null && Object.hasOwn(rest, step)
        ? (rest as Readonly<Record<string, unknown>>)[step]
        : undefined,
    value,
  );
}

function dayCell(value: unknown, edge: "_lo" | "_hi"): SqlCell {
  if (!isImpreciseDay(value)) return null;
  const { lo, hi } = dayBounds(value);
  return edge === "_lo" ? lo : hi;
}

/** No text of PostgreSQL holds the character zero. */
export const storable = (text: string): string => text.replaceAll("\0", "\uFFFD");

/**
 * The cell of a column.
 *
 * @param column - the column
 * @param facts - the facts of a participation, with what was derived
 */
export function cellOf({ path, edge, type }: FactColumn, facts: unknown): SqlCell {
  const value = at(facts, path);
  if (edge !== "") return dayCell(value, edge);
  if (type === "boolean")
    return typeof value === "boolean" ? value : typeof value === "object" && value !== null ? true : null;
  if (type === "double") return typeof value === "number" && Number.isFinite(value) ? value : null;
  if (type === "texts") return Array.isArray(value) ? value.map((one) => storable(String(one))) : null;
  return typeof value === "string" ? storable(value) : null;
}
