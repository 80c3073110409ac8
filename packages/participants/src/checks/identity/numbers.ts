// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween, dayBounds } from "@quartierkit/calendar";
import { valueOf } from "@quartierkit/vocabulary";
import type { Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having } from "../examples.ts";
import { found } from "../../records/lookup.ts";

/** From memory: three digits, a letter, six digits. */
const remembered = "[0-9]{3}[A-Z][0-9]{6}";

const numbered = (value: string): Register =>
  having({
    participants: [{ id: "p-1", birthDate: "1985-04-12", identifiers: [{ system: "ba-kundennummer", value }] }],
  });

const kundennummer: RegisterCheck = {
  code: "ID-KDNR-FORMAT",
  severity: "error",
  title: { de: "Form der Kundennummer", en: "Form of the Kundennummer" },
  message: {
    de: "Die Kundennummer hat nicht die erwartete Form.",
    en: "The Kundennummer does not have the expected form.",
  },
  hint: {
    de: "Ziffern und Buchstabe prüfen; das Muster ist einstellbar.",
    en: "Check digits and letter; the pattern can be set.",
  },
  find: each("participants", ({ identifiers = [] }, { parameters: { kundennummerPattern } }) => {
    const pattern = new RegExp(`^(?:${kundennummerPattern ?? remembered})$`);
    return identifiers.flatMap(({ system, value }, index) =>
      when(system === "ba-kundennummer" && !pattern.test(value), {
        path: `/identifiers/${index}/value`,
        severity: kundennummerPattern === null ? "warning" : "error",
      }),
    );
  }),
  examples: { passing: [base, numbered("123A456789")], failing: [numbered("1234567890"), numbered("123A45678")] },
};

const apart = (one: string, other: string): boolean =>
  dayBounds(one).hi < dayBounds(other).lo || dayBounds(other).hi < dayBounds(one).lo;

const row = { id: "i-1", participantId: "p-1", file: "liste.csv", row: 17, matchedBy: "ba-kundennummer" };
const imported = (fields: Partial<Register["importRows"][number]>): Register =>
  having({ importRows: [{ ...row, ...fields }] });

const shifted: RegisterCheck = {
  code: "ID-SHIFTED-COLUMN",
  severity: "error",
  title: {
    de: "Zeile passt nicht zu der Person, der sie zugeordnet ist",
    en: "Row does not fit the person it was matched to",
  },
  message: {
    de: "Zeile {row} von {file}: Geburtsdatum oder Geschlecht widersprechen der zugeordneten Person.",
    en: "Row {row} of {file}: birth date or gender contradict the person it was matched to.",
  },
  hint: {
    de: "Oft ist die Spalte der Kennnummern verrutscht: Liste prüfen, Übernahme zurücknehmen.",
    en: "Often the column of numbers has slipped: check the list and undo the import.",
  },
  find: each("importRows", ({ participantId, birthDate, gender, file, row: number }, { register }) => {
    const person = found(register, "participants", participantId);
    const [born, sex] = [valueOf(person?.birthDate), valueOf(person?.gender)];
    const differs =
      (born !== undefined && birthDate !== undefined && apart(born, birthDate)) ||
      (sex !== undefined && gender !== undefined && sex !== gender);
    return when(differs, { path: "", values: { row: number, file } });
  }),
  examples: {
    passing: [imported({ birthDate: "1985" }), imported({ gender: "female" })],
    failing: [imported({ birthDate: "1991-02-03" })],
  },
};

const candidate = (fields: Partial<Register["mergeCandidates"][number]>): Register =>
  having({
    participants: [{ id: "p-1" }, { id: "p-2" }],
    mergeCandidates: [{ id: "k-1", participantIds: ["p-1", "p-2"], foundOn: "2020-03-02", ...fields }],
  });

const open: RegisterCheck = {
  code: "ID-MERGE-OPEN",
  severity: "warning",
  title: { de: "Mögliche Doppelung lange unentschieden", en: "Possible duplicate undecided for long" },
  message: {
    de: "Seit {days} Tagen ist nicht entschieden, ob beide Datensätze dieselbe Person meinen.",
    en: "For {days} days nobody has decided whether both records mean the same person.",
  },
  hint: {
    de: "Entscheiden: zusammenführen, oder als verschieden festhalten.",
    en: "Decide: merge them, or record that they are different.",
  },
  find: each("mergeCandidates", ({ foundOn, decidedOn }, { on, parameters: { mergeDays } }) => {
    const days = daysBetween(foundOn, on);
    return when(decidedOn === undefined && days > mergeDays, { path: "", values: { days } });
  }),
  examples: {
    passing: [candidate({ decidedOn: "2020-03-20", decision: "different" })],
    failing: [candidate({})],
  },
};

export const numberChecks: readonly RegisterCheck[] = [kundennummer, shifted, open];
