// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { pointer } from "@quartierkit/findings";
import type { Finding, Place } from "@quartierkit/findings";
import { readList, readRecord } from "@quartierkit/findings/schema";
import { registerLists, registerSchema } from "./register.ts";
import type { Register } from "./register.ts";

/** A register as far as it could be read. */
export interface ReadRegister {
  /** `null` where the value is no register at all. */
  readonly register: Register | null;
  readonly findings: readonly Finding[];
}

const looseLists = Object.fromEntries(
  Object.keys(registerLists).map((name) => [name, z.array(z.unknown()).default([])]),
);
const envelope = z.strictObject({
  format: z.literal("quartierkit-participants"),
  version: z.literal(1),
  ...looseLists,
});

/**
 * Reads a register member by member: a broken record is reported and left out, all others stay. A list that is absent is
 * empty; a field nobody knows is a finding.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 */
export function readRegister(value: unknown, place: Place = {}): ReadRegister {
  const outer = readRecord(envelope, value, place);
  if (outer.record === null) return { register: null, findings: outer.findings };
  const given: Readonly<Record<string, unknown>> = outer.record;
  const read = Object.entries(registerLists).map(([name, schema]) => {
    const path = `${place.path ?? ""}${pointer(name)}`;
    return { name, ...readList<z.ZodType>(schema, given[name], { ...place, path }) };
  });
  const lists = Object.fromEntries(read.map(({ name, records }) => [name, records]));
  const { record } = readRecord(
    registerSchema,
    { format: outer.record.format, version: outer.record.version, ...lists },
    place,
  );
  return { register: record, findings: read.flatMap(({ findings }) => findings) };
}
