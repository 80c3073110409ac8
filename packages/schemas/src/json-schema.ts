// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { records, schemasOnly } from "./records.ts";
import type { SchemaName } from "./records.ts";

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Parts under their own names: what a part is, is said in its description, so that types are called like the parts. */
function partsOf({ $defs }: { readonly $defs?: unknown }): JsonSchema {
  if (typeof $defs !== "object" || $defs === null) return {};
  const parts = Object.entries($defs as Readonly<Record<string, JsonSchema>>); // zod wrote it: schemas by name
  const called = parts.map(([name, { id: _id, title, description, ...part }]) => {
    const said = description ?? title;
    return [name, { ...part, title: name, ...(said === undefined ? {} : { description: said }) }];
  });
  return { $defs: Object.fromEntries(called) };
}

/**
 * The JSON Schema of a record, as it is written in files. Rules that compare two fields do not fit a schema: they are
 * checks in the findings of the record's package.
 *
 * @param name - the record, e.g. `Facts`
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  // A root has a title only: an id of its own would send json-schema-to-typescript looking for it.
  const {
    $schema,
    id: _id,
    title: _title,
    ...schema
  } = z.toJSONSchema({ ...records, ...schemasOnly }[name], {
    io: "input",
  });
  return { $schema, title: name, ...schema, ...partsOf(schema) };
}
