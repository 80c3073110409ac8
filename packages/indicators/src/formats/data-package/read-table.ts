// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { delimiters, readCsv, unguarded } from "@quartierkit/tables";
import type { SheetRow } from "@quartierkit/tables";
import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { statuses } from "../../records/status.ts";
import type { Resource } from "./descriptor.ts";
import {
  cellUnreadable,
  fileMissing,
  headerDiffers,
  statusContradicts,
  unknownDelimiter,
  widthDiffers,
} from "./words.ts";

type Row = Record<string, unknown>;

/** A table as far as it could be read: a row that could not is not in it. */
export interface PackageTable {
  readonly rows: readonly Row[] | null;
  readonly lines: readonly number[];
  readonly path: string;
  readonly findings: readonly Finding[];
}

type PackageField = Resource["schema"]["fields"][number];

const unreadable = Symbol("unreadable");

const isStatus = (text: string): boolean => statuses.some((status) => status === text);

function numberIn(text: string, { decimalChar, groupChar, type }: PackageField): unknown {
  const plain = (groupChar === "" ? text : text.replaceAll(groupChar, "")).replace(decimalChar, ".");
  const pattern = type === "integer" ? /^[-+]?[0-9]+$/ : /^[-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
  return pattern.test(plain) ? Number(plain) : unreadable;
}

function jsonIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return unreadable;
  }
}

function valueIn(text: string, field: PackageField): unknown {
  if (field.type === "number" || field.type === "integer") return numberIn(text, field);
  if (field.type === "object" || field.type === "array") return jsonIn(text);
  if (field.type !== "boolean") return text;
  const isTrue = /^(true|1)$/i.test(text);
  return isTrue || /^(false|0)$/i.test(text) ? isTrue : unreadable;
}

const missingIn = ({ schema }: Resource, { missingValues = schema.missingValues }: PackageField): ReadonlySet<string> =>
  new Set(missingValues.map((missing) => (typeof missing === "string" ? missing : missing.value)));

/** Reads the rows of one table; the places of what cannot be read are collected. */
function rowReader(resource: Resource, findings: Finding[]) {
  const { fields } = resource.schema;
  const missing = fields.map((field) => missingIn(resource, field));
  return ({ cells, line }: SheetRow, index: number): Row | null => {
    const row: Row = {};
    let isSound = true;
    const report = (finding: Finding) => {
      findings.push(finding);
      isSound = false;
    };
    for (const [column, field] of fields.entries()) {
      const text = unguarded(cells[column]?.text ?? "");
      const place = { file: resource.path, line, path: pointer(resource.name, index, field.name) };
      if (missing[column]?.has(text) === true) {
        if (isStatus(text)) row["status"] ??= text;
        continue;
      }
      const value = text === "" ? undefined : valueIn(text, field);
      if (value === unreadable) report(cellUnreadable(place, text, field.type));
      else if (value !== undefined && field.name === "status" && row["status"] !== undefined && row["status"] !== value)
        report(statusContradicts(place, text));
      else if (value !== undefined) row[field.name] = value;
    }
    return isSound ? row : null;
  };
}

/** Reads a table by its description. */
export function readTable(resource: Resource, text: string | undefined): PackageTable {
  const { path, dialect } = resource;
  const none = (finding: Finding): PackageTable => ({ rows: null, lines: [], path, findings: [finding] });
  if (text === undefined) return none(fileMissing(path));
  const delimiter = delimiters.find((sign) => sign === (dialect?.delimiter ?? ","));
  if (delimiter === undefined) return none(unknownDelimiter(path, dialect?.delimiter ?? ""));
  const sheet = readCsv(text.replace(/^\uFEFF/, ""), delimiter);
  const [header, ...body] = sheet.rows;
  const names = Array.from(header?.cells ?? [], (cell) => cell?.text ?? "");
  const wanted = resource.schema.fields.map(({ name }) => name);
  if (JSON.stringify(names) !== JSON.stringify(wanted)) return none(headerDiffers(path, names, wanted));
  const findings: Finding[] = sheet.findings.map((finding) => ({ ...finding, file: path }));
  const read = rowReader(resource, findings);
  const rows: Row[] = [];
  const lines: number[] = [];
  for (const [index, line] of body.entries()) {
    if (line.width !== wanted.length) {
      findings.push(widthDiffers({ file: path, line: line.line }, line.width ?? 0, wanted.length));
      continue;
    }
    const row = read(line, index);
    if (row === null) continue;
    rows.push(row);
    lines.push(line.line);
  }
  return { rows, lines, path, findings };
}
