// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { LocalHolidayList, SchoolCalendar } from "@quartierkit/calendar/holidays";
import type { Finding, Place } from "@quartierkit/findings";
import { readLists } from "@quartierkit/findings/schema";
import { agsSchema, daySchema } from "@quartierkit/vocabulary/schema";

const landSchema = z
  .string()
  .regex(/^(0[1-9]|1[0-6])$/)
  .describe("First two digits of the AGS");
const sourceSchema = z.string().min(1).describe("Who published it, and when");
const span = { from: daySchema, to: daySchema } as const;

/** The school holidays of a Land, as its ministry publishes them. */
export const schoolCalendarSchema = z.strictObject({
  land: landSchema,
  covers: z.strictObject(span),
  periods: z.array(z.strictObject({ name: z.string().min(1), ...span })),
  source: sourceSchema,
});

/** All municipalities of a Land in which a holiday is one. */
export const localHolidayListSchema = z.strictObject({
  holiday: z.string().min(1),
  land: landSchema,
  municipalities: z.array(agsSchema),
  from: daySchema.exactOptional(),
  to: daySchema.exactOptional(),
  source: sourceSchema,
});

const head = z.strictObject({ format: z.literal("quartierkit-holidays"), version: z.literal(1) });
const lists = { lists: localHolidayListSchema, schools: schoolCalendarSchema } as const;

/** Holidays that are not part of the package: lists of municipalities and school calendars. */
export const holidayFileSchema = z.strictObject({
  ...head.shape,
  lists: z.array(localHolidayListSchema).exactOptional(),
  schools: z.array(schoolCalendarSchema).exactOptional(),
});

/** A file of holidays as far as it could be read. */
export interface ReadHolidays {
  readonly lists: readonly LocalHolidayList[];
  readonly schools: readonly SchoolCalendar[];
  readonly findings: readonly Finding[];
}

/**
 * Reads lists of municipalities and school calendars member by member: a broken one is reported and left out.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 */
export function readHolidays(value: unknown, place: Place = {}): ReadHolidays {
  const read = readLists(head, lists, value, place);
  return { ...read.lists, findings: read.findings };
}
