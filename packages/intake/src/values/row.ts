// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { pointer } from "@quartierkit/findings";
import type { Profile } from "../profile/schema.ts";
import { looksLikeName } from "../profile/synonyms.ts";
import type { Header } from "../table/header.ts";
import type { Cell, Epoch, SheetRow } from "@quartierkit/tables";
import { isMojibake, problem } from "@quartierkit/tables";
import { readerOf, readValue } from "./value.ts";
import type { Reader, ValueProblem } from "./value.ts";
import { problemWords, rowWords } from "./words.ts";
import type { Target } from "./targets.ts";

/** A value of a list: as it goes into a record. */
export type Value = string | number | boolean | readonly string[];

/** A row of a list, read. */
export interface ReadRow {
  readonly line: number;
  readonly values: ReadonlyMap<Target, Value>;
  /** Only to find out who it is: taken away before anything is kept. */
  readonly names: ReadonlyMap<Target, string>;
  /** The cells as written that may be kept: no names, nothing of ignored columns. */
  readonly cells: Readonly<Record<string, string>>;
  /** Errors that make the whole row unusable stand first. */
  readonly findings: readonly Finding[];
  readonly usable: boolean;
}

/** A column of the list with its place and what is done with it. */
interface Slot {
  readonly name: string;
  readonly reader: Reader | null;
  readonly required: boolean;
  readonly kept: boolean;
}

/** How the rows of a list are read. */
export interface Plan {
  readonly slots: readonly Slot[];
  readonly refusesHidden: boolean;
}

const usualEmpty = ["-", "–", "—", "--", "k.a.", "k. a.", "unbekannt", "n.n."];

/**
 * Prepares the columns of a list for reading its rows.
 *
 * @param header - the columns that were found
 * @param profile - how values are written
 * @param epoch - how the file counts days
 */
export function planOf({ columns }: Header, profile: Profile, epoch: Epoch | null): Plan {
  const empty = new Set((profile.empty ?? usualEmpty).map((word) => word.toLowerCase()));
  const rules = { yearsFrom: profile.yearsFrom ?? null, epoch: epoch ?? profile.serialDays ?? null };
  const slots = columns.map(({ name, use }, index): Slot => {
    const shown = name === "" ? `#${index + 1}` : name;
    if (typeof use === "object") {
      const reader = readerOf(use, empty, rules);
      return { name: shown, reader, required: use.required === true, kept: reader.kind !== "name" };
    }
    const kept = use === "unknown" && profile.unknownColumns !== "drop" && !looksLikeName(name);
    return { name: shown, reader: null, required: false, kept };
  });
  return { slots, refusesHidden: profile.hiddenRows !== "read" };
}

const valueProblem = (code: ValueProblem, { name }: Slot, line: number): Finding =>
  problem(code, problemWords(code, name), { line, path: pointer(name) });

/** What is seldom a fault of the list. */
const mild: ReadonlySet<string> = new Set(["hidden-row", "note-row"]);

const rowProblem = (code: keyof typeof rowWords, line: number, name = ""): Finding =>
  problem(code, rowWords[code], {
    line,
    path: name === "" ? "" : pointer(name),
    severity: mild.has(code) ? "warning" : "error",
  });

/** Fewer columns are a list of numbers, where one cell is all there is. */
const columnsOfATable = 3;

function wholeRow({ line, cells, hidden }: SheetRow, { slots, refusesHidden }: Plan): readonly Finding[] {
  const wide = cells.slice(slots.length).some((cell) => cell !== undefined);
  const isNote = slots.length >= columnsOfATable && cells.filter((cell) => cell !== undefined).length === 1;
  return [
    ...(hidden === true && refusesHidden ? [rowProblem("hidden-row", line)] : []),
    ...(wide ? [rowProblem("row-width", line)] : []),
    ...(isNote ? [rowProblem("note-row", line)] : []),
  ];
}

/** What is gathered while the cells of a row are read one by one. */
interface Gathered {
  readonly values: Map<Target, Value>;
  readonly names: Map<Target, string>;
  readonly cells: [name: string, text: string][];
  readonly fatal: Finding[];
  readonly findings: Finding[];
}

function take(slot: Slot, cell: Cell | undefined, line: number, into: Gathered): void {
  const { reader, name } = slot;
  if (cell !== undefined && slot.kept) into.cells.push([name, cell.text]);
  if (reader === null) return;
  const read = cell === undefined ? undefined : readValue(cell, reader);
  if (cell !== undefined && isMojibake(cell.text)) into.fatal.push(rowProblem("mojibake", line, name));
  const isRead = read !== undefined && "value" in read;
  if (isRead && reader.kind === "name") into.names.set(reader.to, String(read.value));
  else if (isRead) into.values.set(reader.to, read.value);
  else if (slot.required) into.fatal.push(rowProblem("required-missing", line, name));
  if (read !== undefined && "problem" in read) into.findings.push(valueProblem(read.problem, slot, line));
}

/**
 * Reads the cells of a row. A value that cannot be read is a finding and unknown; what makes the whole row unusable is told.
 *
 * @param row - a row below the header
 * @param plan - the columns
 */
export function readRow(row: SheetRow, plan: Plan): ReadRow {
  const gathered: Gathered = {
    values: new Map(),
    names: new Map(),
    cells: [],
    fatal: [...wholeRow(row, plan)],
    findings: [],
  };
  plan.slots.forEach((slot, index) => {
    take(slot, row.cells[index], row.line, gathered);
  });
  const { fatal, findings, values, names, cells } = gathered;
  return {
    line: row.line,
    values,
    names,
    // A header may be called like a part of every object; entries make a field of it.
    cells: Object.fromEntries(cells),
    findings: [...fatal, ...findings],
    usable: fatal.length === 0,
  };
}
