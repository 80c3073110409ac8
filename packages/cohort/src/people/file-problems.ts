// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DuckDBConnection } from "@duckdb/node-api";
import { unreadable } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { problem } from "./reading.ts";
import type { ReadOptions } from "./reading.ts";

/** A file of a kind that is not read. */
export function unknownFormat(file: string): Finding {
  return problem({
    code: "unknown-format",
    severity: "error",
    file,
    path: "",
    message: { de: "Dieses Format wird nicht gelesen.", en: "This format is not read." },
    hint: { de: "CSV, TSV, Parquet oder NDJSON.", en: "CSV, TSV, Parquet or NDJSON." },
  });
}

/** What a database says of a file it cannot read, in one line. */
export function unreadableTable(cause: unknown, file: string): Finding {
  const [said = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
  if (said.includes("No files found")) return unreadable(Object.assign(new Error(said), { code: "ENOENT" }), { file });
  return problem({
    code: "unreadable-table",
    severity: "error",
    file,
    path: "",
    message: {
      de: "Die Tabelle kann nicht vollständig gelesen werden; mit einem Teil der Angaben wird niemand beurteilt.",
      en: "The table cannot be read completely; nobody is judged by a part of what it says.",
    },
    hint: { de: said, en: said },
  });
}

/** Up to so many references are named in a finding. */
const namedAtMost = 5;

/** Tells which rows of another table belong to nobody. */
export async function tellOrphans(
  connection: DuckDBConnection,
  { persons, side, ref }: { readonly persons: string; readonly side: string; readonly ref: string },
  file: string,
  options: ReadOptions,
): Promise<void> {
  const found = await connection.runAndReadAll(
    `SELECT CAST(s.ref AS VARCHAR) AS ref, COUNT(*) AS n FROM ${side} s WHERE NOT EXISTS (SELECT 1 FROM ${persons} p WHERE CAST(p.${ref} AS VARCHAR) = CAST(s.ref AS VARCHAR)) GROUP BY 1 ORDER BY 1`,
  );
  const rows = found.getRowObjects();
  if (rows.length === 0) return;
  const some = rows.slice(0, namedAtMost).map((row) => String(row["ref"]));
  const names = `${some.join(", ")}${rows.length > some.length ? ", …" : ""}`;
  options.onFindings?.([
    problem({
      code: "unknown-ref",
      severity: "error",
      file,
      path: "/ref",
      message: {
        de: `Zeilen gehören zu niemandem: ${rows.length} Schlüssel stehen nicht bei den Personen (${names}).`,
        en: `Rows belong to nobody: ${rows.length} keys do not stand among the people (${names}).`,
      },
      hint: { de: "Schlüssel in beiden Dateien vergleichen.", en: "Compare the keys in both files." },
    }),
  ]);
}

/** Tells which references stand there twice: that may be two people with one history. */
export async function tellDuplicates(
  connection: DuckDBConnection,
  { persons, ref }: { readonly persons: string; readonly ref: string },
  file: string,
  options: ReadOptions,
): Promise<void> {
  const found = await connection.runAndReadAll(
    `SELECT CAST(${ref} AS VARCHAR) AS ref FROM ${persons} WHERE ${ref} IS NOT NULL GROUP BY 1 HAVING COUNT(*) > 1 ORDER BY 1`,
  );
  const refs = found.getRowObjects().map((row) => String(row["ref"]));
  if (refs.length === 0) return;
  const names = `${refs.slice(0, namedAtMost).join(", ")}${refs.length > namedAtMost ? ", …" : ""}`;
  options.onFindings?.([
    problem({
      code: "duplicate-ref",
      severity: "error",
      file,
      path: "/ref",
      message: {
        de: `${refs.length} Schlüssel stehen mehr als einmal da (${names}).`,
        en: `${refs.length} keys stand there more than once (${names}).`,
      },
      hint: { de: "Jede Person braucht einen eigenen Schlüssel.", en: "Every person needs a key of their own." },
    }),
  ]);
}

/** Lines of a text table that are no rows: each is told, the person is not judged. */
export async function tellRejected(
  connection: DuckDBConnection,
  file: string,
  { onFindings }: ReadOptions,
): Promise<void> {
  const [there] = (
    await connection.runAndReadAll("SELECT COUNT(*) AS n FROM duckdb_tables() WHERE table_name = 'reject_errors'")
  ).getRowObjectsJson();
  if (Number(there?.["n"]) === 0) return;
  const rejected = await connection.runAndReadAll(
    "SELECT DISTINCT CAST(line AS INTEGER) AS line, CAST(error_type AS VARCHAR) AS kind FROM reject_errors ORDER BY line",
  );
  const findings = rejected.getRowObjectsJson().map((row) => ({
    ...problem({
      code: "unreadable-row",
      severity: "error",
      file,
      path: "",
      message: {
        de: `Die Zeile kann nicht gelesen werden (${String(row["kind"])}); die Person wird nicht beurteilt.`,
        en: `The line cannot be read (${String(row["kind"])}); the person is not judged.`,
      },
      hint: { de: "Anführungszeichen und Zahl der Spalten prüfen.", en: "Check quotes and the number of columns." },
    }),
    line: Number(row["line"]),
  }));
  if (findings.length > 0) onFindings?.(findings);
}

/** A row that nobody can be found by. */
export const withoutRef = (file: string, number: number): Finding =>
  problem({
    code: "no-ref",
    severity: "error",
    file,
    path: `/${number - 1}/ref`,
    message: { de: "Die Zeile hat keinen Schlüssel.", en: "The row has no key." },
    hint: { de: "„ref“ ausfüllen.", en: "Fill in “ref”." },
  });
