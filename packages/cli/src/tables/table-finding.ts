// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

/** An error in a table, with its line. */
export function tableFinding(
  code: string,
  line: number | undefined,
  [message, hint]: readonly [Bilingual, Bilingual],
): Finding {
  return { code, severity: "error", path: "", ...(line === undefined ? {} : { line }), message, hint };
}

/** The last row or column is not the total. */
export function totalMissing(list: "row" | "column", label: string | undefined, line: number | undefined): Finding {
  const words = { row: { de: "Zeile", en: "row" }, column: { de: "Spalte", en: "column" } }[list];
  return tableFinding("table-total-missing", line, [
    {
      de: `Die letzte ${words.de} heißt „${label ?? ""}“ und nicht „total“.`,
      en: `The last ${words.en} is called “${label ?? ""}” and not “total”.`,
    },
    {
      de: "Die Summen als letzte Zeile und letzte Spalte anfügen und „total“ oder „Insgesamt“ nennen.",
      en: "Add the sums as a last row and a last column, called “total”.",
    },
  ]);
}

/** A column is named twice, or not at all. */
export const columnNamedTwice = (name: string): Finding =>
  tableFinding("table-label-twice", 1, [
    {
      de: `Eine Spalte hat keinen eigenen Namen; hier heißt sie „${name}“.`,
      en: `A column has no name of its own; here it is called “${name}”.`,
    },
    { de: "Jede Spalte eigens benennen.", en: "Give each column a name of its own." },
  ]);

/** A cell that is no number and no sign. */
export function cellUnreadable(text: string, [row, col]: readonly [string, string], line: number | undefined): Finding {
  const isEmpty = text === "";
  return tableFinding(isEmpty ? "table-cell-empty" : "table-cell-unreadable", line, [
    {
      de: `Zeile „${row}“, Spalte „${col}“: ${isEmpty ? "Die Zelle ist leer." : `„${text}“ ist nicht lesbar.`}`,
      en: `row “${row}”, column “${col}”: ${isEmpty ? "the cell is empty." : `“${text}” cannot be read.`}`,
    },
    {
      de: "Eine ganze Zahl, „–“ für nichts, oder „*“, wo etwas gesperrt ist.",
      en: "A whole number, “–” for nothing, or “*” where something is hidden.",
    },
  ]);
}

/** A hidden figure in a table that is to be protected. */
export const cellHidden = ([row, col]: readonly [string, string], line: number | undefined): Finding =>
  tableFinding("table-cell-hidden", line, [
    {
      de: `Zeile „${row}“, Spalte „${col}“ ist schon gesperrt.`,
      en: `row “${row}”, column “${col}” is hidden already.`,
    },
    {
      de: "Zum Schützen braucht es alle Werte; mit „attack“ wird eine veröffentlichte Tabelle geprüft.",
      en: "Protecting needs all figures; a published table is looked at with “attack”.",
    },
  ]);
