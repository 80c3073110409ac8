// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { Finding } from "./finding.ts";
import type { Place } from "./place.ts";
import { pointer } from "./pointer.ts";
import { complaintsOf } from "./read/complaints.ts";
import type { Complaint } from "./read/complaints.ts";

const toFinding = ({ code, message, hint, path }: Complaint, place: Place): Finding => ({
  code,
  severity: "error",
  path: `${place.path ?? ""}${pointer(...path.map((key) => (typeof key === "number" ? key : String(key))))}`,
  message,
  hint,
  ...(place.file === undefined ? {} : { file: place.file }),
});

/**
 * Reads one record by its schema; what does not fit becomes findings, never an exception. The findings name fields and
 * allowed values, never the values of the record, so that they can be shown and sent on.
 *
 * @param schema - the record's zod schema
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 * @returns the record, or `null` with at least one finding
 * @example
 * import { readRecord } from "@quartierkit/findings/schema";
 * import { daySchema } from "@quartierkit/vocabulary/schema";
 * import * as z from "zod";
 * const visit = z.strictObject({ on: daySchema, minutes: z.int().min(1) });
 * const { findings } = readRecord(visit, { on: "2021-02-29", minuts: 20 });
 * for (const { path, code } of findings) console.log(`${path} ${code}`);
 * // → /on impossible-day
 * // → /minutes missing-field
 * // → /minuts unknown-field
 */
export function readRecord<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: Place = {},
): { readonly record: z.output<S> | null; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(value);
  if (result.success) return { record: result.data, findings: [] };
  const complaints = result.error.issues.flatMap((issue) => complaintsOf(issue, { value, schemas: [schema] }));
  return { record: null, findings: complaints.map((complaint) => toFinding(complaint, place)) };
}

/**
 * Reads a list member by member: a broken member is reported and left out, the rest is kept.
 *
 * @param schema - the schema of one member
 * @param value - anything; what is no list is one finding
 * @param place - file and pointer of the list
 * @returns the members that could be read, in their order, and what is wrong with the others
 */
export function readList<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: Place = {},
): { readonly records: readonly z.output<S>[]; readonly findings: readonly Finding[] } {
  const list = readRecord(z.array(z.unknown()), value, place);
  if (list.record === null) return { records: [], findings: list.findings };
  const read = list.record.map((member, index) =>
    readRecord(schema, member, { ...place, path: `${place.path ?? ""}${pointer(index)}` }),
  );
  return {
    records: read.flatMap(({ record }) => (record === null ? [] : [record])),
    findings: read.flatMap(({ findings }) => findings),
  };
}
