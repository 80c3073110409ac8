// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Check, Violation } from "@quartierkit/findings";
import { expectedDissimilarity } from "./expected.ts";
import { againstRest, groupsIn, twoGroups } from "./units.ts";
import type { SegregationSubject, SegregationUnit } from "./units.ts";

const usualLimit = 0.05;

function countsThatAreNone({ units }: SegregationSubject): readonly Violation[] {
  const groups = groupsIn(units);
  return units.flatMap(({ id, counts }, index) =>
    groups
      .filter((group) => !Number.isSafeInteger(counts[group]) || (counts[group] ?? -1) < 0)
      .map((group) => ({
        path: pointer("units", index, "counts", group),
        values: { unit: id, group, count: String(counts[group] ?? "–") },
      })),
  );
}

function unitsTwice({ units }: SegregationSubject): readonly Violation[] {
  const first = new Map(units.map(({ id }, index) => [id, index] as const).toReversed());
  return units.flatMap(({ id }, index) =>
    first.get(id) === index ? [] : [{ path: pointer("units", index, "id"), values: { unit: id } }],
  );
}

function emptyGroups(subject: SegregationSubject): readonly Violation[] {
  const { x, y } = twoGroups(subject);
  const values = {
    group: subject.request.group,
    other: subject.request.comparedWith ?? { de: "alle übrigen", en: "everybody else" },
  };
  const isMeasurable = x > 0 && y > 0 && againstRest(subject).y > 0;
  return isMeasurable ? [] : [{ path: pointer("units"), values: { ...values, x, y } }];
}

function smallUnits(subject: SegregationSubject): readonly Violation[] {
  const wrong = [countsThatAreNone, emptyGroups].some((find) => find(subject).length > 0);
  if (wrong) return [];
  const expected = expectedDissimilarity(twoGroups(subject));
  const limit = subject.request.warnFrom ?? usualLimit;
  const values = { group: subject.request.group, expected: Number(expected.toFixed(3)) };
  return expected < limit ? [] : [{ path: pointer("units"), values }];
}

const unit = (id: string, a: number, b: number): SegregationUnit => ({ id, counts: { a, b } });
const example = (...units: readonly SegregationUnit[]): SegregationSubject => ({ units, request: { group: "a" } });
const sound = [example(unit("north", 8000, 2000), unit("south", 2000, 8000))];

/** What can be wrong with the counts of a measure of segregation; after an error nothing is measured. */
export const segregationChecks: readonly Check<SegregationSubject>[] = [
  {
    code: "SEGREGATION-COUNT",
    severity: "error",
    title: { de: "Keine Anzahl", en: "Not a count" },
    message: {
      de: "„{count}“ Personen der Gruppe {group} in {unit}: das ist keine ganze Zahl ab 0.",
      en: "“{count}” people of group {group} in {unit}: that is no whole number from 0.",
    },
    hint: {
      de: "Anzahlen je Gruppe und Gebiet angeben, keine Anteile; gesperrte Felder machen das Maß unmöglich.",
      en: "Give counts by group and area, no shares; a suppressed cell makes the measure impossible.",
    },
    find: countsThatAreNone,
    examples: {
      passing: sound,
      failing: [
        example(unit("north", 1.5, 2)),
        example(unit("north", -1, 2)),
        example(unit("n", 1, 2), { id: "s", counts: { a: 1 } }),
      ],
    },
  },
  {
    code: "SEGREGATION-UNIT-TWICE",
    severity: "error",
    title: { de: "Gebiet doppelt", en: "Area twice" },
    message: { de: "Gebiet {unit} steht mehrmals da.", en: "Area {unit} stands there more than once." },
    hint: { de: "Eine Zeile je Gebiet.", en: "One row per area." },
    find: unitsTwice,
    examples: { passing: sound, failing: [example(unit("north", 1, 2), unit("north", 2, 1))] },
  },
  {
    code: "SEGREGATION-GROUP-EMPTY",
    severity: "error",
    title: { de: "Gruppe ohne Personen", en: "Group without people" },
    message: {
      de: "{x} Personen in „{group}“, {y} in der Vergleichsgruppe ({other}): es gibt nichts zu vergleichen.",
      en: "{x} people in “{group}”, {y} in the group compared with ({other}): there is nothing to compare.",
    },
    hint: { de: "Namen der Gruppen prüfen.", en: "Check the names of the groups." },
    find: emptyGroups,
    examples: {
      passing: sound,
      failing: [
        example(unit("north", 0, 5)),
        example(unit("north", 5, 0)),
        { units: [unit("n", 1, 2)], request: { group: "a", comparedWith: "c" } },
      ],
    },
  },
  {
    code: "SEGREGATION-SMALL-UNITS",
    severity: "warning",
    title: { de: "Kleine Gebiete heben das Maß", en: "Small areas raise the measure" },
    message: {
      de: "Würden dieselben Menschen auf dieselben Gebiete verlost, wäre die Dissimilarität von „{group}“ im Mittel schon {expected}.",
      en: "If the same people were drawn by lot into the same areas, the dissimilarity of “{group}” would be {expected} on average.",
    },
    hint: {
      de: "Den Zufallswert mit veröffentlichen, größere Gebiete nehmen, und Maße nur bei ähnlichen Gebietsgrößen vergleichen.",
      en: "Publish the value at random beside it, take larger areas, and compare measures only over areas of similar size.",
    },
    find: smallUnits,
    examples: { passing: sound, failing: [example(unit("north", 3, 2), unit("south", 2, 3))] },
  },
];
