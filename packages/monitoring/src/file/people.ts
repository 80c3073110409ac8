// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { column } from "./rows.ts";
import type { Rows } from "./rows.ts";

/** The records that count of a participation: its first entry and its last exit, as places of rows. */
export interface People {
  /** For each participation the row of the first entry, and that of the last exit. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Records that became part of another participation. */
  readonly merged: number;
}

/** Tells two records apart that say the same of person, operation, days and reference; below zero where the first comes first. */
export type TellApart = (one: number, other: number) => number;

const decoder = new TextDecoder();

function refOf({ data, letters }: Rows, at: number): string {
  const from = data[at + column.refAt] ?? 0;
  return decoder.decode(letters.subarray(from, from + (data[at + column.refLength] ?? 0)));
}

const at = ({ data }: Rows, row: number, of: number): number => data[row + of] ?? 0;

interface Order {
  readonly rows: Rows;
  readonly tellApart: TellApart;
}

/** By entry, exit and reference, as in the process. */
function byEntry({ rows, tellApart }: Order, one: number, other: number): number {
  const days =
    at(rows, one, column.entry) - at(rows, other, column.entry) ||
    at(rows, one, column.exit) - at(rows, other, column.exit);
  if (days !== 0) return days;
  const [a, b] = [refOf(rows, one), refOf(rows, other)];
  return a === b ? tellApart(one, other) : a < b ? -1 : 1;
}

const byExit = (order: Order, one: number, other: number): number =>
  at(order.rows, one, column.exit) - at(order.rows, other, column.exit) || byEntry(order, one, other);

function isSameText(letters: Uint8Array, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (letters[one + index] !== letters[other + index]) return false;
  return true;
}

function isSameKey({ data, letters }: Rows, one: number, other: number): boolean {
  const length = data[one + column.keyLength] ?? 0;
  return (
    data[one + column.hash] === data[other + column.hash] &&
    length === data[other + column.keyLength] &&
    isSameText(letters, data[one + column.keyAt] ?? 0, data[other + column.keyAt] ?? 0, length)
  );
}

const sizeFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));

/** The participation that a row belongs to; a new one takes the number that is given. */
function numberOf(rows: Rows, { table, firsts }: { table: Int32Array; firsts: Int32Array }, row: number, next: number) {
  const mask = table.length - 1;
  let slot = (rows.data[row + column.hash] ?? 0) & mask;
  for (;;) {
    const there = (table[slot] ?? 0) - 1;
    if (there < 0) {
      table[slot] = next + 1;
      return next;
    }
    if (isSameKey(rows, firsts[there] ?? 0, row)) return there;
    slot = (slot + 1) & mask;
  }
}

/** Every record by itself. */
export function apart({ count, stride }: Rows): People {
  const all = Int32Array.from({ length: count }, (_, index) => index * stride);
  return { firsts: all, lasts: all, merged: 0 };
}

/**
 * Finds the records that belong together.
 *
 * @param rows - all of them
 * @param tellApart - asked about two records that nothing else tells apart
 */
export function together(rows: Rows, tellApart: TellApart): People {
  const { count, stride } = rows;
  const order = { rows, tellApart };
  const firsts = new Int32Array(count);
  const lasts = new Int32Array(count);
  const found = { table: new Int32Array(sizeFor(count)), firsts };
  let people = 0;
  for (let row = 0; row < count * stride; row += stride) {
    const number = numberOf(rows, found, row, people);
    if (number === people) {
      firsts[number] = row;
      lasts[number] = row;
      people += 1;
    } else {
      const [first, last] = [firsts[number] ?? 0, lasts[number] ?? 0];
      if (byEntry(order, row, first) < 0) firsts[number] = row;
      if (byExit(order, row, last) > 0) lasts[number] = row;
    }
  }
  return { firsts: firsts.subarray(0, people), lasts: lasts.subarray(0, people), merged: count - people };
}
