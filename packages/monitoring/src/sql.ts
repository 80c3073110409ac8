// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { countRecords } from "./sql/count-in.ts";
export type { Counted, CountOptions } from "./sql/count-in.ts";
export type { Engine, SqlCell, SqlTable, SqlType } from "./sql/engine.ts";
