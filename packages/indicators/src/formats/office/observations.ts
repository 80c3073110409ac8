// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { SheetRow } from "@quartierkit/tables";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { IndicatorFile } from "../../records/file.ts";
import { definitionOf } from "../../records/lookup.ts";
import type { Observation } from "../../records/observation.ts";
import { mayShowFigure } from "../../records/status.ts";
import type { Cell as Figure } from "../../table/cell.ts";
import { readFigure } from "./cell.ts";
import type { Header } from "./header.ts";
import type { MappedColumn, TableMapping } from "./mapping.ts";
import * as words from "./words.ts";

/** A row that is about an area. */
export interface Read {
  readonly area: string;
  readonly row: SheetRow;
}

interface Where {
  readonly header: Header;
  readonly mapping: TableMapping;
  readonly known: IndicatorFile;
}

type Part = MappedColumn["as"];
type Parts = Readonly<Partial<Record<Part, Figure>>>;

/** Columns that make one observation: of one indicator in one version on one day. */
function groupsOf({ columns }: Header, mapping: TableMapping): readonly Header["columns"][] {
  const groups = new Map<string, Header["columns"][number][]>();
  for (const one of columns) {
    const { indicator, definitionVersion, referenceDate = mapping.referenceDate } = one.column;
    const key = JSON.stringify([indicator, definitionVersion, referenceDate]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

const isCount = ({ value }: Figure): boolean => value !== null && Number.isInteger(value) && value >= 0;

/** One gap among the parts is a gap of the whole; else the value says what it is, or the numerator where there is none. */
function statusOf(parts: Parts): Observation["status"] {
  const given = Object.values(parts);
  const gap = given.find(({ status }) => !mayShowFigure(status));
  if (parts.value !== undefined) return parts.value.status;
  return gap?.status ?? parts.numerator?.status ?? "not-available";
}

function noteOf(parts: Parts): Bilingual | undefined {
  const notes = Object.values(parts).flatMap(({ note }) => note ?? []);
  const unique = (language: keyof Bilingual) => [...new Set(notes.map((note) => note[language]))].join("; ");
  return notes.length === 0 ? undefined : { de: unique("de"), en: unique("en") };
}

function observationOf(area: string, parts: Parts, column: MappedColumn, mapping: TableMapping): Observation {
  const status = statusOf(parts);
  const isShown = mayShowFigure(status);
  const shown = (part: Part) => (isShown ? (parts[part]?.value ?? undefined) : undefined);
  const [value, numerator, denominator] = [shown("value"), shown("numerator"), parts.denominator?.value ?? undefined];
  const note = noteOf(parts);
  const isRate = parts.value === undefined && status === "less-than-half";
  return {
    indicator: column.indicator,
    definitionVersion: column.definitionVersion,
    area,
    ...(value === undefined ? {} : { value }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    source: mapping.source,
    referenceDate: column.referenceDate ?? mapping.referenceDate,
    status: isRate ? "measured" : status,
    ...(note === undefined ? {} : { note: { de: note.de, en: note.en } }),
  };
}

/** Reads the cells of one observation; `null` where one of them cannot be read. */
function partsOf(
  { row, area }: Read,
  group: Header["columns"],
  { mapping, known }: Where,
  findings: Finding[],
): Parts | null {
  const parts: Partial<Record<Part, Figure>> = {};
  for (const { at, column } of group) {
    const cell = row.cells[at];
    const isPercent = column.as === "value" && definitionOf(known, column)?.unit === "percent";
    const figure = readFigure(cell, mapping, isPercent);
    const isSound = figure !== null && (column.as === "value" || figure.value === null || isCount(figure));
    if (!isSound) {
      findings.push(words.cellUnreadable({ line: row.line, area }, cell?.text ?? "", column.header));
      return null;
    }
    parts[column.as] = figure;
  }
  return parts;
}

/** The observations of a table; of an area that stands twice none. */
export function observationsOf(
  where: Where,
  rows: readonly Read[],
): { readonly observations: readonly Observation[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const lines = new Map<string, number[]>();
  for (const { area, row } of rows) lines.set(area, [...(lines.get(area) ?? []), row.line]);
  for (const [area, own] of lines) if (own.length > 1) findings.push(words.areaTwice(area, own));
  const groups = groupsOf(where.header, where.mapping);
  const observations = rows
    .filter(({ area }) => (lines.get(area)?.length ?? 0) === 1)
    .flatMap((read) =>
      groups.flatMap((group) => {
        const [first] = group;
        const parts = partsOf(read, group, where, findings);
        return parts === null || first === undefined
          ? []
          : [observationOf(read.area, parts, first.column, where.mapping)];
      }),
    );
  return { observations, findings };
}
