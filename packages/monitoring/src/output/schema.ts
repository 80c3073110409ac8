// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { toldFindingSchema } from "@quartierkit/findings/schema";
import { daySchema, markSchema } from "@quartierkit/vocabulary/schema";
import { exclusionReasons } from "../count/reasons.ts";
import type { ExclusionReason } from "../count/reasons.ts";
import { regions } from "../record/participation.ts";

const text = z.string().min(1);
const count = z.int().min(0);
const reasons = Object.keys(exclusionReasons) as ExclusionReason[]; // the keys of a constant object

export const ruleSetIdSchema = z.enum(["esf-2014", "esf-2014-2018", "esf-plus"]);

/** A region of a figure; `unknown` where no operation or record says one. */
export const regionOfCellSchema = z.enum([...regions, "unknown"]);

const genderOfCellSchema = z.enum(["female", "male", "non-binary", "unknown"]);

const cellSchema = z
  .strictObject({
    indicator: text,
    gender: genderOfCellSchema,
    region: regionOfCellSchema,
    value: count,
    unknown: count.exactOptional(),
  })
  .meta({ id: "EsfCell", title: "One figure; unknown: how many may belong to it, but a fact is missing" });

export const entityCellSchema = z
  .strictObject({ indicator: text, region: z.enum(regions).nullable(), value: count.nullable() })
  .meta({ id: "EsfEntityCell", title: "A figure about supported entities; null where nobody collected them" });

const excludedSchema = z
  .strictObject({
    ref: text,
    reason: z.enum(reasons),
    missing: z.array(text).exactOptional(),
    into: text.exactOptional(),
  })
  .meta({ id: "EsfExcluded", title: "A record that does not count, or in the grand total only" });

const pendingSchema = z
  .strictObject({ ref: text, what: z.enum(["exit-situation", "follow-up"]), due: daySchema })
  .meta({ id: "EsfPending", title: "What is still to be found out about somebody who has left" });

/** The choices, and how the guidance was read where it leaves none. */
const choiceNames = [
  "ltu",
  "completeness",
  "counting",
  "gender",
  "foreignBackground",
  "parentalLeave",
  "followUp",
  "housing",
  "period",
  "age",
  "earlyLeavers",
  "severalResults",
  "imputation",
  "withoutWork",
  "newlyLearning",
  "qualification",
  "otherDisadvantage",
  "disadvantaged",
  "household",
] as const;

const responsesSchema = z
  .strictObject({
    gender: genderOfCellSchema,
    region: regionOfCellSchema,
    what: z.enum(["exit-situation", "follow-up"]),
    left: count,
    drawn: count,
    answered: count,
    unreachable: count,
    declined: count,
    notAsked: count,
  })
  .meta({ id: "EsfResponses", title: "What came of asking those who left; drawn: how many were to be asked" });

const choiceSchema = z
  .strictObject({
    name: z.enum(choiceNames),
    value: text,
    reason: text,
    mark: markSchema,
  })
  .meta({ id: "EsfChoice", title: "A choice that the sources leave, with the reason" });

const assumptionSchema = z
  .strictObject({ parameter: text, value: z.number(), because: text, title: text })
  .meta({ id: "EsfAssumption", title: "A number for which no text was found" });

const countsSchema = z.strictObject({
  records: count,
  participations: count,
  counted: count,
  grandTotalOnly: count,
  notCounted: count,
  /** Members of the file that were no records; a report made in a program does not know them. */
  unreadable: count.exactOptional(),
});

/** The report as `quartierkit report esf --format json` prints it and `reportJson` makes it, in one language. */
export const esfReportOutputSchema = z.strictObject({
  rules: ruleSetIdSchema,
  from: daySchema,
  to: daySchema,
  cells: z.array(cellSchema),
  /** Sum of each indicator over genders and regions. */
  totals: z.record(z.string(), count),
  entities: z.array(entityCellSchema),
  excluded: z.array(excludedSchema),
  pending: z.array(pendingSchema),
  counts: countsSchema,
  choices: z.array(choiceSchema),
  assumptions: z.array(assumptionSchema),
  responses: z.array(responsesSchema),
  findings: z.array(toldFindingSchema),
  /** Files that were written beside it. */
  files: z.array(text).exactOptional(),
});
