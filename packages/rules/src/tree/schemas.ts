// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { bilingualSchema, citationSchema, daySchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import { inForceSchema, kinds, lists, parameterSchema, paths, relation, unit } from "./schema-parts.ts";

const branchSchema = z
  .strictObject({
    get when() {
      return conditionSchema;
    },
    get then() {
      return numberSchema;
    },
  })
  .meta({ id: "RuleBranch", title: "A value and the condition under which it is taken" });

const bridgeSchema = z
  .strictObject({
    get days() {
      return daysSchema;
    },
    counts: z.boolean(),
    get maxDays() {
      return numberSchema.exactOptional();
    },
    get totalMaxDays() {
      return numberSchema.exactOptional();
    },
  })
  .meta({ id: "RuleBridge", title: "Days that do not break a chain" });

/** A number of a rule. */
const numberSchema: z.ZodType = z
  .discriminatedUnion("op", [
    z.strictObject({ op: z.literal("number"), value: z.number() }),
    z.strictObject({ op: z.literal("parameter"), parameter: parameterSchema }),
    z.strictObject({ op: z.literal("fact-number"), fact: paths("number") }),
    z.strictObject({
      op: z.literal("age"),
      get of() {
        return dayNodeSchema;
      },
    }),
    z.strictObject({
      op: z.literal("count"),
      over: lists,
      get where() {
        return conditionSchema;
      },
    }),
    z.strictObject({
      op: z.literal("total"),
      get days() {
        return daysSchema;
      },
      get window() {
        return windowSchema;
      },
    }),
    z.strictObject({
      op: z.literal("months"),
      counting: z.enum(["calendar", "bgb-191"]),
      get days() {
        return daysSchema;
      },
      get window() {
        return windowSchema;
      },
    }),
    z.strictObject({
      op: z.literal("chain"),
      get main() {
        return daysSchema;
      },
      bridges: z.array(bridgeSchema),
      get window() {
        return windowSchema.exactOptional();
      },
      get enough() {
        return numberSchema.exactOptional();
      },
    }),
    z.strictObject({
      op: z.literal("calc"),
      operator: z.enum(["+", "-", "*", "min", "max"]),
      get of() {
        return z.array(numberSchema).min(1);
      },
    }),
    z.strictObject({
      op: z.literal("choose"),
      branches: z.array(branchSchema),
      get otherwise() {
        return numberSchema;
      },
    }),
  ])
  .meta({ id: "RuleNumber", title: "A number of a rule" });

/** A day of a rule. */
const dayNodeSchema: z.ZodType = z
  .discriminatedUnion("op", [
    z.strictObject({ op: z.literal("today") }),
    z.strictObject({ op: z.literal("day"), value: daySchema }),
    z.strictObject({ op: z.literal("fact-day"), fact: paths("day") }),
    z.strictObject({
      op: z.literal("shift"),
      get day() {
        return dayNodeSchema;
      },
      unit,
      get by() {
        return numberSchema;
      },
    }),
    z.strictObject({
      op: z.literal("month-end"),
      get of() {
        return dayNodeSchema;
      },
    }),
    z.strictObject({
      op: z.literal("window-edge"),
      edge: z.enum(["from", "to"]),
      get window() {
        return windowSchema;
      },
    }),
    z.strictObject({
      op: z.enum(["first-day", "last-day"]),
      get days() {
        return daysSchema;
      },
      get window() {
        return windowSchema.exactOptional();
      },
    }),
  ])
  .meta({ id: "RuleDay", title: "A day of a rule" });

/** A set of days of a rule. */
const daysSchema: z.ZodType = z
  .discriminatedUnion("op", [
    z.strictObject({
      op: z.literal("spells"),
      kinds,
      norms: z.array(z.string().min(1)).exactOptional(),
      insured: z.boolean().exactOptional(),
    }),
    z.strictObject({
      op: z.literal("hours-at-least"),
      kinds,
      get hours() {
        return numberSchema;
      },
    }),
    z.strictObject({
      op: z.enum(["union", "intersection"]),
      get of() {
        return z.array(daysSchema);
      },
    }),
    z.strictObject({
      op: z.literal("complement"),
      get of() {
        return daysSchema;
      },
    }),
    z.strictObject({ op: z.literal("perhaps") }),
  ])
  .meta({ id: "RuleDays", title: "A set of days of a person's history" });

/** A stretch of time of a rule. */
const windowSchema: z.ZodType = z
  .discriminatedUnion("op", [
    z.strictObject({
      op: z.literal("last"),
      unit,
      get length() {
        return numberSchema;
      },
    }),
    z.strictObject({
      op: z.literal("since"),
      get from() {
        return dayNodeSchema;
      },
    }),
    z.strictObject({
      op: z.literal("fixed"),
      get opensWith() {
        return daysSchema;
      },
      get years() {
        return numberSchema;
      },
    }),
  ])
  .meta({ id: "RuleWindow", title: "A stretch of time" });

const quantitySchema = z.union([numberSchema, dayNodeSchema]);

/** A condition of a rule. */
export const conditionSchema: z.ZodType = z
  .discriminatedUnion("op", [
    z.strictObject({ op: z.literal("is"), fact: paths("boolean", "presence") }),
    z.strictObject({
      op: z.literal("compare"),
      relation,
      get left() {
        return quantitySchema;
      },
      get right() {
        return quantitySchema;
      },
    }),
    z.strictObject({ op: z.literal("one-of"), fact: paths("code"), codes: z.array(z.string()) }),
    z.strictObject({ op: z.literal("some-of"), fact: paths("codes"), codes: z.array(z.string()) }),
    z.strictObject({
      op: z.enum(["all", "any"]),
      get of() {
        return z.array(conditionSchema);
      },
    }),
    z.strictObject({
      op: z.literal("not"),
      get of() {
        return conditionSchema;
      },
    }),
    z.strictObject({
      op: z.literal("when"),
      get guard() {
        return conditionSchema;
      },
      get then() {
        return conditionSchema;
      },
    }),
    z.strictObject({
      op: z.enum(["some", "every"]),
      over: lists,
      size: z.int().min(0).exactOptional(),
      get where() {
        return conditionSchema;
      },
    }),
    z.strictObject({
      op: z.literal("on-the-day"),
      get days() {
        return daysSchema;
      },
    }),
    z.strictObject({ op: z.literal("person-decides"), ask: bilingualSchema }),
    z.strictObject({
      op: z.literal("reason"),
      id: z.string().min(1),
      norm: citationSchema,
      say: bilingualSchema,
      get shows() {
        return z.record(z.string(), quantitySchema).exactOptional();
      },
      get of() {
        return conditionSchema;
      },
    }),
  ])
  .meta({ id: "RuleCondition", title: "A condition of a rule" });

/** A rule in all its versions, as it is written to a file. */
export const ruleSchema = z
  .strictObject({
    id: z.string().min(1),
    title: bilingualSchema,
    purpose: z.enum(["entitlement", "statistics"]),
    versions: z
      .array(
        z.strictObject({
          inForce: inForceSchema,
          norm: citationSchema,
          source: sourceSchema,
          checkedUntil: daySchema.exactOptional(),
          when: conditionSchema,
          values: z.record(z.string(), quantitySchema).exactOptional(),
          remarks: z.array(conditionSchema).exactOptional(),
        }),
      )
      .min(1),
  })
  .meta({ title: "Rule" });
