// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import { csvRows, longest } from "./csv.ts";

/** What is known of a file beside its text. */
export interface ListOrigin {
  /** Edition as its publisher names it. */
  readonly version: string;
  /** Name of the file, for the findings. */
  readonly file?: string;
  /** SHA-256 of the bytes, worked out by whoever read them. */
  readonly sha256?: string;
  /** SHA-256 that the bytes have to have, e.g. noted when the list was examined. */
  readonly expectedSha256?: string;
}

/** A row with its cells by the name of their column. */
export interface NamedRow {
  readonly line: number;
  readonly cell: (name: string) => string;
}

/** A table that was read, or why not. */
export interface ReadTable {
  readonly rows: readonly NamedRow[] | null;
  readonly findings: readonly Finding[];
}

interface Said {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly message: Bilingual;
  readonly hint: Bilingual;
  readonly line?: number;
}

/** A finding about a list that is no record of ours. */
export const listFinding = ({ file }: ListOrigin, said: Said): Finding => ({
  ...said,
  path: "",
  ...(file === undefined ? {} : { file }),
});

function wrongDigest(origin: ListOrigin): readonly Finding[] {
  const { sha256, expectedSha256 } = origin;
  if (expectedSha256 === undefined || sha256?.toLowerCase() === expectedSha256.toLowerCase()) return [];
  return [
    listFinding(origin, {
      code: "list-checksum",
      severity: "error",
      message: {
        de: `Die Prüfsumme ist ${sha256 ?? "nicht angegeben"}, erwartet war ${expectedSha256}.`,
        en: `The checksum is ${sha256 ?? "not given"}, expected was ${expectedSha256}.`,
      },
      hint: {
        de: "Die Liste neu vom Herausgeber beziehen oder die neue Ausgabe prüfen und ihre Prüfsumme eintragen.",
        en: "Get the list from its publisher again, or examine the new edition and enter its checksum.",
      },
    }),
  ];
}

function unusable(origin: ListOrigin, de: string, en: string): ReadTable {
  const hint = {
    de: "Als CSV mit Kopfzeile in UTF-8 speichern.",
    en: "Save it as CSV with a header row, in UTF-8.",
  };
  return {
    rows: null,
    findings: [listFinding(origin, { code: "list-form", severity: "error", message: { de, en }, hint })],
  };
}

/**
 * The rows of a published list, by the names of its columns.
 *
 * @param text - the file, decoded
 * @param origin - edition, file name and checksum
 * @param columns - for each name that is needed, the headers under which publishers write it
 * @returns no rows where the checksum is another one, a column is missing, or the text is no table
 */
export function readTable(
  text: string,
  origin: ListOrigin,
  columns: Readonly<Record<string, readonly string[]>>,
): ReadTable {
  const wrong = wrongDigest(origin);
  if (wrong.length > 0) return { rows: null, findings: wrong };
  if (text.length > longest)
    return unusable(origin, "Der Text ist zu lang für eine Liste.", "The text is too long for a list.");
  const [head, ...rows] = csvRows(text);
  const headers = (head?.cells ?? []).map((name) => name.toLowerCase());
  const places = new Map(
    Object.entries(columns).map(([name, known]) => {
      const names = known.map((one) => one.toLowerCase());
      return [name, headers.findIndex((header) => names.includes(header))];
    }),
  );
  const missing = [...places].flatMap(([name, place]) => (place === -1 ? (columns[name]?.[0] ?? name) : []));
  if (missing.length > 0) {
    return unusable(origin, `Spalte fehlt: ${missing.join(", ")}.`, `Missing column: ${missing.join(", ")}.`);
  }
  const named = rows.map(({ line, cells }) => ({ line, cell: (name: string) => cells[places.get(name) ?? -1] ?? "" }));
  return { rows: named, findings: [] };
}
