// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { destinations, exitReasons, measureNorms, notStartedReasons } from "../codes/lists.ts";
import { codesOf } from "../codes/codes-of.ts";
import { emawMessages, participationStatuses } from "../lifecycle/participation.ts";
import { carrying } from "../privacy/carrying.ts";
import { closedSpanSchema, idSchema, own, spanSchema, tail, textSchema } from "./parts.ts";

/** A measure (Maßnahme) in which people take part. */
export const measureSchema = z.strictObject({
  ...carrying("organisation", {
    id: idSchema,
    norm: z.enum(codesOf(measureNorms)),
    title: textSchema,
    /** Organisation, not person. */
    provider: textSchema,
    /** The Jobcenter carries it out itself, without a third party. */
    ownProvision: z.boolean().exactOptional(),
    /** The parts of a number in eM@w. */
    number: z
      .strictObject({ office: textSchema, running: textSchema, source: textSchema, year: z.int().min(2000).max(2199) })
      .exactOptional(),
    operating: spanSchema,
    capacity: z.int().min(0).exactOptional(),
    hoursPerWeek: z.number().min(0).max(60).exactOptional(),
    /** What it leads to, in the words of the vouchers that pay for it. */
    goal: textSchema.exactOptional(),
    /** Admission of the measure under AZAV, where it needs one. */
    admission: spanSchema.exactOptional(),
    /** Admission of the provider under AZAV. */
    providerAdmission: spanSchema.exactOptional(),
  }),
  ...tail,
});

/** What became of somebody some time after leaving. */
const followUpSchema = z.strictObject({
  dueOn: daySchema,
  on: daySchema.exactOptional(),
  destination: z.enum(codesOf(destinations)).exactOptional(),
  state: z.enum(["reached", "unreachable", "declined"]).exactOptional(),
  source: z.enum(["self", "jobcenter", "provider", "employer"]).exactOptional(),
});

const exitSchema = z.strictObject({
  ...carrying("leaving", { reason: z.enum(codesOf(exitReasons)) }),
  destination: z.enum(codesOf(destinations)).exactOptional(),
  /** First day of the employment, where there is one. */
  employmentFrom: daySchema.exactOptional(),
  hoursPerWeek: z.number().min(0).max(60).exactOptional(),
  fixedTermTo: daySchema.exactOptional(),
});

const voucherSchema = z.strictObject({
  number: textSchema.exactOptional(),
  issuedOn: daySchema,
  validTo: daySchema,
  presentedOn: daySchema.exactOptional(),
  goal: textSchema.exactOptional(),
});

// Object.keys forgets that these are the names of the messages.
const messages = Object.keys(emawMessages) as readonly (keyof typeof emawMessages)[];

/** Somebody's part in a measure. */
export const participationSchema = z.strictObject({
  ...own,
  ...carrying("participation", {
    measureId: idSchema,
    caseId: idSchema.exactOptional(),
    status: z.enum(participationStatuses),
    planned: closedSpanSchema.exactOptional(),
    actual: spanSchema.exactOptional(),
    hoursPerWeek: z.number().min(0).max(60).exactOptional(),
    /** ISO weekdays, Monday is 1. */
    workingDays: z.array(z.int().min(1).max(7)).exactOptional(),
    interruptions: z.array(spanSchema).exactOptional(),
    notStarted: z.enum(codesOf(notStartedReasons)).exactOptional(),
    /** Where the work is done (Einsatzstelle). */
    workplace: textSchema.exactOptional(),
    jobCode: z.strictObject({ system: z.enum(["kldb-2010", "dkz"]), code: textSchema }).exactOptional(),
    /** Compensation for additional expenses (Mehraufwandsentschädigung) an hour; it is no wage. */
    compensationEuroCentsPerHour: z.int().min(0).exactOptional(),
    travelEuroCents: z.int().min(0).exactOptional(),
    /** Decision to extend a work opportunity after its first months. */
    extension: z.strictObject({ decidedOn: daySchema, criteriaChecked: z.boolean() }).exactOptional(),
    /** Gross wage a month; a work opportunity has none. */
    wageEuroCents: z.int().min(0).exactOptional(),
    voucher: voucherSchema.exactOptional(),
    /** Messages exchanged over eM@w, where the project uses it. */
    messages: z.array(z.strictObject({ message: z.enum(messages), on: daySchema })).exactOptional(),
  }),
  ...carrying("outcome", { exit: exitSchema.exactOptional(), followUps: z.array(followUpSchema).exactOptional() }),
  ...tail,
});
