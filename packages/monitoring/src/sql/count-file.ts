// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { counted } from "./count-in.ts";
import type { Counted, CountOptions } from "./count-in.ts";
import type { Engine } from "./engine.ts";
import { fillFromFile } from "./file/fill.ts";

/**
 * Counts the indicators of a period from a file of participation records (a JSON list or one object a line) in DuckDB: the file is read,
 * merged and counted where it lies, with the memory that the database is given. The records have to have the shape of the contract;
 * what is wrong in single ones is found by `readParticipation` and `checkRecords`.
 *
 * @param path - of the file, as DuckDB reads it
 * @param engine - DuckDB; temporary tables `esf_…` are made in its session and removed again
 * @param options - rule set (long-term unemployment by `eu`), period, operations, progress
 * @throws MonitoringError `period-inverted`; `not-in-sql` for another database, and for `ltu: "sgb3"`, which needs whole histories
 */
export const countFile = (path: string, engine: Engine, options: CountOptions): Promise<Counted> =>
  counted(engine, options, fillFromFile(path, options));
