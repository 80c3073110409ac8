// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { fileFinding } from "./file-finding.ts";
import type { FilePlace } from "./file-finding.ts";
import { foreignContent } from "./foreign.ts";

/** The decoder of the WHATWG Encoding Standard: browsers and Node have it, the language alone does not. */
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true },
) => { readonly decode: (bytes: Uint8Array) => string };

/** The text without a byte order mark, or `undefined` where the bytes are not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line of the first byte that is not UTF-8, from 1: no character spans a line break, so lines can be tried alone. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    if (decoded(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
  return line;
}

/**
 * Reads bytes as UTF-8, with or without a byte order mark; what is not UTF-8 becomes a finding, never a text with
 * characters replaced.
 *
 * @param bytes - the content of a file
 * @param place - the file's name
 * @returns the text, or `null` with a finding `not-utf8` that names the first line with a foreign byte
 * @example
 * import { decodeUtf8 } from "@quartierkit/findings";
 * const windows1252 = Uint8Array.of(0x22, 0x4d, 0xfc, 0x6c, 0x6c, 0x22);
 * console.log(decodeUtf8(windows1252).findings[0]?.line); // → 1
 */
export function decodeUtf8(
  bytes: Uint8Array,
  place: FilePlace = {},
): { readonly text: string | null; readonly findings: readonly Finding[] } {
  const text = decoded(bytes);
  if (text !== undefined) return { text, findings: [] };
  const line = firstBadLine(bytes);
  const hint = foreignContent(String.fromCharCode(...bytes.subarray(0, 64))) ?? {
    de: "Vielleicht in Windows-1252 („ANSI“) gespeichert: im Programm, aus dem sie stammt, als UTF-8 speichern.",
    en: "Perhaps saved in Windows-1252 (“ANSI”): save it as UTF-8 in the program it comes from.",
  };
  const message = {
    de: `Die Datei ist kein Text in UTF-8 (zuerst in Zeile ${line}).`,
    en: `The file is not text in UTF-8 (first in line ${line}).`,
  };
  return { text: null, findings: [fileFinding({ code: "not-utf8", message, hint, line }, place)] };
}
