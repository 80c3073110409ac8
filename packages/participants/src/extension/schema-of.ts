// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { JsonSchema, OwnRecord } from "./extension.ts";

/** A schema that can be asked, or why there is none. */
export type SchemaRead = { readonly schema: z.ZodType } | { readonly why: string };

const known = new WeakMap<JsonSchema, SchemaRead>();

function read(schema: JsonSchema): SchemaRead {
  try {
    return { schema: z.fromJSONSchema(schema) };
  } catch (cause) {
    return { why: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The schema under a namespace as one that values can be read by; each is made once. */
export function schemaOf({ schema }: OwnRecord): SchemaRead {
  const there = known.get(schema);
  if (there !== undefined) return there;
  const made = read(schema);
  known.set(schema, made);
  return made;
}
