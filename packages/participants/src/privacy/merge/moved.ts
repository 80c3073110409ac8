// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer, pointerSegments } from "@quartierkit/findings";
import { ParticipantsError } from "../../error.ts";
import type { Member, Register } from "../../records/register.ts";
import { idOf, listNames } from "../records-of.ts";

/** A place that named the absorbed record before. */
export type Moved = NonNullable<Member<"merges">["moved"]>[number];

interface Pair {
  readonly keep: string;
  readonly drop: string;
}

/** Places inside a record that name a participant, in records that can be told apart by an id. */
function placesOf(value: unknown, id: string, at: readonly (string | number)[]): readonly string[] {
  if (typeof value === "string") {
    const name = at.findLast((one) => typeof one === "string");
    return value === id && (name === "participantId" || name === "participantIds") ? [pointer(...at)] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => placesOf(one, id, [...at, index]));
  return Object.entries(value).flatMap(([name, inner]) => (name === "ext" ? [] : placesOf(inner, id, [...at, name])));
}

const isPair = (record: object, { keep, drop }: Pair): boolean =>
  "participantIds" in record &&
  JSON.stringify([keep, drop].toSorted()) === JSON.stringify([record.participantIds].flat().toSorted());

/** Records of a list that can be told apart: what is moved has to be found again. */
function refuseRepeated(list: string, records: readonly (string | undefined)[], moved: readonly Moved[]): void {
  const repeated = moved.find(({ record }) => records.indexOf(record) !== records.lastIndexOf(record));
  if (repeated === undefined) return;
  throw new ParticipantsError("id-repeats", `“${repeated.record}” stands twice in ${list}.`, {
    path: pointer(list),
    hint: "Give each record an id of its own, then merge.",
  });
}

/**
 * Every place that names the absorbed record, in records that have an id of their own.
 *
 * @throws ParticipantsError `id-repeats` where such a record cannot be told from another
 */
export function movedIn(register: Register, options: Pair): readonly Moved[] {
  return listNames.flatMap((list) => {
    if (list === "participants" || list === "merges") return [];
    const moved = register[list].flatMap((one) => {
      const record = idOf(one);
      // The question whether these two are one is answered, not moved.
      if (record === undefined || isPair(one, options)) return [];
      return placesOf(one, options.drop, []).map((at) => ({ list, record, at }));
    });
    const ids = register[list].map((one) => idOf(one));
    refuseRepeated(list, ids, moved);
    return moved;
  });
}

/** A value with another id at a place; `undefined` where another id than expected stands there. */
function renamed(value: unknown, at: readonly string[], [from, to]: readonly [string, string]): unknown {
  const [name, ...rest] = at;
  if (name === undefined) return value === from ? to : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const inner: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  const next = renamed(inner, rest, [from, to]);
  if (next === undefined) return undefined;
  return Array.isArray(value)
    ? value.map((one: unknown, index) => (String(index) === name ? next : one))
    : { ...value, [name]: next };
}

function renamedRecord(record: object, { list, record: id, at }: Moved, names: readonly [string, string]): object {
  const next = renamed(record, pointerSegments(at), names);
  if (typeof next === "object" && next !== null) return next;
  throw new ParticipantsError("merge-changed", `“${id}” in ${list} no longer names “${names[0]}” at ${at}.`, {
    path: pointer(list) + at,
    hint: "The record was changed since the merge: put this place back by hand, then undo again.",
  });
}

const keyOf = (list: string, record: string | undefined): string => JSON.stringify([list, record]);

/**
 * The register with one id in place of another at some places; records that are gone since are passed over.
 *
 * @throws ParticipantsError `merge-changed` where something else stands at a place by now
 */
export function withMoved(register: Register, moved: readonly Moved[], names: readonly [string, string]): Register {
  const places = new Map<string, Moved[]>();
  for (const one of moved)
    places.set(keyOf(one.list, one.record), [...(places.get(keyOf(one.list, one.record)) ?? []), one]);
  const lists = listNames.map((list) => {
    const own = register[list].map((record) =>
      (places.get(keyOf(list, idOf(record))) ?? []).reduce<object>(
        (now, place) => renamedRecord(now, place, names),
        record,
      ),
    );
    return [list, own] as const;
  });
  // Ids took the place of ids: each record is still one of its list.
  return { ...register, ...Object.fromEntries(lists) } as Register;
}
