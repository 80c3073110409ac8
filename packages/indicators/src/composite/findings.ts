// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer, runChecks } from "@quartierkit/findings";
import type { Check, Finding, Violation } from "@quartierkit/findings";
import type { IndexRecipe } from "./recipe.ts";
import type { IndexRow } from "./rows.ts";
import { spreadOf } from "./standardise.ts";

/** A recipe and the rows it is applied to; exclusions of the recipe are already in the rows. */
export interface IndexSubject {
  readonly recipe: IndexRecipe;
  readonly rows: readonly IndexRow[];
}

const columnsOf = ({ status, dynamics }: IndexRecipe): readonly string[] =>
  [...status.columns, ...dynamics.columns].map(({ column }) => column);

const counted = (rows: readonly IndexRow[]) =>
  rows.map((row, index) => ({ row, index })).filter(({ row }) => row.excluded !== true);

const isMissing = (value: number | null | undefined): boolean => !Number.isFinite(value ?? Number.NaN);

function missingValues({ recipe, rows }: IndexSubject): Violation[] {
  return counted(rows).flatMap(({ row, index }) =>
    columnsOf(recipe)
      .filter((column) => isMissing(row.values[column]))
      .map((column) => ({ path: pointer("rows", index, "values", column), values: { area: row.id, column } })),
  );
}

function constantColumns({ recipe, rows }: IndexSubject): Violation[] {
  return columnsOf(recipe).flatMap((column) => {
    const values = counted(rows).flatMap(({ row }) => row.values[column] ?? []);
    const isConstant = values.length > 0 && spreadOf(values, "population").sd === 0;
    return isConstant ? [{ path: pointer("rows"), values: { column } }] : [];
  });
}

function duplicateAreas({ rows }: IndexSubject): Violation[] {
  const places = new Map(rows.map(({ id }, index) => [id, index] as const).toReversed());
  return rows.flatMap(({ id }, index) =>
    places.get(id) === index ? [] : [{ path: pointer("rows", index, "id"), values: { area: id } }],
  );
}

function smallAreas({ recipe, rows }: IndexSubject): Violation[] {
  const minimum = recipe.minimumInhabitants ?? 0;
  return counted(rows).flatMap(({ row, index }) => {
    const inhabitants = row.inhabitants ?? minimum;
    const values = { area: row.id, inhabitants, minimum };
    return inhabitants < minimum ? [{ path: pointer("rows", index), values }] : [];
  });
}

function unexplained({ recipe, rows }: IndexSubject): Violation[] {
  const minimum = recipe.minimumInhabitants ?? 0;
  return rows.flatMap((row, index) => {
    const isExplained = row.excluded !== true || row.reason !== undefined || (row.inhabitants ?? minimum) < minimum;
    return isExplained ? [] : [{ path: pointer("rows", index), values: { area: row.id } }];
  });
}

const recipeOf = (minimumInhabitants: number): IndexRecipe => ({
  id: "example",
  version: "1",
  title: { de: "Beispiel", en: "Example" },
  source: { title: "Example" },
  method: "standardised-sum",
  deviation: "population",
  status: {
    columns: [{ column: "s", polarity: "higher-is-worse" }],
    classes: [{ class: 1, label: { de: "alle", en: "all" } }],
  },
  dynamics: { columns: [], classes: [{ class: 1, label: { de: "alle", en: "all" } }] },
  exclusions: [],
  minimumInhabitants,
});

const example = (...rows: readonly IndexRow[]): IndexSubject => ({ recipe: recipeOf(300), rows });
const a: IndexRow = { id: "a", values: { s: 1 }, inhabitants: 300 };
const b: IndexRow = { id: "b", values: { s: 2 }, inhabitants: 900 };
const sound = [example(a, b)];

/** What can be wrong with the table that an index is made from. */
export const indexChecks: readonly Check<IndexSubject>[] = [
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
    find: missingValues,
    examples: {
      passing: sound,
      failing: [example(a, { id: "b", values: { s: null } }), example({ id: "b", values: {} })],
    },
  },
  {
    code: "INDEX-COLUMN-CONSTANT",
    severity: "error",
    title: { de: "Spalte ohne Streuung", en: "Column without spread" },
    message: {
      de: "Alle Werte in „{column}“ sind gleich; die Spalte unterscheidet nichts.",
      en: "All values in “{column}” are the same; the column tells nothing apart.",
    },
    hint: { de: "Spalte prüfen oder aus dem Rezept nehmen.", en: "Check the column or take it out of the recipe." },
    find: constantColumns,
    examples: { passing: sound, failing: [example(a, { ...b, values: { s: 1 } })] },
  },
  {
    code: "INDEX-AREA-TWICE",
    severity: "error",
    title: { de: "Gebiet doppelt", en: "Area twice" },
    message: {
      de: "Gebiet {area} steht mehrmals in der Tabelle.",
      en: "Area {area} stands in the table more than once.",
    },
    hint: { de: "Eine Zeile je Gebiet; nur die erste zählt.", en: "One row per area; only the first counts." },
    find: duplicateAreas,
    examples: { passing: sound, failing: [example(a, { ...b, id: "a" })] },
  },
  {
    code: "INDEX-SMALL-AREA",
    severity: "warning",
    title: { de: "Kleines Gebiet zählt mit", en: "Small area counts" },
    message: {
      de: "Gebiet {area} hat {inhabitants} Einwohner, das Rezept nennt {minimum} als Mindestzahl.",
      en: "Area {area} has {inhabitants} inhabitants, the recipe states a minimum of {minimum}.",
    },
    hint: {
      de: "Ausschließen und begründen, oder so belassen: Ausschlüsse stehen in einer Liste, nicht in einem Filter.",
      en: "Exclude it with a reason, or leave it: exclusions stand in a list, not in a filter.",
    },
    find: smallAreas,
    examples: { passing: sound, failing: [example(a, { ...b, inhabitants: 299 })] },
  },
  {
    code: "INDEX-EXCLUSION-UNEXPLAINED",
    severity: "warning",
    title: { de: "Ausschluss ohne Grund", en: "Exclusion without a reason" },
    message: {
      de: "Gebiet {area} ist ausgeschlossen; weder ein Grund noch die Einwohnerzahl erklärt es.",
      en: "Area {area} is excluded; neither a reason nor its number of inhabitants explains it.",
    },
    hint: { de: "Den Grund angeben.", en: "Give the reason." },
    find: unexplained,
    examples: {
      passing: [
        example(a, { ...b, excluded: true, reason: "business park" }),
        example(a, { id: "c", values: {}, excluded: true, inhabitants: 12 }),
      ],
      failing: [example(a, { ...b, excluded: true })],
    },
  },
];

/** Runs the checks; none of them depends on the day. */
export const findIn = (subject: IndexSubject): Finding[] =>
  runChecks(indexChecks, subject, { on: "2000-01-01", parameters: undefined });
