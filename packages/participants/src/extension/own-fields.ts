// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ListName } from "../records/register.ts";
import { isListName } from "../records/list-names.ts";
import type { Extension, OwnField, OwnRecord } from "./extension.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What a record holds under a namespace, unread; nothing where it holds nothing. An absent field is unknown.
 *
 * @param record - a record of a register
 * @param namespace - e.g. `de.herne`
 * @example
 * import { ownFields } from "@quartierkit/participants/extension";
 * const person = { id: "p-1", ext: { "de.herne": { shift: "früh" } } };
 * console.log(ownFields(person, "de.herne")["shift"], ownFields(person, "de.bochum")["shift"]); // → früh undefined
 */
export function ownFields(
  record: { readonly ext?: Readonly<Record<string, unknown>> },
  namespace: string,
): Readonly<Record<string, unknown>> {
  const { ext = {} } = record;
  const own = Object.hasOwn(ext, namespace) ? ext[namespace] : undefined;
  return isObject(own) ? own : {};
}

/** The extended kinds of record with their list. */
export const recordsOf = ({ records }: Extension): readonly (readonly [list: ListName, own: OwnRecord])[] =>
  Object.entries(records).flatMap(([list, own]) => (isListName(list) ? [[list, own] as const] : []));

/** Every own field with its list and name. */
export const fieldsIn = (
  extension: Extension,
): readonly { readonly list: ListName; readonly name: string; readonly field: OwnField }[] =>
  recordsOf(extension).flatMap(([list, { fields }]) =>
    Object.entries(fields).map(([name, field]) => ({ list, name, field })),
  );

/** A record as far as every record is alike. */
export interface AnyRecord {
  readonly ext?: Readonly<Record<string, unknown>>;
  readonly recordedAt?: string;
  readonly enteredInError?: boolean;
  readonly status?: string;
}

/** The members of a list as far as all records are alike: each ends with the same tail. */
export const membersOf = (register: Readonly<Record<ListName, readonly unknown[]>>, list: ListName) =>
  register[list] as readonly AnyRecord[];

/** What stands at a path of names from a record, e.g. `exit.reason`; `undefined` where nothing does. */
export const valueAt = (record: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      record,
    );
