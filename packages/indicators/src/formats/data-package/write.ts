// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellFrom, plainCsv, writeCsv } from "@quartierkit/tables";
import type { Cell } from "@quartierkit/tables";
import { textIn } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";
import type { IndicatorFile } from "../../records/file.ts";
import type { Observation } from "../../records/observation.ts";
import { mayShowFigure } from "../../records/status.ts";
import { tableNames, tables } from "./fields.ts";
import type { Field, TableName } from "./fields.ts";

/** Texts by the name of the file: `datapackage.json` and one CSV file for each table. */
export type DataPackage = Readonly<Record<string, string>>;

/** What the file does not say about itself. */
export interface PackageOptions {
  /** Lower case letters, digits, `-`, `_`, `.`. */
  readonly name?: string;
}

type Row = Readonly<Record<string, unknown>>;

function cellOf(value: unknown, { type }: Field): Cell | undefined {
  if (value === undefined || value === null) return undefined;
  if (type === "object" || type === "array") return { kind: "text", text: JSON.stringify(value) };
  if (typeof value === "number" || typeof value === "boolean") return cellFrom(value);
  return cellFrom(String(value));
}

const csvOf = (fields: readonly Field[], rows: readonly Row[]): string =>
  writeCsv(
    [
      fields.map(({ name }) => cellFrom(name)),
      ...rows.map((row) => fields.map((field) => cellOf(row[field.name], field))),
    ],
    plainCsv,
  );

/** Each source once, with a number of its own. */
function sourcesOf({ observations }: IndicatorFile): ReadonlyMap<string, Row> {
  const sources = new Map<string, Row>();
  for (const { source } of observations) {
    const key = keyOf(source);
    if (!sources.has(key)) sources.set(key, { id: `s${sources.size + 1}`, ...source });
  }
  return sources;
}

const keyOf = (source: Source): string =>
  JSON.stringify(Object.entries(source).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** A gap stands in the place of the value, under its own name; a number that is still there does not leave the house. */
const rowOf = (observation: Observation, sources: ReadonlyMap<string, Row>): Row => ({
  ...observation,
  ...(mayShowFigure(observation.status) ? {} : { value: observation.status, numerator: undefined }),
  source: sources.get(keyOf(observation.source))?.["id"],
});

/** Which column of a table points to which other table. */
const links: Readonly<Partial<Record<TableName, readonly unknown[]>>> = {
  observations: [
    { fields: ["area"], reference: { resource: "areas", fields: ["id"] } },
    { fields: ["indicator", "definitionVersion"], reference: { resource: "definitions", fields: ["id", "version"] } },
    { fields: ["source"], reference: { resource: "sources", fields: ["id"] } },
  ],
};

const keys: Readonly<Record<TableName, readonly string[]>> = {
  areas: ["id"],
  definitions: ["id", "version"],
  sources: ["id"],
  observations: [],
};

function resource(name: TableName): object {
  return {
    name,
    type: "table",
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: tables[name],
      ...(keys[name].length === 0 ? {} : { primaryKey: keys[name] }),
      ...(links[name] === undefined ? {} : { foreignKeys: links[name] }),
    },
  };
}

/**
 * Writes a file of figures as a Data Package (version 2): a descriptor and tables as CSV, with the reason of each gap as a
 * labelled missing value. What is read back equals what was written, but for blanks around texts.
 *
 * @param file - figures
 * @param options - name of the package
 * @returns texts by the name of the file
 */
export function toDataPackage(file: IndicatorFile, { name = "indicators" }: PackageOptions = {}): DataPackage {
  const sources = sourcesOf(file);
  const rows: Readonly<Record<TableName, readonly Row[]>> = {
    areas: file.areas,
    definitions: file.definitions,
    sources: [...sources.values()],
    observations: file.observations.map((observation) => rowOf(observation, sources)),
  };
  const title = file.title === undefined ? undefined : (textIn(file.title, "de")?.text ?? Object.values(file.title)[0]);
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    ...(title === undefined ? {} : { title }),
    quartierkit: {
      format: file.format,
      version: file.version,
      ...(file.title === undefined ? {} : { title: file.title }),
    },
    resources: tableNames.map(resource),
  };
  return {
    "datapackage.json": `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(tableNames.map((table) => [`${table}.csv`, csvOf(tables[table], rows[table])])),
  };
}
