// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ChartsError } from "../error.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { mustBeCount } from "../text/numbers.ts";
import { verdictOrder } from "./marks.ts";
import type { VerdictMark } from "./marks.ts";

export interface VerdictMatrixInput {
  readonly title: string;
  readonly caption?: string;
  readonly language: PictureLanguage;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  /** One cell per column, in the order of the columns. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly VerdictMark[] }[];
  readonly width?: number;
}

export interface VerdictBarsRow {
  readonly label: string;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
}

export interface VerdictBarsInput {
  readonly title: string;
  readonly caption?: string;
  readonly language: PictureLanguage;
  readonly rows: readonly VerdictBarsRow[];
  readonly width?: number;
}

export type Totals = Readonly<Record<VerdictMark, number>>;

/** @throws ChartsError "cells-do-not-match" when a row has more or fewer cells than there are columns */
export const mustMatch = ({ columns, rows }: VerdictMatrixInput): void => {
  const wrong = rows.find(({ cells }) => cells.length !== columns.length);
  if (wrong === undefined) return;
  const message = `row "${wrong.label}" has ${wrong.cells.length} cells for ${columns.length} columns`;
  throw new ChartsError("cells-do-not-match", message);
};

/** How often each verdict stands in each column. */
export const columnTotals = ({ columns, rows }: VerdictMatrixInput): readonly Totals[] =>
  columns.map((_, column) => {
    const count = (mark: VerdictMark) => rows.filter(({ cells }) => cells[column] === mark).length;
    return {
      met: count("met"),
      "not-met": count("not-met"),
      unknown: count("unknown"),
      "not-applicable": count("not-applicable"),
    };
  });

/** The verdicts that a picture has to explain: the three always, the fourth where it occurs. */
export const usedVerdicts = ({ rows }: VerdictMatrixInput): readonly VerdictMark[] =>
  verdictOrder.filter((mark) => mark !== "not-applicable" || rows.some(({ cells }) => cells.includes(mark)));

/** @throws ChartsError "count-not-whole" */
export const barTotal = (row: VerdictBarsRow): number =>
  mustBeCount(row.met, `met of ${row.label}`) +
  mustBeCount(row.notMet, `notMet of ${row.label}`) +
  mustBeCount(row.unknown, `unknown of ${row.label}`);
