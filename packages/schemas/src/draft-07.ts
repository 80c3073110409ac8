// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keywords whose members are schemas by a name that somebody chose, not keywords. */
const named = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);

/** Keywords that hold data, not schemas. */
const data = new Set(["const", "enum", "default", "examples"]);

function inside(key: string, value: unknown): unknown {
  if (data.has(key)) return value;
  if (named.has(key) && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, toDraft07(schema)]));
  return toDraft07(value);
}

/**
 * What stands beside a reference counts since 2019-09; draft 7 passes over it, so there it wraps the reference. A root that holds the
 * parts stays what it is.
 */
function besideReference(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { $ref, ...beside } = schema;
  const keywords = Object.keys(beside);
  const isRoot = keywords.some((keyword) => keyword === "$defs" || keyword === "definitions");
  if (typeof $ref !== "string" || isRoot || keywords.length === 0 || "allOf" in beside) return schema;
  return { allOf: [{ $ref }], ...beside };
}

/**
 * A schema in the words of draft 7, which json-schema-to-typescript understands: a tuple is `items` there, and
 * `prefixItems` since 2020-12; a reference stands alone. A new value; the schema itself stays as it is.
 *
 * @param schema - a JSON Schema of draft 2020-12, or a part of one
 */
export function toDraft07(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toDraft07);
  if (!isObject(schema)) return schema;
  const { prefixItems, items, ...rest } = Object.fromEntries(
    Object.entries(besideReference(schema)).map(([key, value]) => [key, inside(key, value)]),
  );
  if (prefixItems === undefined) return items === undefined ? rest : { ...rest, items };
  const size = Array.isArray(prefixItems) ? prefixItems.length : 0;
  // Draft 7 has no way to say that a tuple is complete but its size.
  return {
    ...rest,
    items: prefixItems,
    additionalItems: items ?? true,
    ...(items === false ? { minItems: size, maxItems: size } : {}),
  };
}
