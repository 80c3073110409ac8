// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { listFinding, readTable } from "./read-list.ts";
import type { ListOrigin } from "./read-list.ts";

/** Five digits, the last one the level of requirement. */
const form = /^[0-9]{4}[1-4]$/;

/**
 * Tells whether a text has the form of a five-digit code of the KldB 2010.
 *
 * @param code - e.g. `12142`
 */
export const isKldbCode = (code: string): boolean => form.test(code);

/** A code that the list knows. */
export interface KldbCode {
  readonly code: string;
  readonly label: string;
  /** 1 helper, 2 skilled, 3 specialist, 4 expert. */
  readonly level: number;
}

/** The Klassifikation der Berufe 2010 in one edition: its five-digit codes. */
export interface KldbList {
  readonly version: string;
  readonly sha256?: string;
  readonly codes: ReadonlyMap<string, KldbCode>;
  /** Codes of an earlier edition that this one does not have any more. */
  readonly retired: ReadonlySet<string>;
}

/** The list, or why it could not be read. */
export interface ReadKldb {
  readonly list: KldbList | null;
  readonly findings: readonly Finding[];
}

/** What is known of the file. */
export interface KldbOrigin extends ListOrigin {
  /** How many five-digit codes the edition has; 1300 in the Fassung 2020. */
  readonly expectedCodes?: number;
  /** The edition before, so that a code it had and this one has not is told as retired. */
  readonly before?: KldbList;
}

/** Codes of the Fassung 2020, as its publisher counts them. */
export const kldb2020Codes = 1300;

const columns = {
  code: ["Schlüssel KldB 2010", "KldB 2010", "KldB", "Schlüssel", "Code", "Systematiknummer"],
  label: ["Bezeichnung", "Benennung", "Titel", "Label", "Systematikposition"],
} as const;

/** `B 12142` and `12142` are the same; a spreadsheet takes the zero away from `01104`. */
const written = (cell: string): string => cell.replace(/^B\s*/i, "").trim();

function wrongCount(origin: KldbOrigin, found: number): readonly Finding[] {
  const expected = origin.expectedCodes;
  if (expected === undefined || expected === found) return [];
  return [
    listFinding(origin, {
      code: "kldb-count",
      severity: "warning",
      message: {
        de: `${found} fünfstellige Kennziffern gelesen, erwartet waren ${expected}.`,
        en: `${found} five-digit codes read, expected were ${expected}.`,
      },
      hint: {
        de: "Prüfen, ob die Datei vollständig ist und führende Nullen behalten hat.",
        en: "Check whether the file is complete and has kept its leading zeros.",
      },
    }),
  ];
}

const wrongForm = (origin: KldbOrigin, line: number, code: string): Finding =>
  listFinding(origin, {
    code: "kldb-form",
    severity: "warning",
    line,
    message: { de: `„${code}“ ist keine Kennziffer der KldB 2010.`, en: `“${code}” is no code of the KldB 2010.` },
    hint: {
      de: "Die Zeile bleibt außer Betracht; die fünfte Ziffer ist 1 bis 4.",
      en: "The row is left out; the fifth digit is 1 to 4.",
    },
  });

/**
 * Reads the list of the Bundesagentur für Arbeit, which is not bundled: its spread needs the publisher's consent. Rows of
 * one to four digits are the headings and are passed over.
 *
 * @param text - the sheet of the list, saved as CSV with a header row
 * @param origin - edition, checksum, and what is expected
 * @example
 * import { readKldb } from "@quartierkit/qualifications";
 * const text = "Schlüssel;Bezeichnung\n1214;Garten- und Landschaftsbau\n12142;Berufe im Garten- und Landschaftsbau – Fachkraft\n";
 * const { list, findings } = readKldb(text, { version: "2020" });
 * console.log(list?.codes.get("12142")?.level, findings.length); // → 2 0
 */
export function readKldb(text: string, origin: KldbOrigin): ReadKldb {
  const { rows, findings } = readTable(text, origin, columns);
  if (rows === null) return { list: null, findings };
  const five = rows
    .map(({ line, cell }) => ({ line, code: written(cell("code")), label: cell("label") }))
    .filter(({ code }) => !/^[0-9]{1,4}$/.test(code));
  const sound = five.filter(({ code }) => isKldbCode(code));
  const codes = new Map(sound.map(({ code, label }) => [code, { code, label, level: Number(code.slice(-1)) }]));
  const { version, sha256, before } = origin;
  const gone = [...(before?.retired ?? []), ...(before?.codes.keys() ?? [])].filter((code) => !codes.has(code));
  return {
    list: { version, codes, retired: new Set(gone), ...(sha256 === undefined ? {} : { sha256 }) },
    findings: [
      ...five.filter(({ code }) => !isKldbCode(code)).map(({ line, code }) => wrongForm(origin, line, code)),
      ...wrongCount(origin, codes.size),
    ],
  };
}
