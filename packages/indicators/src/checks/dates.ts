// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { CheckContext, Violation } from "@quartierkit/findings";
import type { IndicatorFile } from "../records/file.ts";
import { latestOf } from "../records/latest.ts";
import type { PlacedObservation } from "../records/latest.ts";
import { mayShowFigure } from "../records/status.ts";
import { exampleFile, exampleShare, exampleWith, observed, unobserved } from "./examples.ts";
import type { IndicatorCheck, IndicatorParameters } from "./parameters.ts";

function inFuture({ observations }: IndicatorFile, { on }: CheckContext<IndicatorParameters>): Violation[] {
  return observations.flatMap(({ referenceDate }, index) =>
    referenceDate !== null && referenceDate > on
      ? [{ path: pointer("observations", index, "referenceDate"), values: { date: referenceDate, on } }]
      : [],
  );
}

const undated = ({ observations }: IndicatorFile): Violation[] =>
  observations.flatMap(({ referenceDate, status, area, indicator }, index) =>
    referenceDate === null && mayShowFigure(status)
      ? [{ path: pointer("observations", index, "referenceDate"), values: { area, indicator } }]
      : [],
  );

const shownOf = ({ observations }: IndicatorFile): PlacedObservation[] =>
  latestOf(observations).filter(({ observation }) => mayShowFigure(observation.status));

function mixedDates(file: IndicatorFile): Violation[] {
  const dated = shownOf(file).filter(({ observation }) => observation.referenceDate !== null);
  const dates = new Set(dated.map(({ observation }) => observation.referenceDate ?? ""));
  if (dates.size < 2) return [];
  return [
    {
      path: pointer("observations"),
      values: { dates: [...dates].toSorted().join(", ") },
      related: dated.map(({ index }) => pointer("observations", index)),
    },
  ];
}

function mixedVersions(file: IndicatorFile): Violation[] {
  const shown = shownOf(file);
  return [...new Set(shown.map(({ observation }) => observation.indicator))].flatMap((indicator) => {
    const own = shown.filter(({ observation }) => observation.indicator === indicator);
    const versions = new Set(own.map(({ observation }) => observation.definitionVersion));
    if (versions.size < 2) return [];
    return [
      {
        path: pointer("observations"),
        values: { indicator, versions: [...versions].toSorted().join(", ") },
        related: own.map(({ index }) => pointer("observations", index)),
      },
    ];
  });
}

/** Checks of reference dates, and of what stands side by side in one table. */
export const dateChecks: readonly IndicatorCheck[] = [
  {
    code: "IND-DATE-IN-FUTURE",
    severity: "error",
    title: { de: "Stichtag in der Zukunft", en: "Reference date in the future" },
    message: { de: "Der Stichtag {date} liegt nach dem {on}.", en: "The reference date {date} lies after {on}." },
    hint: {
      de: "Stichtag prüfen; eine Prognose ist keine Messung.",
      en: "Check the date; a forecast is no measurement.",
    },
    find: inFuture,
    examples: {
      passing: [exampleFile()],
      failing: [exampleWith(observed({ referenceDate: "2299-12-31" }))],
    },
  },
  {
    code: "IND-DATE-NOT-STATED",
    severity: "info",
    title: { de: "Stichtag nicht genannt", en: "Reference date not stated" },
    message: {
      de: "Der Wert von „{indicator}“ für „{area}“ hat keinen Stichtag.",
      en: "The figure of “{indicator}” for “{area}” has no reference date.",
    },
    hint: { de: "Den Stichtag bei der Quelle erfragen.", en: "Ask the source for the date." },
    find: undated,
    examples: {
      passing: [exampleFile(), exampleWith(unobserved({ referenceDate: null, status: "not-available" }))],
      failing: [exampleWith(observed({ referenceDate: null }))],
    },
  },
  {
    code: "IND-MIXED-DATES",
    severity: "warning",
    title: { de: "Verschiedene Stichtage", en: "Mixed reference dates" },
    message: {
      de: "Die jüngsten Werte haben verschiedene Stichtage: {dates}.",
      en: "The latest figures have different reference dates: {dates}.",
    },
    hint: {
      de: "Den Stichtag bei jedem Wert nennen, nicht einmal für die Tabelle.",
      en: "Print the reference date with each figure, not once for the table.",
    },
    find: mixedDates,
    examples: {
      passing: [exampleFile(), exampleWith(observed(), observed({ referenceDate: "2019-12-31" }))],
      failing: [exampleWith(observed(), observed({ area: "city", referenceDate: "2019-12-31" }))],
    },
  },
  {
    code: "IND-MIXED-VERSIONS",
    severity: "warning",
    title: { de: "Verschiedene Fassungen der Definition", en: "Mixed versions of the definition" },
    message: {
      de: "Die jüngsten Werte von „{indicator}“ folgen verschiedenen Fassungen der Definition: {versions}.",
      en: "The latest figures of “{indicator}” follow different versions of the definition: {versions}.",
    },
    hint: { de: "Nicht ohne Erläuterung vergleichen.", en: "Do not compare them without saying so." },
    find: mixedVersions,
    examples: {
      passing: [exampleFile()],
      failing: [
        exampleFile({
          definitions: [exampleShare, { ...exampleShare, version: "2" }],
          observations: [observed(), observed({ area: "city", definitionVersion: "2" })],
        }),
      ],
    },
  },
];
