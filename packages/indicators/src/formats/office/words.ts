// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { problem } from "@quartierkit/tables";
import type { MappedColumn } from "./mapping.ts";

type Heading = MappedColumn["header"];

const named = (header: Heading): string => `„${typeof header === "string" ? header : header.join(" / ")}“`;
const called = (header: Heading): string => `“${typeof header === "string" ? header : header.join(" / ")}”`;

const at = (line: number | undefined) => (line === undefined ? {} : { line });

export const headerMissing = (headers: readonly Heading[], line: number | undefined): Finding =>
  problem(
    "figures-header-missing",
    {
      de: `Keine Zeile enthält alle Spalten der Zuordnung; es fehlt ${headers.map(named).join(", ")}. Die Tabelle wird nicht gelesen.`,
      en: `No row holds all columns of the mapping; missing: ${headers.map(called).join(", ")}. The table is not read.`,
      hintDe: "Die Zuordnung mit den Überschriften der Datei vergleichen, auch die Jahreszahlen darin.",
      hintEn: "Compare the mapping with the header of the file, also the years in it.",
    },
    at(line),
  );

export const headerTwice = (headers: readonly Heading[], line: number | undefined): Finding =>
  problem(
    "figures-header-twice",
    {
      de: `Die Spalte ${headers.map(named).join(", ")} steht mehrmals in der Kopfzeile; die Tabelle wird nicht gelesen.`,
      en: `The column ${headers.map(called).join(", ")} stands more than once in the header; the table is not read.`,
      hintDe: "Die Überschriften darüber mit angeben (header als Liste).",
      hintEn: "Give the headers above it, too (header as a list).",
    },
    at(line),
  );

export const areasShifted = (header: Heading): Finding =>
  problem("figures-areas-shifted", {
    de: `Unter ${named(header)} stehen überwiegend keine bekannten Gebiete; die Tabelle wird nicht gelesen.`,
    en: `Under ${called(header)} stand mostly no known areas; the table is not read.`,
    hintDe: "Prüfen, ob die Kopfzeile verschoben ist und ob die Gebiete der Datei genannt sind.",
    hintEn: "Check whether the header is shifted, and whether the areas of the file are given.",
  });

export const columnShifted = (header: Heading): Finding =>
  problem("figures-column-shifted", {
    de: `Unter ${named(header)} stehen überwiegend keine Zahlen; die Tabelle wird nicht gelesen.`,
    en: `Under ${called(header)} stand mostly no numbers; the table is not read.`,
    hintDe: "Prüfen, ob die Kopfzeile verschoben ist und wie die Datei Zahlen schreibt.",
    hintEn: "Check whether the header is shifted, and how the file writes numbers.",
  });

export const definitionUnknown = (indicator: string, version: string): Finding =>
  problem("figures-definition-unknown", {
    de: `Zu „${indicator}“ in der Fassung „${version}“ gibt es keine Definition.`,
    en: `There is no definition of “${indicator}” in version “${version}”.`,
    hintDe: "Die Definition aufnehmen; ist keine bekannt, mit „stated: false“.",
    hintEn: "Add the definition; where none is known, with “stated: false”.",
  });

export const noRows = (): Finding =>
  problem("figures-empty", {
    de: "Unter der Kopfzeile stehen keine Zeilen.",
    en: "There are no rows below the header.",
    hintDe: "Blatt und Datei prüfen.",
    hintEn: "Check sheet and file.",
  });

export const areaUnknown = (line: number, name: string): Finding =>
  problem(
    "figures-area-unknown",
    {
      de: `„${name}“ ist kein bekanntes Gebiet; die Zeile wird nicht gelesen.`,
      en: `“${name}” is no known area; the row is not read.`,
      hintDe: "Das Gebiet aufnehmen, oder die Zeile unter ignoredRows nennen.",
      hintEn: "Add the area, or name the row under ignoredRows.",
    },
    { line },
  );

export const rowSkipped = (line: number, text: string): Finding =>
  problem(
    "figures-row-skipped",
    {
      de: `Zeile ohne Werte übergangen: „${text.slice(0, 60)}“.`,
      en: `Row without figures passed over: “${text.slice(0, 60)}”.`,
      hintDe: "Fußnoten lesen: Sie sagen oft, wie gezählt wurde.",
      hintEn: "Read the footnotes: they often say how it was counted.",
    },
    { line, severity: "info" },
  );

export const rowShifted = (line: number): Finding =>
  problem(
    "figures-row-shifted",
    {
      de: "Die Zeile hat andere Zellen als die Kopfzeile; sie wird nicht gelesen.",
      en: "The row has other cells than the header; it is not read.",
      hintDe: "Trennzeichen und Anführungszeichen prüfen.",
      hintEn: "Check separators and quotes.",
    },
    { line },
  );

export const areaTwice = (area: string, lines: readonly number[]): Finding =>
  problem(
    "figures-area-twice",
    {
      de: `Das Gebiet „${area}“ steht mehrmals (Zeilen ${lines.join(", ")}); keine davon wird gelesen.`,
      en: `The area “${area}” stands more than once (rows ${lines.join(", ")}); none of them is read.`,
      hintDe: "Eine Zeile je Gebiet.",
      hintEn: "One row for each area.",
    },
    at(lines[1]),
  );

export const cellUnreadable = (
  { line, area }: { readonly line: number; readonly area: string },
  text: string,
  header: Heading,
): Finding =>
  problem(
    "figures-cell-unreadable",
    {
      de: `„${text}“ unter ${named(header)} für „${area}“ ist nicht lesbar; der Wert fehlt.`,
      en: `“${text}” under ${called(header)} for “${area}” cannot be read; the figure is missing.`,
      hintDe: "Eine Zahl oder ein Zeichen der Statistik; gezählt wird in ganzen Zahlen; Formeln brauchen ein Ergebnis.",
      hintEn: "A number or a sign of official statistics; counts are whole; formulas need a result.",
    },
    { line, path: `/${typeof header === "string" ? header : header.join("/")}` },
  );

export const fraction = (header: Heading): Finding =>
  problem(
    "figures-fraction",
    {
      de: `Unter ${named(header)} liegt kein Wert über 1; vielleicht sind es Anteile statt Prozent.`,
      en: `Under ${called(header)} no figure is above 1; they may be fractions and no percentages.`,
      hintDe: "In der Zuordnung percentAsFraction angeben, wenn Excel die Zellen als Prozent zeigt.",
      hintEn: "State percentAsFraction in the mapping where Excel shows the cells as percent.",
    },
    { severity: "warning" },
  );
