// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "@quartierkit/findings";

/** What can be wrong with a list of offers. */
const problems = {
  "table-title": [
    "error",
    "Keine Spalte mit dem Titel der Angebote gefunden; gelesen wurde nichts.",
    "No column with the titles of the offers was found; nothing was read.",
    "Die Spalte „Angebot“ nennen, oder angeben, wie sie heißt.",
    "Call the column “Angebot”, or say what it is called.",
  ],
  "table-row": [
    "error",
    "Die Zeile hat keinen Titel und wurde ausgelassen.",
    "The row has no title and was left out.",
    "Den Titel ergänzen oder die Zeile löschen.",
    "Add the title, or delete the row.",
  ],
  "table-id": [
    "error",
    "Die Kennung steht an mehreren Zeilen; übernommen ist die erste.",
    "The id stands in several rows; the first was taken.",
    "Jedes Angebot braucht eine eigene Kennung.",
    "Each offer needs an id of its own.",
  ],
  "hours-unreadable": [
    "warning",
    "Die Zeiten sind nicht sicher zu verstehen; sie gelten als unbekannt, der Text bleibt.",
    "The times cannot be understood for sure; they count as unknown, the text stays.",
    "So schreiben: „Mo-Fr 9-12 Uhr, Do 14-16 Uhr“ oder „nach Vereinbarung“.",
    "Write them like this: “Mo-Fr 9-12 Uhr, Do 14-16 Uhr” or “nach Vereinbarung”.",
  ],
  "cost-unreadable": [
    "warning",
    "Die Kosten sind nicht sicher zu verstehen; sie gelten als unbekannt, der Text steht in der Beschreibung.",
    "The cost cannot be understood for sure; it counts as unknown, the text stands in the description.",
    "So schreiben: „kostenlos“, „5,50 €“, „ab 3 €“ oder „2 bis 5 €“.",
    "Write it like this: “kostenlos”, “5,50 €”, “ab 3 €” or “2 bis 5 €”.",
  ],
  "impossible-day": [
    "error",
    "Das ist kein Tag, den es gibt; die Angabe wurde ausgelassen.",
    "This is no day that exists; the value was left out.",
    "Tage als TT.MM.JJJJ schreiben.",
    "Write days as DD.MM.YYYY.",
  ],
  "table-value": [
    "warning",
    "Die Angabe ist nicht zu verstehen und wurde ausgelassen.",
    "The value cannot be understood and was left out.",
    "Ja oder nein, eine Zahl, oder ein Wort aus der Liste schreiben.",
    "Write ja or nein, a number, or a word of the list.",
  ],
} as const satisfies Readonly<Record<string, readonly [Severity, string, string, string, string]>>;

export type ProblemCode = keyof typeof problems;

/** A problem of a list, at the header of its column. */
export function findingOf(code: ProblemCode, line: number, path: string): Finding {
  const [severity, de, en, hintDe, hintEn] = problems[code];
  return { code, severity, path, line, message: { de, en }, hint: { de: hintDe, en: hintEn } };
}
