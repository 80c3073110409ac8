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
        values: { area: row.id, column, status: row.statuses?.[column] ?? "" },
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

const smoothed: IndexRow = { ...b, statuses: { s: "smoothed" } };

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
    find: (subject) => cellsOf(subject, (row, column) => !isRefused(row, column) && figureIn(row, column) === null),
    examples: {
      passing: sound,
      failing: [example(a, { id: "b", values: { s: null } }), example({ id: "b", values: {} })],
    },
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
    find: (subject) => cellsOf(subject, isRefused),
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
