// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Check, Violation } from "@quartierkit/findings";
import { a, b, example, sound } from "./subject.ts";
import type { IndexSubject } from "./subject.ts";

function duplicateAreas({ rows }: IndexSubject): Violation[] {
  const places = new Map(rows.map(({ id }, index) => [id, index] as const).toReversed());
  return rows.flatMap(({ id }, index) =>
    places.get(id) === index ? [] : [{ path: pointer("rows", index, "id"), values: { area: id } }],
  );
}

function smallAreas({ recipe, rows }: IndexSubject): Violation[] {
  const minimum = recipe.minimumInhabitants ?? 0;
  return rows.flatMap((row, index) => {
    const inhabitants = row.inhabitants ?? minimum;
    const values = { area: row.id, inhabitants, minimum };
    return row.excluded !== true && inhabitants < minimum ? [{ path: pointer("rows", index), values }] : [];
  });
}

function unexplained({ recipe, rows }: IndexSubject): Violation[] {
  const minimum = recipe.minimumInhabitants ?? 0;
  return rows.flatMap((row, index) => {
    const isExplained = row.excluded !== true || row.reason !== undefined || (row.inhabitants ?? minimum) < minimum;
    return isExplained ? [] : [{ path: pointer("rows", index), values: { area: row.id } }];
  });
}

/** What can be wrong with the areas and exclusions of an index. */
export const areaChecks: readonly Check<IndexSubject>[] = [
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
