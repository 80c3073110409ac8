// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";

const missingSchema = z.union([z.string(), z.looseObject({ value: z.string(), label: z.string().optional() })]);

const fieldSchema = z.looseObject({
  name: z.string(),
  type: z.string().default("string"),
  decimalChar: z.string().default("."),
  groupChar: z.string().default(""),
  missingValues: z.array(missingSchema).optional(),
});

/** One table of a package. */
export const resourceSchema = z.looseObject({
  name: z.string(),
  path: z.string(),
  dialect: z.looseObject({ delimiter: z.string().default(",") }).optional(),
  schema: z.looseObject({ fields: z.array(fieldSchema), missingValues: z.array(missingSchema).default([""]) }),
});

/** The descriptor of a package; each resource is read by itself. */
export const descriptorSchema = z.looseObject({
  resources: z.array(z.unknown()),
  quartierkit: z.looseObject({ title: z.unknown().optional() }).optional(),
});

/** What a descriptor says of one table. */
export type Resource = z.output<typeof resourceSchema>;
