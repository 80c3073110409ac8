// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { bilingualSchema, citationSchema, daySchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import { personFacts, spellKinds } from "../facts/vocabulary.ts";
import type { FactType } from "../facts/vocabulary.ts";

/** Paths of the facts of some types, as an enumeration: a rule about an undeclared fact is refused with its place. */
export const paths = (...types: readonly FactType[]) =>
  z.enum(
    Object.entries(personFacts)
      .filter(([, { type }]) => types.includes(type))
      .map(([path]) => path),
  );

export const inForceSchema = z.strictObject({ from: daySchema, to: daySchema.nullable() });
export const relation = z.enum(["<", "<=", ">", ">=", "=", "!="]);
export const unit = z.enum(["years", "months", "days"]);
export const kinds = z.array(z.enum(Object.keys(spellKinds))).min(1);
export const lists = paths("list");

export const parameterSchema = z
  .strictObject({
    id: z.string().min(1),
    title: bilingualSchema,
    unit: z.enum(["years", "months", "days", "hours-per-week", "hours-per-day", "percent", "degree", "count", "euro"]),
    values: z.array(
      z.strictObject({ value: z.number(), inForce: inForceSchema, norm: citationSchema, source: sourceSchema }),
    ),
  })
  .meta({ id: "RuleParameter", title: "A number with legal meaning, with norm, period and source" });
