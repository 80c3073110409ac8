// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Cell, Sheet, SheetRow } from "@quartierkit/tables";
import { kinds } from "../values/targets.ts";
import type { Target } from "../values/targets.ts";
import type { Column, Profile } from "./schema.ts";
import { bareHeader, looksLikeName, synonyms } from "./synonyms.ts";

/** A mapping that somebody has to look at; nothing is imported by it until it is saved as a profile. */
export interface Proposal {
  /** `null` where no column was recognised. */
  readonly profile: Profile | null;
  /** Columns that nothing was found for: map them, or name them under `ignored`. */
  readonly open: readonly string[];
  /** Columns that could be several things, or values of a code that nobody knows. */
  readonly doubts: readonly { readonly header: string; readonly why: "several-columns" | "codes-open" }[];
}

const deepest = 40;

const targetsByHeader = new Map(
  // Entries forget that the keys are targets.
  (Object.entries(synonyms) as [Target, readonly string[]][]).flatMap(([target, names]) =>
    names.map((name) => [bareHeader(name), target] as const),
  ),
);

const known = (cell: Cell | undefined): Target | undefined => targetsByHeader.get(bareHeader(cell?.text ?? ""));

function headerOf(sheet: Sheet): SheetRow | undefined {
  const [best] = sheet.rows
    .slice(0, deepest)
    .map((row) => ({ row, score: row.cells.filter((cell) => known(cell) !== undefined).length }))
    .toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.row : undefined;
}

const genderWords: Readonly<Record<string, string>> = {
  w: "female",
  f: "female",
  weiblich: "female",
  frau: "female",
  m: "male",
  männlich: "male",
  herr: "male",
  d: "diverse",
  divers: "diverse",
  "k.a.": "unspecified",
  "ohne angabe": "unspecified",
};

/** How many different values of a code are looked at. */
const mostCodes = 40;

function valuesOf(sheet: Sheet, header: SheetRow, index: number): readonly string[] {
  const values = new Set<string>();
  for (const { line, cells } of sheet.rows) {
    const value = line > header.line ? cells[index]?.text.toLowerCase() : undefined;
    if (value !== undefined) values.add(value);
    if (values.size > mostCodes) break;
  }
  return [...values];
}

function columnOf(to: Target, header: string, values: readonly string[]): { column: Column; open: boolean } {
  if (kinds[to] !== "code")
    return { column: { header, to }, open: kinds[to].startsWith("countr") && values.length > 0 };
  const codes = values.flatMap((value): [string, string][] => {
    const code = Object.hasOwn(genderWords, value) ? genderWords[value] : undefined;
    return code === undefined ? [] : [[value, code]];
  });
  return { column: { header, to, codes: Object.fromEntries(codes) }, open: codes.length < values.length };
}

/**
 * Proposes a mapping profile from the headers of a list. It recognises usual names and translates usual codes; it never
 * applies anything, and what it is not sure of it lists.
 *
 * @param sheet - the list
 * @param id - id of the new profile
 */
export function proposeProfile(sheet: Sheet, id: string): Proposal {
  const header = headerOf(sheet);
  if (header === undefined) return { profile: null, open: [], doubts: [] };
  const columns: Column[] = [];
  const open: string[] = [];
  const doubts: Proposal["doubts"][number][] = [];
  Array.from(header.cells).forEach((cell, index) => {
    if (cell === undefined) return;
    const to = known(cell);
    if (to === undefined) {
      open.push(cell.text);
      return;
    }
    if (columns.some((column) => column.to === to)) {
      doubts.push({ header: cell.text, why: "several-columns" });
      return;
    }
    const { column, open: codesOpen } = columnOf(to, cell.text, valuesOf(sheet, header, index));
    columns.push(column);
    if (codesOpen) doubts.push({ header: cell.text, why: "codes-open" });
  });
  const ignored = open.filter(looksLikeName);
  const profile: Profile = {
    format: "quartierkit-import-profile",
    version: 1,
    id,
    columns,
    ...(ignored.length === 0 ? {} : { ignored }),
  };
  return { profile, open: open.filter((name) => !looksLikeName(name)), doubts };
}
