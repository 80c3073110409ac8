// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { classifyIn } from "./cohort.ts";
export type { Cohort, CohortCount, CohortOptions, CohortVerdict, Engine } from "./cohort.ts";
export { memberTables, personColumns } from "./columns.ts";
export type { Cell, ColumnType, FactColumn, MemberTable } from "./columns.ts";
export { rowsOf, tablesOf } from "./rows.ts";
export type { Member, Rows, Table } from "./rows.ts";
