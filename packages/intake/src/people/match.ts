// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds, isDay } from "@quartierkit/calendar";
import { numberKey } from "./directory.ts";
import type { Directory, Person } from "./directory.ts";
import type { Print } from "./fingerprints.ts";
import type { Identity } from "./identity.ts";

/** Why a row was not simply matched, or what is to be known about it. */
export type MatchReason =
  | "numbers-disagree"
  | "number-of-somebody-else"
  | "number-other-name"
  | "same-name-other-number"
  | "same-name-other-gender"
  | "several-of-that-name"
  | "similar-name"
  | "nothing-to-match-by"
  | "unknown-id";

/** What became of a row. An ambiguous row is never guessed, a refused one says why. */
export interface Match {
  readonly outcome: "matched" | "new" | "ambiguous" | "refused";
  /** By what: the number's system, `name-birth-date`, or a decision. */
  readonly by?: string;
  readonly participantId?: string;
  readonly candidates: readonly string[];
  readonly reason?: MatchReason;
}

const apart = (one: string, other: string): boolean =>
  dayBounds(one).hi < dayBounds(other).lo || dayBounds(other).hi < dayBounds(one).lo;

const ambiguous = (reason: MatchReason, candidates: readonly string[]): Match => ({
  outcome: "ambiguous",
  reason,
  candidates,
});

/** An entry that says nothing contradicts nobody. */
const otherGender = (identity: Identity, gender: string | undefined): boolean =>
  [identity.gender, gender].every((said) => said !== undefined && said !== "unspecified") && identity.gender !== gender;

/**
 * Tells whether a row is about somebody else than its number says: the birth date cannot be the same, or the gender differs
 * and no birth date to the day says that it is the person all the same. Entries of gender are changed; birth dates hardly.
 */
function contradicts(identity: Identity, { birthDate, gender }: Person): boolean {
  if (identity.birthDate === undefined || birthDate === undefined) return otherGender(identity, gender);
  if (apart(identity.birthDate, birthDate)) return true;
  return otherGender(identity, gender) && !(isDay(birthDate) && identity.birthDate === birthDate);
}

/** Tells whether a person is known under another number of a system in which the row has one. */
function hasOtherNumber(identity: Identity, { participant }: Person): boolean {
  return (participant.identifiers ?? []).some(({ system, value }) => {
    const own = identity.numbers.find(([name]) => name === system);
    return own !== undefined && own[1] !== numberKey(system, value);
  });
}

/** Another given name; families change their names, given names hardly. */
function hasOtherGiven({ print }: Identity, { prints }: Person): boolean {
  if (print === null) return false;
  const isOther = (other: Print): boolean =>
    other.clear === undefined ? other.given() !== print.given() : other.clear !== print.clear;
  return prints.length > 0 && prints.every(isOther);
}

/** The person behind the numbers of a row; `undefined` where no number is known. */
function byNumbers(identity: Identity, directory: Directory): Match | undefined {
  const hits = identity.numbers.flatMap(([system, key]) =>
    (directory.byNumber.get(key) ?? []).map((id) => ({ system, id })),
  );
  const ids = [...new Set(hits.map(({ id }) => id))];
  const [only, ...more] = ids;
  if (only === undefined)
    return identity.numbers.some(([system]) => system === "id")
      ? { outcome: "refused", reason: "unknown-id", candidates: [] }
      : undefined;
  if (more.length > 0) return ambiguous("numbers-disagree", ids);
  const person = directory.people.get(only);
  if (person === undefined) return undefined;
  if (contradicts(identity, person))
    return { outcome: "refused", reason: "number-of-somebody-else", candidates: [only] };
  if (hasOtherGiven(identity, person)) return ambiguous("number-other-name", [only]);
  return { outcome: "matched", by: hits[0]?.system ?? "", participantId: only, candidates: [] };
}

const peopleOf = (ids: readonly string[], { people }: Directory): readonly Person[] =>
  ids.flatMap((id) => people.get(id) ?? []);

/** The person of that name and birth date; `undefined` where nobody is. */
function byName(identity: Identity, directory: Directory): Match | undefined {
  if (identity.print === null) return undefined;
  const ids = directory.byName.get(identity.print.name) ?? [];
  const [only, ...more] = peopleOf(ids, directory);
  if (more.length > 0) return ambiguous("several-of-that-name", ids);
  if (only === undefined) return bySound(identity, identity.print.sound(), directory);
  if (hasOtherNumber(identity, only)) return ambiguous("same-name-other-number", ids);
  if (otherGender(identity, only.gender)) return ambiguous("same-name-other-gender", ids);
  return { outcome: "matched", by: "name-birth-date", participantId: only.participant.id, candidates: [] };
}

/** Who sounds alike is asked about, unless a number tells them apart. */
function bySound(identity: Identity, sound: string, directory: Directory): Match | undefined {
  const similar = peopleOf(directory.bySound().get(sound) ?? [], directory)
    .filter((person) => !hasOtherNumber(identity, person) && !otherGender(identity, person.gender))
    .map(({ participant }) => participant.id);
  return similar.length > 0 ? ambiguous("similar-name", similar) : undefined;
}

/**
 * Finds the person a row is about: by number, checked against birth date, gender and given name; else by name and birth
 * date, checked against numbers and gender; else nobody. What is not certain is ambiguous, never guessed.
 *
 * @param identity - who the row is about, as far as it says
 * @param directory - the people of the register
 */
export function matchOf(identity: Identity, directory: Directory): Match {
  const found = byNumbers(identity, directory) ?? byName(identity, directory);
  if (found !== undefined) return found;
  const canBeFoundAgain = identity.numbers.length > 0 || identity.print !== null;
  return canBeFoundAgain
    ? { outcome: "new", candidates: [] }
    : { outcome: "refused", reason: "nothing-to-match-by", candidates: [] };
}
