// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { dataClasses } from "./data-classes.ts";
import type { DataClass, DataClassCode } from "./data-classes.ts";

/** What a field carries: the class of its data, with sensitivity, purpose, legal basis and retention. */
export interface Annotations extends DataClass {
  readonly dataClass: DataClassCode;
}

/**
 * What each field carries. A city's own schema joins with `.register(privacy, { … })`. In JSON Schema the class stands in
 * `$comment`, because strict validators refuse keywords that they do not know.
 */
export const privacy = z.registry<Annotations>();

/**
 * Fields that belong to one class of data; each carries the class in its metadata.
 *
 * @param code - the class
 * @param fields - the fields by name
 */
export function carrying<const Shape extends Readonly<Record<string, z.ZodType>>>(
  code: DataClassCode,
  fields: Shape,
): Shape {
  const annotations: Annotations = { dataClass: code, ...dataClasses[code] };
  const marked = Object.entries(fields).map(([name, field]) => {
    const own = field.meta({ $comment: `data class: ${code}` });
    privacy.add(own, annotations);
    return [name, own];
  });
  // Entries forget their keys; `meta` returns a schema of the same type.
  return Object.fromEntries(marked) as Shape;
}
