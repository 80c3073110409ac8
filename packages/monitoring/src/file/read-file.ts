// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { MonitoringError } from "../error.ts";
import type { Given } from "./given.ts";
import { letter, skipSpace, skipValue } from "./json.ts";
import { hasMark, padding, partReader } from "./part.ts";
import type { PartRead } from "./part.ts";

/** A part of a file: from one byte to another, and whether the whole file is one list. */
export interface Stretch {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly isList: boolean;
}

/** So many bytes are read at once. */
const pieceSize = 4 << 20;

/** The largest record, in bytes. */
const largest = 64 << 20;

interface Buffer {
  readonly bytes: Uint8Array;
  readonly text: DataView;
}

function newBuffer(size: number): Buffer {
  const bytes = new Uint8Array(size + padding);
  return { bytes, text: new DataView(bytes.buffer) };
}

function larger({ bytes }: Buffer): Buffer {
  const size = (bytes.length - padding) * 2;
  if (size > largest)
    throw new MonitoringError(
      "record-too-large",
      `A record is larger than ${largest / 2} bytes, or a bracket is never closed.`,
    );
  const made = newBuffer(size);
  made.bytes.set(bytes);
  return made;
}

/** The byte behind the next end of a line, from where a part can begin; the end of the file where there is none. */
export function lineAfter(path: string, from: number): number {
  const file = openSync(path, "r");
  const { bytes } = newBuffer(pieceSize);
  try {
    for (let start = from; ; start += bytes.length) {
      const length = readSync(file, bytes, 0, bytes.length, start);
      const found = bytes.subarray(0, length).indexOf(letter.newline);
      if (found >= 0 || length === 0) return start + (found >= 0 ? found + 1 : 0);
    }
  } finally {
    closeSync(file);
  }
}

/** The size of a file, whether it is one list, and whether each record stands on a line of its own as far as the first one tells. */
export function looked(path: string): { readonly size: number; readonly isList: boolean; readonly isLines: boolean } {
  const file = openSync(path, "r");
  const { bytes, text } = newBuffer(pieceSize);
  try {
    const { size } = fstatSync(file);
    const length = readSync(file, bytes, 0, pieceSize, 0);
    const first = skipSpace(text, hasMark(text) ? 3 : 0);
    const behind = skipValue(text, first);
    const end = bytes.indexOf(letter.newline, first);
    const isList = text.getUint8(first) === letter.openList;
    return { size, isList, isLines: !isList && behind > 0 && behind <= (end < 0 ? length : end) };
  } finally {
    closeSync(file);
  }
}

/**
 * The lines, from 1, in which places of a file lie.
 *
 * @param path - of the file
 * @param places - in their order
 */
export function linesAt(path: string, places: readonly number[]): readonly number[] {
  if (places.length === 0) return [];
  const file = openSync(path, "r");
  const bytes = new Uint8Array(pieceSize);
  const lines: number[] = [];
  let line = 1;
  try {
    for (let start = 0; lines.length < places.length; start += bytes.length) {
      const length = readSync(file, bytes, 0, bytes.length, start);
      const piece = bytes.subarray(0, length);
      let at = 0;
      for (;;) {
        const end = piece.indexOf(letter.newline, at);
        while (lines.length < places.length && (places[lines.length] ?? 0) <= start + (end < 0 ? length : end))
          lines.push(line);
        if (end < 0 || lines.length === places.length) break;
        line += 1;
        at = end + 1;
      }
      if (length === 0) break;
    }
    return lines;
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a part of a file.
 *
 * @param stretch - the part
 * @param given - rule set and operations
 * @param onPiece - told how many bytes and records were read; where it gives `false` reading ends
 * @throws MonitoringError `record-too-large`
 */
export function readPart(
  { path, from, to, isList }: Stretch,
  given: Given,
  onPiece: (bytes: number, records: number) => boolean,
): PartRead {
  const reader = partReader(given, { isList, stop: to });
  const file = openSync(path, "r");
  try {
    let buffer = newBuffer(pieceSize);
    let [kept, start] = [0, from];
    for (;;) {
      const room = buffer.bytes.length - padding - kept;
      const length = readSync(file, buffer.bytes, kept, room, start + kept);
      const end = kept + length;
      buffer.bytes.fill(0, end, end + padding);
      const at = reader.feed({ ...buffer, end, start, isLast: length === 0 });
      start += at;
      if (length === 0 || (!isList && start >= to) || !onPiece(start - from, reader.read().records))
        return reader.read();
      buffer.bytes.copyWithin(0, at, end);
      kept = end - at;
      if (kept === buffer.bytes.length - padding) buffer = larger(buffer);
    }
  } finally {
    closeSync(file);
  }
}
