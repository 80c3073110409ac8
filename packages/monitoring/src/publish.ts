// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { publishedHtml } from "./output/html/report-html.ts";
export { protectedTable } from "./publish/protected-table.ts";
export type { ProtectedTable, ProtectionOptions, PublishedCell } from "./publish/protected-table.ts";
export { hiddenNote } from "./publish/words.ts";
