// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";

type Said = Pick<Finding, "message" | "hint">;

/** What a file holds may be as long as the file; who reads a finding needs its beginning. */
const short = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text);

const said = (message: Bilingual, hint: Bilingual): Said => ({
  message: { de: short(message.de), en: short(message.en) },
  hint,
});

/** What can be wrong with a table, by code: what is the case, and what to do about it. */
export const faults = {
  "dmn-xml": (what: string) =>
    said(
      { de: `Die Datei ist kein lesbares DMN: ${what}`, en: `The file is no readable DMN: ${what}` },
      { de: "In einem Modellierer öffnen und neu speichern.", en: "Open it in a modeller and save it again." },
    ),
  "dmn-doctype": () =>
    said(
      {
        de: "Die Datei enthält eine DOCTYPE-Angabe; eigene Entities werden nicht gelesen.",
        en: "The file holds a DOCTYPE; entities of its own are not read.",
      },
      { de: "Die DOCTYPE-Angabe entfernen; DMN braucht keine.", en: "Remove the DOCTYPE; DMN needs none." },
    ),
  "dmn-too-large": (length: number, most: number) =>
    said(
      {
        de: `Die Datei hat ${length} Zeichen, gelesen werden höchstens ${most}.`,
        en: `The file has ${length} characters, at most ${most} are read.`,
      },
      { de: "Nur die eine Tabelle speichern.", en: "Save the one table alone." },
    ),
  "dmn-namespace": (found: string) =>
    said(
      {
        de: `Gelesen wird DMN 1.3; diese Datei ist in „${found}“ geschrieben.`,
        en: `DMN 1.3 is read; this file is written in “${found}”.`,
      },
      {
        de: "Als DMN 1.3 speichern (https://www.omg.org/spec/DMN/20191111/MODEL/).",
        en: "Save it as DMN 1.3 (https://www.omg.org/spec/DMN/20191111/MODEL/).",
      },
    ),
  "dmn-decision": (ids: readonly string[]) =>
    said(
      {
        de: `Welche Entscheidung gemeint ist, steht nicht fest. Vorhanden: ${ids.join(", ") || "keine"}.`,
        en: `It is not clear which decision is meant. There are: ${ids.join(", ") || "none"}.`,
      },
      {
        de: "Die Kennung einer Entscheidung als „decision“ angeben.",
        en: "Name the id of one decision as “decision”.",
      },
    ),
  "dmn-not-a-table": (found: string) =>
    said(
      {
        de: `Gelesen werden Entscheidungstabellen; hier steht ${found}.`,
        en: `Decision tables are read; this is ${found}.`,
      },
      {
        de: "Die Entscheidung als Tabelle schreiben oder die Regel mit „build“ bauen.",
        en: "Write the decision as a table, or build the rule with “build”.",
      },
    ),
  "dmn-requirement": (found: string) =>
    said(
      {
        de: `Die Entscheidung stützt sich auf ${found}; gelesen wird eine einzelne Tabelle.`,
        en: `The decision rests on ${found}; a single table is read.`,
      },
      { de: "Die Tabelle unmittelbar auf Fakten beziehen.", en: "Let the table ask for facts directly." },
    ),
  "dmn-hit-policy": (found: string) =>
    said(
      { de: `Die Trefferregel ${found} wird nicht gelesen.`, en: `The hit policy ${found} is not read.` },
      {
        de: "UNIQUE, FIRST oder ANY ohne Zusammenfassung verwenden.",
        en: "Use UNIQUE, FIRST or ANY without aggregation.",
      },
    ),
  "dmn-language": (found: string) =>
    said(
      {
        de: `Die Ausdrücke stehen in „${found}“, nicht in FEEL.`,
        en: `The expressions are written in “${found}”, not in FEEL.`,
      },
      { de: "Die Zellen in S-FEEL schreiben.", en: "Write the cells in S-FEEL." },
    ),
  "dmn-input": (found: string) =>
    said(
      {
        de: `„${found}“ ist kein Fakt, den eine Zelle prüfen kann.`,
        en: `“${found}” is no fact that a cell can test.`,
      },
      {
        de: "Einen Pfad aus personFacts nennen (residence_ags oder residence.ags), für ein Alter den Tag mit _age (birthDate_age). Listen und Verläufe mit „build“ bauen.",
        en: "Name a path of personFacts (residence_ags or residence.ags), for an age the day with _age (birthDate_age). Build lists and histories with “build”.",
      },
    ),
  "dmn-type": (found: string, expected: string) =>
    said(
      { de: `Hier steht ${found}, verlangt ist ${expected}.`, en: `This is ${found}, and should be ${expected}.` },
      {
        de: "Den Typ der Spalte und die Werte der Zellen angleichen.",
        en: "Make the type of the column and the values of the cells agree.",
      },
    ),
  "dmn-output": (found: string) =>
    said(
      {
        de: `Als Ergebnis wird genau eine Spalte gelesen, mit true und false oder "met", "not-met" und "unknown"; hier steht ${found}.`,
        en: `One column is read as outcome, of true and false or of "met", "not-met" and "unknown"; this is ${found}.`,
      },
      {
        de: "„unknown“ darf nur die letzte Zeile einer FIRST-Tabelle ergeben, die überall „-“ hat.",
        en: "“unknown” may only stand in the last row of a FIRST table, with “-” throughout.",
      },
    ),
  "dmn-entry": (found: string) =>
    said(
      {
        de: `Die Zelle „${found}“ ist kein einfacher S-FEEL-Test.`,
        en: `The cell “${found}” is no simple S-FEEL test.`,
      },
      {
        de: 'Möglich sind -, Werte, Vergleiche, Bereiche wie [18..25), Listen, not(…) und date("JJJJ-MM-TT").',
        en: 'There may be -, values, comparisons, ranges like [18..25), lists, not(…) and date("YYYY-MM-DD").',
      },
    ),
  "dmn-never": (found: string) =>
    said(
      { de: `Auf die Zelle „${found}“ passt kein möglicher Wert.`, en: `No possible value fits the cell “${found}”.` },
      { de: "Grenzen und Einheit prüfen.", en: "Check limits and unit." },
    ),
  "dmn-tangled": () =>
    said(
      {
        de: "Die Tabelle ist zu lang oder ihre Zeilen sind zu sehr verschränkt, um sie auf Lücken und Widersprüche zu prüfen.",
        en: "The table is too long, or its rows are too tangled, to be checked for gaps and contradictions.",
      },
      { de: "Die Tabelle in mehrere zerlegen.", en: "Take the table apart into several." },
    ),
  "dmn-null": (what: Bilingual) =>
    said(what, {
      de: "Hier ist Fehlendes immer unbekannt und lehnt niemanden ab. Die Zeilen so schreiben, dass sie ohne fehlende Angaben eindeutig sind.",
      en: "Here what is missing is always unknown and refuses nobody. Write the rows so that they are clear without missing values.",
    }),
  "dmn-overlap": (row: number, other: number) =>
    said(
      {
        de: `Zeile ${row} und Zeile ${other} passen auf denselben Fall.`,
        en: `Row ${row} and row ${other} fit the same case.`,
      },
      {
        de: "Die Zellen trennen, oder FIRST wählen, wenn die Reihenfolge entscheiden soll.",
        en: "Separate the cells, or choose FIRST where their order is to decide.",
      },
    ),
  "dmn-gap": (example: string) =>
    said(
      { de: `Keine Zeile entscheidet diesen Fall: ${example}.`, en: `No row decides this case: ${example}.` },
      { de: "Eine Zeile dafür ergänzen.", en: "Add a row for it." },
    ),
  "dmn-citation": (found: string) =>
    said(
      {
        de: `„${found}“ ist als Fundstelle nicht lesbar; die Zeile bekommt die Norm der Regel.`,
        en: `“${found}” cannot be read as a citation; the row gets the norm of the rule.`,
      },
      {
        de: "Eine Fundstelle je Angabe, mehrere durch Semikolon getrennt: § 7 Abs. 1 SGB II; § 8 SGB II.",
        en: "One citation each, several separated by semicolons: § 7 Abs. 1 SGB II; § 8 SGB II.",
      },
    ),
} as const satisfies Readonly<Record<string, (...details: never[]) => Said>>;

/** A stable code of what can be wrong with a table. */
export type FaultCode = keyof typeof faults;

/** One thing that is wrong, at its place: a path of elements, the first of its kind being 1. */
export const fault = (code: FaultCode, path: string, { message, hint }: Said): Finding => ({
  code,
  severity: code === "dmn-citation" ? "warning" : "error",
  path,
  message,
  hint,
});
