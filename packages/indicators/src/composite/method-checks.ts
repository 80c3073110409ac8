// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Check, Violation } from "@quartierkit/findings";
import { completeRows, countedRows } from "./counting.ts";
import { replayGroup } from "./group.ts";
import { firstComponent, worseUpwards } from "./principal-component.ts";
import { componentRecipe, rankRecipe, sound, sumRecipe } from "./subject.ts";
import type { IndexSubject } from "./subject.ts";

/** The weights of the English indices add up to 0.999 as published. */
const rounding = 0.01;

function constantSums({ recipe, rows }: IndexSubject): readonly Violation[] {
  if (recipe.method !== "standardised-sum") return [];
  return [recipe.status, recipe.dynamics].flatMap((group) => {
    const { columns, sum } = replayGroup(recipe, group, countedRows(rows));
    const isFlat = sum.n > 1 && sum.sd === 0 && Object.values(columns).every(({ sd }) => sd > 0);
    const names = group.columns.map(({ column }) => column).join(", ");
    return isFlat ? [{ path: pointer("rows"), values: { columns: names } }] : [];
  });
}

function oddWeights({ recipe }: IndexSubject): readonly Violation[] {
  if (recipe.method !== "ranked-domains") return [];
  const sum = recipe.domains.reduce((total, { weight }) => total + weight, 0);
  const isOne = Math.abs(sum - 1) <= rounding;
  return isOne ? [] : [{ path: pointer("recipe", "domains"), values: { sum: Number(sum.toFixed(4)) } }];
}

/** The component of a subject; `undefined` where other checks say why there is none. */
function componentOf({ recipe, rows }: IndexSubject) {
  if (recipe.method !== "principal-component") return undefined;
  const names = recipe.columns.map(({ column }) => column);
  const { turned, isUsable } = worseUpwards(recipe, completeRows(countedRows(rows), names));
  return isUsable ? { names, component: firstComponent(turned, names.length) } : undefined;
}

function unclearComponent(subject: IndexSubject): readonly Violation[] {
  const found = componentOf(subject);
  return found?.component === null ? [{ path: pointer("rows"), values: { columns: found.names.join(", ") } }] : [];
}

function contraryColumns(subject: IndexSubject): readonly Violation[] {
  const { names = [], component } = componentOf(subject) ?? {};
  return names.flatMap((column, place) => {
    const loading = component?.vector[place] ?? 0;
    return loading < 0 ? [{ path: pointer("rows"), values: { column, loading: Number(loading.toFixed(3)) } }] : [];
  });
}

const pairs = (...of: readonly (readonly [number, number])[]) =>
  of.map(([s, t], at) => ({ id: `area-${at}`, values: { s, t } }));

const together = pairs([1, 2], [2, 4], [3, 7], [4, 6]);
const opposite = pairs([1, 4], [2, 3], [3, 2], [4, 1]);
const crossed = pairs([0, 0], [0, 1], [1, 0], [1, 1]);
const contrary = [
  { id: "a", values: { s: 1, t: 1, u: 4 } },
  { id: "b", values: { s: 2, t: 3, u: 3 } },
  { id: "c", values: { s: 4, t: 4, u: 1 } },
];

/** What can be wrong with a recipe when it meets the figures. */
export const methodChecks: readonly Check<IndexSubject>[] = [
  {
    code: "INDEX-SUM-CONSTANT",
    severity: "error",
    title: { de: "Spalten heben sich auf", en: "Columns cancel out" },
    message: {
      de: "Die Summe der z-Werte von {columns} ist in allen Gebieten gleich; kein Index wird daraus berechnet.",
      en: "The sum of the z-values of {columns} is the same in all areas; no index is made from it.",
    },
    hint: { de: "Polarität der Spalten prüfen.", en: "Check the polarity of the columns." },
    find: constantSums,
    examples: {
      passing: sound,
      failing: [{ recipe: sumRecipe("s", "t"), rows: opposite }],
    },
  },
  {
    code: "INDEX-WEIGHTS",
    severity: "warning",
    title: { de: "Gewichte ergeben nicht 1", en: "Weights do not add up to 1" },
    message: { de: "Die Gewichte ergeben zusammen {sum}.", en: "The weights add up to {sum}." },
    hint: {
      de: "Sie werden genommen, wie sie sind; für Ränge ist nur ihr Verhältnis wichtig.",
      en: "They are taken as they are; for ranks only their ratio matters.",
    },
    find: oddWeights,
    examples: {
      passing: [{ recipe: rankRecipe(0.5, 0.499), rows: [] }],
      failing: [{ recipe: rankRecipe(0.5, 0.3), rows: [] }],
    },
  },
  {
    code: "INDEX-COMPONENT-UNCLEAR",
    severity: "error",
    title: { de: "Keine erste Komponente", en: "No first component" },
    message: {
      de: "In {columns} erklärt keine Komponente mehr als die anderen, oder ihre Richtung ist offen; kein Index wird berechnet.",
      en: "In {columns} no component explains more than the others, or its direction is open; no index is made.",
    },
    hint: {
      de: "Die Spalten hängen nicht zusammen oder laufen gegeneinander: Polarität und Auswahl prüfen.",
      en: "The columns are unrelated or run against each other: check polarity and choice.",
    },
    find: unclearComponent,
    examples: {
      passing: [{ recipe: componentRecipe("s", "t"), rows: together }],
      failing: [
        { recipe: componentRecipe("s", "t"), rows: crossed },
        { recipe: componentRecipe("s", "t"), rows: opposite },
      ],
    },
  },
  {
    code: "INDEX-COMPONENT-CONTRARY",
    severity: "warning",
    title: { de: "Spalte läuft gegen die anderen", en: "Column runs against the others" },
    message: {
      de: "„{column}“ hat in der Komponente das Gewicht {loading}: höher zählt dort als besser.",
      en: "“{column}” has the loading {loading} in the component: higher counts as better there.",
    },
    hint: {
      de: "Polarität prüfen, oder die Spalte aus dem Rezept nehmen.",
      en: "Check its polarity, or take the column out of the recipe.",
    },
    find: contraryColumns,
    examples: {
      passing: [{ recipe: componentRecipe("s", "t"), rows: together }],
      failing: [{ recipe: componentRecipe("s", "t", "u"), rows: contrary }],
    },
  },
];
