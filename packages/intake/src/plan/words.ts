// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "@quartierkit/findings";
import { problem } from "@quartierkit/tables";
import type { MatchReason } from "../people/match.ts";

/** Why a row is not taken over, or is to be looked at. */
export type RowReason =
  | MatchReason
  | "duplicate-row"
  | "duplicate-in-file"
  | "same-name-in-file"
  | "restricted"
  | "already-imported"
  | "left-out"
  | "decision-unknown-person"
  | "name-without-birth-date";

type Said = readonly [code: string, severity: Severity, de: string, en: string, hintDe: string, hintEn: string];

const decide: readonly [string, string] = [
  "Ansehen und entscheiden, um wen es geht.",
  "Look at it and decide who it is about.",
];

const said: Readonly<Record<RowReason, Said>> = {
  "numbers-disagree": [
    "numbers-disagree",
    "warning",
    "Die Kennnummern der Zeile gehören zu verschiedenen Personen.",
    "The numbers of the row belong to different people.",
    ...decide,
  ],
  "number-of-somebody-else": [
    "ID-SHIFTED-COLUMN",
    "error",
    "Die Kennnummer gehört zu einer Person mit anderem Geburtsdatum oder Geschlecht.",
    "The number belongs to a person with another birth date or gender.",
    "Oft ist die Spalte der Kennnummern verrutscht: Liste prüfen.",
    "Often the column of numbers has slipped: check the list.",
  ],
  "number-other-name": [
    "number-other-name",
    "warning",
    "Die Kennnummer gehört zu einer Person mit anderem Vornamen.",
    "The number belongs to a person with another given name.",
    ...decide,
  ],
  "same-name-other-number": [
    "same-name-other-number",
    "warning",
    "Name und Geburtsdatum stimmen überein, die Kennnummer nicht: vielleicht zwei Personen gleichen Namens.",
    "Name and birth date agree, the number does not: perhaps two people of the same name.",
    ...decide,
  ],
  "same-name-other-gender": [
    "same-name-other-gender",
    "warning",
    "Name und Geburtsdatum stimmen überein, das Geschlecht nicht.",
    "Name and birth date agree, the gender does not.",
    ...decide,
  ],
  "several-of-that-name": [
    "several-of-that-name",
    "warning",
    "Mehrere Personen haben diesen Namen und dieses Geburtsdatum.",
    "Several people have this name and birth date.",
    ...decide,
  ],
  "similar-name": [
    "similar-name",
    "warning",
    "Eine Person mit diesem Geburtsdatum hat einen Namen, der ähnlich klingt.",
    "A person with this birth date has a name that sounds alike.",
    ...decide,
  ],
  "nothing-to-match-by": [
    "nothing-to-match-by",
    "error",
    "Weder Kennnummer noch Name mit Geburtsdatum: niemand könnte die Person wiederfinden.",
    "Neither a number nor a name with birth date: nobody could find the person again.",
    "Kennnummer oder Name und Geburtsdatum nachtragen.",
    "Add a number, or name and birth date.",
  ],
  "unknown-id": [
    "unknown-id",
    "error",
    "Diese Kennung gibt es im Register nicht.",
    "This id does not exist in the register.",
    "Kennung prüfen; neue Personen bekommen ihre Kennung vom Register.",
    "Check the id; new people get theirs from the register.",
  ],
  "duplicate-row": [
    "duplicate-row",
    "warning",
    "Die Zeile steht schon einmal da.",
    "The row already stands there.",
    "Nichts zu tun; die erste zählt.",
    "Nothing to do; the first one counts.",
  ],
  "duplicate-in-file": [
    "duplicate-in-file",
    "warning",
    "Dieselbe Person steht mehrmals in der Liste, mit verschiedenen Angaben.",
    "The same person stands in the list several times, with different values.",
    "Entscheiden, welche Zeile gilt, und die anderen auslassen.",
    "Decide which row holds, and leave the others out.",
  ],
  "same-name-in-file": [
    "same-name-in-file",
    "warning",
    "Zwei Zeilen mit gleichem Namen und Geburtsdatum und verschiedenen Kennnummern.",
    "Two rows with the same name and birth date and different numbers.",
    ...decide,
  ],
  restricted: [
    "restricted",
    "warning",
    "Die Verarbeitung der Daten dieser Person ist eingeschränkt; die Liste ändert nichts.",
    "The processing of this person's data is restricted; the list changes nothing.",
    "Erst klären, ob die Einschränkung noch gilt.",
    "Find out first whether the restriction still holds.",
  ],
  "already-imported": [
    "already-imported",
    "info",
    "Die Zeile wurde aus dieser Datei schon übernommen.",
    "The row was already taken over from this file.",
    "Nichts zu tun.",
    "Nothing to do.",
  ],
  "left-out": [
    "left-out",
    "info",
    "Die Zeile wird ausgelassen, wie entschieden.",
    "The row is left out, as decided.",
    "Nichts zu tun.",
    "Nothing to do.",
  ],
  "decision-unknown-person": [
    "decision-unknown-person",
    "error",
    "Die Entscheidung nennt eine Person, die es im Register nicht gibt.",
    "The decision names a person that the register does not hold.",
    "Die Entscheidung berichtigen.",
    "Correct the decision.",
  ],
  "name-without-birth-date": [
    "name-without-birth-date",
    "info",
    "Ohne Geburtsdatum auf den Tag wird nicht nach dem Namen gesucht.",
    "Without a birth date to the day nobody is looked for by name.",
    "Geburtsdatum nachtragen.",
    "Add the birth date.",
  ],
};

/**
 * The finding for a row that is not simply taken over.
 *
 * @param reason - why
 * @param line - line of the row
 * @param related - ids of people or lines that belong to it
 */
export function rowFinding(reason: RowReason, line: number, related: readonly string[] = []): Finding {
  const [code, severity, de, en, hintDe, hintEn] = said[reason];
  const more = related.length === 0 ? {} : { related };
  return problem(code, { de, en, hintDe, hintEn }, { severity, line, ...more });
}
