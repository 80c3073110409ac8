// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { CheckContext, Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import { figureOf } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import { definitionOf } from "../records/lookup.ts";
import { isCalledUnemploymentRate } from "../records/names.ts";
import { mayShowFigure } from "../records/status.ts";
import { exampleFile, exampleShare, exampleWith, observed } from "./examples.ts";
import type { IndicatorCheck, IndicatorParameters } from "./parameters.ts";
import { confidentiality, labourForce } from "./sources.ts";

type Context = CheckContext<IndicatorParameters>;

function smallDenominators(file: IndicatorFile, { parameters }: Context): Violation[] {
  return file.observations.flatMap((observation, index) => {
    const definition = definitionOf(file, observation);
    if (definition === undefined || figureOf(observation, definition) === null) return [];
    const official = isCalledUnemploymentRate(definition.title) ? parameters.minimumLabourForce : 0;
    const minimum = definition.minimumDenominator ?? official;
    const { denominator = minimum } = observation;
    return denominator < minimum
      ? [{ path: pointer("observations", index, "denominator"), values: { denominator, minimum } }]
      : [];
  });
}

function smallCounts(file: IndicatorFile, { parameters }: Context): Violation[] {
  return file.observations.flatMap((observation, index) => {
    const isCount = definitionOf(file, observation)?.unit === "count";
    const { numerator, value, status } = observation;
    const shown = isCount ? (value ?? numerator) : numerator;
    if (shown === undefined || shown <= 0 || shown >= parameters.minimumCount || !mayShowFigure(status)) return [];
    const field = shown === numerator ? "numerator" : "value";
    const values = { count: shown, minimum: parameters.minimumCount };
    return [{ path: pointer("observations", index, field), values }];
  });
}

const rateOf = (denominator: number) =>
  exampleFile({
    definitions: [{ ...exampleShare, title: { de: "Arbeitslosenquote" } }],
    observations: [observed({ area: "city", denominator })],
  });

const countOf = (value: number) => exampleWith(observed({ indicator: "inhabitants", value }));

/** Checks of numbers that are too small to compute with or to publish. Secondary disclosure is not looked for. */
export const smallNumberChecks: readonly IndicatorCheck[] = [
  {
    code: "IND-SMALL-DENOMINATOR",
    severity: "warning",
    title: { de: "Bezugsgröße zu klein", en: "Denominator too small" },
    message: {
      de: "Die Bezugsgröße {denominator} liegt unter {minimum}; dafür wird keine Quote berechnet.",
      en: "The denominator {denominator} is below {minimum}; no rate is computed for it.",
    },
    hint: {
      de: "Den Wert nicht ausweisen, oder das Gebiet größer fassen.",
      en: "Do not show the figure, or take a larger area.",
    },
    source: labourForce,
    find: smallDenominators,
    examples: {
      passing: [rateOf(1000), exampleWith(observed({ denominator: 10 }))],
      failing: [
        rateOf(999),
        exampleFile({
          definitions: [{ ...exampleShare, minimumDenominator: 30 }],
          observations: [observed({ denominator: 29 })],
        }),
      ],
    },
  },
  {
    code: "IND-SMALL-COUNT",
    severity: "warning",
    title: { de: "Kleine Fallzahl", en: "Small count" },
    message: {
      de: "Die Fallzahl {count} liegt unter {minimum}; sie kann einzelne Menschen erkennbar machen.",
      en: "The count {count} is below {minimum}; it may identify single people.",
    },
    hint: {
      de: "Vor der Veröffentlichung sperren, mit einer zweiten Zelle, damit sie sich nicht zurückrechnen lässt.",
      en: "Withhold it before publication, together with a second cell so that it cannot be computed back.",
    },
    norm: cite("§ 281 Abs. 3 SGB III"),
    source: confidentiality,
    find: smallCounts,
    examples: {
      passing: [countOf(0), countOf(3), exampleWith(observed({ numerator: 3, denominator: 15 }))],
      failing: [countOf(1), countOf(2), exampleWith(observed({ numerator: 2, denominator: 10 }))],
    },
  },
];
