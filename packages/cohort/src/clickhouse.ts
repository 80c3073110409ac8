// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { classifyInClickHouse, clickHouseEngine } from "./engines/clickhouse.ts";
export type { SendToClickHouse } from "./engines/clickhouse.ts";
