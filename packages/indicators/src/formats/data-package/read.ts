// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readJson } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import type { IndicatorFile } from "../../records/file.ts";
import { readIndicatorFile } from "../../records/read.ts";
import { descriptorSchema, resourceSchema } from "./descriptor.ts";
import { tableNames } from "./fields.ts";
import type { TableName } from "./fields.ts";
import { readTable } from "./read-table.ts";
import type { PackageTable } from "./read-table.ts";
import { noSource, resourceMissing } from "./words.ts";

/** A package as far as it could be read. */
export interface ReadDataPackage {
  /** `null` where a table is missing or its header is not what the descriptor says. */
  readonly file: IndicatorFile | null;
  readonly findings: readonly Finding[];
}

const nameOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "name" in value ? value.name : undefined;

function tableOf(
  name: TableName,
  resources: readonly unknown[],
  texts: Readonly<Record<string, string>>,
): PackageTable {
  const described = resources.find((resource) => nameOf(resource) === name);
  if (described === undefined) return { rows: null, lines: [], path: "", findings: [resourceMissing(name)] };
  const { record, findings } = readRecord(resourceSchema, described, { file: "datapackage.json" });
  if (record === null) return { rows: null, lines: [], path: "", findings };
  const text = Object.hasOwn(texts, record.path) ? texts[record.path] : undefined;
  return readTable(record, text);
}

/** A finding about a member of a list, at the line of the table that it came from. */
function placed(finding: Finding, tables: Readonly<Record<TableName, PackageTable>>): Finding {
  const [, list = "", index] = finding.path.split("/");
  const name = tableNames.find((table) => table === list);
  const line = name === undefined || index === undefined ? undefined : tables[name].lines[Number(index)];
  return name === undefined || line === undefined ? finding : { ...finding, file: tables[name].path, line };
}

/**
 * Reads a Data Package (version 2, also with the missing values of version 1) that holds figures as `toDataPackage` writes
 * them. A table whose header differs from its description is refused, never guessed.
 *
 * @param texts - texts by the name of the file, `datapackage.json` among them
 * @returns the figures; what is wrong with a row has file and line
 */
export function readDataPackage(texts: Readonly<Record<string, string>>): ReadDataPackage {
  const { value, findings: unread } = readJson(texts["datapackage.json"] ?? "", { file: "datapackage.json" });
  if (unread.length > 0) return { file: null, findings: unread };
  const { record, findings } = readRecord(descriptorSchema, value, { file: "datapackage.json" });
  if (record === null) return { file: null, findings };
  const of = (name: TableName) => tableOf(name, record.resources, texts);
  const tables = {
    areas: of("areas"),
    definitions: of("definitions"),
    sources: of("sources"),
    observations: of("observations"),
  };
  const problems = [...findings, ...tableNames.flatMap((name) => tables[name].findings)];
  const { areas, definitions, sources, observations } = tables;
  if (areas.rows === null || definitions.rows === null || sources.rows === null || observations.rows === null)
    return { file: null, findings: problems };
  const known = new Map(sources.rows.map(({ id, ...source }) => [id, source]));
  const orphans = observations.rows.flatMap(({ source }, index) =>
    known.has(source) ? [] : [noSource(source, index)],
  );
  const read = readIndicatorFile({
    format: "quartierkit-indicators",
    version: 1,
    ...(record.quartierkit?.title === undefined ? {} : { title: record.quartierkit.title }),
    areas: areas.rows,
    definitions: definitions.rows,
    observations: observations.rows.map((row) => ({
      ...row,
      referenceDate: row["referenceDate"] ?? null,
      source: known.get(row["source"]),
    })),
  });
  const rest = [...orphans, ...read.findings].map((finding) => placed(finding, tables));
  return { file: read.file, findings: [...problems, ...rest] };
}
