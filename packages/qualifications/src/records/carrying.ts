// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type * as z from "zod";

/** Classes of data as `@quartierkit/participants` names and explains them; docs/data-classes.md says what each means. */
export type DataClassCode = "organisation" | "reference" | "qualification" | "participation" | "health" | "trace";

/**
 * Fields that belong to one class of data. In JSON Schema the class stands in `$comment`.
 *
 * @param code - the class
 * @param fields - the fields by name
 */
export function carrying<const Shape extends Readonly<Record<string, z.ZodType>>>(
  code: DataClassCode,
  fields: Shape,
): Shape {
  const marked = Object.entries(fields).map(([name, field]) => [name, field.meta({ $comment: `data class: ${code}` })]);
  // Entries forget their keys; `meta` returns a schema of the same type.
  return Object.fromEntries(marked) as Shape;
}
