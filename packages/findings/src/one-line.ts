// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * A text on one line, without what could move a cursor, change a colour or turn the order of letters around: C0 and C1
 * control characters, line separators, bidirectional overrides.
 *
 * @param text - any text, also from a foreign file
 */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\s\u0085]+/g, " ")
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, "")
    .trim();
