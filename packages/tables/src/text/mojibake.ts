// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * UTF-8 read as Windows-1252 and saved again: `Ã¼` for ü, `ÃŸ` for ß, `â€“` for a dash; and the sign that stands for a
 * letter that is lost.
 */
const pattern =
  /\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2026\u2030\u2039\u203A\u20AC\u2122]|\u00E2\u20AC|\u00E2\u201A\u00AC|\uFFFD/u;

/**
 * Tells whether letters of a text were lost in an earlier conversion.
 *
 * @param text - any text
 */
export const isMojibake = (text: string): boolean => pattern.test(text);
