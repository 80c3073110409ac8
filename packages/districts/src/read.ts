// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import { districtSchema } from "./records.ts";
import type { District } from "./records.ts";

/** A district as far as it could be read. */
export interface ReadDistrict {
  /** `null` where something in it is broken: there is only one of each part, none can be left out. */
  readonly district: District | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a project with its area and partners.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 */
export function readDistrict(value: unknown, place: Place = {}): ReadDistrict {
  const { record, findings } = readRecord(districtSchema, value, place);
  return { district: record, findings };
}
