// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { pointerSegments } from "./pointer.ts";
import { compareSeverities } from "./severity.ts";
import type { Severity } from "./severity.ts";

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

/**
 * The gravest severity among findings.
 *
 * @returns `null` where there is no finding
 * @example
 * import { worst } from "@quartierkit/findings";
 * console.log(String(worst([]))); // → null
 */
export function worst(findings: readonly Finding[]): Severity | null {
  const [gravest = null] = findings.map(({ severity }) => severity).toSorted(compareSeverities);
  return gravest;
}

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Indexes are compared as numbers: the second participant stands before the tenth. */
function compareSegments(a: string, b: string): number {
  const areIndexes = /^[0-9]+$/.test(a) && /^[0-9]+$/.test(b);
  return areIndexes ? Number(a) - Number(b) : compareTexts(a, b);
}

function comparePointers(a: string, b: string): number {
  const [left, right] = [pointerSegments(a), pointerSegments(b)];
  const differing = left.findIndex((segment, index) => segment !== right[index]);
  if (differing === -1) return left.length - right.length;
  const [one, other] = [left[differing], right[differing]];
  return one === undefined || other === undefined ? left.length - right.length : compareSegments(one, other);
}

/**
 * Sorts findings for reading: gravest first, then by file, line and place; findings of the same place keep their order.
 *
 * @param findings - findings in any order
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compareSeverities(a.severity, b.severity) ||
      compareTexts(a.file ?? "", b.file ?? "") ||
      (a.line ?? 0) - (b.line ?? 0) ||
      comparePointers(a.path, b.path),
  );
}
