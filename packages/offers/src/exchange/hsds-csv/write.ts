// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@quartierkit/vocabulary";
import type { Catalogue } from "../../records/catalogue.ts";
import type { Outgoing } from "../loss.ts";
import type { Fields, Json, JsonObject } from "../hsds/json.ts";
import { isFields, membersOf } from "../hsds/json.ts";
import { toHsds } from "../hsds/write.ts";
import { entities } from "./entities.ts";

/** The files of a package: text by name. */
export type TableFiles = Readonly<Record<string, string>>;

type Row = Readonly<Record<string, string | number | boolean>>;
type Rows = Map<string, Map<string, Row>>;

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** A record's own columns, with the ids of the records it names. */
function rowOf(record: Fields, entity: string): Row {
  const single = Object.keys(entities[entity]?.single ?? {});
  const named = single.flatMap((field) => {
    const inner = record[field];
    return isFields(inner) && isScalar(inner["id"]) ? [[`${field}_id`, inner["id"]] as const] : [];
  });
  const own = Object.entries(record).flatMap(([name, value]) => (isScalar(value) ? [[name, value] as const] : []));
  return Object.fromEntries([...own, ...named]);
}

/** Takes a record and all that is nested in it apart; what stands in many places becomes one row. */
function flatten(record: Fields, entity: string, rows: Rows, link: Row = {}): void {
  const id = String(record["id"]);
  const table = rows.get(entity) ?? new Map<string, Row>();
  rows.set(entity, table);
  table.set(id, { ...table.get(id), ...rowOf(record, entity), ...link });
  const { lists = {}, single = {} } = entities[entity] ?? {};
  for (const [field, inner] of Object.entries(single)) {
    const nested = record[field];
    if (isFields(nested)) flatten(nested, inner, rows);
  }
  for (const [field, inner] of Object.entries(lists))
    for (const { fields } of membersOf(record[field]))
      flatten(fields, inner, rows, inner === "attribute" ? {} : { [`${entity}_id`]: id });
}

const quoted = (value: Json | undefined): string => {
  const text = value === undefined || value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const columnsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(["id", ...rows.flatMap((row) => Object.keys(row))]),
];

/** RFC 4180, for programs: nothing is put before a text, not even before a number that begins with a plus. */
const csvOf = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((line) => `${line.map(quoted).join(",")}\r\n`)
    .join("");

interface Table {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The record to which a column refers, where that record has a table here. */
function referenceOf(column: string, tables: readonly Table[]): JsonObject | undefined {
  const entity = column.endsWith("_id") ? column.slice(0, -3) : "";
  const isHere = tables.some(({ name }) => name === entity);
  return isHere ? { fields: column, reference: { resource: entity, fields: "id" } } : undefined;
}

const typeOf = (column: string, rows: readonly Row[]): string =>
  rows.every((row) => row[column] === undefined || typeof row[column] === "number") ? "number" : "string";

const resourceOf = ({ name, file, columns, rows }: Table, tables: readonly Table[]): JsonObject => ({
  name,
  path: file,
  profile: "tabular-data-resource",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  schema: {
    fields: columns.map((column) => ({ name: column, type: typeOf(column, rows) })),
    primaryKey: "id",
    foreignKeys: columns.flatMap((column) => referenceOf(column, tables) ?? []),
  },
});

/**
 * A catalogue as the tables of HSDS 3.1: a package of Frictionless Data, `datapackage.json` and one CSV for each table. It loses
 * what plain HSDS loses.
 *
 * @param catalogue - the catalogue
 * @param language - language of the texts, where an offer has them
 * @returns texts by name of the file
 */
export function toHsdsTables(catalogue: Catalogue, language: Language): Outgoing<TableFiles> {
  const { value, loss } = toHsds(catalogue, { language });
  const rows: Rows = new Map();
  for (const service of value.contents) flatten(service, "service", rows);
  const tables = Object.entries(entities).flatMap(([name, { file }]): readonly Table[] => {
    const found = [...(rows.get(name)?.values() ?? [])];
    return found.length === 0 ? [] : [{ name, file, columns: columnsOf(found), rows: found }];
  });
  const descriptor = {
    profile: "tabular-data-package",
    name: "human_services_data",
    title: "Human Services Data Specification",
    version: "3.1",
    resources: tables.map((table) => resourceOf(table, tables)),
  };
  return {
    value: {
      "datapackage.json": `${JSON.stringify(descriptor, null, 2)}\n`,
      ...Object.fromEntries(tables.map(({ file, columns, rows: own }) => [file, csvOf(columns, own)])),
    },
    loss,
  };
}
