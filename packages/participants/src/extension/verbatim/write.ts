// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readJson } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { readRegister } from "../../records/read.ts";
import { listNames } from "../../records/list-names.ts";
import type { ListName, Register } from "../../records/register.ts";
import { membersOf } from "../own-fields.ts";
import type { AnyRecord } from "../own-fields.ts";
import { recordText } from "./record-text.ts";
import type { Original } from "./record-text.ts";
import { sameJson } from "./same-json.ts";
import { elementsAt, membersAt } from "./slices.ts";
import type { Slice } from "./slices.ts";

/** A text to put in the place of a stretch. */
interface Edit extends Slice {
  readonly text: string;
}

/** A stretch of the list as it was: what was read of it, or `null` where it could not be read. */
interface Place extends Slice {
  readonly read: Original | null;
}

const identityOf = (record: AnyRecord & { readonly id?: unknown; readonly namespace?: unknown }): string =>
  JSON.stringify([record.id ?? null, record.namespace ?? null]);

function byIdentity(records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord[]> {
  const groups = new Map<string, AnyRecord[]>();
  for (const record of records) {
    const identity = identityOf(record);
    const others = groups.get(identity);
    if (others === undefined) groups.set(identity, [record]);
    else others.push(record);
  }
  return groups;
}

/** What became of each place: the record it holds now, and the records that are new. */
function matched(places: readonly Place[], now: readonly AnyRecord[]) {
  const waiting = byIdentity(now);
  const kept = places.map((place) => ({
    place,
    record: place.read === null ? null : waiting.get(identityOf(place.read.record))?.shift(),
  }));
  const taken = new Set(kept.map(({ record }) => record));
  return { kept, added: now.filter((record) => !taken.has(record)) };
}

const listText = (texts: readonly string[]): string =>
  texts.length === 0 ? "[]" : `[\n    ${texts.join(",\n    ")}\n  ]`;

/** The edits of one list: none where nothing changed, single records, or the whole list where some came or went. */
function listEdits(text: string, whole: Slice, places: readonly Place[], now: readonly AnyRecord[]): readonly Edit[] {
  const { kept, added } = matched(places, now);
  const current = kept.flatMap(({ place, record }) => {
    const { from, to, read } = place;
    if (record === undefined) return [];
    const isSame = read === null || record === null || sameJson(record, read.record);
    return [{ from, to, isSame, text: isSame ? text.slice(from, to) : recordText(record, read) }];
  });
  if (added.length === 0 && current.length === places.length) return current.filter(({ isSame }) => !isSame);
  const texts = [...current.map((one) => one.text), ...added.map((record) => recordText(record))];
  return [{ ...whole, text: listText(texts) }];
}

function placesIn(text: string, whole: Slice, kept: readonly number[], records: readonly AnyRecord[]): Place[] {
  const read = new Map(kept.map((place, index) => [place, records[index]]));
  return elementsAt(text, whole.from).map((slice, index) => {
    const record = read.get(index);
    return { ...slice, read: record === undefined ? null : { record, text: text.slice(slice.from, slice.to) } };
  });
}

function editsOf(
  register: Register,
  text: string,
  before: Register,
  kept: Readonly<Record<ListName, readonly number[]>>,
) {
  const members = membersAt(text, text.indexOf("{"));
  const edits = listNames.flatMap((list): readonly Edit[] => {
    const whole = members.findLast(({ name }) => name === list);
    const now = membersOf(register, list);
    if (whole !== undefined)
      return listEdits(text, whole, placesIn(text, whole, kept[list], membersOf(before, list)), now);
    if (now.length === 0) return [];
    const end = members.at(-1)?.to ?? text.length;
    return [{ from: end, to: end, text: `,\n  "${list}": ${listText(now.map((one) => recordText(one)))}` }];
  });
  return edits.toSorted((a, b) => a.from - b.from);
}

/** The text with its edits; what no edit touches stays byte for byte. */
function edited(text: string, edits: readonly Edit[]): string {
  const starts = [0, ...edits.map(({ to }) => to)];
  return (
    edits.map((edit, index) => text.slice(starts[index], edit.from) + edit.text).join("") + text.slice(starts.at(-1))
  );
}

const fresh = ({ format, version, ...lists }: Register): string => {
  const filled = Object.entries(lists).filter(([, members]) => members.length > 0);
  return `${JSON.stringify({ format, version, ...Object.fromEntries(filled) }, null, 2)}\n`;
};

/**
 * Writes a register into the file that it was read from: what did not change stays byte for byte, and so do records and
 * fields that could not be read, own fields of unknown namespaces, and numbers too long for a program.
 *
 * @param register - as it is now
 * @param before - the text it was read from; absent for a new file
 * @returns `text` is `null` where `before` is no register: then nothing may be overwritten
 * @example
 * import { readRegister } from "@quartierkit/participants/schema";
 * import { writeRegister } from "@quartierkit/participants/extension";
 * const before =
 *   '{"format":"quartierkit-participants","version":1,"participants":[{"id":"p-1","ext":{"de.bochum":{"no":12345678901234567890}}}]}';
 * const { register } = readRegister(JSON.parse(before));
 * if (register !== null) {
 *   console.log(writeRegister(register, before).text === before); // → true
 *   const named = { ...register, participants: register.participants.map((one) => ({ ...one, pseudonym: "P-1 Amsel" })) };
 *   console.log(writeRegister(named, before).text?.includes('{"no":12345678901234567890}')); // → true
 * }
 */
export function writeRegister(
  register: Register,
  before?: string,
): { readonly text: string | null; readonly findings: readonly Finding[] } {
  if (before === undefined) return { text: fresh(register), findings: [] };
  const { value, findings } = readJson(before);
  if (findings.length > 0) return { text: null, findings };
  const read = readRegister(value);
  if (read.register === null) return { text: null, findings: read.findings };
  return { text: edited(before, editsOf(register, before, read.register, read.kept)), findings: [] };
}
