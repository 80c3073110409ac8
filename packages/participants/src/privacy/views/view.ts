// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ListName, Participant, Register } from "../../records/register.ts";
import { dataClasses } from "../data-classes.ts";
import { classOf } from "../field-class.ts";
import type { FieldPlace } from "../field-class.ts";
import { classOfRecord } from "../main-class.ts";
import { idOf, recordsOf } from "../records-of.ts";
import type { Listed } from "../records-of.ts";
import { sift } from "../sift.ts";
import { isRestricted } from "./basis.ts";
import { closedClass, closedField } from "./decide.ts";
import { closedExtension } from "./extension.ts";
import { mayRetell } from "./firewall.ts";
import { closedRecord, noted, withoutOthers } from "./looking.ts";
import type { Closed, Looking } from "./looking.ts";
import { leavingOut } from "./reasons.ts";
import type { ReasonCode } from "./reasons.ts";
import { roles } from "./roles.ts";
import type { RoleRules } from "./roles.ts";
import type { LeftOut, Mark, View, ViewOptions } from "./shape.ts";

type Note = Omit<LeftOut, "count" | "text" | "norm">;

function closedIn(looking: Looking, listed: Listed, path: string, value: unknown): ReasonCode | null {
  const { register, role, participantId } = looking;
  const place = { list: listed.list, path, record: listed.record };
  if (path === "participantIds[]" && participantId !== undefined && value !== participantId) return "other-person";
  if (role.sanctionRelevant && mayRetell(register, place, value)) return "counselling";
  return (
    closedField(place, role) ??
    closedName(place, role) ??
    (path.startsWith("ext.") ? closedExtension(register, path, role) : null)
  );
}

/** What a statement says tells nothing to whoever may not see which fact it is about. */
function closedName({ list, path, record }: FieldPlace, role: RoleRules): ReasonCode | null {
  return list === "statements" && /^value\b/.test(path) ? closedField({ list, path: "field", record }, role) : null;
}

/** Closed to the role, or of a class without which a record only tells that there is one. */
function closedWhole(looking: Looking, listed: Listed): Closed {
  const main = classOfRecord(listed);
  const because = main === undefined ? null : closedClass(dataClasses[main], looking.role);
  return closedRecord(looking, listed) ?? (because === null ? null : { because, marked: false });
}

function seen(looking: Looking, listed: Listed, note: (left: Note) => void): object | undefined {
  const { list, record } = listed;
  const closed = closedWhole(looking, listed);
  if (closed !== null) note({ list, field: null, dataClass: null, because: closed.because });
  if (closed !== null && !closed.marked) return undefined;
  const kept = sift(withoutOthers(record, looking.participantId), "", (path, value) => {
    const because = closedIn(looking, listed, path, value);
    if (because === null) return closed === null || noted(path);
    note({ list, field: path, dataClass: classOf({ list, path, record }) ?? null, because });
    return false;
  });
  return typeof kept === "object" && kept !== null ? kept : undefined;
}

/** Counts what was left out; of counselling not even how much there was, or whether there was any. */
function counted(notes: readonly Note[], { sanctionRelevant }: RoleRules): readonly LeftOut[] {
  const counts = new Map<string, { readonly note: Note; readonly count: number }>();
  for (const note of notes) {
    if (note.because === "counselling") continue;
    const key = JSON.stringify(note);
    counts.set(key, { note, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const told = [...counts.values()].map(({ note, count }) => ({ ...note, ...leavingOut[note.because], count }));
  const wall = { list: null, field: null, dataClass: null, because: "counselling", count: null } as const;
  return sanctionRelevant ? [...told, { ...wall, ...leavingOut.counselling }] : told;
}

const byRestriction = ({ id, restricted }: Participant): Mark => ({
  participantId: id,
  kind: "restricted",
  field: null,
  since: restricted?.since ?? "",
});

/** The notes that go with the people who are seen; a dispute only to whoever sees the class it is about. */
function marksOf({ role, on }: Looking, people: readonly Participant[]): readonly Mark[] {
  return people.flatMap((person): readonly Mark[] => {
    const open = (person.disputed ?? []).filter(
      ({ since, settledOn, dataClass }) =>
        since <= on &&
        (settledOn === undefined || settledOn > on) &&
        closedClass(dataClasses[dataClass], role) === null,
    );
    const disputed = open.map(
      ({ field, since }) => ({ participantId: person.id, kind: "disputed", field, since }) as const,
    );
    return isRestricted(person, on) ? [...disputed, byRestriction(person)] : disputed;
  });
}

function partsByList(parts: readonly { readonly list: ListName; readonly part: object }[]): View["records"] {
  const records: Partial<Record<ListName, object[]>> = {};
  for (const { list, part } of parts) (records[list] ??= []).push(part);
  return records;
}

const nothing = ({ role, on }: ViewOptions): View => ({
  role,
  on,
  records: {},
  leftOut: [
    { list: null, field: null, dataClass: null, because: "unknown-role", ...leavingOut["unknown-role"], count: null },
  ],
  marks: [],
});

/**
 * What a role sees of a register on a day, and what it does not see and why. For each field decide how sensitive its class
 * is, what it is for, and whether the role can rest on one of the norms that it rests on; a role or a field that nobody
 * declared is closed. A person whose processing is restricted, or for whom none of the recorded bases carries on the day, is
 * no more than an id and the note. What may stem from voluntary counselling reaches no role that sanctions can rest on.
 *
 * @param register - the records; attendance belongs to whoever the participation belongs to
 * @param options - the role, the day, one person where only that one is looked at, and a city's own table of roles
 * @returns parts of records by list, as they stand in the register; what was left out, by field, with the norm; notes that
 *   go with the people seen
 * @example
 * import { emptyRegister } from "@quartierkit/participants";
 * import { viewOf } from "@quartierkit/participants/privacy";
 * const participants = [{ id: "p-1", birthDate: "1985-04-12", disability: { degree: 50 } }];
 * const view = viewOf({ ...emptyRegister, participants }, { role: "funder", on: "2021-06-01" });
 * console.log(JSON.stringify(view.records)); // → {"participants":[{"id":"p-1","birthDate":"1985-04-12"}]}
 * console.log(view.leftOut.map(({ field, because }) => `${field} ${because}`).join()); // → disability.degree sensitivity,null counselling
 */
export function viewOf(register: Register, options: ViewOptions): View {
  const { on, participantId } = options;
  const table: Readonly<Record<string, RoleRules>> = options.roles ?? roles;
  const role = Object.hasOwn(table, options.role) ? table[options.role] : undefined;
  if (role === undefined) return nothing(options);
  const looking = { register, role, on, participantId };
  const notes: Note[] = [];
  const parts = recordsOf(register).flatMap((listed) => {
    const part = seen(looking, listed, (left) => notes.push(left));
    return part === undefined ? [] : [{ list: listed.list, part }];
  });
  const records = partsByList(parts);
  const ids = new Set((records.participants ?? []).map((one) => idOf(one)));
  const people = register.participants.filter(({ id }) => ids.has(id));
  return { role: options.role, on, records, leftOut: counted(notes, role), marks: marksOf(looking, people) };
}
