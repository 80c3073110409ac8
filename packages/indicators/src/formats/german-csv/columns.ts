// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Status } from "../../records/status.ts";

/** The columns of the list, in order, and what stands above them. */
export const headings = {
  area: "Gebiet",
  areaName: "Gebietsname",
  indicator: "Indikator",
  title: "Bezeichnung",
  version: "Fassung",
  date: "Stichtag",
  value: "Wert",
  status: "Status",
  numerator: "Zähler",
  denominator: "Nenner",
  source: "Quelle",
  note: "Anmerkung",
} as const;

export type ColumnName = keyof typeof headings;

const isColumn = (name: string): name is ColumnName => Object.hasOwn(headings, name);

/** The columns in order. */
export const columns: readonly ColumnName[] = Object.keys(headings).filter(isColumn);

/** What stands in the place of a value; the column of the status tells apart what shares a sign. */
export const signs: Readonly<Partial<Record<Status, string>>> = {
  "true-zero": "–",
  "less-than-half": "0",
  "suppressed-primary": "*",
  "suppressed-secondary": "*",
  "below-threshold": "/",
  "not-available": ".",
};
