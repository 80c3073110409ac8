// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointerSegments, sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { readCsv } from "@quartierkit/tables";
import type { Incoming } from "../loss.ts";
import type { Fields } from "../hsds/json.ts";
import { isFields, textOf } from "../hsds/json.ts";
import { findingOf } from "../hsds/problems.ts";
import { checkHsds } from "../hsds/lint.ts";
import type { FeedReading } from "../hsds/read.ts";
import type { CheckOptions } from "../../checks/checks.ts";
import { entities } from "./entities.ts";
import type { TableFiles } from "./write.ts";

/** Where a record stands in the package. */
interface Spot {
  readonly file: string;
  readonly line: number;
}

interface Row extends Spot {
  readonly fields: Record<string, unknown>;
}

/** Rows by table and id; a table may be called by its file or by its entity. */
type Tables = ReadonlyMap<string, readonly Row[]>;

function rowsOf(text: string, file: string, findings: Finding[]): readonly Row[] {
  const { rows, findings: found } = readCsv(text.replace(/^\uFEFF/, ""), ",");
  findings.push(...found.map((finding) => ({ ...finding, file })));
  const [head, ...body] = rows;
  const columns = head?.cells.map((cell) => cell?.text ?? "") ?? [];
  return body
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
    .map(({ line, cells }) => ({
      file,
      line,
      fields: Object.fromEntries(
        columns.flatMap((column, index) => {
          const cell = cells[index];
          return column === "" || cell === undefined ? [] : [[column, cell.text]];
        }),
      ),
    }));
}

function tablesOf(files: TableFiles, findings: Finding[]): Tables {
  return new Map(
    Object.entries(entities).map(([name, { file }]) => {
      const found = Object.keys(files).find((one) => (one.split("/").at(-1) ?? one) === file);
      return [name, found === undefined ? [] : rowsOf(files[found] ?? "", found, findings)];
    }),
  );
}

const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(
    rows
      .toReversed()
      .flatMap((row) => (textOf(row.fields["id"]) === undefined ? [] : [[String(row.fields["id"]), row]])),
  );

/** The records that a row belongs to: by a column for each, attributes by the table they name or any. */
function ownersOf(row: Row, entity: string, parents: ReadonlyMap<string, ReadonlyMap<string, Row>>) {
  return [...parents].flatMap(([parent, rows]) => {
    const field = Object.entries(entities[parent]?.lists ?? {}).find(([, inner]) => inner === entity)?.[0];
    const id = textOf(row.fields[entity === "attribute" ? "link_id" : `${parent}_id`]);
    const owner = id === undefined ? undefined : rows.get(id);
    return field === undefined || owner === undefined ? [] : [{ owner, field }];
  });
}

function append(owner: Row, field: string, member: Fields): void {
  const before: unknown = owner.fields[field];
  const list: readonly unknown[] = Array.isArray(before) ? before : [];
  owner.fields[field] = [...list, member];
}

const lonely = new Set(["service", "organization", "location", "taxonomy_term", "unit"]);

/** Puts rows into the records they belong to; what belongs to nothing is told. */
function nest(tables: Tables, findings: Finding[]): void {
  const indexed = new Map([...tables].map(([name, rows]) => [name, byId(rows)]));
  for (const [name, rows] of tables)
    for (const row of rows)
      for (const [field, inner] of Object.entries(entities[name]?.single ?? {})) {
        const id = textOf(row.fields[`${field}_id`]);
        const found = id === undefined ? undefined : indexed.get(inner)?.get(id);
        if (found !== undefined) row.fields[field] = found.fields;
      }
  for (const [name, rows] of tables)
    for (const row of rows) {
      const owners = ownersOf(row, name, indexed);
      if (owners.length === 0 && !lonely.has(name)) {
        const { file, line } = row;
        findings.push({ ...findingOf("OFF-REFERENCE", ""), file, line });
      }
      for (const { owner, field } of owners) if (field !== "locations") append(owner, field, row.fields);
    }
}

/** The row in which something stands, and the column, for a place in the nested records. */
function spotOf(path: string, feed: unknown, spots: ReadonlyMap<unknown, Spot>) {
  let value: unknown = feed;
  let spot: Spot | undefined;
  let column = "";
  for (const segment of pointerSegments(path)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    value = isFields(value) ? value[segment] : list[Number(segment)];
    const here = spots.get(value);
    if (here === undefined) column = `${column}/${segment}`;
    else [spot, column] = [here, ""];
  }
  return { path: column, ...spot };
}

/**
 * A catalogue out of the tables of HSDS 3. Findings name the file, the line and the column.
 *
 * @param files - texts by name of the file
 * @param options - day of the check, language and zone of the package
 */
export function fromHsdsTables(files: TableFiles, options: FeedReading & Omit<CheckOptions, "kept">): Incoming {
  const findings: Finding[] = [];
  const tables = tablesOf(files, findings);
  nest(tables, findings);
  const feed = {
    services: tables.get("service")?.map(({ fields }) => fields) ?? [],
    organizations: tables.get("organization")?.map(({ fields }) => fields) ?? [],
    locations: tables.get("location")?.map(({ fields }) => fields) ?? [],
  };
  const spots = new Map<unknown, Spot>(
    [...tables.values()].flat().map(({ fields, file, line }) => [fields, { file, line }]),
  );
  const read = checkHsds(feed, options);
  const located = read.findings.map((finding): Finding => ({ ...finding, ...spotOf(finding.path, feed, spots) }));
  const { catalogue, loss } = read;
  return { catalogue, loss, findings: sortFindings([...findings, ...located]) };
}
