// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Participant } from "@quartierkit/participants";
import { normalName, soundOf } from "./names.ts";
import type { Name } from "./names.ts";

/**
 * Turns a name and a birth date into a text by which the same person is found again and from which nobody can tell the
 * name: a keyed hash (HMAC) with a key that is kept apart from the register. Names are handed over normalised.
 */
export type Fingerprint = (name: string, birthDate: string) => string;

/** What is kept of a name: of the whole, of the given name alone, and of how it sounds. */
export interface Fingerprints {
  readonly name: string;
  readonly given: string;
  readonly sound: string;
  /** The same for all made with one key: a list read with another key must not look like a list of strangers. */
  readonly key: string;
}

/** The city's own fields under which a register keeps what lists need. */
export const namespace = "quartierkit.intake";

const marks = new WeakMap<Fingerprint, string>();

/** The mark of a key; made once for all names. */
export function keyMark(fingerprint: Fingerprint): string {
  const mark = marks.get(fingerprint) ?? fingerprint("key", "").slice(0, 12);
  marks.set(fingerprint, mark);
  return mark;
}

/** The fingerprints of a name: a hash is made when it is asked for, because a list has many names and needs few hashes. */
export interface Print {
  readonly name: string;
  readonly given: () => string;
  readonly sound: () => string;
  readonly key: string;
  /** The given name, where it is known in the clear. */
  readonly clear?: string;
}

/**
 * Fingerprints of a person.
 *
 * @param fingerprint - the keyed hash
 * @param name - the name as written
 * @param birthDate - only a whole day tells people apart
 * @returns `null` where the birth date is not known to the day
 */
export function printOf(fingerprint: Fingerprint, name: Name, birthDate: string | undefined): Print | null {
  if (birthDate === undefined || !isDay(birthDate)) return null;
  const [given, family] = [normalName(name.given), normalName(name.family)];
  if (given === "" || family === "") return null;
  return {
    name: fingerprint(`name:${given} ${family}`, birthDate),
    given: () => fingerprint(`given:${given}`, birthDate),
    sound: () => fingerprint(`sound:${soundOf(given)} ${soundOf(family)}`, birthDate),
    key: keyMark(fingerprint),
    clear: given,
  };
}

/** What is kept of a name; the name itself is gone. */
export const stampOf = ({ name, given, sound, key }: Print): Fingerprints => ({
  name,
  given: given(),
  sound: sound(),
  key,
});

const isText = (value: unknown): value is string => typeof value === "string";

/** What an earlier list left with a participant. */
function storedFingerprints({ ext }: Pick<Participant, "ext">): Fingerprints | null {
  const own = ext?.[namespace];
  if (typeof own !== "object" || own === null || !("name" in own && "given" in own && "sound" in own && "key" in own))
    return null;
  const { name, given, sound, key } = own;
  return isText(name) && isText(given) && isText(sound) && isText(key) ? { name, given, sound, key } : null;
}

/** Fingerprints of a participant: those that a list left, and those of names that the register holds in the clear. */
export function participantPrints(
  participant: Participant,
  birthDate: string | undefined,
  fingerprint: Fingerprint,
): readonly Print[] {
  const clear = (participant.names ?? []).flatMap((name) => printOf(fingerprint, name, birthDate) ?? []);
  const stored = storedFingerprints(participant);
  return stored === null ? clear : [{ ...stored, given: () => stored.given, sound: () => stored.sound }, ...clear];
}
