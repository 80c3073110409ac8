// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A text that a spreadsheet takes for a formula, also in wide forms, and such a text that is guarded already. */
const begins = /^'*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula.
 *
 * @param text - the content of a cell
 */
export const guarded = (text: string): string => (begins.test(text) ? `'${text}` : text);

/**
 * Takes away the apostrophe that `writeCsv` put before a text.
 *
 * @param text - the content of a cell of a file that `writeCsv` wrote
 */
export const unguarded = (text: string): string => (text.startsWith("'") && begins.test(text) ? text.slice(1) : text);
