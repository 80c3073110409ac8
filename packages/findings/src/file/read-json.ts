// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { Finding } from "../finding.ts";
import { fileFinding } from "./file-finding.ts";
import type { FilePlace } from "./file-finding.ts";
import { foreignContent } from "./foreign.ts";
import { jsonHints } from "./json-hints.ts";
import { jsonProblem } from "./json-slip.ts";

const empty: Bilingual = {
  de: "Die Datei ist leer. Die richtige Datei wählen oder neu ausgeben lassen.",
  en: "The file is empty. Choose the right file or have it exported again.",
};

const table: Bilingual = {
  de: "Das sieht nach einer CSV-Tabelle aus. Die Daten als JSON ausgeben lassen.",
  en: "This looks like a CSV table. Have the data exported as JSON.",
};

const nothingKnown: Bilingual = {
  de: "Die Datei in dem Programm, aus dem sie stammt, neu als JSON ausgeben.",
  en: "Export the file again as JSON from the program it comes from.",
};

/** A first line of names in columns: what a spreadsheet writes. */
const isTable = (text: string): boolean => /^[^\n\r[{]*[;\t,][^\n\r[{]*[;\t,][^\n\r]*[\n\r]/.test(text);

function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function notJson(text: string, place: FilePlace): Finding {
  const problem = jsonProblem(text);
  const whole = text.trim() === "" ? empty : foreignContent(text.slice(0, 200));
  if (whole !== undefined || problem === undefined) {
    const message = { de: "Die Datei ist kein JSON.", en: "The file is not JSON." };
    return fileFinding({ code: "not-json", message, hint: whole ?? nothingKnown }, place);
  }
  const { line: within, column } = lineAndColumn(text, problem.offset);
  const line = within + (place.line ?? 1) - 1;
  const message = {
    de: `Die Datei ist kein gültiges JSON (Zeile ${line}, Spalte ${column}).`,
    en: `The file is not valid JSON (line ${line}, column ${column}).`,
  };
  const isFirst = text.slice(0, problem.offset).trim() === "" || problem.slip === "more-after-end";
  const hint = isFirst && isTable(text.trimStart()) ? table : jsonHints[problem.slip];
  return fileFinding({ code: "not-json", message, hint, line }, place);
}

/**
 * Reads a JSON text; what is not JSON becomes a finding that says where and what to do, never an exception. A byte order
 * mark is passed over. A name that stands twice in one object is not noticed: the last one counts.
 *
 * @param text - the content of a file
 * @param place - the file's name, and where the text begins in it
 * @returns the value; `undefined` with a finding `not-json` where there is none
 * @example
 * import { readJson } from "@quartierkit/findings";
 * const { findings } = readJson('{ "entry": "2020-01-07", }');
 * console.log(findings[0]?.message.en); // → The file is not valid JSON (line 1, column 24).
 * console.log(findings[0]?.hint.en); // → Remove the comma before the closing bracket.
 */
export function readJson(
  text: string,
  place: FilePlace = {},
): { readonly value: unknown; readonly findings: readonly Finding[] } {
  const unmarked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(unmarked);
    return { value, findings: [] };
  } catch {
    return { value: undefined, findings: [notJson(unmarked, place)] };
  }
}
