// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mayShowFigure, statuses, statusLabels } from "../../records/status.ts";

/** Types of Table Schema that our records need. */
export type FieldType = "string" | "number" | "integer" | "boolean" | "date" | "object" | "array";

/** A column of a table, as Table Schema describes it. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description?: string;
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
}

const text = (...names: readonly string[]): readonly Field[] => names.map((name) => ({ name, type: "string" }));
const object = (...names: readonly string[]): readonly Field[] => names.map((name) => ({ name, type: "object" }));

/** What stands in the place of a value, and why. */
const gaps: NonNullable<Field["missingValues"]> = [
  { value: "", label: "Kein Wert" },
  ...statuses
    .filter((status) => !mayShowFigure(status))
    .map((status) => ({ value: status, label: statusLabels[status].de })),
];

/** The tables of a package, each with its columns in order. */
export const tables = {
  areas: [
    ...text("id", "name", "level", "partOf", "ags", "vintage"),
    { name: "until", type: "date" },
    ...text("continues"),
    { name: "residual", type: "boolean" },
  ],
  definitions: [
    ...text("id", "version", "unit", "direction"),
    { name: "decimals", type: "integer" },
    ...object("title", "population", "numerator", "denominator"),
    ...text("denominatorIndicator"),
    ...object("definedBy"),
    { name: "mustNotBeCalled", type: "array" },
    ...text("minimumLevel"),
    { name: "minimumDenominator", type: "integer" },
  ],
  sources: [
    ...text("id", "title", "publisher", "url"),
    { name: "retrievedOn", type: "date" },
    ...text("licence", "mark"),
  ],
  observations: [
    ...text("indicator", "definitionVersion", "area"),
    { name: "referenceDate", type: "date", description: "Stichtag; leer = nicht genannt" },
    { name: "value", type: "number", description: "In der Einheit der Definition", missingValues: gaps },
    { name: "numerator", type: "integer" },
    { name: "denominator", type: "integer" },
    ...text("status", "source"),
    ...object("note"),
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export type TableName = keyof typeof tables;

export const tableNames: readonly TableName[] = ["areas", "definitions", "sources", "observations"];
