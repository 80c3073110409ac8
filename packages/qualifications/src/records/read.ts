// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Kept, Place } from "@quartierkit/findings";
import { readLists } from "@quartierkit/findings/schema";
import { qualificationHead, qualificationLists } from "./file.ts";
import type { QualificationFile } from "./file.ts";

/** A file as far as it could be read, and what was wrong with the rest. */
export interface ReadQualificationFile {
  /** `null` where the value is no file of this kind at all. */
  readonly file: QualificationFile | null;
  readonly findings: readonly Finding[];
  /** For each list the places, in the value, of the members that were kept; `checkQualificationFile` takes them. */
  readonly kept: Kept<keyof typeof qualificationLists>;
}

/**
 * Reads a file member by member: a broken record is reported and left out, the rest is kept.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - name of the file, for the findings
 * @returns `file` is `null` only where `format` or `version` is not this one, or a list is no list
 */
export function readQualificationFile(value: unknown, place: Place = {}): ReadQualificationFile {
  const { head, lists, findings, kept } = readLists(qualificationHead, qualificationLists, value, place);
  return { file: head === null ? null : { ...head, ...lists }, findings, kept };
}
