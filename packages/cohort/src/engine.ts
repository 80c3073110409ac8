// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Dialect } from "@quartierkit/rules";
import type { Batch, Table } from "./table.ts";

/** What a database has to do for a cohort, all of it in one session: temporary tables are seen by no other. */
export interface Engine {
  readonly dialect: Dialect;
  readonly run: (sql: string) => Promise<void>;
  /** Rows by column name; a boolean as boolean or `null`, whole numbers as number, bigint or text. */
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Writes rows into a table, column by column. */
  readonly append: (table: Table, batch: Batch) => Promise<void>;
  /** Stops the statement that is running, if there is one. Without it a run that is stopped ends with the statement. */
  readonly cancel?: () => Promise<void>;
}
