// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { Finding, Place } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import { agsSchema } from "@quartierkit/vocabulary/schema";

/** Municipalities (AGS) by postal code; most postal codes have one. */
export const postalCodesSchema = z.record(z.string().regex(/^[0-9]{5}$/), z.array(agsSchema).min(1));

/** A table of postal codes; `null` where it could not be read. */
export interface ReadPostalCodes {
  readonly postalCodes: Readonly<Record<string, readonly string[]>> | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a table of postal codes, as `checkCatalogue` takes it.
 *
 * @param value - anything, e.g. parsed JSON: `{ "44623": ["05916000"] }`
 * @param place - file and pointer of the value, for the findings
 */
export function readPostalCodes(value: unknown, place: Place = {}): ReadPostalCodes {
  const { record, findings } = readRecord(postalCodesSchema, value, place);
  return { postalCodes: record, findings };
}
