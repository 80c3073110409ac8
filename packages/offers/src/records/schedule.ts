// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, localizedTextSchema } from "@quartierkit/vocabulary/schema";
import { weekdays } from "../codes/lists.ts";

/** Wall time, `HH:mm`; `24:00` is the end of the day. */
export const timeSchema = z
  .string()
  .regex(/^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/)
  .describe("Wall time, HH:mm");

const localSchema = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]$/)
  .describe("Local time, YYYY-MM-DDTHH:mm");

/** IANA time zone. */
const zoneSchema = z
  .string()
  .regex(/^[A-Z][A-Za-z_]+(\/[A-Za-z_+-]+)+$/)
  .describe("IANA time zone, e.g. Europe/Berlin");

/** When an offer takes place. Unknown hours are not closed hours. */
export const scheduleSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unknown") }),
  z.strictObject({ kind: z.literal("by-appointment"), note: localizedTextSchema.exactOptional() }),
  z.strictObject({
    kind: z.literal("weekly"),
    hours: z.array(z.strictObject({ weekday: z.enum(weekdays), opens: timeSchema, closes: timeSchema })).min(1),
    timeZone: zoneSchema,
    validFrom: daySchema.exactOptional(),
    validTo: daySchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("dates"),
    sessions: z.array(z.strictObject({ start: localSchema, end: localSchema })).min(1),
    timeZone: zoneSchema,
  }),
]);
