// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { usualColumns } from "./exchange/table/columns.ts";
export type { ColumnName, ColumnNames } from "./exchange/table/columns.ts";
export { fromOfferTable } from "./exchange/table/read.ts";
export type { TableReading } from "./exchange/table/read.ts";
export { toOfferTable } from "./exchange/table/write.ts";
