// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { compile } from "json-schema-to-typescript";
import type { JSONSchema } from "json-schema-to-typescript";
import type { Finding } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import * as z from "zod";
import { toDraft07 } from "./draft-07.ts";

/** Source text of TypeScript types, or what is wrong with the schema. */
export interface TypesOf {
  readonly source: string | null;
  readonly findings: readonly Finding[];
}

/** Only what tells a JSON Schema from any other JSON; the compiler judges the rest. */
const looksLikeSchema = z.looseObject({ title: z.string().min(1).optional() });

const noSchema = (file: string | undefined, reason: string): Finding => ({
  code: "not-a-json-schema",
  severity: "error",
  path: "",
  ...(file === undefined ? {} : { file }),
  message: { de: `Das ist kein JSON Schema: ${reason}`, en: `This is no JSON Schema: ${reason}` },
  hint: {
    de: "Ein JSON Schema (2020-12) mit „type“, „properties“ oder „$ref“ auf einen Teil derselben Datei angeben.",
    en: "Give a JSON Schema (2020-12) with “type”, “properties” or a “$ref” to a part of the same file.",
  },
});

const says = ["type", "properties", "anyOf", "oneOf", "allOf", "enum", "const", "$ref", "items"];

/** Options under which nothing outside the schema is read: no other file, no network. */
const closed = {
  bannerComment: "",
  additionalProperties: false,
  unreachableDefinitions: true,
  ignoreMinAndMaxItems: true,
  $refOptions: { resolve: { external: false, file: false, http: false } },
} as const;

/** Several string formats are one type; a list of strings is another, and what stands in quotes is a code. */
const withoutRepeats = (source: string): string =>
  source.replaceAll(
    /("(?:[^"\\\n]|\\.)*")|\bstring(?: \| string\b(?!\[))+/g,
    (_, quoted: string | undefined) => quoted ?? "string",
  );

/**
 * Writes TypeScript types for a JSON Schema, a city's own included. References outside the schema are refused: nothing is
 * read from disk or network.
 *
 * @param value - a JSON Schema as parsed JSON
 * @param place - the file it came from, for the findings
 * @returns the source text, or `null` with at least one finding
 */
export async function typesOf(value: unknown, place: { readonly file?: string } = {}): Promise<TypesOf> {
  const { record, findings } = readRecord(looksLikeSchema, value, place);
  if (record === null) return { source: null, findings };
  if (!says.some((keyword) => keyword in record))
    return { source: null, findings: [noSchema(place.file, says.join(", "))] };
  try {
    // The compiler changes what it is given: it gets a new value. Its type of a schema cannot be known from parsed JSON.
    const copy = toDraft07(record) as JSONSchema;
    const source = await compile(copy, record.title ?? "Schema", closed);
    return { source: withoutRepeats(source), findings: [] };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { source: null, findings: [noSchema(place.file, reason)] };
  }
}
