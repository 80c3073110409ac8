// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { classifyInDuckDb, duckDbEngine } from "./engines/duckdb.ts";
