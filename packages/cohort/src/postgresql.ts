// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { classifyInPostgres, postgresEngine } from "./engines/postgresql.ts";
