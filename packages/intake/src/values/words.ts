// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Words } from "@quartierkit/tables";
import type { ValueProblem } from "./value.ts";

const said: Readonly<Record<ValueProblem, readonly [de: string, en: string, hintDe: string, hintEn: string]>> = {
  "impossible-day": [
    "ist ein Tag, den es nicht gibt",
    "is a day that does not exist",
    "Den Tag berichtigen; 00 steht für unbekannt.",
    "Correct the day; 00 stands for unknown.",
  ],
  "not-a-day": ["ist kein Datum", "is no date", "TT.MM.JJJJ, MM/JJJJ oder JJJJ.", "DD.MM.YYYY, MM/YYYY or YYYY."],
  "serial-day": [
    "ist eine Tageszahl, und das Profil sagt nicht, ab wann sie zählt",
    "is a number of days, and the profile does not say from when it counts",
    "„serialDays“ im Profil setzen (1900 oder 1904).",
    "Set “serialDays” in the profile (1900 or 1904).",
  ],
  "two-digit-year": [
    "hat ein Jahr mit zwei Ziffern, und das Profil sagt nicht, welches Jahrhundert gilt",
    "has a year of two digits, and the profile does not say which century holds",
    "„yearsFrom“ im Profil setzen, zum Beispiel 1930.",
    "Set “yearsFrom” in the profile, e.g. 1930.",
  ],
  "unknown-code": [
    "hat einen Wert, den das Profil nicht übersetzt",
    "has a value that the profile does not translate",
    "Den Wert unter „codes“ im Profil nennen.",
    "Name the value under “codes” in the profile.",
  ],
  "not-a-boolean": ["ist weder ja noch nein", "is neither yes nor no", "ja oder nein.", "ja or nein."],
  "not-a-number": ["ist keine Zahl", "is no number", "Zahlen mit Dezimalkomma.", "Numbers with a decimal comma."],
  "out-of-range": [
    "liegt außerhalb dessen, was möglich ist",
    "lies outside of what is possible",
    "Den Wert berichtigen.",
    "Correct the value.",
  ],
  "digits-lost": [
    "ist von Excel gerundet; Ziffern gingen verloren",
    "was rounded by Excel; digits are lost",
    "Die Spalte als Text ausgeben lassen.",
    "Have the column exported as text.",
  ],
  "wrong-length": [
    "hat nicht acht Ziffern; vielleicht ging eine führende Null verloren",
    "does not have eight digits; perhaps a leading zero was lost",
    "Die Spalte als Text ausgeben lassen.",
    "Have the column exported as text.",
  ],
  "cell-error": [
    "ist eine Formel ohne Ergebnis",
    "is a formula without a result",
    "Die Datei in Excel neu berechnen und speichern.",
    "Let Excel compute the file again and save it.",
  ],
};

/**
 * What is wrong with a value of a column. The value itself is never said: findings are shown and sent on.
 *
 * @param code - the problem
 * @param column - name of the column
 */
export function problemWords(code: ValueProblem, column: string): Words {
  const [de, en, hintDe, hintEn] = said[code];
  return { de: `„${column}“ ${de}.`, en: `“${column}” ${en}.`, hintDe, hintEn };
}

/** What makes a whole row unusable. */
export const rowWords = {
  "hidden-row": {
    de: "Die Zeile ist in der Tabelle ausgeblendet.",
    en: "The row is hidden in the sheet.",
    hintDe: "Den Filter aufheben, oder „hiddenRows“ im Profil auf „read“ setzen.",
    hintEn: "Remove the filter, or set “hiddenRows” in the profile to “read”.",
  },
  "note-row": {
    de: "In der Zeile ist nur eine Zelle gefüllt: eher eine Anmerkung als eine Person.",
    en: "Only one cell of the row is filled: rather a note than a person.",
    hintDe: "Ist eine Person gemeint, weitere Angaben nachtragen.",
    hintEn: "Where a person is meant, add more about them.",
  },
  "row-width": {
    de: "Die Zeile hat mehr Zellen als die Überschrift; Angaben können verrutscht sein.",
    en: "The row has more cells than the header; values may have slipped.",
    hintDe: "Trennzeichen in einer Zelle gehören in Anführungszeichen.",
    hintEn: "Separators inside a cell belong into quotation marks.",
  },
  "required-missing": {
    de: "Eine Angabe fehlt, ohne die die Zeile nicht übernommen wird.",
    en: "A value is missing without which the row is not taken over.",
    hintDe: "Die Angabe nachtragen.",
    hintEn: "Add the value.",
  },
  mojibake: {
    de: "Buchstaben gingen bei einer früheren Umwandlung verloren (zum Beispiel Ã¼ statt ü).",
    en: "Letters were lost in an earlier conversion (for example Ã¼ instead of ü).",
    hintDe: "Die Liste aus dem Ursprungsprogramm neu als UTF-8 ausgeben lassen.",
    hintEn: "Have the list exported again as UTF-8 from the program it comes from.",
  },
} as const satisfies Readonly<Record<string, Words>>;
