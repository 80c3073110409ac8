// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member, Participant, Register } from "@quartierkit/participants";
import { valueOf } from "@quartierkit/vocabulary";
import { currentOf, statementsOf } from "./current.ts";
import { keyMark, participantFingerprints } from "./fingerprints.ts";
import type { Fingerprint, Fingerprints } from "./fingerprints.ts";

/** A participant with what matching needs to know. */
export interface Person {
  readonly participant: Participant;
  readonly index: number;
  readonly statements: readonly Member<"statements">[];
  readonly birthDate: string | undefined;
  readonly gender: string | undefined;
  readonly fingerprints: readonly Fingerprints[];
}

/** The people of a register, found by number, name and sound. */
export interface Directory {
  readonly people: ReadonlyMap<string, Person>;
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
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
  const [byNumber, byName, bySound] = [
    new Map<string, string[]>(),
    new Map<string, string[]>(),
    new Map<string, string[]>(),
  ];
  let otherKeys = 0;
  register.participants.forEach((participant, index) => {
    if (participant.enteredInError === true) return;
    const said = statements.get(participant.id) ?? [];
    const fact = (name: "birthDate" | "gender") =>
      text(currentOf(participant, said, { fact: name, part: null, on })?.value);
    const birthDate = fact("birthDate");
    const fingerprints = fingerprint === undefined ? [] : participantFingerprints(participant, birthDate, fingerprint);
    people.set(participant.id, {
      participant,
      index,
      statements: said,
      birthDate,
      gender: fact("gender"),
      fingerprints,
    });
    const id = becomes(participant.id, merged);
    add(byNumber, numberKey("id", participant.id), id);
    for (const { system, value } of participant.identifiers ?? []) add(byNumber, numberKey(system, value), id);
    for (const { name, sound } of fingerprints) {
      add(byName, name, id);
      add(bySound, sound, id);
    }
    if (fingerprints.some(({ key }) => key !== mark)) otherKeys += 1;
  });
  return { people, byNumber, byName, bySound, otherKeys };
}
