// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { ListName, Register } from "../../records/register.ts";
import { fieldOf, listNames } from "../records-of.ts";
import { byKey } from "./keys.ts";

/** What one writer says: the value, and what the record says of where it is from. Absent: the writer took it away. */
export interface Side {
  readonly value?: unknown;
  readonly source?: string;
  readonly recordedAt?: Day;
}

/** Two writers changed the same thing, each in another way. */
export interface Conflict {
  readonly id: string;
  readonly list: ListName;
  /** Id of the record, or what stands for one. */
  readonly record: string;
  /** The field, or `null` where it is about the whole record: taken away by one, changed or added by the other. */
  readonly field: string | null;
  readonly base: Side;
  readonly mine: Side;
  readonly theirs: Side;
}

/** How a conflict was settled, by whom and when. */
export interface Resolution {
  readonly conflict: Conflict;
  readonly chosen: "mine" | "theirs" | "base" | "other";
  readonly value?: unknown;
  readonly by: string;
  readonly on: Day;
  readonly reason?: string;
}

/** Two writers' changes made one, as far as they agree. It is plain data: keep it until nothing is open. */
export interface Combined {
  /** At every open conflict what stood there before both. */
  readonly register: Register;
  readonly conflicts: readonly Conflict[];
  readonly resolutions: readonly Resolution[];
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function sideOf(record: object | undefined, value: unknown): Side {
  const source = record === undefined ? undefined : text(fieldOf(record, "source"));
  const recordedAt = record === undefined ? undefined : text(fieldOf(record, "recordedAt"));
  return {
    ...(value === undefined ? {} : { value }),
    ...(source === undefined ? {} : { source }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
  };
}

/** The same value, in whatever order its fields stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [Object.entries(a), Object.entries(b)];
  return (
    first.length === second.length &&
    first.every(([name, inner]) => Object.hasOwn(b, name) && isSame(inner, fieldOf(b, name)))
  );
}

/** One value out of three; `conflict` where both changed it, and not to the same. */
function three<T>(base: T, mine: T, theirs: T): { readonly value: T; readonly conflict: boolean } {
  if (isSame(mine, theirs) || isSame(theirs, base)) return { value: mine, conflict: false };
  return isSame(mine, base) ? { value: theirs, conflict: false } : { value: base, conflict: true };
}

/** A record that holds what both wrote was last written down on the later day of the two. */
const later = (mine: unknown, theirs: unknown): unknown =>
  typeof mine === "string" && typeof theirs === "string" && theirs > mine ? theirs : mine;

interface Triple {
  readonly list: ListName;
  readonly key: string;
  readonly base: object | undefined;
  readonly mine: object | undefined;
  readonly theirs: object | undefined;
}

type Note = (conflict: Conflict) => void;

const conflictOf = ({ list, key, base, mine, theirs }: Triple, field: string | null): Conflict => {
  const side = (record: object | undefined): Side =>
    sideOf(record, field === null || record === undefined ? record : fieldOf(record, field));
  return {
    id: [list, key, field ?? ""].join("/"),
    list,
    record: key,
    field,
    base: side(base),
    mine: side(mine),
    theirs: side(theirs),
  };
};

function combinedFields(
  triple: Triple & { readonly base: object; readonly mine: object; readonly theirs: object },
  note: Note,
): object {
  const { base, mine, theirs } = triple;
  const names = [...new Set([base, mine, theirs].flatMap((one) => Object.keys(one)))];
  const fields = names.flatMap((name) => {
    const [old, own, other] = [fieldOf(base, name), fieldOf(mine, name), fieldOf(theirs, name)];
    const isDay = name === "recordedAt" && own !== undefined && other !== undefined;
    const { value, conflict } = isDay ? { value: later(own, other), conflict: false } : three(old, own, other);
    if (conflict) note(conflictOf(triple, name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields);
}

function combinedRecord(triple: Triple, note: Note): object | undefined {
  const { list, base, mine, theirs } = triple;
  // A statement is one thing: its value means nothing without the fact that it names.
  if (list !== "statements" && base !== undefined && mine !== undefined && theirs !== undefined)
    return combinedFields({ ...triple, base, mine, theirs }, note);
  const { value, conflict } = three(base, mine, theirs);
  if (conflict) note(conflictOf(triple, null));
  return value;
}

/**
 * Makes the changes of two writers one, record by record and field by field, against what both began with. What only one
 * changed, or both to the same, is taken. What both changed differently is a conflict with both values, their sources and
 * days; until it is resolved the register keeps what stood there before, so that neither writer silently wins. A field is
 * one thing with all that stands in it, and so is a statement; of two days of recording the later one stands.
 *
 * @param base - the register both began with
 * @param writers - what each of them made of it
 * @throws ParticipantsError `id-repeats` where two records of a list cannot be told apart
 * @example
 * import { emptyRegister } from "@quartierkit/participants";
 * import { combineChanges, resolveConflict } from "@quartierkit/participants/privacy";
 * const having = (isced: number, gender: "female" | "diverse") => ({ ...emptyRegister, participants: [{ id: "p-1", isced, gender }] });
 * const combined = combineChanges(having(1, "female"), { mine: having(2, "female"), theirs: having(3, "diverse") });
 * console.log(JSON.stringify(combined.register.participants[0])); // → {"id":"p-1","isced":1,"gender":"diverse"}
 * console.log(combined.conflicts[0]?.mine.value, combined.conflicts[0]?.theirs.value); // → 2 3
 * const { register } = resolveConflict(combined, { id: "participants/p-1/isced", choose: "theirs", by: "s-4", on: "2021-06-01" });
 * console.log(register.participants[0]?.isced); // → 3
 */
export function combineChanges(
  base: Register,
  { mine, theirs }: { readonly mine: Register; readonly theirs: Register },
): Combined {
  const conflicts: Conflict[] = [];
  const lists = listNames.map((list) => {
    const [old, own, other] = [base, mine, theirs].map((one) => byKey(list, one[list]));
    const keys = [...new Set([old, own, other].flatMap((one) => [...(one?.keys() ?? [])]))];
    const records = keys.flatMap((key) => {
      const triple = { list, key, base: old?.get(key), mine: own?.get(key), theirs: other?.get(key) };
      const record = combinedRecord(triple, (conflict) => conflicts.push(conflict));
      return record === undefined ? [] : [record];
    });
    return [list, records] as const;
  });
  // Every record is one of its list, or has fields of records of its list.
  return { register: { ...base, ...Object.fromEntries(lists) } as Register, conflicts, resolutions: [] };
}
