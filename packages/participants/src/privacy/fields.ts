// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type * as z from "zod";
import { privacy } from "./carrying.ts";
import type { Annotations } from "./carrying.ts";

/** A field of a record, and what it carries. */
export interface Field {
  /** Names from the record on; `[]` stands for each member of a list. */
  readonly path: string;
  /** `null` where neither the field nor one around it says what it is for. */
  readonly annotations: Annotations | null;
}

type Schema = z.core.$ZodType;

// zod's own list of all its schemas
const definitionOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

function within(schema: Schema, path: string, around: Annotations | null): readonly Field[] {
  const annotations = privacy.get(schema) ?? around;
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "object":
      return Object.entries(definition.shape).flatMap(([name, field]) =>
        within(field, path === "" ? name : `${path}.${name}`, annotations),
      );
    case "array":
      return within(definition.element, `${path}[]`, annotations);
    case "optional":
    case "nullable":
      return within(definition.innerType, path, annotations);
    case "union":
      return definition.options.flatMap((option) => within(option, path, annotations));
    default:
      return [{ path, annotations }];
  }
}

/**
 * Every field of a record with what it carries: sensitivity, purpose, legal basis, retention. A field inside another one
 * carries what that one carries, unless it says otherwise.
 *
 * @param schema - the schema of a record, e.g. `participantSchema`
 * @returns each path once
 * @example
 * import { fieldsOf, participantSchema } from "@quartierkit/participants/schema";
 * const degree = fieldsOf(participantSchema).find(({ path }) => path === "disability.degree");
 * console.log(degree?.annotations?.sensitivity, degree?.annotations?.purpose); // → special eligibility
 */
export function fieldsOf(schema: z.core.$ZodType): readonly Field[] {
  const fields = within(schema, "", null);
  return [...new Map(fields.map((field) => [field.path, field])).values()];
}
