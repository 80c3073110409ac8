// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export type { HtmlOptions } from "./output/html/options.ts";
export { reportHtml } from "./output/html/report-html.ts";
export { reportJson } from "./output/json.ts";
export { flowPicture } from "./output/picture.ts";
export { rowsOf, toCsv, toXlsx } from "./output/rows.ts";
export type { TableCell, Tabled } from "./output/rows.ts";
