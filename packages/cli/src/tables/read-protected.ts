// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AttackOptions, Published, PublishedTable } from "@quartierkit/disclosure";
import { readJson } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { tableFinding } from "./table-finding.ts";

/** What `protect` printed: the table, and which cells a rule hides. */
export interface ProtectedFile {
  readonly table: PublishedTable;
  readonly primary: NonNullable<AttackOptions["primary"]>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textsIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((one) => typeof one === "string") ? value : null;

const isCell = (value: unknown): boolean => value === "*" || typeof value === "number";

const cellsIn = (value: unknown): readonly Published[] | null =>
  Array.isArray(value) && value.every(isCell) ? value.map((one) => (typeof one === "number" ? one : null)) : null;

const linesIn = (value: unknown): readonly (readonly Published[])[] | null => {
  if (!Array.isArray(value)) return null;
  const lines = value.map(cellsIn);
  const known = lines.filter((line) => line !== null);
  return known.length === lines.length ? known : null;
};

function primaryIn(value: unknown): ProtectedFile["primary"] {
  if (!Array.isArray(value)) return [];
  const listed: readonly unknown[] = value;
  return listed.flatMap((one) => {
    if (!isObject(one)) return [];
    const { row, col, why } = one;
    if (typeof row !== "string" || typeof col !== "string" || typeof why !== "string") return [];
    return why.startsWith("primary") ? [{ row, col }] : [];
  });
}

/** The tree of rows, where there is one. */
function treeIn(value: unknown): Pick<PublishedTable, "partOf"> {
  if (!isObject(value)) return {};
  const pairs = Object.entries(value).flatMap(([part, whole]) =>
    typeof whole === "string" ? [[part, whole] as const] : [],
  );
  return { partOf: Object.fromEntries(pairs) };
}

function tableIn(value: unknown): ProtectedFile | null {
  if (!isObject(value) || !isObject(value["margins"])) return null;
  const { margins } = value;
  const [rows, columns, values] = [textsIn(value["rows"]), textsIn(value["columns"]), linesIn(value["table"])];
  const [rowTotals, columnTotals] = [cellsIn(margins["rows"]), cellsIn(margins["columns"])];
  const total = cellsIn([margins["total"]]);
  if (!rows || !columns || !values || !rowTotals || !columnTotals || !total) return null;
  const table = { rows, columns, values, rowTotals, columnTotals, total: total[0] ?? null, ...treeIn(value["partOf"]) };
  return { table, primary: primaryIn(value["suppressed"]) };
}

const noTable = tableFinding("table-json", undefined, [
  { de: "Das ist keine Ausgabe von „protect“.", en: "This is no output of “protect”." },
  {
    de: "Eine CSV-Datei mit Summen, oder das JSON von „quartierkit protect“.",
    en: "A CSV file with its sums, or the JSON of “quartierkit protect”.",
  },
]);

/** Tells whether a file holds JSON and no table. */
export const looksLikeJson = (text: string): boolean => text.trimStart().startsWith("{");

/**
 * Reads what `protect` printed as JSON.
 *
 * @returns `null` with a finding where it is something else
 */
export function readProtected(text: string): {
  readonly file: ProtectedFile | null;
  readonly findings: readonly Finding[];
} {
  const { value, findings } = readJson(text);
  if (findings.length > 0) return { file: null, findings };
  const file = tableIn(value);
  return file === null ? { file: null, findings: [noTable] } : { file, findings: [] };
}
