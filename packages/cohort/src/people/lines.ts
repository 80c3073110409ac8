// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { decodeUtf8, readJson } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

const newline = 10;

/** Longer than any person's record; more is no file of lines. */
const longest = 4_194_304;

interface Slice {
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

async function* slicesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Slice> {
  let rest = new Uint8Array();
  for await (const chunk of bytes) {
    const joined = new Uint8Array(rest.length + chunk.length);
    joined.set(rest);
    joined.set(chunk, rest.length);
    let start = 0;
    for (let end = joined.indexOf(newline); end >= 0; end = joined.indexOf(newline, start)) {
      yield { bytes: joined.subarray(start, end), tooLong: false };
      start = end + 1;
    }
    rest = joined.slice(start);
    if (rest.length > longest) {
      yield { bytes: new Uint8Array(), tooLong: true };
      return;
    }
  }
  if (rest.length > 0) yield { bytes: rest, tooLong: false };
}

const wrong = (code: string, message: Bilingual, hint: Bilingual): Finding => ({
  code,
  severity: "error",
  path: "",
  message,
  hint,
});

const tooLong = wrong(
  "line-too-long",
  {
    de: "Die Zeile ist zu lang; ab hier wurde nicht weitergelesen.",
    en: "The line is too long; nothing was read from here on.",
  },
  { de: "Eine Person je Zeile (NDJSON).", en: "One person a line (NDJSON)." },
);

const notUtf8 = wrong(
  "not-utf8",
  { de: "Die Zeile ist kein Text in UTF-8.", en: "The line is not text in UTF-8." },
  { de: "Die Datei als UTF-8 speichern.", en: "Save the file as UTF-8." },
);

/** A line of a file with one JSON value a line. */
export interface JsonLine {
  readonly line: number;
  readonly value?: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Reads one JSON value a line without holding the file; empty lines are skipped, a broken line is a finding.
 *
 * @param bytes - the file, in pieces
 * @param file - its name, for the findings
 */
export async function* jsonLines(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const slice of slicesOf(bytes)) {
    line += 1;
    const at = { file, line };
    if (slice.tooLong) {
      yield { line, findings: [{ ...tooLong, ...at }] };
      return;
    }
    const { text } = decodeUtf8(slice.bytes);
    if (text?.trim() === "") continue;
    if (text === null) {
      yield { line, findings: [{ ...notUtf8, ...at }] };
      continue;
    }
    const { value, findings } = readJson(text);
    yield findings.length > 0
      ? { line, findings: findings.map((finding) => ({ ...finding, ...at })) }
      : { line, value, findings: [] };
  }
}
