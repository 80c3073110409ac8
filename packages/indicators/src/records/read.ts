// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Kept, Place } from "@quartierkit/findings";
import { readLists } from "@quartierkit/findings/schema";
import { indicatorHead, indicatorLists } from "./file.ts";
import type { IndicatorFile } from "./file.ts";

/** A file as far as it could be read, and what was wrong with the rest. */
export interface ReadIndicatorFile {
  /** `null` where the value is no file of this kind at all. */
  readonly file: IndicatorFile | null;
  readonly findings: readonly Finding[];
  /** For each list the places, in the value, of the members that were kept; `checkIndicatorFile` takes them. */
  readonly kept: Kept<keyof typeof indicatorLists>;
}

/**
 * Reads a file of figures member by member: a broken area, definition or observation is reported and left out.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - name of the file, for the findings
 * @returns `file` is `null` only where `format` or `version` is not this one, or a list is no list
 */
export function readIndicatorFile(value: unknown, place: Place = {}): ReadIndicatorFile {
  const { head, lists, findings, kept } = readLists(indicatorHead, indicatorLists, value, place);
  return { file: head === null ? null : { ...head, ...lists }, findings, kept };
}
