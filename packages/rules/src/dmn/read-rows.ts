// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Citation } from "@quartierkit/vocabulary";
import { cite, VocabularyError } from "@quartierkit/vocabulary";
import type { ColumnType } from "./columns.ts";
import { childOf, childrenOf, textOf } from "./elements.ts";
import { factColumn, possible } from "./fact-column.ts";
import type { FactColumn } from "./fact-column.ts";
import { fault, faults } from "./faults.ts";
import { otherLanguage } from "./find-table.ts";
import type { ModdleElement } from "./moddle.ts";
import { everything, overlap } from "./regions.ts";
import type { Box } from "./regions.ts";
import type { RowOutcome } from "./table.ts";
import { parseCell } from "./unary-parse.ts";
import { isEmpty } from "./values.ts";

/** A row as it was read. */
export interface ReadRow {
  readonly number: number;
  readonly id: string;
  readonly path: string;
  /** Its cells as they are written. */
  readonly written: Box;
  /** The cases that it fits: the values of its cells that the facts can have. */
  readonly box: Box;
  readonly outcome: RowOutcome;
  /** Citations among its annotations, and their other words. */
  readonly norms: readonly Citation[];
  readonly words: string;
}

/** Something that was read, with what is wrong; without a value nothing can be built on it. */
export interface Read<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

const typeNames: Readonly<Record<ColumnType, readonly string[]>> = {
  boolean: ["boolean"],
  number: ["number", "integer", "long", "double"],
  string: ["string"],
  date: ["date"],
};

/** The fact that a column asks for. */
export function readColumn(input: ModdleElement, path: string): Read<FactColumn> {
  const expression = childOf(input, "inputExpression");
  const found = textOf(expression).trim();
  const column = factColumn(found);
  if (column === undefined) return { findings: [fault("dmn-input", path, faults["dmn-input"](found))] };
  const type = textOf(expression, "typeRef").replace(/^.*:/, "");
  const findings = [
    ...otherLanguage(expression, path),
    ...(type === "" || type === "Any" || typeNames[column.type].includes(type)
      ? []
      : [fault("dmn-type", path, faults["dmn-type"](type, column.type))]),
  ];
  return findings.length === 0 ? { value: column, findings } : { findings };
}

const outcomes: ReadonlyMap<string, RowOutcome> = new Map([
  ["true", "met"],
  ["false", "not-met"],
  ['"met"', "met"],
  ['"not-met"', "not-met"],
  ['"unknown"', "unknown"],
]);

function readOutcome(rule: ModdleElement, path: string): Read<RowOutcome> {
  const entries = childrenOf(rule, "outputEntry");
  const texts = entries.map((entry) => textOf(entry).trim());
  const value = texts.length === 1 ? outcomes.get(texts[0] ?? "") : undefined;
  const findings = entries.flatMap((entry) => otherLanguage(entry, `${path}/outputEntry[1]`));
  if (value !== undefined && findings.length === 0) return { value, findings };
  return {
    findings: [
      ...findings,
      fault("dmn-output", `${path}/outputEntry[1]`, faults["dmn-output"](texts.join(" | ") || "-")),
    ],
  };
}

const nullTest = {
  de: "Die Zelle fragt, ob der Wert fehlt. Ein fehlender Wert würde damit entscheiden.",
  en: "The cell asks whether the value is missing. A missing value would decide by it.",
};

function readCell(entry: ModdleElement, column: FactColumn, path: string): Read<Box> {
  const text = textOf(entry);
  const foreign = otherLanguage(entry, path);
  if (foreign.length > 0) return { findings: foreign };
  const cell = parseCell(text, column.type);
  switch (cell.kind) {
    case "any":
      return { value: { cells: new Map(), because: new Set() }, findings: [] };
    case "null":
      return { findings: [fault("dmn-null", path, faults["dmn-null"](nullTest))] };
    case "type":
      return { findings: [fault("dmn-type", path, faults["dmn-type"](cell.found, column.type))] };
    case "unread":
      return { findings: [fault("dmn-entry", path, faults["dmn-entry"](text.trim()))] };
    case "values": {
      if (isEmpty(possible(column, cell.values)))
        return { findings: [fault("dmn-never", path, faults["dmn-never"](text.trim()))] };
      return { value: { cells: new Map([[column.name, cell.values]]), because: new Set() }, findings: [] };
    }
  }
}

function readCells(rule: ModdleElement, columns: readonly FactColumn[], path: string): Read<Box> {
  const entries = childrenOf(rule, "inputEntry");
  if (entries.length !== columns.length)
    return {
      findings: [fault("dmn-xml", path, faults["dmn-xml"](`${entries.length} inputEntry, ${columns.length} input`))],
    };
  const cells = columns.map((column, index): Read<Box> => {
    const entry = entries[index];
    return entry === undefined ? { findings: [] } : readCell(entry, column, `${path}/inputEntry[${index + 1}]`);
  });
  const findings = cells.flatMap(({ findings: own }) => own);
  if (findings.length > 0) return { findings };
  const box = cells.reduce<Box | null>(
    (sofar, { value }) => (sofar === null || value === undefined ? sofar : overlap(sofar, value)),
    everything[0] ?? null,
  );
  return box === null ? { findings: [fault("dmn-never", path, faults["dmn-never"]("…"))] } : { value: box, findings };
}

const looksCited = (text: string): boolean => /§|^\s*Art(?:\.|ikel)\s*\d/.test(text);

function readCitation(text: string, path: string): Read<Citation> {
  try {
    return { value: cite(text), findings: [] };
  } catch (cause) {
    if (!(cause instanceof VocabularyError)) throw cause;
    return { findings: [fault("dmn-citation", path, faults["dmn-citation"](text.trim()))] };
  }
}

/** Annotations hold citations, separated by semicolons, and words; without any, the description is read. */
function readAnnotations(rule: ModdleElement, path: string): Read<Pick<ReadRow, "norms" | "words">> {
  const annotated = childrenOf(rule, "annotationEntry").map((entry) => textOf(entry));
  const texts = annotated.some((text) => text.trim() !== "") ? annotated : [textOf(rule, "description")];
  const parts = texts.flatMap((text) => (looksCited(text) ? text.split(";") : [text])).map((text) => text.trim());
  const citations = parts.filter(looksCited).map((text) => readCitation(text, path));
  return {
    value: {
      norms: citations.flatMap(({ value }) => (value === undefined ? [] : [value])),
      words: parts.filter((part) => part !== "" && !looksCited(part)).join(" "),
    },
    findings: citations.flatMap(({ findings }) => findings),
  };
}

/** The cases that a row fits, in values that its facts can have. */
function casesOf({ cells, because }: Box, columns: readonly FactColumn[]): Box {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const inside = [...cells].map(([name, values]) => {
    const column = byName.get(name);
    return [name, column === undefined ? values : possible(column, values)] as const;
  });
  return { cells: new Map(inside), because };
}

/** One row of a table whose columns are known. */
export function readRow(
  rule: ModdleElement,
  columns: readonly FactColumn[],
  at: { number: number; path: string },
): Read<ReadRow> {
  const { number, path } = at;
  const [cells, outcome, annotations] = [
    readCells(rule, columns, path),
    readOutcome(rule, path),
    readAnnotations(rule, path),
  ];
  const findings = [...cells.findings, ...outcome.findings, ...annotations.findings];
  if (cells.value === undefined || outcome.value === undefined) return { findings };
  const { norms = [], words = "" } = annotations.value ?? {};
  const id = textOf(rule, "id") || `row-${number}`;
  return {
    value: {
      number,
      id,
      path,
      written: cells.value,
      box: casesOf(cells.value, columns),
      outcome: outcome.value,
      norms,
      words,
    },
    findings,
  };
}
