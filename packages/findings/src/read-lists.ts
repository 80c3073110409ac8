// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { Finding } from "./finding.ts";
import type { Kept } from "./kept.ts";
import type { Place } from "./place.ts";
import { pointer } from "./pointer.ts";
import { readRecord } from "./read.ts";

type Schemas = Readonly<Record<string, z.ZodType>>;

/** What could be read of a file that holds lists. */
export interface ReadLists<Head extends z.ZodObject, Lists extends Schemas> {
  /** The file without its lists; `null` where it is no file of this kind at all. */
  readonly head: z.output<Head> | null;
  readonly lists: { readonly [Name in keyof Lists]: readonly z.output<Lists[Name]>[] };
  readonly findings: readonly Finding[];
  readonly kept: Kept<Extract<keyof Lists, string>>;
}

const known = (value: unknown, shape: object): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(shape, key)))
    : value;

function members(schema: z.ZodType, values: readonly unknown[], place: Place) {
  const read = values.map((value, index) =>
    readRecord(schema, value, { ...place, path: `${place.path ?? ""}${pointer(index)}` }),
  );
  return {
    records: read.flatMap(({ record }) => (record === null ? [] : [record])),
    findings: read.flatMap(({ findings }) => findings),
    kept: read.flatMap(({ record }, index) => (record === null ? [] : [index])),
  };
}

/**
 * Reads a file that holds lists, member by member: a broken member is reported and left out, all others stay; so does a
 * field of the file that nobody knows. A list that is absent is empty.
 *
 * @param head - schema of the file without its lists, e.g. format and version
 * @param lists - schema of a member by name of the list
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 * @returns `head` is `null` only where it does not fit its schema, or a list is no list
 * @example
 * import { readLists } from "@quartierkit/findings/schema";
 * import * as z from "zod";
 * const visit = z.strictObject({ minutes: z.int() });
 * const file = { version: 1, visits: [{ minutes: "20" }, { minutes: 30 }] };
 * const { lists, findings, kept } = readLists(z.strictObject({ version: z.literal(1) }), { visits: visit }, file);
 * console.log(lists.visits.length, findings[0]?.path, kept.visits[0]); // → 1 /visits/0/minutes 1
 */
export function readLists<Head extends z.ZodObject, Lists extends Schemas>(
  head: Head,
  lists: Lists,
  value: unknown,
  place: Place = {},
): ReadLists<Head, Lists> {
  const names = Object.keys(lists);
  const unread = Object.fromEntries(names.map((name) => [name, z.array(z.unknown()).prefault([])]));
  const frame = z.strictObject({ ...head.shape, ...unread });
  const whole = readRecord(frame, value, place);
  const record: Readonly<Record<string, unknown>> | null =
    whole.record ?? readRecord(frame, known(value, frame.shape), place).record;
  const read = Object.entries(lists).map(([name, schema]) => {
    const given = record?.[name];
    const path = `${place.path ?? ""}${pointer(name)}`;
    return [name, members(schema, Array.isArray(given) ? given : [], { ...place, path })] as const;
  });
  const own =
    record === null
      ? null
      : Object.fromEntries(Object.keys(head.shape).flatMap((key) => (key in record ? [[key, record[key]]] : [])));
  const result: ReadLists<z.ZodObject, Schemas> = {
    head: own,
    lists: Object.fromEntries(read.map(([name, { records }]) => [name, records])),
    findings: [...whole.findings, ...read.flatMap(([, { findings }]) => findings)],
    kept: Object.fromEntries(read.map(([name, { kept }]) => [name, kept])),
  };
  return result as ReadLists<Head, Lists>; // entries forget their keys; every value was read by the schema of its key
}
