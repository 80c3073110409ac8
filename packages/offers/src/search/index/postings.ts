// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** For each term the offers it stands in, one after the other: the gap to the one before, then a byte for field and impact. */
export interface Postings {
  readonly bytes: Uint8Array;
  /** Where the list of each term begins; one more than there are terms. */
  readonly starts: Uint32Array;
}

/** A list that grows. */
export interface PostingList {
  bytes: Uint8Array;
  length: number;
  last: number;
  documents: number;
}

export const emptyList = (): PostingList => ({ bytes: new Uint8Array(8), length: 0, last: -1, documents: 0 });

function put(list: PostingList, byte: number): void {
  if (list.length === list.bytes.length) {
    const larger = new Uint8Array(list.bytes.length * 2);
    larger.set(list.bytes);
    list.bytes = larger;
  }
  list.bytes[list.length] = byte;
  list.length += 1;
}

/**
 * Adds an offer to the list of a term.
 *
 * @param list - the list
 * @param row - number of the offer, larger than all before
 * @param mark - field and impact
 */
export function addPosting(list: PostingList, row: number, mark: number): void {
  let gap = row - list.last;
  for (; gap > 127; gap >>>= 7) put(list, (gap & 127) | 128);
  put(list, gap);
  put(list, mark);
  list.last = row;
  list.documents += 1;
}

/** Joins the lists of all terms, in the order of the terms. */
export function joinLists(lists: readonly PostingList[]): Postings {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const bytes = new Uint8Array(starts[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) bytes.set(list.bytes.subarray(0, list.length), starts[at] ?? 0);
  return { bytes, starts };
}

/**
 * Reads the list of a term.
 *
 * @param postings - the lists
 * @param term - number of the term
 * @param visit - told each offer with its mark
 */
export function eachPosting(
  { bytes, starts }: Postings,
  term: number,
  visit: (row: number, mark: number) => void,
): void {
  const end = starts[term + 1] ?? 0;
  let row = -1;
  for (let at = starts[term] ?? 0; at < end;) {
    let byte = bytes[at] ?? 0;
    let gap = byte & 127;
    for (let shift = 7; byte > 127 && at < end; shift += 7) {
      at += 1;
      byte = bytes[at] ?? 0;
      gap |= (byte & 127) << shift;
    }
    row += gap;
    visit(row, bytes[at + 1] ?? 0);
    at += 2;
  }
}
