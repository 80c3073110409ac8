// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { pointer } from "@quartierkit/findings";
import type { Finding, Place as FilePlace } from "@quartierkit/findings";
import { readList, readRecord } from "@quartierkit/findings/schema";
import { organisationSchema, placeSchema, offerSchema } from "./catalogue.ts";
import type { Catalogue } from "./catalogue.ts";

/** A catalogue as far as it could be read. */
export interface ReadCatalogue {
  /** `null` where the value is no catalogue at all. */
  readonly catalogue: Catalogue | null;
  readonly findings: readonly Finding[];
}

const list = z.array(z.unknown()).default([]);

const envelope = z.strictObject({
  format: z.literal("quartierkit-offers"),
  version: z.literal(1),
  organisations: list,
  places: list,
  offers: list,
});

/**
 * Reads a catalogue member by member: a broken offer is reported and left out, all others stay.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 */
export function readCatalogue(value: unknown, place: FilePlace = {}): ReadCatalogue {
  const { record, findings } = readRecord(envelope, value, place);
  if (record === null) return { catalogue: null, findings };
  const at = (name: string): FilePlace => ({ ...place, path: `${place.path ?? ""}${pointer(name)}` });
  const organisations = readList(organisationSchema, record.organisations, at("organisations"));
  const places = readList(placeSchema, record.places, at("places"));
  const offers = readList(offerSchema, record.offers, at("offers"));
  return {
    catalogue: {
      format: record.format,
      version: record.version,
      organisations: organisations.records,
      places: places.records,
      offers: offers.records,
    },
    findings: [...organisations.findings, ...places.findings, ...offers.findings],
  };
}
