// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { IndicatorFile } from "../records/file.ts";
import { areaWith, definitionOf } from "../records/lookup.ts";
import { exampleCity, exampleDistrict, exampleFile, exampleShare, exampleWith, observed } from "./examples.ts";
import type { IndicatorCheck } from "./parameters.ts";

/** Places of members whose key stood before. */
const repeated = (keys: readonly string[]): readonly { readonly index: number; readonly first: number }[] => {
  const firsts = new Map(keys.map((key, index) => [key, index] as const).toReversed());
  return keys.flatMap((key, index) => {
    const first = firsts.get(key) ?? index;
    return first < index ? [{ index, first }] : [];
  });
};

const unknownDefinitions = (file: IndicatorFile): Violation[] =>
  file.observations.flatMap((observation, index) =>
    definitionOf(file, observation) === undefined
      ? [
          {
            path: pointer("observations", index, "indicator"),
            values: { indicator: observation.indicator, version: observation.definitionVersion },
          },
        ]
      : [],
  );

function unknownAreas(file: IndicatorFile): Violation[] {
  const isUnknown = (id: string | undefined) => id !== undefined && areaWith(file, id) === undefined;
  return [
    ...file.areas.flatMap(({ partOf }, index) =>
      isUnknown(partOf) ? [{ path: pointer("areas", index, "partOf"), values: { area: partOf ?? "" } }] : [],
    ),
    ...file.observations.flatMap(({ area }, index) =>
      isUnknown(area) ? [{ path: pointer("observations", index, "area"), values: { area } }] : [],
    ),
  ];
}

/** An area from which `partOf` leads back to itself. */
function circles(file: IndicatorFile): Violation[] {
  return file.areas.flatMap(({ id }, index) => {
    const visited = new Set<string>();
    let next = areaWith(file, id)?.partOf;
    while (next !== undefined && next !== id && !visited.has(next)) {
      visited.add(next);
      next = areaWith(file, next)?.partOf;
    }
    return next === id ? [{ path: pointer("areas", index, "partOf"), values: { area: id } }] : [];
  });
}

const duplicateIds = ({ areas, definitions }: IndicatorFile): Violation[] => [
  ...repeated(areas.map(({ id }) => id)).map(({ index }) => ({
    path: pointer("areas", index, "id"),
    values: { id: areas[index]?.id ?? "" },
  })),
  ...repeated(definitions.map(({ id, version }) => JSON.stringify([id, version]))).map(({ index }) => ({
    path: pointer("definitions", index, "id"),
    values: { id: definitions[index]?.id ?? "" },
  })),
];

const duplicateObservations = ({ observations }: IndicatorFile): Violation[] =>
  repeated(
    observations.map(({ indicator, definitionVersion, area, referenceDate }) =>
      JSON.stringify([indicator, definitionVersion, area, referenceDate]),
    ),
  ).map(({ index, first }) => ({
    path: pointer("observations", index),
    values: { indicator: observations[index]?.indicator ?? "", area: observations[index]?.area ?? "" },
    related: [pointer("observations", first)],
  }));

/** Checks of what points to what. */
export const referenceChecks: readonly IndicatorCheck[] = [
  {
    code: "IND-UNKNOWN-DEFINITION",
    severity: "error",
    title: { de: "Definition fehlt", en: "Definition missing" },
    message: {
      de: "Zu „{indicator}“ in der Fassung „{version}“ gibt es keine Definition.",
      en: "There is no definition of “{indicator}” in version “{version}”.",
    },
    hint: {
      de: "Definition aufnehmen; ist keine bekannt, mit „stated: false“.",
      en: "Add the definition; where none is known, with “stated: false”.",
    },
    find: unknownDefinitions,
    examples: {
      passing: [exampleFile()],
      failing: [exampleFile({ definitions: [] }), exampleWith(observed({ definitionVersion: "2" }))],
    },
  },
  {
    code: "IND-UNKNOWN-AREA",
    severity: "error",
    title: { de: "Gebiet fehlt", en: "Area missing" },
    message: { de: "Das Gebiet „{area}“ steht nicht in der Datei.", en: "The area “{area}” is not in the file." },
    hint: { de: "Gebiet aufnehmen oder die Schreibweise prüfen.", en: "Add the area or check the spelling." },
    find: unknownAreas,
    examples: {
      passing: [exampleFile()],
      failing: [exampleFile({ areas: [exampleDistrict] }), exampleWith(observed({ area: "elsewhere" }))],
    },
  },
  {
    code: "IND-AREA-CIRCLE",
    severity: "error",
    title: { de: "Gebiet enthält sich selbst", en: "Area contains itself" },
    message: { de: "Das Gebiet „{area}“ liegt in sich selbst.", en: "The area “{area}” lies inside itself." },
    hint: { de: "„partOf“ prüfen.", en: "Check “partOf”." },
    find: circles,
    examples: {
      passing: [exampleFile()],
      failing: [exampleFile({ areas: [{ ...exampleCity, partOf: "district" }, exampleDistrict] })],
    },
  },
  {
    code: "IND-DUPLICATE-ID",
    severity: "error",
    title: { de: "Kennung doppelt", en: "Id twice" },
    message: { de: "Die Kennung „{id}“ steht mehrmals.", en: "The id “{id}” stands more than once." },
    hint: {
      de: "Eine Kennung je Gebiet, eine Kennung und Fassung je Definition; nur die erste zählt.",
      en: "One id per area, one id and version per definition; only the first counts.",
    },
    find: duplicateIds,
    examples: {
      passing: [exampleFile({ definitions: [exampleShare, { ...exampleShare, version: "2" }] })],
      failing: [
        exampleFile({ areas: [exampleCity, exampleDistrict, exampleCity] }),
        exampleFile({ definitions: [exampleShare, exampleShare] }),
      ],
    },
  },
  {
    code: "IND-DUPLICATE-OBSERVATION",
    severity: "error",
    title: { de: "Wert doppelt", en: "Figure twice" },
    message: {
      de: "Für „{indicator}“ und „{area}“ stehen zwei Werte zum selben Stichtag.",
      en: "There are two figures of “{indicator}” for “{area}” on the same reference date.",
    },
    hint: {
      de: "Einen Wert streichen; bei zwei Definitionen die Fassung angeben.",
      en: "Remove one; where there are two definitions, give the version.",
    },
    find: duplicateObservations,
    examples: {
      passing: [exampleWith(observed(), observed({ referenceDate: "2019-12-31" }))],
      failing: [exampleWith(observed(), observed({ value: 21 }))],
    },
  },
];
