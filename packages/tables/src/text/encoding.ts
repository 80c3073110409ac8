// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { problem } from "../problem.ts";
import { decoded } from "./decoder.ts";
import type { Encoding } from "./encodings.ts";

/** How sure it is: stated by the caller or by a mark in the file, proved by the bytes, or the likeliest of several. */
export type Certainty = "stated" | "certain" | "likely";

/** A text, and how its bytes were understood. */
export interface Decoded {
  /** `null` where nothing can be read without inventing letters. */
  readonly text: string | null;
  readonly encoding: Encoding | null;
  readonly certainty: Certainty;
  readonly findings: readonly Finding[];
}

const marks: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Every second byte of German text in UTF-16 is zero. */
function zeroSide(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even < odd / 10) return "utf-16le";
  return even > sample.length / 5 && odd < even / 10 ? "utf-16be" : null;
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/** Bytes that are letters in one code page only and stand beside letters. */
const among = (bytes: Uint8Array, letters: ReadonlySet<number>): boolean =>
  bytes.some((byte, index) => letters.has(byte) && (isLetter(bytes[index - 1]) || isLetter(bytes[index + 1])));

/** ü, ä, ö, Ä, Ö, Ü of the code pages 437 and 850 of DOS; marks of punctuation or nothing in Windows-1252. */
const dosUmlauts = new Set([0x81, 0x84, 0x94, 0x8e, 0x99, 0x9a]);
/** Š, š, Ž, ž, Œ, œ, Ÿ of ISO 8859-15; signs such as ½ in Windows-1252. */
const latin9Letters = new Set([0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);
/** No characters in Windows-1252. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const euroOfLatin9 = 0xa4;

/** Quotation marks of Windows stand outside words, umlauts inside; `š` and `Ž` have their places in Windows-1252, too. */
const isDos = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => unassigned.has(byte)) ||
  bytes.some(
    (byte, index) =>
      dosUmlauts.has(byte) && byte < 0x99 && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1]) && byte !== 0x8e,
  );

function singleByte(bytes: Uint8Array): Encoding {
  const hasWindows = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  if (hasWindows) return "windows-1252";
  return bytes.includes(euroOfLatin9) || among(bytes, latin9Letters) ? "iso-8859-15" : "windows-1252";
}

const unreadable = (encoding: string): Finding =>
  problem("encoding-unreadable", {
    de: `Die Datei lässt sich als „${encoding}“ nicht lesen.`,
    en: `The file cannot be read as “${encoding}”.`,
    hintDe: "Die angegebene Zeichenkodierung berichtigen oder die Datei als UTF-8 speichern.",
    hintEn: "Correct the encoding that was stated, or save the file as UTF-8.",
  });

const dos = problem("encoding-dos", {
  de: "Die Datei ist in einem Zeichensatz von DOS oder in einem unbekannten gespeichert; Umlaute gingen verloren.",
  en: "The file is saved in a character set of DOS or an unknown one; umlauts would be lost.",
  hintDe: "Im Programm, aus dem sie stammt, als UTF-8 oder „ANSI“ (Windows-1252) ausgeben.",
  hintEn: "Export it as UTF-8 or “ANSI” (Windows-1252) from the program it comes from.",
});

const read = (bytes: Uint8Array, encoding: Encoding, certainty: Certainty): Decoded => {
  const text = decoded(bytes, encoding);
  return { text, encoding, certainty, findings: text === null ? [unreadable(encoding)] : [] };
};

/**
 * Reads the bytes of a text file in the encoding that is stated, that a byte order mark states, or that the bytes
 * show. No letter is ever replaced: what cannot be read is a finding.
 *
 * @param bytes - the content of the file
 * @param stated - the encoding where it is known
 * @returns the text with encoding and certainty; where only one-byte encodings are left, the certainty is `likely`
 */
export function decodeText(bytes: Uint8Array, stated?: Encoding): Decoded {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (marked !== undefined) return read(bytes, marked, "certain");
  if (stated !== undefined) return read(bytes, stated, "stated");
  const wide = zeroSide(bytes);
  if (wide !== null) return read(bytes, wide, "likely");
  const text = decoded(bytes, "utf-8");
  if (text !== null) return { text, encoding: "utf-8", certainty: "certain", findings: [] };
  if (isDos(bytes)) return { text: null, encoding: null, certainty: "likely", findings: [dos] };
  return read(bytes, singleByte(bytes), "likely");
}
