// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/*
 * Texts are read from a `DataView`, byte by byte or four bytes at once. Behind the data stand zeros, which no JSON holds: whoever runs to
 * the end stops there.
 */

/** What is no JSON, or not enough of it: somebody else has to look. */
export const unsure = -1;

/** Letters of JSON, as bytes. */
export const letter = {
  newline: 10,
  space: 32,
  quote: 34,
  plus: 43,
  comma: 44,
  hyphen: 45,
  dot: 46,
  zero: 48,
  nine: 57,
  colon: 58,
  capitalE: 69,
  openList: 91,
  backslash: 92,
  closeList: 93,
  e: 101,
  f: 102,
  n: 110,
  t: 116,
  openObject: 123,
  closeObject: 125,
} as const;

/** Four letters as one number, as `getInt32` reads them. */
export const word = { true: 0x65757274, null: 0x6c6c756e, fals: 0x736c6166, alse: 0x65736c61 } as const;

const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** The first byte that is no white space. */
export function skipSpace(text: DataView, from: number): number {
  let at = from;
  while (isSpace(text.getUint8(at))) at += 1;
  return at;
}

/** Behind the closing quote of a text; `from` stands behind the opening one. */
function skipText(text: DataView, from: number): number {
  let at = from;
  for (;;) {
    const byte = text.getUint8(at);
    if (byte === letter.quote) return at + 1;
    if (byte < letter.space) return unsure;
    at += byte === letter.backslash ? 2 : 1;
  }
}

/** The same for a text in which no letter is written in another way. */
export function skipPlainText(text: DataView, from: number): number {
  let at = from;
  for (;;) {
    const byte = text.getUint8(at);
    if (byte === letter.quote) return at + 1;
    if (byte < letter.space || byte === letter.backslash) return unsure;
    at += 1;
  }
}

const isDigit = (byte: number): boolean => byte >= letter.zero && byte <= letter.nine;

function skipDigits(text: DataView, from: number): number {
  let at = from;
  while (isDigit(text.getUint8(at))) at += 1;
  return at === from ? unsure : at;
}

function skipFraction(text: DataView, from: number): number {
  let at = from;
  if (text.getUint8(at) === letter.dot) at = skipDigits(text, at + 1);
  if (at < 0) return unsure;
  const byte = text.getUint8(at);
  if (byte !== letter.e && byte !== letter.capitalE) return at;
  const sign = text.getUint8(at + 1);
  return skipDigits(text, sign === letter.plus || sign === letter.hyphen ? at + 2 : at + 1);
}

function skipNumber(text: DataView, from: number): number {
  const at = text.getUint8(from) === letter.hyphen ? from + 1 : from;
  const whole = text.getUint8(at) === letter.zero ? at + 1 : skipDigits(text, at);
  return whole < 0 ? unsure : skipFraction(text, whole);
}

/** Behind `true`, `false` or `null`. */
export function skipWord(text: DataView, from: number): number {
  switch (text.getUint8(from)) {
    case letter.t:
      return text.getInt32(from, true) === word.true ? from + 4 : unsure;
    case letter.n:
      return text.getInt32(from, true) === word.null ? from + 4 : unsure;
    case letter.f:
      return text.getInt32(from + 1, true) === word.alse ? from + 5 : unsure;
    default:
      return unsure;
  }
}

function skipMember(text: DataView, from: number): number {
  if (text.getUint8(from) !== letter.quote) return unsure;
  const key = skipText(text, from + 1);
  const colon = key < 0 ? key : skipSpace(text, key);
  return colon >= 0 && text.getUint8(colon) === letter.colon ? skipValue(text, skipSpace(text, colon + 1)) : unsure;
}

/** Behind the closing bracket of an object or a list; `from` stands behind the opening one. */
function skipMembers(text: DataView, from: number, close: number): number {
  let at = skipSpace(text, from);
  if (text.getUint8(at) === close) return at + 1;
  for (;;) {
    at = close === letter.closeObject ? skipMember(text, at) : skipValue(text, at);
    if (at < 0) return unsure;
    at = skipSpace(text, at);
    const byte = text.getUint8(at);
    if (byte === close) return at + 1;
    if (byte !== letter.comma) return unsure;
    at = skipSpace(text, at + 1);
  }
}

/** Behind a value of any kind. */
export function skipValue(text: DataView, from: number): number {
  switch (text.getUint8(from)) {
    case letter.quote:
      return skipText(text, from + 1);
    case letter.openObject:
      return skipMembers(text, from + 1, letter.closeObject);
    case letter.openList:
      return skipMembers(text, from + 1, letter.closeList);
    case letter.t:
    case letter.f:
    case letter.n:
      return skipWord(text, from);
    default:
      return skipNumber(text, from);
  }
}
