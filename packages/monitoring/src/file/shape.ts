// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Codes } from "./codes.ts";
import { goesOn, patternOf } from "./pattern.ts";
import type { Pattern } from "./pattern.ts";

/** What is done with the value of a member. */
export const task = {
  skip: 0,
  /** Its code goes into `codes`. */
  code: 1,
  /** Where it stands goes into `texts`, and its code into `codes`. */
  text: 2,
  /** An exact day goes into `days`, or one that may be `null` for never. */
  day: 3,
  dayOrNull: 4,
  /** The first and the last day that it can be go into `days`, or it may be `null` for never. */
  reach: 5,
  reachOrNull: 6,
  object: 7,
  /** An object in a city's own room. */
  own: 8,
  spells: 9,
  parents: 10,
  children: 11,
  /** A member of a spell that says more than when it was: noted in `codes`. */
  more: 12,
} as const;

export type Task = (typeof task)[keyof typeof task];

/** A member of an object; the pattern is its name with closing quote and colon. */
export interface Member extends Pattern {
  /** The name with its closing quote alone, for those who write a space before the colon. */
  readonly name: Pattern;
  readonly task: Task;
  /** Where the value goes: a place among days, texts or codes. */
  readonly place: number;
  /** Where the code goes, and the values of the field. */
  readonly codePlace: number;
  readonly codes: Codes | null;
  readonly shape: Shape | null;
}

/** The members of an object that are read; at most 31. */
export interface Shape {
  readonly members: readonly Member[];
  /** By the first four letters of a name where it stands among the members, plus one. */
  readonly table: Uint8Array;
  /** Whether another member makes the record one that has to be read as a whole; otherwise it is passed over. */
  readonly isClosed: boolean;
}

/** What is told of a member; places that it does not need are left out. */
export interface Told {
  readonly task: Task;
  readonly place?: number;
  readonly codePlace?: number;
  readonly codes?: Codes;
  readonly shape?: Shape;
}

const encoder = new TextEncoder();

const memberOf = ([name, told]: readonly [string, Told]): Member => ({
  ...patternOf(encoder.encode(`${name}":`)),
  name: patternOf(encoder.encode(`${name}"`)),
  task: told.task,
  place: told.place ?? 0,
  codePlace: told.codePlace ?? 0,
  codes: told.codes ?? null,
  shape: told.shape ?? null,
});

const slotOf = (head: number): number => Math.imul(head, 0x9e3779b1) >>> 24;

/**
 * Makes a shape.
 *
 * @param members - by name, in the order that is likely
 * @param isClosed - whether there may be no others
 */
export function shapeOf(told: Readonly<Record<string, Told>>, isClosed: boolean): Shape {
  const members = Object.entries(told).map(memberOf);
  const table = new Uint8Array(256);
  // Where two have the same place, the later one is found by looking at all of them.
  for (const [place, { head }] of members.entries()) if (table[slotOf(head)] === 0) table[slotOf(head)] = place + 1;
  return { members, table, isClosed };
}

function searched(members: readonly Member[], text: DataView, at: number, head: number): number {
  for (let place = 0; place < members.length; place += 1) {
    const member = members[place];
    if (member !== undefined && goesOn(member.name, text, at, head)) return place;
  }
  return -1;
}

/**
 * The place of a member by its name.
 *
 * @param shape - the members
 * @param text - the text
 * @param at - behind the opening quote
 * @returns -1 where it is none of them
 */
export function memberAt({ members, table }: Shape, text: DataView, at: number): number {
  const head = text.getInt32(at, true);
  const place = (table[slotOf(head)] ?? 0) - 1;
  const member = place < 0 ? undefined : members[place];
  return member !== undefined && goesOn(member, text, at, head) ? place : searched(members, text, at, head);
}
