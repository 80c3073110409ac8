// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellFrom, germanCsv, writeCsv } from "@quartierkit/tables";
import type { Cell } from "@quartierkit/tables";
import { textIn } from "@quartierkit/vocabulary";
import type { IndicatorFile } from "../../records/file.ts";
import { areaWith, definitionOf } from "../../records/lookup.ts";
import type { Observation } from "../../records/observation.ts";
import { mayShowFigure, statusLabels } from "../../records/status.ts";
import { columns, headings, signs } from "./columns.ts";
import type { ColumnName } from "./columns.ts";

const number = (value: number | undefined): Cell | undefined => cellFrom(value ?? null);

function cellsOf(file: IndicatorFile, observation: Observation): Readonly<Record<ColumnName, Cell | undefined>> {
  const { status, value, numerator, denominator, note } = observation;
  const definition = definitionOf(file, observation);
  const sign = signs[status];
  return {
    area: cellFrom(observation.area),
    areaName: cellFrom(areaWith(file, observation.area)?.name ?? null),
    indicator: cellFrom(observation.indicator),
    title: cellFrom((definition === undefined ? undefined : textIn(definition.title, "de")?.text) ?? null),
    version: cellFrom(observation.definitionVersion),
    date: observation.referenceDate === null ? undefined : { kind: "day", text: observation.referenceDate },
    // A sign is no text that a spreadsheet could run; `*` and `–` stay as they are.
    value: sign === undefined ? number(value) : { kind: "text", text: sign },
    status: cellFrom(statusLabels[status].de),
    numerator: mayShowFigure(status) ? number(numerator) : undefined,
    denominator: number(denominator),
    source: cellFrom(observation.source.title),
    note: cellFrom((note === undefined ? undefined : textIn(note, "de")?.text) ?? null),
  };
}

/**
 * Writes figures as a list that German Excel opens: one row for each figure, `;`, decimal comma, the signs of the statistical
 * offices, and beside each the status in words. What is lost: of a source everything but its title, of a note everything but
 * German; areas and definitions stay behind.
 *
 * @param file - figures
 */
export function toGermanCsv(file: IndicatorFile): string {
  const rows = file.observations.map((observation) => {
    const cells = cellsOf(file, observation);
    return columns.map((column) => cells[column]);
  });
  return writeCsv([columns.map((column) => cellFrom(headings[column])), ...rows], germanCsv);
}
