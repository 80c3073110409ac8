// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "@quartierkit/findings";

/** The words of a finding, in both languages. */
export interface Words {
  readonly de: string;
  readonly en: string;
  readonly hintDe: string;
  readonly hintEn: string;
}

/** Where it is and how grave; an error of the file as a whole has no line. */
export interface Spot {
  readonly severity?: Severity;
  readonly line?: number;
  readonly path?: string;
  readonly related?: readonly string[];
}

/**
 * A finding about a list.
 *
 * @param code - stable code
 * @param words - message and hint
 * @param spot - an error of the whole file where nothing is said
 */
export const problem = (
  code: string,
  { de, en, hintDe, hintEn }: Words,
  { severity = "error", line, path = "", related }: Spot = {},
): Finding => ({
  code,
  severity,
  path,
  message: { de, en },
  hint: { de: hintDe, en: hintEn },
  ...(line === undefined ? {} : { line }),
  ...(related === undefined ? {} : { related }),
});
