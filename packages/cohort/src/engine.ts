// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Dialect } from "@quartierkit/rules";
import type { Rows, Table } from "./rows.ts";

/** What a database has to do for a cohort. */
export interface Engine {
  readonly dialect: Dialect;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly append: (table: Table, rows: readonly Rows[string][number][]) => Promise<void>;
}
