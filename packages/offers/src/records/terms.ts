// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { agsSchema, citationSchema, daySchema, knowable, localizedTextSchema } from "@quartierkit/vocabulary/schema";
import { costUnits } from "../codes/words.ts";
import { idSchema } from "./parts.ts";

const cents = z.int().min(0);
const reductions = z
  .array(
    z.strictObject({
      for: localizedTextSchema,
      euroCents: cents,
      /** What has to be shown, e.g. a pass. */
      proof: localizedTextSchema.exactOptional(),
      norm: citationSchema.exactOptional(),
    }),
  )
  .exactOptional();

/** Who pays instead: a voucher, Bildung und Teilhabe. */
const funding = z
  .array(z.strictObject({ by: localizedTextSchema, norm: citationSchema.exactOptional() }))
  .exactOptional();

const per = z.enum(costUnits).exactOptional();

/** What an offer costs; a donation is asked for and not required. */
export const costSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("free"), note: localizedTextSchema.exactOptional() }),
  z.strictObject({
    kind: z.literal("amount"),
    euroCents: cents,
    per,
    reductions,
    funding,
    note: localizedTextSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("range"),
    fromEuroCents: cents,
    toEuroCents: cents.exactOptional(),
    per,
    reductions,
    funding,
    note: localizedTextSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("donation"),
    suggestedEuroCents: cents.exactOptional(),
    note: localizedTextSchema.exactOptional(),
  }),
]);

/** In years, decimals allowed: 1.5 is eighteen months. Both limits included. */
export const agesSchema = z.strictObject({
  from: z.number().min(0).exactOptional(),
  to: z.number().min(0).exactOptional(),
});

/** One thing that whoever comes has to be, by the ids of verdicts, and why. */
const requirementSchema = z.strictObject({
  /** `any-of`: at least one verdict is met; `none-of`: none is. */
  rule: z.enum(["any-of", "none-of"]),
  /** Verdict ids, e.g. `sgb2-16d`, `lone-parent`. */
  verdicts: z.array(idSchema).min(1),
  /** `false`: wished for, nobody is turned away over it. */
  firm: z.boolean(),
  reason: localizedTextSchema,
  norm: citationSchema.exactOptional(),
});

/** Who may come: every requirement counts. An empty list is open to all. */
export const eligibilitySchema = z.strictObject({
  requirements: z.array(requirementSchema),
  /** Somebody has to send people here, e.g. the Jobcenter. */
  assignedBy: localizedTextSchema.exactOptional(),
  note: localizedTextSchema.exactOptional(),
});

/** Room, and what is left of it on a day. */
export const capacitySchema = z.strictObject({
  places: z.int().min(0).exactOptional(),
  /** Fewer and it does not take place. */
  minimum: z.int().min(0).exactOptional(),
  free: knowable(z.int().min(0)).exactOptional(),
  waitingList: knowable(
    z.strictObject({
      open: z.boolean(),
      waiting: z.int().min(0).exactOptional(),
      weeks: z.number().min(0).exactOptional(),
    }),
  ).exactOptional(),
  asOf: daySchema.exactOptional(),
});

const area = z.discriminatedUnion("kind", [
  /** A Land, a Kreis or a municipality: two, five or eight digits. */
  z.strictObject({ kind: z.literal("ags"), ags: z.union([agsSchema, z.string().regex(/^[0-9]{2}([0-9]{3})?$/)]) }),
  z.strictObject({ kind: z.literal("district"), district: idSchema }),
  z.strictObject({ kind: z.literal("postal-code"), postalCode: z.string().regex(/^[0-9]{5}$/) }),
]);

/** For whose addresses an offer is meant. Where it takes place is another matter. */
export const catchmentSchema = z.strictObject({
  areas: z.array(area).exactOptional(),
  /** As far as people go out from the offer's places, as the crow flies. */
  withinKm: z.number().min(0).exactOptional(),
  /** `false`: people from elsewhere are admitted too. */
  binding: z.boolean(),
  note: localizedTextSchema.exactOptional(),
});
