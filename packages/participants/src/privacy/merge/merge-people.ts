// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { ParticipantsError } from "../../error.ts";
import type { Member, Participant, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import { personOf, withPerson } from "../records-of.ts";
import { movedIn, withMoved } from "./moved.ts";

type Merge = Member<"merges">;

/** Which two records are one person, and whose values to keep. */
export interface MergeOptions {
  /** Id of the record that stays. */
  readonly keep: string;
  /** Id of the record that is absorbed; it stays in the register and counts nowhere. */
  readonly drop: string;
  readonly on: Day;
  /** Id of the merge; absent: made of both ids and the day. */
  readonly id?: string;
  /** Fields of the absorbed record whose values take the place of those kept, e.g. `["birthDate"]`. */
  readonly take?: readonly string[];
}

const refuse = (code: "same-person" | "already-merged" | "field-unknown", message: string, hint: string): never => {
  throw new ParticipantsError(code, message, { path: "/participants", hint });
};

/** Fields that say which record it is and whether it counts; they stay where they are. */
const fixedFields: readonly string[] = ["id", "enteredInError"];

function examine(register: Register, { keep, drop, take = [] }: MergeOptions): void {
  if (keep === drop) refuse("same-person", `“${keep}” cannot be merged with itself.`, "Name two records.");
  for (const id of [keep, drop]) {
    if (!standing(personOf(register, id)))
      refuse("already-merged", `“${id}” was absorbed, or entered in error.`, "Merge with the record that was kept.");
  }
  const absorbed = Object.keys(personOf(register, drop));
  const unknown = take.find((field) => fixedFields.includes(field) || !absorbed.includes(field));
  if (unknown !== undefined)
    refuse("field-unknown", `“${drop}” has no “${unknown}” to take.`, "Take fields that the absorbed record has.");
}

type Fields = Readonly<Record<string, unknown>>;

/** Two records with the values of some fields exchanged: what is not taken is kept with the absorbed one. */
function exchanged(a: Participant, b: Participant, fields: readonly string[]): readonly [Participant, Participant] {
  const [first, second]: readonly [Fields, Fields] = [{ ...a }, { ...b }];
  const having = (own: Fields, other: Fields): Participant => {
    const stays = Object.entries(own).filter(([name]) => !fields.includes(name));
    const comes = Object.entries(other).filter(([name]) => fields.includes(name));
    // Values of the same fields of the same shape.
    return Object.fromEntries([...stays, ...comes]) as unknown as Participant;
  };
  return [having(first, second), having(second, first)];
}

/** Per field that both records have, or that was taken, whose value was kept. */
function decided(a: Participant, b: Participant, take: readonly string[]): Merge["decisions"] {
  const others = Object.keys(b).filter((name) => !fixedFields.includes(name));
  const both = others.filter((name) => Object.hasOwn(a, name) || take.includes(name));
  return Object.fromEntries(both.map((name) => [name, take.includes(name) ? "absorbed" : "kept"]));
}

function freeId({ merges }: Register, { keep, drop, on, id }: MergeOptions): string {
  const wanted = id ?? `merge-${keep}-${drop}-${on}`;
  const taken = new Set(merges.map((one) => one.id));
  const numbered = (run: number): string => (taken.has(`${wanted}-${run}`) ? numbered(run + 1) : `${wanted}-${run}`);
  return taken.has(wanted) ? numbered(2) : wanted;
}

/**
 * Makes two records of one person one: everything that names the absorbed record names the kept one from now on, and the
 * absorbed record stays, marked as entered in error, with the values that were not taken. What was moved and decided is a
 * record of its own, so that `undoMerge` can put it back.
 *
 * @param register - the records; whether what both brought along fits together say the checks
 * @param options - which record to keep and which to absorb, the day, and fields to take from the absorbed one
 * @throws ParticipantsError `person-unknown`; `same-person`; `already-merged` where one of them was absorbed before, so that
 *   nobody can be merged twice or in a circle; `field-unknown` where the absorbed record lacks a field to take
 * @example
 * import { emptyRegister } from "@quartierkit/participants";
 * import { mergePeople, undoMerge } from "@quartierkit/participants/privacy";
 * const participants = [{ id: "p-1", isced: 1 }, { id: "p-2", isced: 3 }];
 * const goal = { title: "Führerschein", setOn: "2021-03-01", lifecycle: "active", achievement: "in-progress", steps: [] } as const;
 * const register = { ...emptyRegister, participants, goals: [{ id: "g-1", participantId: "p-2", ...goal }] };
 * const merged = mergePeople(register, { keep: "p-1", drop: "p-2", on: "2021-06-01", take: ["isced"] });
 * console.log(merged.goals[0]?.participantId, merged.participants[0]?.isced); // → p-1 3
 * const undone = undoMerge(merged, { id: "merge-p-1-p-2-2021-06-01", on: "2021-06-02" });
 * console.log(undone.goals[0]?.participantId, undone.participants[0]?.isced); // → p-2 1
 */
export function mergePeople(register: Register, options: MergeOptions): Register {
  examine(register, options);
  const { keep, drop, on, take = [] } = options;
  const [kept, absorbed] = [personOf(register, keep), personOf(register, drop)];
  const moved = movedIn(register, options);
  const [first, second] = exchanged(kept, absorbed, take);
  const people = withPerson(withPerson(register, first), { ...second, enteredInError: true });
  const merge: Merge = {
    id: freeId(register, options),
    keptId: keep,
    absorbedId: drop,
    on,
    decisions: decided(kept, absorbed, take),
    moved,
  };
  return withMoved({ ...people, merges: [...register.merges, merge] }, moved, [drop, keep]);
}

function refuseUndo(
  code: "merge-unknown" | "merge-undone" | "merge-covered" | "day-order",
  message: string,
  hint: string,
): never {
  throw new ParticipantsError(code, message, { path: "/merges", hint });
}

/** The merge to undo; later ones that rest on it have to be undone before. */
function openMerge(register: Register, id: string, on: Day): Merge {
  const index = register.merges.findIndex((one) => one.id === id);
  const merge = register.merges[index];
  if (merge === undefined)
    return refuseUndo("merge-unknown", `There is no merge “${id}”.`, "Give the id of a record of merges.");
  if (merge.undoneOn !== undefined)
    return refuseUndo("merge-undone", `“${id}” was undone on ${merge.undoneOn}.`, "Nothing is left to undo.");
  if (merge.moved === undefined)
    return refuseUndo("merge-unknown", `“${id}” does not say what was moved.`, "Separate the records by hand.");
  if (on < merge.on)
    return refuseUndo("day-order", `“${id}” took place on ${merge.on}, after ${on}.`, "Give a day on or after it.");
  const later = register.merges
    .slice(index + 1)
    .find((one) => one.undoneOn === undefined && [one.keptId, one.absorbedId].includes(merge.keptId));
  if (later !== undefined)
    return refuseUndo("merge-covered", `“${later.id}” rests on “${id}”.`, "Undo the later merge first.");
  return merge;
}

/**
 * Undoes a merge: all that was moved names the other record again, taken values go back, and the absorbed record counts
 * again. The merge stays on record with both days. What was recorded about the kept record since stays with it.
 *
 * @param register - the records
 * @param undoing - id of the merge, and the day
 * @returns the register as it was before the merge, but for the record of the merge itself and what was recorded since
 * @throws ParticipantsError `merge-unknown`; `merge-undone`; `merge-covered` where a later merge rests on it; `merge-changed`
 *   where a moved place holds something else by now; `day-order`
 */
export function undoMerge(register: Register, { id, on }: { readonly id: string; readonly on: Day }): Register {
  const merge = openMerge(register, id, on);
  const { keptId, absorbedId, decisions, moved = [] } = merge;
  const taken = Object.keys(decisions).filter((name) => decisions[name] === "absorbed");
  const [kept, absorbed] = exchanged(personOf(register, keptId), personOf(register, absorbedId), taken);
  const { enteredInError: _mark, ...counting } = absorbed;
  const people = withPerson(withPerson(register, kept), counting);
  const merges = register.merges.map((one) => (one === merge ? { ...one, undoneOn: on } : one));
  return withMoved({ ...people, merges }, moved, [keptId, absorbedId]);
}
