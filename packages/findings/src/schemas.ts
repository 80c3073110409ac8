// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { bilingualSchema, citationSchema, forms } from "@quartierkit/vocabulary/schema";
import { severities } from "./severity.ts";

const pointerSchema = z
  .string()
  .regex(/^(\/([^~/]|~[01])*)*$/)
  .describe("JSON pointer (RFC 6901)")
  .register(forms, {
    de: "ein JSON-Zeiger (RFC 6901), z. B. /participants/3/entry",
    en: "a JSON pointer (RFC 6901), e.g. /participants/3/entry",
  });

/** The shape of a finding, in both languages. */
export const findingSchema = z.strictObject({
  code: z.string().min(1),
  severity: z.enum(severities),
  path: pointerSchema,
  message: bilingualSchema,
  hint: bilingualSchema,
  norm: citationSchema.exactOptional(),
  file: z.string().exactOptional(),
  line: z.int().positive().exactOptional(),
  related: z.array(z.string()).exactOptional(),
});

const text = z.string().min(1);

/** A finding in one language, as commands print it. */
export const toldFindingSchema = findingSchema
  .extend({ message: text, hint: text })
  .meta({ id: "ToldFinding", title: "What is wrong with the data and how it is mended, in one language" });

/** What a check of a file prints: what was found, and how many records could be read and were checked. */
export const checkOutputSchema = z.strictObject({ findings: z.array(toldFindingSchema), checked: z.int().min(0) });
