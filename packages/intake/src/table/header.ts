// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { headersOf, normalHeader } from "../profile/read.ts";
import type { Column, Profile } from "../profile/schema.ts";
import type { Sheet, SheetRow } from "@quartierkit/tables";
import { problem } from "@quartierkit/tables";

/** A column of the list: its name as written, and what the profile says of it. */
export interface BoundColumn {
  readonly name: string;
  readonly use: Column | "ignored" | "unknown";
}

/** The header of a list. */
export interface Header {
  readonly line: number;
  readonly columns: readonly BoundColumn[];
  readonly findings: readonly Finding[];
}

/** Titles, dates and logos stand above the header; below this line nobody looks for it. */
const deepest = 40;

const names = (row: SheetRow): readonly string[] => Array.from(row.cells, (cell) => cell?.text ?? "");

function headerRow(sheet: Sheet, { columns, headerLine }: Profile): SheetRow | undefined {
  if (headerLine !== undefined) return sheet.rows.find(({ line }) => line === headerLine);
  const wanted = new Set(columns.flatMap(headersOf).map(normalHeader));
  const score = (row: SheetRow): number =>
    new Set(
      names(row)
        .map(normalHeader)
        .filter((name) => wanted.has(name)),
    ).size;
  const [best] = sheet.rows
    .slice(0, deepest)
    .map((row) => ({ row, score: score(row) }))
    .toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.row : undefined;
}

const noHeader = problem("header-missing", {
  de: "In der Liste steht keine der Spalten des Profils.",
  en: "None of the columns of the profile stands in the list.",
  hintDe: "Blatt, Trennzeichen und Profil prüfen; oder die Zeile der Überschriften im Profil nennen.",
  hintEn: "Check sheet, separator and profile; or state the line of the header in the profile.",
});

const missing = (column: Column, line: number): Finding =>
  problem(
    "column-missing",
    {
      de: `Die Spalte „${headersOf(column).join("“ oder „")}“ fehlt.`,
      en: `The column “${headersOf(column).join("” or “")}” is missing.`,
      hintDe: "Die Liste mit dieser Spalte ausgeben lassen oder das Profil anpassen.",
      hintEn: "Have the list exported with this column, or adapt the profile.",
    },
    { line, severity: column.required === true ? "error" : "warning" },
  );

const twice = (name: string, line: number, isUsed: boolean): Finding =>
  problem(
    "column-twice",
    {
      de: `Die Spalte „${name}“ steht zweimal da.`,
      en: `The column “${name}” stands there twice.`,
      hintDe: "Die Spalten eindeutig benennen.",
      hintEn: "Give each column a name of its own.",
    },
    { line, severity: isUsed ? "error" : "warning" },
  );

const unknown = (columns: readonly string[], line: number): Finding =>
  problem(
    "columns-unknown",
    {
      de: `Spalten, die das Profil nicht kennt: ${columns.map((name) => `„${name}“`).join(", ")}.`,
      en: `Columns that the profile does not know: ${columns.map((name) => `“${name}”`).join(", ")}.`,
      hintDe: "Im Profil zuordnen oder unter „ignored“ nennen.",
      hintEn: "Map them in the profile, or name them under “ignored”.",
    },
    { line, severity: "warning" },
  );

function bound(name: string, { columns, ignored = [] }: Profile): BoundColumn["use"] {
  const normal = normalHeader(name);
  if (ignored.some((other) => normalHeader(other) === normal)) return "ignored";
  return columns.find((column) => headersOf(column).some((other) => normalHeader(other) === normal)) ?? "unknown";
}

/** Columns whose fields another column of the list has, too: under the same name or an older one. */
function doubled(columns: readonly BoundColumn[], line: number): readonly Finding[] {
  return columns.flatMap(({ name, use }, index) => {
    const same = (other: BoundColumn): boolean =>
      typeof use === "object" ? other.use === use : normalHeader(other.name) === normalHeader(name);
    return name !== "" && columns.slice(0, index).some(same) ? [twice(name, line, typeof use === "object")] : [];
  });
}

/**
 * Finds the header of a list below its titles and binds its columns to the profile.
 *
 * @param sheet - the rows
 * @param profile - the columns that are looked for
 * @returns `null` with the reason where there is none; an error among the findings means that no row may be read
 */
export function findHeader(sheet: Sheet, profile: Profile): Header | { readonly findings: readonly Finding[] } {
  const row = headerRow(sheet, profile);
  if (row === undefined) return { findings: [noHeader] };
  const { line } = row;
  const columns = names(row).map((name): BoundColumn => ({
    name,
    use: name === "" ? "unknown" : bound(name, profile),
  }));
  const absent = profile.columns.filter((column) => columns.every(({ use }) => use !== column));
  const foreign = columns.filter(({ name, use }) => use === "unknown" && name !== "").map(({ name }) => name);
  return {
    line,
    columns,
    findings: [
      ...absent.map((column) => missing(column, line)),
      ...doubled(columns, line),
      ...(foreign.length > 0 ? [unknown(foreign, line)] : []),
    ],
  };
}
