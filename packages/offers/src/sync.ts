// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { compareCatalogues } from "./sync/compare.ts";
export type { Change } from "./sync/compare.ts";
