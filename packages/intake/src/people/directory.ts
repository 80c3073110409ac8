// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member, Participant, Register } from "@quartierkit/participants";
import { valueOf } from "@quartierkit/vocabulary";
import { currentOf, statementsOf } from "./current.ts";
import { keyMark, participantPrints } from "./fingerprints.ts";
import type { Fingerprint, Print } from "./fingerprints.ts";

/** A participant with what matching needs to know. */
export interface Person {
  readonly participant: Participant;
  readonly index: number;
  readonly statements: readonly Member<"statements">[];
  readonly birthDate: string | undefined;
  readonly gender: string | undefined;
  readonly prints: readonly Print[];
}

/** The people of a register, found by number, name and sound. */
export interface Directory {
  readonly people: ReadonlyMap<string, Person>;
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Made when it is asked for first: most lists never ask. */
  readonly bySound: () => ReadonlyMap<string, readonly string[]>;
  /** How many people carry fingerprints of another key. */
  readonly otherKeys: number;
}

/** A number as it is compared: without blanks and case. */
export const numberKey = (system: string, value: string): string =>
  `${system} ${value.replaceAll(/\s/g, "").toUpperCase()}`;

/** Who was made one with whom, as far as it was not undone. */
function absorbed({ merges }: Register): ReadonlyMap<string, string> {
  const standing = merges.filter(({ undoneOn, enteredInError }) => undoneOn === undefined && enteredInError !== true);
  return new Map(standing.map(({ absorbedId, keptId }) => [absorbedId, keptId]));
}

/** Who somebody became; a circle of merges ends where it began. */
function becomes(id: string, merged: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let current = id;
  for (let next = merged.get(current); next !== undefined && !seen.has(next); next = merged.get(current)) {
    seen.add(next);
    current = next;
  }
  return current;
}

function add(index: Map<string, string[]>, key: string, id: string): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [id]);
  else if (!there.includes(id)) there.push(id);
}

/** The people by how their names sound. */
function soundsOf(people: ReadonlyMap<string, Person>, merged: ReadonlyMap<string, string>): Directory["bySound"] {
  let made: Map<string, string[]> | undefined;
  return () => {
    if (made !== undefined) return made;
    made = new Map();
    for (const [id, { prints }] of people) for (const { sound } of prints) add(made, sound(), becomes(id, merged));
    return made;
  };
}

const text = (value: unknown): string | undefined => {
  const known = valueOf(value);
  return typeof known === "string" ? known : undefined;
};

/**
 * Sorts the people of a register for matching. What was entered in error is left out; numbers and names of somebody who was
 * merged into another lead to the other.
 *
 * @param register - the records
 * @param on - the day on which facts are asked
 * @param fingerprint - the keyed hash; without it nobody is found by name
 */
export function directoryOf(register: Register, on: string, fingerprint?: Fingerprint): Directory {
  const [statements, merged] = [statementsOf(register), absorbed(register)];
  const mark = fingerprint === undefined ? "" : keyMark(fingerprint);
  const people = new Map<string, Person>();
  const [byNumber, byName] = [new Map<string, string[]>(), new Map<string, string[]>()];
  let otherKeys = 0;
  register.participants.forEach((participant, index) => {
    if (participant.enteredInError === true) return;
    const said = statements.get(participant.id) ?? [];
    const fact = (name: "birthDate" | "gender") =>
      text(currentOf(participant, said, { fact: name, part: null, on })?.value);
    const birthDate = fact("birthDate");
    const prints = fingerprint === undefined ? [] : participantPrints(participant, birthDate, fingerprint);
    people.set(participant.id, {
      participant,
      index,
      statements: said,
      birthDate,
      gender: fact("gender"),
      prints,
    });
    const id = becomes(participant.id, merged);
    add(byNumber, numberKey("id", participant.id), id);
    for (const { system, value } of participant.identifiers ?? []) add(byNumber, numberKey(system, value), id);
    for (const { name } of prints) add(byName, name, id);
    if (prints.some(({ key }) => key !== mark)) otherKeys += 1;
  });
  return { people, byNumber, byName, bySound: soundsOf(people, merged), otherKeys };
}
