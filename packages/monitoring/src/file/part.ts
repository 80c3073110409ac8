// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Unusable } from "../count/exclusions.ts";
import { readParticipation } from "../record/read.ts";
import type { Given } from "./given.ts";
import { letter, skipSpace, skipValue } from "./json.ts";
import { programOf } from "./program.ts";
import { rowMaker } from "./row-maker.ts";
import type { RowMaker } from "./row-maker.ts";
import { setPlace } from "./rows.ts";
import type { Rows } from "./rows.ts";

/** Zeros that stand behind the data, so that nobody runs on. */
export const padding = 64;

/** A finding of a record, by its number in the part and where it begins in the file. */
export interface Found {
  readonly record: number;
  readonly at: number;
  readonly finding: Finding;
}

/** What was read of a file, or of a part of it. */
export interface PartRead {
  readonly rows: Rows;
  /** All records, also those that are not counted. */
  readonly records: number;
  /** Records of which nobody can tell which participation they are, and places where there is no record. */
  readonly unread: number;
  /** Records that were read in the ordinary way, since not all of their letters were as expected. */
  readonly whole: number;
  readonly leftOut: Readonly<Record<Unusable, number>>;
  /** The first findings, in the order of the file; `more` of them were not kept. */
  readonly found: readonly Found[];
  readonly more: number;
}

/** A stretch of the file in memory, with `padding` zeros behind it. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** The same bytes. */
  readonly text: DataView;
  /** Where the data end in it. */
  readonly end: number;
  /** Where in the file its first byte stands. */
  readonly start: number;
  /** Whether nothing comes behind it. */
  readonly isLast: boolean;
}

/** Reads a part of a file, piece by piece. */
export interface PartReader {
  /** Reads what is whole and gives where the rest begins, which has to be handed in again, with more behind it. */
  readonly feed: (piece: Piece) => number;
  readonly read: () => PartRead;
}

/** Findings that are kept of a part. */
const mostFound = 500;

interface Tally {
  records: number;
  unread: number;
  whole: number;
  more: number;
  readonly leftOut: Record<Unusable, number>;
  readonly found: Found[];
}

const broken = (reason: string): Finding => ({
  code: "broken-json",
  severity: "error",
  path: "",
  message: { de: `Hier steht kein lesbares JSON (${reason}).`, en: `This is no JSON that can be read (${reason}).` },
  hint: {
    de: "Den Datensatz in der Datei berichtigen; alle übrigen wurden gezählt.",
    en: "Mend the record in the file; all others were counted.",
  },
});

function note(tally: Tally, at: number, finding: Finding): void {
  if (tally.found.length < mostFound) tally.found.push({ record: tally.records, at, finding });
  else tally.more += 1;
}

const decoder = new TextDecoder();

/** The end of a line, or of all there is. */
function lineEnd({ bytes, end }: Piece, from: number): number {
  const found = bytes.indexOf(letter.newline, from);
  return found < 0 || found > end ? end : found;
}

/** A record as far as somebody can tell where it ends. */
interface Taken {
  readonly behind: number;
  readonly value: unknown;
  readonly reason?: string;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Takes a record as a whole; `null` where it goes on behind the piece. */
function take(piece: Piece, at: number): Taken | null {
  const { bytes, text, end, isLast } = piece;
  const behind = skipValue(text, at);
  // A value that ends where the data end may go on: `1` is the beginning of `12`.
  if (behind >= 0 && (behind < end || isLast) && behind <= end)
    return { behind, value: JSON.parse(decoder.decode(bytes.subarray(at, behind))) };
  const stop = lineEnd(piece, at);
  if (stop === end && !isLast) return null;
  try {
    return { behind: stop, value: JSON.parse(decoder.decode(bytes.subarray(at, stop))) };
  } catch (error) {
    return { behind: stop, value: undefined, reason: reasonOf(error) };
  }
}

const isSeparator = (byte: number): boolean => byte === letter.comma || byte === letter.closeList;

/** Where the next record begins: behind white space, and in a list behind commas and brackets. */
function nextRecord(text: DataView, from: number, isList: boolean): number {
  let at = skipSpace(text, from);
  if (!isList) return at;
  while (isSeparator(text.getUint8(at))) at = skipSpace(text, at + 1);
  return at;
}

/** The mark that some programs write before UTF-8. */
export const hasMark = (text: DataView): boolean => (text.getInt32(0, true) & 0xffffff) === 0xbfbbef;

/** Behind the mark and the bracket that a file begins with. */
function opening(text: DataView, isList: boolean): number {
  const first = skipSpace(text, hasMark(text) ? 3 : 0);
  return isList ? first + 1 : first;
}

/** Reads a record in the ordinary way; gives where the text goes on, or `null` where the record does behind the piece. */
function readWhole({ tally, maker }: State, piece: Piece, at: number): number | null {
  const taken = take(piece, at);
  if (taken === null) return null;
  const here = piece.start + at;
  const { record, findings } =
    taken.reason === undefined ? readParticipation(taken.value) : { record: null, findings: [broken(taken.reason)] };
  tally.whole += 1;
  for (const finding of findings) note(tally, here, finding);
  if (record === null) {
    tally.unread += 1;
    tally.records += 1;
  } else added({ tally, maker }, maker.addRecord(record), here);
  return taken.behind;
}

interface State {
  readonly tally: Tally;
  readonly maker: RowMaker;
}

function added({ tally, maker: { rows } }: State, why: Unusable | null, at: number): void {
  if (why !== null) tally.leftOut[why] += 1;
  else setPlace(rows, (rows.count - 1) * rows.stride, at);
  tally.records += 1;
}

/** Whether a list ends with its bracket. */
function isClosed({ bytes, end }: Piece): boolean {
  let at = end - 1;
  while (at > 0 && (bytes[at] ?? 0) <= letter.space) at -= 1;
  return bytes[at] === letter.closeList;
}

const newTally = (): Tally => ({
  records: 0,
  unread: 0,
  whole: 0,
  more: 0,
  leftOut: { "exit-before-entry": 0, bagatelle: 0 },
  found: [],
});

/**
 * Makes the reader of a part.
 *
 * @param given - rule set and operations
 * @param options - whether the file is one list, and where the part ends in it: a record that begins there belongs to the next one
 */
export function partReader(
  given: Given,
  { isList, stop }: { readonly isList: boolean; readonly stop: number },
): PartReader {
  const maker = rowMaker(programOf(given.rules), given);
  const tally = newTally();
  const state = { tally, maker };
  let isOpen = false;
  let closes = false;
  const feed: PartReader["feed"] = (piece) => {
    const { text, end, start, isLast } = piece;
    let at = nextRecord(text, isOpen || start > 0 ? 0 : opening(text, isList), isList);
    isOpen = true;
    while (at < end && start + at < stop) {
      const behind = maker.scan(text, at);
      if (behind > 0 && behind <= end) {
        added(state, maker.addScanned(text), start + at);
        at = nextRecord(text, behind, isList);
      } else {
        const after = readWhole(state, piece, at);
        if (after === null) return at;
        at = nextRecord(text, after, isList);
      }
    }
    closes = end > 0 ? isClosed(piece) : closes;
    if (isLast && isList && !closes) note(tally, start + end, broken("the list is not closed"));
    return Math.min(at, end);
  };
  return { feed, read: () => ({ rows: maker.rows, ...tally }) };
}
