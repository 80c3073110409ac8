// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, forms, localizedTextSchema } from "@quartierkit/vocabulary/schema";
import { weekdays } from "../codes/lists.ts";
import { idSchema } from "./parts.ts";

/** Wall time, `HH:mm`; `24:00` is the end of the day. */
const timeSchema = z
  .string()
  .regex(/^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/)
  .describe("Wall time, HH:mm")
  .register(forms, {
    de: "eine Uhrzeit HH:mm, z. B. 09:00; „nach Vereinbarung“ ist eine eigene Art von Zeiten (by-appointment)",
    en: "a time HH:mm, e.g. 09:00; “by appointment” is a kind of schedule of its own (by-appointment)",
    code: "hours-format",
  });

const localSchema = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]$/)
  .describe("Local time, YYYY-MM-DDTHH:mm")
  .register(forms, {
    de: "Tag und Uhrzeit, JJJJ-MM-TTTHH:mm, z. B. 2021-03-08T09:00",
    en: "day and time, YYYY-MM-DDTHH:mm, e.g. 2021-03-08T09:00",
    code: "hours-format",
  });

/** IANA time zone; whether it exists is a matter of checks. */
const zoneSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/)
  .describe("IANA time zone, e.g. Europe/Berlin");

const note = localizedTextSchema.exactOptional();

/** What holds on some days instead of the usual hours; `open` without hours keeps the usual ones. */
const insteadSchema = z.strictObject({
  state: z.enum(["open", "closed", "by-appointment", "unknown"]),
  hours: z
    .array(z.strictObject({ opens: timeSchema, closes: timeSchema }))
    .min(1)
    .exactOptional(),
});

/** Days that are not as usual. The narrower counts: exceptions before public holidays before school holidays. */
const deviations = {
  /** On public holidays of the place; absent = nobody said, and the state on such a day is unknown. */
  holidays: insteadSchema.exactOptional(),
  /** In school holidays; absent = as usual. */
  schoolHolidays: insteadSchema.exactOptional(),
  /** Closures and special hours, both days included. */
  exceptions: z
    .array(z.strictObject({ from: daySchema, to: daySchema, ...insteadSchema.shape, reason: note }))
    .exactOptional(),
} as const;

/** The same hours every week. */
const weekly = z.strictObject({
  kind: z.literal("weekly"),
  hours: z
    .array(
      z.strictObject({
        weekday: z.enum(weekdays),
        opens: timeSchema,
        closes: timeSchema,
        byAppointment: z.literal(true).exactOptional(),
      }),
    )
    .min(1),
  timeZone: zoneSchema,
  validFrom: daySchema.exactOptional(),
  validTo: daySchema.exactOptional(),
  ...deviations,
  note,
});

/** One dated meeting; an all-day one runs from 00:00 to 00:00 of the day after the last. */
export const sessionSchema = z.strictObject({
  id: idSchema.exactOptional(),
  start: localSchema,
  end: localSchema,
  allDay: z.literal(true).exactOptional(),
  cancelled: z.literal(true).exactOptional(),
  placeId: idSchema.exactOptional(),
  note,
});

const dates = z.strictObject({
  kind: z.literal("dates"),
  sessions: z.array(sessionSchema).min(1),
  timeZone: zoneSchema,
  note,
});

/** A rule of RFC 5545, and the days that fall out or come in; `end` is the end of the first meeting. */
export const seriesSchema = z.strictObject({
  id: idSchema.exactOptional(),
  rule: z.string().min(1).describe("RRULE of RFC 5545, e.g. FREQ=WEEKLY;BYDAY=TU"),
  start: localSchema,
  end: localSchema,
  allDay: z.literal(true).exactOptional(),
  exclude: z.array(localSchema).exactOptional(),
  include: z.array(localSchema).exactOptional(),
  note,
});

const recurring = z.strictObject({
  kind: z.literal("recurring"),
  series: z.array(seriesSchema).min(1),
  timeZone: zoneSchema,
  ...deviations,
  note,
});

const unknown = z.strictObject({ kind: z.literal("unknown"), note });
const byAppointment = z.strictObject({ kind: z.literal("by-appointment"), note });

/** One way of telling when. Unknown hours are not closed hours. */
export const simpleScheduleSchema = z.discriminatedUnion("kind", [unknown, byAppointment, weekly, dates, recurring]);

/** When an offer takes place; several schedules where places, seasons or ways of coming differ. */
export const scheduleSchema = z.discriminatedUnion("kind", [
  unknown,
  byAppointment,
  weekly,
  dates,
  recurring,
  z.strictObject({
    kind: z.literal("several"),
    parts: z
      .array(z.strictObject({ placeIds: z.array(idSchema).exactOptional(), schedule: simpleScheduleSchema }))
      .min(1),
    note,
  }),
]);
