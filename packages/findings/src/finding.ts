// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual, Citation } from "@quartierkit/vocabulary";

/** `error`: wrong, must be mended; `warning`: probably wrong, look at it; `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** One thing that is wrong with data, said so that somebody can mend it. */
export interface Finding {
  /** Stable, e.g. `T-EXIT-BEFORE-ENTRY`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) to the value, from the root of the record or file. */
  readonly path: string;
  readonly message: Bilingual;
  /** What to do about it. */
  readonly hint: Bilingual;
  /** The norm that is touched, where one is. */
  readonly norm?: Citation;
  readonly file?: string;
  /** Line in the file, from 1, where it is known. */
  readonly line?: number;
  /** Pointers or ids of other records that belong to the same problem. */
  readonly related?: readonly string[];
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * The gravest severity among findings.
 *
 * @returns `null` where there is no finding
 * @example
 * import { worst } from "@quartierkit/findings";
 * console.log(String(worst([]))); // → null
 */
export function worst(findings: readonly Finding[]): Severity | null {
  return findings.reduce<Severity | null>(
    (gravest, { severity }) => (gravest === null || rank[severity] > rank[gravest] ? severity : gravest),
    null,
  );
}

/**
 * Sorts findings for reading: gravest first, then by file and place.
 *
 * @param findings - findings in any order
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding) => `${finding.file ?? ""}\u0000${finding.path}`;
  return findings.toSorted((a, b) => rank[b.severity] - rank[a.severity] || (place(a) < place(b) ? -1 : 1));
}
