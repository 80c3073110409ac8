// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import { ParticipantsError } from "../error.ts";
import { found, placed } from "../records/lookup.ts";
import type { ListName, Participant, Register } from "../records/register.ts";
import { listNames } from "./field-class.ts";

export { listNames } from "./field-class.ts";

/** A record of any list, and where it stands. */
export interface Listed {
  readonly list: ListName;
  readonly index: number;
  readonly record: object;
}

/** A field of a record whose shape is not known. */
export const fieldOf = (record: object, name: string): unknown =>
  Object.entries(record).find(([key]) => key === name)?.[1];

/** The id of a record, where it has one. */
export function idOf(record: object): string | undefined {
  const id = fieldOf(record, "id");
  return typeof id === "string" ? id : undefined;
}

/** Every record of a register. */
export const recordsOf = (register: Register): readonly Listed[] =>
  listNames.flatMap((list) => register[list].map((record, index) => ({ list, index, record })));

const personFields = ["participantId", "participantIds", "keptId", "absorbedId"];

function named(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(named);
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  return fields.flatMap(([name, inner]) => {
    // A city's own fields are nobody's references.
    if (name === "ext") return [];
    if (!personFields.includes(name)) return named(inner);
    return [inner].flat().filter((id): id is string => typeof id === "string");
  });
}

/** The participant of the participation that a record belongs to; an attendance names nobody itself. */
function throughParticipation(register: Register, record: object): readonly string[] {
  const id = fieldOf(record, "participationId");
  const owner = typeof id === "string" ? found(register, "participations", id)?.participantId : undefined;
  return owner === undefined ? [] : [owner];
}

/** The participants that a record is about, each once. */
export function personsIn(register: Register, { list, record }: Pick<Listed, "list" | "record">): readonly string[] {
  if (list === "participants") return [idOf(record) ?? ""];
  return [...new Set([...named(record), ...throughParticipation(register, record)])];
}

/**
 * The participant of an id.
 *
 * @throws ParticipantsError `person-unknown`
 */
export function personOf(register: Register, id: string): Participant {
  const person = found(register, "participants", id);
  if (person !== undefined) return person;
  throw new ParticipantsError("person-unknown", `There is no participant “${id}”.`, {
    path: "/participants",
    hint: "Give the id of a participant of this register.",
  });
}

/** The register with one participant replaced. */
export function withPerson(register: Register, person: Participant): Register {
  const place = placed(register, "participants", person.id)?.path;
  const participants = register.participants.map((one, index) =>
    pointer("participants", index) === place ? person : one,
  );
  return { ...register, participants };
}
