// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import { ofPerson } from "../records/lookup.ts";
import type { Member, Participant } from "../records/register.ts";
import { wasKnown } from "./scene.ts";
import type { Scene } from "./scene.ts";

/** The facts that are recorded one by one. */
export type FactField = Member<"statements">["field"];

/** What was said about a fact, and where it stands. */
export interface Told<Value> {
  readonly value: Value;
  readonly path: string;
}

interface Said extends Told<unknown> {
  readonly validFrom: string;
  readonly recordedAt: string;
}

const inner = ({ value, path, ...said }: Said, part: string): readonly Said[] =>
  typeof value === "object" && value !== null && part in value
    ? // the part is a field of the group, which is a plain object
      [{ ...said, value: (value as Readonly<Record<string, unknown>>)[part], path: `${path}${pointer(part)}` }]
    : [];

function everything({ register, participant, path, day, knownOn }: Scene, field: FactField): readonly Said[] {
  const first = participant[field];
  const recorded =
    first === undefined || !wasKnown({ knownOn }, participant.recordedAt)
      ? []
      : [{ value: first, path: `${path}${pointer(field)}`, validFrom: "", recordedAt: participant.recordedAt ?? "" }];
  const later = ofPerson(register, "statements", participant.id).flatMap(({ record, path: place }): readonly Said[] => {
    const { validFrom = "", recordedAt } = record;
    if (record.field !== field || validFrom > day || !wasKnown({ knownOn }, recordedAt)) return [];
    return [{ value: record.value, path: `${place}/value`, validFrom, recordedAt: recordedAt ?? "" }];
  });
  return [...recorded, ...later];
}

/** Of two statements the one that holds from a later day; of two that hold from the same day the one recorded later. */
const isLater = (a: Said, b: Said): boolean =>
  a.validFrom > b.validFrom || (a.validFrom === b.validFrom && a.recordedAt >= b.recordedAt);

function last(said: readonly Said[]): Said | undefined {
  return said.reduce<Said | undefined>(
    (best, one) => (best === undefined || isLater(one, best) ? one : best),
    undefined,
  );
}

/**
 * What was said last about a fact, as far as it was known and held on the day.
 *
 * @param scene - of whom, when, as known when
 * @param field - the fact
 */
export const told = <Field extends FactField>(
  scene: Scene,
  field: Field,
): Told<NonNullable<Participant[Field]>> | undefined =>
  // What the participant's record and a statement about the same field hold has one schema.
  last(everything(scene, field)) as Told<NonNullable<Participant[Field]>> | undefined;

type Group = "household" | "disability";

/**
 * What was said last about one part of a group of facts: a statement about one part leaves the others as they were.
 *
 * @param scene - of whom, when, as known when
 * @param group - the group
 * @param part - the fact in it
 */
export const toldIn = <G extends Group, Part extends keyof NonNullable<Participant[G]> & string>(
  scene: Scene,
  group: G,
  part: Part,
): Told<NonNullable<NonNullable<Participant[G]>[Part]>> | undefined =>
  // As above.
  last(everything(scene, group).flatMap((said) => inner(said, part))) as
    Told<NonNullable<NonNullable<Participant[G]>[Part]>> | undefined;
