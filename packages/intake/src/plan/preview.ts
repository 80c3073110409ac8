// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Register } from "@quartierkit/participants";
import { directoryOf } from "../people/directory.ts";
import type { Directory } from "../people/directory.ts";
import type { Fingerprint } from "../people/fingerprints.ts";
import type { Decisions, Profile } from "../profile/schema.ts";
import { bodyOf } from "../table/body.ts";
import { findHeader } from "../table/header.ts";
import type { ReadSheet, SheetOptions, SheetRow } from "@quartierkit/tables";
import { problem, readSheet } from "@quartierkit/tables";
import { planOf } from "../values/row.ts";
import type { Plan } from "../values/row.ts";
import { withoutDuplicates } from "./duplicates.ts";
import { planRow } from "./plan-row.ts";
import type { Scene } from "./plan-row.ts";
import type { ListFile, Preview, WorkRow } from "./planned.ts";
import { batchesOf, traceOf } from "./provenance.ts";

/** What a preview needs beside the file. */
export interface PreviewOptions {
  readonly register: Register;
  readonly profile: Profile;
  /** The day of the import, `YYYY-MM-DD`. */
  readonly on: string;
  /** The day of which the list tells; absent: the day of the import. */
  readonly asOf?: string;
  /** Name of the file, for people. */
  readonly fileName: string;
  /** Hash of its bytes, e.g. SHA-256: a file that was taken over is recognised by it. */
  readonly fileHash: string;
  /** Keyed hash for names; without it nobody is found by name. */
  readonly fingerprint?: Fingerprint;
  readonly decisions?: Decisions;
  /** Name of the sheet, where the profile does not say. */
  readonly sheet?: string;
  readonly limits?: SheetOptions["limits"];
}

const otherKey = (count: number): Finding =>
  problem("fingerprint-key", {
    de: `Für ${count} Personen des Registers wurde ein anderer Schlüssel benutzt; nach Namen würde niemand gefunden.`,
    en: `For ${count} people of the register another key was used; nobody would be found by name.`,
    hintDe: "Den Schlüssel verwenden, mit dem das Register aufgebaut wurde.",
    hintEn: "Use the key with which the register was built.",
  });

const noKey = problem(
  "names-not-compared",
  {
    de: "Die Liste nennt Namen, aber ohne Schlüssel wird nach Namen niemand gesucht.",
    en: "The list has names, but without a key nobody is looked for by name.",
    hintDe: "Einen Schlüssel angeben, damit niemand doppelt angelegt wird.",
    hintEn: "Hand in a key, so that nobody is recorded twice.",
  },
  { severity: "warning" },
);

const otherFile = problem("decisions-other-file", {
  de: "Die Entscheidungen wurden für eine andere Datei getroffen.",
  en: "The decisions were made for another file.",
  hintDe: "Die Vorschau neu ansehen und für diese Datei entscheiden.",
  hintEn: "Look at the preview again and decide for this file.",
});

const shifted = (count: number, of: number): Finding =>
  problem("columns-shifted", {
    de: `Bei ${count} von ${of} Zeilen mit bekannter Kennnummer passt die Person nicht: die Spalte ist wohl verrutscht.`,
    en: `In ${count} of ${of} rows with a known number the person does not fit: the column has probably slipped.`,
    hintDe: "Nichts wird übernommen. Die Liste neu ausgeben lassen.",
    hintEn: "Nothing is taken over. Have the list exported again.",
  });

/** From so many rows on, and from one in so many, it is no slip of the pen. */
const shiftedRows = 3;
const shiftedShare = 5;

function shiftFinding(rows: readonly WorkRow[]): readonly Finding[] {
  const wrong = rows.filter(({ findings }) => findings.some(({ code }) => code === "ID-SHIFTED-COLUMN")).length;
  const right = rows.filter(({ outcome, by }) => outcome === "matched" && by !== "name-birth-date").length;
  return wrong >= shiftedRows && wrong * shiftedShare >= wrong + right ? [shifted(wrong, wrong + right)] : [];
}

function batchId(register: Register, { on, fileHash }: PreviewOptions): string {
  const first = `${on}-${fileHash.slice(0, 12)}`;
  const taken = new Set(batchesOf(register).map(({ id }) => id));
  let id = first;
  for (let number = 2; taken.has(id); number += 1) id = `${first}-${number}`;
  return id;
}

/** Lines of this file that the register has already. */
function doneLines({ register, fileHash }: PreviewOptions, sheet: string): ReadonlySet<number> {
  const done = register.importRows.flatMap((row) => {
    const trace = traceOf(row);
    return trace?.fileHash === fileHash && trace.sheet === sheet ? [row.row] : [];
  });
  return new Set(done);
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/** Findings of the file itself: an error among them means that no row is read. */
function fileFindings(read: ReadSheet, options: PreviewOptions, directory: Directory): readonly Finding[] {
  const { fingerprint, decisions, profile } = options;
  const hasNames = profile.columns.some(({ to }) => to.startsWith("name."));
  return [
    ...read.findings,
    ...(directory.otherKeys > 0 ? [otherKey(directory.otherKeys)] : []),
    ...(hasNames && fingerprint === undefined ? [noKey] : []),
    ...(decisions !== undefined && decisions.fileHash !== options.fileHash ? [otherFile] : []),
  ];
}

function plannedRows(rows: readonly SheetRow[], plan: Plan, scene: Scene): readonly WorkRow[] {
  const planned = rows.map((row) => planRow(row, plan, scene));
  return withoutDuplicates(
    planned.map(({ row }) => row),
    planned.map(({ numbers }) => numbers),
  );
}

type Head = Omit<Preview, "refused" | "rows" | "counts" | "fields" | "findings">;

function headOf(read: ReadSheet, options: PreviewOptions): Head {
  const { fileName: name, fileHash: hash, register, on, asOf = on, profile } = options;
  const { encoding, certainty } = read;
  const how = encoding === undefined || certainty === undefined ? {} : { encoding, certainty };
  const file: ListFile = { name, hash, sheet: read.sheet?.name ?? "", ...how };
  return { batch: batchId(register, options), file, profile: profile.id, register, on, asOf };
}

const none = {
  rows: [],
  counts: { matched: 0, new: 0, ambiguous: 0, refused: 0 },
  fields: { new: 0, changed: 0, conflict: 0 },
};

function summed(rows: readonly WorkRow[]): Pick<Preview, "rows" | "counts" | "fields"> {
  const [counts, fields] = [{ ...none.counts }, { ...none.fields }];
  for (const { outcome, changes } of rows) {
    counts[outcome] += 1;
    for (const { bucket } of changes) fields[bucket] += 1;
  }
  return { rows, counts, fields };
}

/**
 * Reads a list and tells what it would do to a register, row by row and field by field. Nothing is changed.
 *
 * @param bytes - the content of a CSV or XLSX file
 * @param options - register, profile, day, hash of the file, and where there are some: keyed hash, decisions, sheet
 * @returns every row with its outcome: matched, new, ambiguous (never guessed) or refused; each field that differs as new,
 *   changed or conflict; `refused` where the file as a whole cannot be used
 */
export function previewImport(bytes: Uint8Array, options: PreviewOptions): Preview {
  const { profile, register, on, asOf = on, fingerprint, decisions, limits } = options;
  const sheetName = options.sheet ?? profile.sheet;
  const read = readSheet(bytes, {
    ...(sheetName === undefined ? {} : { sheet: sheetName }),
    ...(profile.encoding === undefined ? {} : { encoding: profile.encoding }),
    ...(profile.delimiter === undefined ? {} : { delimiter: profile.delimiter }),
    ...(limits === undefined ? {} : { limits }),
  });
  const head = headOf(read, options);
  const directory = directoryOf(register, on, fingerprint);
  const before = fileFindings(read, options, directory);
  if (read.sheet === null || before.some(isError)) return { ...head, ...none, refused: true, findings: before };
  const header = findHeader(read.sheet, profile);
  const top = [...before, ...header.findings];
  if (!("columns" in header) || top.some(isError)) return { ...head, ...none, refused: true, findings: top };
  const body = bodyOf(read.sheet, header);
  const scene: Scene = {
    directory,
    fingerprint,
    decisions: new Map(decisions?.rows.map((decision) => [decision.row, decision])),
    done: doneLines(options, head.file.sheet),
    on,
    asOf,
  };
  const rows = plannedRows(body.rows, planOf(header, profile, read.sheet.epoch), scene);
  const wrong = shiftFinding(rows);
  const findings = [...top, ...body.findings, ...wrong, ...rows.flatMap((row) => row.findings)];
  return { ...head, ...summed(rows), refused: wrong.length > 0, findings };
}
