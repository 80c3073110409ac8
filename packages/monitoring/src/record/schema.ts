// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { factsSchema } from "@quartierkit/rules/schema";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { improvements, regions, statuses } from "./participation.ts";

const text = z.string().min(1);
const amount = z.number().min(0);

export const atExitSchema = z.strictObject({
  on: daySchema.exactOptional(),
  status: z.enum(statuses).exactOptional(),
  jobSearching: z.boolean().exactOptional(),
  inEducation: z.boolean().exactOptional(),
  qualification: z.union([z.boolean(), z.enum(["assessed", "attendance"])]).exactOptional(),
  unreachable: z.boolean().exactOptional(),
  declined: z.boolean().exactOptional(),
});

export const atSixMonthsSchema = z.strictObject({
  on: daySchema.exactOptional(),
  status: z.enum(statuses).exactOptional(),
  improved: z.union([z.boolean(), z.array(z.enum(improvements))]).exactOptional(),
  unreachable: z.boolean().exactOptional(),
  declined: z.boolean().exactOptional(),
  sampled: z.boolean().exactOptional(),
});

/** A participation record but for the facts of the person, which have a schema of their own. */
export const participationShape = z.strictObject({
  ref: text,
  person: text.exactOptional(),
  project: text.exactOptional(),
  operation: text,
  region: z.enum(regions).exactOptional(),
  entry: daySchema,
  exit: daySchema.nullable().exactOptional(),
  status: z.enum(statuses).exactOptional(),
  inEducation: z.boolean().exactOptional(),
  parentalLeave: z
    .strictObject({ paid: z.boolean().exactOptional(), expectedMonths: amount.exactOptional() })
    .exactOptional(),
  minority: z.boolean().exactOptional(),
  homeless: z.boolean().exactOptional(),
  otherDisadvantage: z.boolean().exactOptional(),
  degurba: z.union([z.literal(1), z.literal(2), z.literal(3)]).exactOptional(),
  contactHours: amount.exactOptional(),
  sampled: z.boolean().exactOptional(),
  contactOnFile: z.boolean().exactOptional(),
  declined: z.array(text).exactOptional(),
  atExit: atExitSchema.exactOptional(),
  atSixMonths: atSixMonthsSchema.exactOptional(),
  ext: z.record(z.string(), z.unknown()).exactOptional(),
});

/**
 * The whole record as it stands in a file: its facts are the fact vocabulary. Without facts nothing is known about the person.
 */
export const participationRecordSchema = participationShape.extend({
  facts: factsSchema
    .meta({ id: "Facts", title: "Facts about the person at entry; an absent key means unknown" })
    .default({}),
});
