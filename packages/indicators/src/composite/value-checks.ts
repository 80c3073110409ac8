// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Check, Violation } from "@quartierkit/findings";
import { columnsOf, groupsOf } from "./columns.ts";
import { completeRows, countedRows, figureIn, isRefused } from "./counting.ts";
import type { IndexRow } from "./rows.ts";
import { spreadOf } from "./standardise.ts";
import { a, b, example, sound } from "./subject.ts";
import type { IndexSubject } from "./subject.ts";

/** Every cell of an area that counts, with its place. */
function cellsOf(
  { recipe, rows }: IndexSubject,
  isWrong: (row: IndexRow, column: string) => boolean,
): readonly Violation[] {
  const columns = columnsOf(recipe);
  return rows.flatMap((row, index) =>
    columns
      .filter((column) => row.excluded !== true && isWrong(row, column))
      .map((column) => ({
        path: pointer("rows", index, "values", column),
        values: {
          area: row.id,
          column,
          status: row.statuses?.[column] ?? "",
          kind: kindOf(cellIn(row, column)),
        },
      })),
  );
}

function tooFewAreas({ recipe, rows }: IndexSubject): readonly Violation[] {
  if (rows.length === 0) return [];
  return groupsOf(recipe).flatMap((columns) => {
    const names = columns.map(({ column }) => column);
    const n = completeRows(countedRows(rows), names).length;
    return n > 1 ? [] : [{ path: pointer("rows"), values: { n, columns: names.join(", ") } }];
  });
}

function constantColumns({ recipe, rows }: IndexSubject): readonly Violation[] {
  return groupsOf(recipe).flatMap((columns) => {
    const names = columns.map(({ column }) => column);
    const complete = completeRows(countedRows(rows), names);
    const isConstant = (place: number) =>
      spreadOf(
        complete.map(({ values }) => values[place] ?? 0),
        "population",
      ).sd === 0;
    return names
      .filter((_, place) => complete.length > 1 && isConstant(place))
      .map((column) => ({ path: pointer("rows"), values: { column } }));
  });
}

/** What stands in a cell; whoever calls without types may have put anything there. */
const cellIn = (row: IndexRow, column: string): unknown => row.values[column];

const isNoNumber = (row: IndexRow, column: string): boolean =>
  (cellIn(row, column) ?? null) !== null && typeof cellIn(row, column) !== "number";

/** What is there instead of a number: the status of an object that has one, or its type. */
function kindOf(cell: unknown): string {
  const hasStatus = typeof cell === "object" && cell !== null && "status" in cell;
  return hasStatus && typeof cell.status === "string" ? `status: ${cell.status}` : typeof cell;
}

/** Statuses that say why there is no figure; nothing is refused where none is given. */
const absent: ReadonlySet<string> = new Set(["not-available", "below-threshold"]);

/** A status that keeps the cell out of an index, unless it only says why the cell is empty. */
function isHeldBack(row: IndexRow, column: string): boolean {
  const isEmpty = (cellIn(row, column) ?? null) === null && absent.has(row.statuses?.[column] ?? "");
  return isRefused(row, column) && !isEmpty && !isNoNumber(row, column);
}

const isMissing = (row: IndexRow, column: string): boolean =>
  figureIn(row, column) === null && !isHeldBack(row, column) && !isNoNumber(row, column);

const smoothed: IndexRow = { ...b, statuses: { s: "smoothed" } };
/** As a program without types passes on what `smooth` made. */
const untyped: IndexRow = JSON.parse('{ "id": "b", "values": { "s": { "status": "smoothed", "value": 2 } } }');

/** What can be wrong with the figures an index is made from. */
export const valueChecks: readonly Check<IndexSubject>[] = [
  {
    code: "INDEX-VALUE-MISSING",
    severity: "error",
    title: { de: "Fehlender Wert", en: "Missing value" },
    message: {
      de: "Gebiet {area} ist nicht ausgeschlossen und hat keinen Wert in „{column}“.",
      en: "Area {area} is not excluded and has no value in “{column}”.",
    },
    hint: {
      de: "Wert ergänzen oder das Gebiet mit Grund ausschließen; bis dahin zählt es in diesem Index nicht mit.",
      en: "Add the value or exclude the area with a reason; until then it does not count in this index.",
    },
    find: (subject) => cellsOf(subject, isMissing),
    examples: {
      passing: sound,
      failing: [example(a, { id: "b", values: { s: null } }), example({ id: "b", values: {} })],
    },
  },
  {
    code: "INDEX-VALUE-NO-NUMBER",
    severity: "error",
    title: { de: "Wert ist keine Zahl", en: "Value is no number" },
    message: {
      de: "Der Wert von Gebiet {area} in „{column}“ ist keine Zahl ({kind}) und wird nicht verwendet.",
      en: "The value of area {area} in “{column}” is no number ({kind}) and is not used.",
    },
    hint: {
      de: "Gemessene Zahl einsetzen; geglättete Werte gehören in keinen Index. Ein Status steht in „statuses“.",
      en: "Put in the measured number; smoothed values belong in no index. A status stands in “statuses”.",
    },
    find: (subject) => cellsOf(subject, isNoNumber),
    examples: { passing: [...sound, example(a, { ...b, values: { s: null } })], failing: [example(a, untyped)] },
  },
  {
    code: "INDEX-VALUE-REFUSED",
    severity: "error",
    title: { de: "Wert darf nicht in einen Index", en: "Value must not enter an index" },
    message: {
      de: "Der Wert von Gebiet {area} in „{column}“ ist „{status}“ und wird nicht verwendet.",
      en: "The value of area {area} in “{column}” is “{status}” and is not used.",
    },
    hint: {
      de: "Geglättete Werte lehnen sich an andere Gebiete an, gesperrte wären aus dem z-Wert zurückzurechnen: gemessenen Wert nehmen oder das Gebiet mit Grund ausschließen.",
      en: "Smoothed values lean on other areas, suppressed ones could be worked out from the z-value: take the measured value or exclude the area with a reason.",
    },
    find: (subject) => cellsOf(subject, isHeldBack),
    examples: {
      passing: [...sound, example(a, { ...b, statuses: { s: "provisional" } })],
      failing: [example(a, smoothed), example(a, { ...b, statuses: { s: "suppressed-secondary" } })],
    },
  },
  {
    code: "INDEX-TOO-FEW-AREAS",
    severity: "error",
    title: { de: "Zu wenige Gebiete", en: "Too few areas" },
    message: {
      de: "{n} Gebiete haben Werte in allen Spalten ({columns}); ein Index vergleicht mindestens zwei.",
      en: "{n} areas have values in all columns ({columns}); an index compares two at least.",
    },
    hint: { de: "Werte ergänzen oder Ausschlüsse prüfen.", en: "Add values or check the exclusions." },
    find: tooFewAreas,
    examples: { passing: sound, failing: [example(a), example(a, smoothed)] },
  },
  {
    code: "INDEX-COLUMN-CONSTANT",
    severity: "error",
    title: { de: "Spalte ohne Streuung", en: "Column without spread" },
    message: {
      de: "Alle Werte in „{column}“ sind gleich; die Spalte unterscheidet nichts, und kein Index wird daraus berechnet.",
      en: "All values in “{column}” are the same; the column tells nothing apart, and no index is made from it.",
    },
    hint: { de: "Spalte prüfen oder aus dem Rezept nehmen.", en: "Check the column or take it out of the recipe." },
    find: constantColumns,
    examples: { passing: sound, failing: [example(a, { ...b, values: { s: 1 } })] },
  },
];
