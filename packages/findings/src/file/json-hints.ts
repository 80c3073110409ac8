// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { JsonSlip } from "./json-slip.ts";

/** What to do about each slip. */
export const jsonHints: Readonly<Record<JsonSlip, Bilingual>> = {
  comment: {
    de: "JSON kennt keine Kommentare: hier entfernen.",
    en: "JSON has no comments: remove this one.",
  },
  "cut-off": {
    de: "Der Text bricht ab: es fehlt eine schließende Klammer oder ein Anführungszeichen, oder die Datei ist unvollständig.",
    en: "The text breaks off: a closing bracket or quotation mark is missing, or the file is incomplete.",
  },
  "decimal-comma": {
    de: "Zahlen mit Punkt schreiben: 3.5 statt 3,5.",
    en: "Write numbers with a point: 3.5, not 3,5.",
  },
  "leading-zero": {
    de: "Eine Zahl beginnt nicht mit 0. Schlüssel wie 05916000 in Anführungszeichen setzen.",
    en: "A number does not begin with 0. Put keys such as 05916000 into quotation marks.",
  },
  "line-break-in-text": {
    de: "Hier fehlt ein schließendes Anführungszeichen; ein Zeilenumbruch in einem Text heißt \\n.",
    en: "A closing quotation mark is missing here; a line break inside a text is written \\n.",
  },
  "missing-colon": {
    de: "Zwischen Name und Wert gehört ein Doppelpunkt.",
    en: "A colon belongs between name and value.",
  },
  "missing-comma": { de: "Hier fehlt ein Komma davor.", en: "A comma is missing before this." },
  "more-after-end": {
    de: "Nach dem Ende steht noch etwas. Mehrere Datensätze gehören als Liste in [ ] und werden mit Komma getrennt.",
    en: "There is more after the end. Several records belong into a list [ ], separated by commas.",
  },
  backslash: {
    de: "Ein umgekehrter Schrägstrich in einem Text wird doppelt geschrieben: \\\\.",
    en: "A backslash inside a text is written twice: \\\\.",
  },
  "quotation-marks": {
    de: 'Texte stehen in geraden doppelten Anführungszeichen: "so".',
    en: 'Texts stand in straight double quotation marks: "so".',
  },
  "trailing-comma": {
    de: "Das Komma vor der schließenden Klammer entfernen.",
    en: "Remove the comma before the closing bracket.",
  },
  "unknown-word": {
    de: "Texte gehören in Anführungszeichen; ohne sie gibt es nur true, false und null, klein geschrieben.",
    en: "Texts belong into quotation marks; without them there are only true, false and null in small letters.",
  },
  "unquoted-name": {
    de: "Namen von Feldern gehören in Anführungszeichen.",
    en: "Names of fields belong into quotation marks.",
  },
  unexpected: {
    de: "Dieses Zeichen kann hier nicht stehen; auch die Zeile davor prüfen.",
    en: "This character cannot stand here; check the line before, too.",
  },
};
