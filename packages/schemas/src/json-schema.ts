// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { records } from "./records.ts";
import type { RecordName } from "./records.ts";

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a record, as it is written in files. Rules that compare two fields do not fit a schema: they are
 * checks in the findings of the record's package.
 *
 * @param name - the record, e.g. `Facts`
 */
export function jsonSchemaOf(name: RecordName): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(records[name], { io: "input" });
  return { $schema, title: name, ...schema };
}
