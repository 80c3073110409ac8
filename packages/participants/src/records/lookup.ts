// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { ListName, Member, Register } from "./register.ts";
import { standing } from "./standing.ts";

/** A record and where it stands. */
export interface Placed<Name extends ListName> {
  readonly record: Member<Name>;
  readonly path: string;
}

type Index = ReadonlyMap<string, readonly { readonly record: unknown; readonly path: string }[]>;

/** A register never changes, so each index is made once. */
const indexes = new WeakMap<Register, Map<string, Index>>();

type Keyed = Readonly<Record<string, unknown>> & { readonly enteredInError?: boolean; readonly status?: string };

function indexOf(register: Register, list: ListName, key: string): Index {
  const made = indexes.get(register) ?? new Map<string, Index>();
  indexes.set(register, made);
  const name = `${list} ${key}`;
  const there = made.get(name);
  if (there !== undefined) return there;
  const index = new Map<string, { readonly record: unknown; readonly path: string }[]>();
  // Every record is a plain object; what it lacks reads as undefined.
  (register[list] as readonly Keyed[]).forEach((record, place) => {
    const value = record[key];
    if (typeof value !== "string") return;
    const entry = { record, path: pointer(list, place) };
    const others = index.get(value);
    if (others === undefined) index.set(value, [entry]);
    else others.push(entry);
  });
  made.set(name, index);
  return index;
}

/**
 * The records of a list by a field, those that were entered in error included.
 *
 * @param register - the records
 * @param list - name of the list
 * @param key - name of the field
 */
export const grouped = <Name extends ListName>(
  register: Register,
  list: Name,
  key: string,
): ReadonlyMap<string, readonly Placed<Name>[]> =>
  // The index holds the members of this list.
  indexOf(register, list, key) as ReadonlyMap<string, readonly Placed<Name>[]>;

/** The record of an id and its place; the first where an id stands twice. */
export const placed = <Name extends ListName>(register: Register, list: Name, id: string): Placed<Name> | undefined =>
  // The index holds the members of this list.
  indexOf(register, list, "id").get(id)?.[0] as Placed<Name> | undefined;

/** The record of an id; the first where an id stands twice. */
export const found = <Name extends ListName>(register: Register, list: Name, id: string): Member<Name> | undefined =>
  placed(register, list, id)?.record;

/** The records of a list that are about a person and count. */
export const ofPerson = <Name extends ListName>(
  register: Register,
  list: Name,
  participantId: string,
): readonly Placed<Name>[] =>
  // The index holds the members of this list; every record ends with the same tail.
  (indexOf(register, list, "participantId").get(participantId) ?? []).filter(({ record }) =>
    standing(record as Keyed),
  ) as readonly Placed<Name>[];
