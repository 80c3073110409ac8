// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Status } from "../../records/status.ts";

/** The columns of the list, in order. */
export const columns = [
  "Gebiet",
  "Gebietsname",
  "Indikator",
  "Bezeichnung",
  "Fassung",
  "Stichtag",
  "Wert",
  "Status",
  "Zähler",
  "Nenner",
  "Quelle",
  "Anmerkung",
] as const;

export type ColumnName = (typeof columns)[number];

/** What stands in the place of a value; the column `Status` tells apart what shares a sign. */
export const signs: Readonly<Partial<Record<Status, string>>> = {
  "true-zero": "–",
  "less-than-half": "0",
  "suppressed-primary": "*",
  "suppressed-secondary": "*",
  "below-threshold": "/",
  "not-available": ".",
};
