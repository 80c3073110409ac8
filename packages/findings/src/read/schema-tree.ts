// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";

/** Any schema, as zod's own parts refer to one another. */
export type Schema = z.core.$ZodType;

/** What a schema is made of, so that its `type` tells which parts it has. */
export const definitionOf = (schema: Schema): z.core.$ZodTypes["_zod"]["def"] => (schema as z.core.$ZodTypes)._zod.def; // zod's own list of all its schemas

/** The schema inside a wrapper (optional, default, lazy …), `undefined` where there is none. */
function unwrapped(schema: Schema): Schema | undefined {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "optional":
    case "nullable":
    case "nonoptional":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
      return definition.innerType;
    case "lazy":
      return definition.getter();
    case "pipe":
      return definition.in;
    default:
      return undefined;
  }
}

/**
 * A schema and what it wraps, from the outside in.
 *
 * @param schema - any schema
 */
export function layersOf(schema: Schema): Schema[] {
  const inner = unwrapped(schema);
  return inner === undefined ? [schema] : [schema, ...layersOf(inner)];
}

/** The schema under all wrappers. */
export const coreOf = (schema: Schema): Schema => layersOf(schema).at(-1) ?? schema;

const member = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/**
 * The value at a path.
 *
 * @param value - the root
 * @param path - names and indexes
 * @returns `undefined` where nothing stands there
 */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => member(inner, key), value);

/** The options of a union that a value can still be: those whose discriminator fits, where there is one. */
function optionsFor(definition: z.core.$ZodUnionDef, value: unknown): readonly Schema[] {
  const discriminator = "discriminator" in definition ? definition.discriminator : undefined;
  if (typeof discriminator !== "string") return definition.options;
  const given = member(value, discriminator);
  const fitting = definition.options.filter((option) =>
    childrenOf(option, discriminator, value).some((schema) => z.safeParse(schema, given).success),
  );
  return fitting.length === 0 ? definition.options : fitting;
}

/** The schemas that may stand for one member of a value. */
function childrenOf(schema: Schema, key: PropertyKey, value: unknown): Schema[] {
  const definition = definitionOf(coreOf(schema));
  switch (definition.type) {
    case "object": {
      const { shape, catchall } = definition;
      const known = typeof key === "string" && Object.hasOwn(shape, key) ? shape[key] : catchall;
      return known === undefined ? [] : [known];
    }
    case "record":
      return [definition.valueType];
    case "array":
      return [definition.element];
    case "tuple": {
      const item = definition.items[Number(key)] ?? definition.rest;
      return item === null ? [] : [item];
    }
    case "union":
      return optionsFor(definition, value).flatMap((option) => childrenOf(option, key, value));
    case "intersection":
      return [definition.left, definition.right].flatMap((side) => childrenOf(side, key, value));
    default:
      return [];
  }
}

/**
 * The schemas that may stand for the value at a path; several where a union leads there.
 *
 * @param schema - the schema of the root
 * @param path - names and indexes
 * @param value - the root value, which may decide between the options of a union
 */
export function schemasAt(schema: Schema, [key, ...rest]: readonly PropertyKey[], value: unknown): Schema[] {
  if (key === undefined) return [schema];
  return childrenOf(schema, key, value).flatMap((child) => schemasAt(child, rest, member(value, key)));
}

const hasOneOf = (names: readonly string[], value: unknown): boolean =>
  names.some((name) => member(value, name) !== undefined);

/**
 * The names of fields that a schema knows; of a union only those of the options that share a field with the record.
 *
 * @param schema - the schema of a record
 * @param value - the record
 */
export function knownNames(schema: Schema, value: unknown): string[] {
  const definition = definitionOf(coreOf(schema));
  switch (definition.type) {
    case "object":
      return Object.keys(definition.shape);
    case "union": {
      const names = optionsFor(definition, value).map((option) => knownNames(option, value));
      const shared = names.filter((ofOption) => hasOneOf(ofOption, value));
      return (shared.length === 0 ? names : shared).flat();
    }
    case "intersection":
      return [definition.left, definition.right].flatMap((side) => knownNames(side, value));
    case "record": {
      const names = definitionOf(coreOf(definition.keyType));
      return names.type === "enum" ? Object.values(names.entries).map(String) : [];
    }
    default:
      return [];
  }
}
