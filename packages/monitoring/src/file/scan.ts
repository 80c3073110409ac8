// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readCode } from "./codes.ts";
import type { Coded } from "./codes.ts";
import { never, noDay, readDay, readImprecise } from "./days.ts";
import { letter, skipPlainText, skipSpace, skipValue, skipWord, unsure } from "./json.ts";
import { beginMember, endMember } from "./members.ts";
import type { ListTask } from "./members.ts";
import { memberAt, task } from "./shape.ts";
import type { Member, Shape } from "./shape.ts";
import type { Sight } from "./sight.ts";

/*
 * Reads a record from its letters, by a shape that is data: there is one function for all objects, so that the machine learns it well.
 * Whatever is not as the shape has it makes the answer `unsure`; then the record is read as a whole, in the ordinary way.
 */

const coded: Coded = { code: 0 };

/** A comma and the quote of the next name, as two bytes. */
const commaQuote = 0x222c;

/** Behind the colon that follows a name. */
function behindColon(text: DataView, from: number): number {
  const colon = text.getUint8(from) === letter.colon ? from : skipSpace(text, from);
  if (text.getUint8(colon) !== letter.colon) return unsure;
  const value = colon + 1;
  return text.getUint8(value) > letter.space ? value : skipSpace(text, value);
}

function skipOther(text: DataView, at: number): number {
  const name = skipPlainText(text, at + 1);
  const value = name < 0 ? unsure : behindColon(text, name);
  return value < 0 ? unsure : skipValue(text, value);
}

function scanCode(sight: Sight, { codes, codePlace }: Member, text: DataView, at: number): number {
  if (codes === null) return unsure;
  const behind = readCode(codes, text, at, coded);
  sight.codes[codePlace] = coded.code;
  return behind;
}

/** A text of at least one letter, none of them written in another way. */
function scanText(sight: Sight, member: Member, text: DataView, at: number): number {
  if (text.getUint8(at) !== letter.quote) return unsure;
  const behind = skipPlainText(text, at + 1);
  if (behind <= at + 2) return unsure;
  sight.texts[member.place] = at + 1;
  sight.texts[member.place + 1] = behind - 1;
  return member.codes === null ? behind : scanCode(sight, member, text, at);
}

function scanDay({ days }: Sight, { place }: Member, text: DataView, at: number): number {
  const found = readDay(text, at);
  days[place] = found;
  return found === noDay ? unsure : at + 12;
}

const reach = { last: 0, behind: 0 };

function scanReach({ days }: Sight, { place }: Member, text: DataView, at: number): number {
  const first = readImprecise(text, at, reach);
  days[place] = first;
  days[place + 1] = reach.last;
  return first === noDay ? unsure : reach.behind;
}

function scanNever({ days }: Sight, member: Member, text: DataView, at: number): number {
  days[member.place] = never;
  if (member.task === task.reachOrNull) days[member.place + 1] = never;
  return skipWord(text, at);
}

function scanList(sight: Sight, { shape, task: of }: Member, text: DataView, from: number): number {
  if (text.getUint8(from) !== letter.openList || shape === null) return unsure;
  // Only lists come here.
  const list = of as ListTask;
  let at = skipSpace(text, from + 1);
  if (text.getUint8(at) === letter.closeList) return at + 1;
  for (;;) {
    beginMember(sight, list);
    at = scanObject(sight, shape, text, at);
    if (at < 0 || !endMember(sight, list)) return unsure;
    at = skipSpace(text, at);
    if (text.getUint8(at) === letter.closeList) return at + 1;
    if (text.getUint8(at) !== letter.comma) return unsure;
    at = skipSpace(text, at + 1);
  }
}

/** A list, or an object in an object. */
function scanInner(sight: Sight, member: Member, text: DataView, at: number): number {
  const { shape } = member;
  switch (member.task) {
    case task.own:
      sight.hasOwn = true;
      return shape === null ? unsure : scanObject(sight, shape, text, at);
    case task.object:
      return shape === null ? unsure : scanObject(sight, shape, text, at);
    case task.spells:
      return scanList(sight, member, text, at);
    case task.parents:
      sight.parents = 0;
      return scanList(sight, member, text, at);
    case task.children:
      sight.children = 0;
      return scanList(sight, member, text, at);
    default:
      return unsure;
  }
}

function scanValue(sight: Sight, member: Member, text: DataView, at: number): number {
  switch (member.task) {
    case task.skip:
      return skipValue(text, at);
    case task.code:
      return scanCode(sight, member, text, at);
    case task.text:
      return scanText(sight, member, text, at);
    case task.day:
      return scanDay(sight, member, text, at);
    case task.dayOrNull:
      return text.getUint8(at) === letter.n ? scanNever(sight, member, text, at) : scanDay(sight, member, text, at);
    case task.reach:
      return scanReach(sight, member, text, at);
    case task.reachOrNull:
      return text.getUint8(at) === letter.n ? scanNever(sight, member, text, at) : scanReach(sight, member, text, at);
    case task.more:
      sight.codes[member.codePlace] = 1;
      return skipValue(text, at);
    default:
      return scanInner(sight, member, text, at);
  }
}

/**
 * Reads an object.
 *
 * @param sight - what is seen is written there
 * @param shape - its members
 * @param text - the text
 * @param from - its opening bracket
 * @returns where the text goes on; `unsure` where something is not as the shape has it, or stands twice
 */
export function scanObject(sight: Sight, shape: Shape, text: DataView, from: number): number {
  const { members, isClosed } = shape;
  if (text.getUint8(from) !== letter.openObject) return unsure;
  let at = skipSpace(text, from + 1);
  if (text.getUint8(at) === letter.closeObject) return at + 1;
  let seen = 0;
  if (text.getUint8(at) !== letter.quote) return unsure;
  for (;;) {
    const place = memberAt(shape, text, at + 1);
    const member = place < 0 ? undefined : members[place];
    if (member === undefined) at = isClosed ? unsure : skipOther(text, at);
    else {
      if ((seen & (1 << place)) !== 0) return unsure;
      seen |= 1 << place;
      const value = behindColon(text, at + member.length);
      at =
        value < 0
          ? unsure
          : member.task === task.code
            ? scanCode(sight, member, text, value)
            : scanValue(sight, member, text, value);
    }
    if (at < 0) return unsure;
    if (text.getUint16(at, true) === commaQuote) {
      at += 1;
      continue;
    }
    at = skipSpace(text, at);
    if (text.getUint8(at) === letter.closeObject) return at + 1;
    if (text.getUint8(at) !== letter.comma) return unsure;
    at = skipSpace(text, at + 1);
    if (text.getUint8(at) !== letter.quote) return unsure;
  }
}
