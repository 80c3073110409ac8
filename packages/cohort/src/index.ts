// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { classifyIn } from "./cohort.ts";
export type { People, ReadOptions } from "./people/reading.ts";
export type { Cohort } from "./cohort.ts";
export { memberTables, personColumns } from "./columns.ts";
export type { Cell, ColumnType, FactColumn, MemberTable } from "./columns.ts";
export type { CohortCount } from "./counts.ts";
export type { Engine } from "./engine.ts";
export { CohortError } from "./error.ts";
export type { CohortOptions } from "./options.ts";
export type { Member } from "./member.ts";
export type { Batch, Table } from "./table.ts";
export { loadIn } from "./load.ts";
export { tablesOf } from "./tables-of.ts";
export type { PeopleTable } from "./tables-of.ts";
export type { CohortMember, CohortVerdict } from "./verdicts.ts";
