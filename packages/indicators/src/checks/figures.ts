// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { agrees, decimalsOf } from "../decimal/decimal.ts";
import type { IndicatorDefinition } from "../records/definition.ts";
import { figureOf } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import { containersOf, definitionOf } from "../records/lookup.ts";
import type { Observation } from "../records/observation.ts";
import { impossible } from "../records/sound.ts";
import type { Impossible } from "../records/sound.ts";
import { mayShowFigure } from "../records/status.ts";
import { kindOf, scaleOf } from "../records/unit.ts";
import { exampleFile, exampleWith, observed, unobserved } from "./examples.ts";
import type { IndicatorCheck } from "./parameters.ts";

/** Looks at each observation together with its definition. */
const each =
  (look: (observation: Observation, definition: IndicatorDefinition, path: string) => readonly Violation[]) =>
  (file: IndicatorFile): Violation[] =>
    file.observations.flatMap((observation, index) => {
      const definition = definitionOf(file, observation);
      return definition === undefined ? [] : look(observation, definition, pointer("observations", index));
    });

const contradictions = each(({ value, numerator, denominator }, definition, path) => {
  if (value === undefined || numerator === undefined || denominator === undefined) return [];
  if (kindOf(definition.unit) !== "rate" || !Number.isFinite(value) || denominator === 0) return [];
  const decimals = Math.max(definition.decimals ?? 0, decimalsOf(value));
  const parts = { numerator, denominator, scale: scaleOf(definition.unit) };
  return agrees({ value, decimals }, parts)
    ? []
    : [{ path: `${path}/value`, values: { value, numerator, denominator, decimals } }];
});

/** Observations that are impossible for one of some reasons. */
const because = (...reasons: readonly Impossible["because"][]) =>
  each((observation, definition, path) => {
    const found = impossible(observation, definition);
    if (found === null || !reasons.includes(found.because)) return [];
    const { value, numerator = "?", denominator = "?" } = observation;
    const shown = found.field === "value" ? `${value}` : `${numerator} / ${denominator}`;
    return [{ path: `${path}/${found.field}`, values: { value: shown } }];
  });

const missingValues = each((observation, definition, path) =>
  mayShowFigure(observation.status) &&
  observation.status !== "less-than-half" &&
  impossible(observation, definition) === null &&
  figureOf(observation, definition) === null
    ? [{ path, values: { status: observation.status } }]
    : [],
);

const despiteStatus = each(({ value, numerator, status }, _, path) => {
  const shown = value === undefined ? numerator : value;
  if (shown === undefined) return [];
  const isZero = status === "true-zero" || status === "less-than-half";
  return !mayShowFigure(status) || (isZero && shown !== 0) ? [{ path, values: { status } }] : [];
});

/** What two figures must share so that one can be part of the other. */
const keyOf = ({ indicator, definitionVersion, referenceDate }: Observation, area: string): string =>
  JSON.stringify([indicator, definitionVersion, referenceDate, area]);

function largerThanWhole(file: IndicatorFile): Violation[] {
  const places = new Map(file.observations.map((observation, index) => [keyOf(observation, observation.area), index]));
  return file.observations.flatMap((part, index) => {
    const definition = definitionOf(file, part);
    const own = figureOf(part, definition);
    if (definition === undefined || kindOf(definition.unit) !== "sum" || own === null || part.referenceDate === null) {
      return [];
    }
    return containersOf(file, part.area).flatMap((whole) => {
      const place = places.get(keyOf(part, whole)) ?? -1;
      const container = file.observations[place];
      const total = container === undefined ? null : figureOf(container, definition);
      if (total === null || own <= total) return [];
      const values = { part: part.area, whole, own, total };
      return [{ path: pointer("observations", index, "value"), values, related: [pointer("observations", place)] }];
    });
  });
}

const shareOf = (numerator: number, denominator: number, value: number) =>
  exampleWith(observed({ numerator, denominator, value }));

const inhabitants = (district: number, city: number) =>
  exampleWith(
    observed({ indicator: "inhabitants", value: district }),
    observed({ indicator: "inhabitants", area: "city", value: city }),
  );

/** Checks of the figures themselves. */
export const figureChecks: readonly IndicatorCheck[] = [
  {
    code: "IND-RATE-CONTRADICTS",
    severity: "error",
    title: { de: "Anteil passt nicht zu Zähler und Nenner", en: "Rate does not fit numerator and denominator" },
    message: {
      de: "{value} ist nicht {numerator} von {denominator}, auch nicht gerundet auf {decimals} Nachkommastellen.",
      en: "{value} is not {numerator} of {denominator}, not even rounded to {decimals} decimals.",
    },
    hint: {
      de: "Prüfen, ob der Anteil einen anderen Nenner hat, und ihn dann angeben.",
      en: "Check whether the rate has another denominator, and give that one.",
    },
    find: contradictions,
    examples: { passing: [shareOf(1, 8, 12.5), shareOf(1, 3, 33.3)], failing: [shareOf(1, 3, 33.4)] },
  },
  {
    code: "IND-SHARE-RANGE",
    severity: "error",
    title: { de: "Anteil außerhalb von 0 bis 100 %", en: "Share outside 0 to 100 %" },
    message: { de: "{value} ist kein Anteil.", en: "{value} is no share." },
    hint: { de: "Wert, Zähler, Nenner und Einheit prüfen.", en: "Check value, numerator, denominator and unit." },
    find: because("outside-share"),
    examples: {
      passing: [exampleWith(observed({ value: 100 })), exampleWith(observed({ value: 0 }))],
      failing: [exampleWith(observed({ value: 100.1 })), shareOf(9, 8, 20), exampleWith(observed({ value: -0.1 }))],
    },
  },
  {
    code: "IND-NUMBER-IMPOSSIBLE",
    severity: "error",
    title: { de: "Unmögliche Zahl", en: "Impossible number" },
    message: {
      de: "{value} kann keine Zahl von Menschen, Flächen oder Anteilen sein; es wird damit nicht gerechnet.",
      en: "{value} cannot be a number of people, areas or shares; nothing is computed with it.",
    },
    hint: {
      de: "Gezählt wird in ganzen Zahlen ab 0; Hochrechnungen haben den Status „estimated“.",
      en: "Counts are whole numbers from 0; projections have the status “estimated”.",
    },
    find: because("not-finite", "not-whole", "negative"),
    examples: {
      passing: [
        inhabitants(9, 9),
        exampleWith(observed({ indicator: "inhabitants", value: 4.5, status: "estimated" })),
      ],
      failing: [
        inhabitants(4.5, 9),
        inhabitants(-1, 9),
        exampleWith(observed({ value: Number.NaN })),
        exampleWith(observed({ value: Infinity })),
        exampleWith(observed({ numerator: 1.5, denominator: 8 })),
      ],
    },
  },
  {
    code: "IND-DENOMINATOR-ZERO",
    severity: "error",
    title: { de: "Anteil an niemandem", en: "Share of nobody" },
    message: {
      de: "Der Nenner ist 0 und trotzdem steht ein Wert da ({value}).",
      en: "The denominator is 0 and yet there is a figure ({value}).",
    },
    hint: {
      de: "Ohne Bezugsgröße gibt es keinen Anteil: Status „below-threshold“ oder „not-available“.",
      en: "Without a denominator there is no share: status “below-threshold” or “not-available”.",
    },
    find: because("denominator-zero"),
    examples: {
      passing: [exampleWith(unobserved({ denominator: 0, numerator: 0, status: "below-threshold" }))],
      failing: [exampleWith(observed({ denominator: 0 })), exampleWith(unobserved({ numerator: 1, denominator: 0 }))],
    },
  },
  {
    code: "IND-VALUE-MISSING",
    severity: "error",
    title: { de: "Wert fehlt", en: "Value missing" },
    message: {
      de: "Der Status ist „{status}“, aber es steht kein Wert da.",
      en: "The status is “{status}”, but there is no value.",
    },
    hint: {
      de: "Wert angeben, oder den Status, der sagt, warum es keinen gibt.",
      en: "Give the value, or the status that says why there is none.",
    },
    find: missingValues,
    examples: {
      passing: [
        exampleFile(),
        exampleWith(unobserved({ status: "not-available" }), unobserved({ area: "city", status: "true-zero" })),
        exampleWith(unobserved({ numerator: 1, denominator: 8 })),
      ],
      failing: [exampleWith(unobserved()), exampleWith(unobserved({ status: "provisional", numerator: 1 }))],
    },
  },
  {
    code: "IND-VALUE-DESPITE-STATUS",
    severity: "error",
    title: { de: "Wert trotz Status", en: "Value despite status" },
    message: {
      de: "Der Status ist „{status}“, aber ein Wert steht da.",
      en: "The status is “{status}”, but there is a value.",
    },
    hint: {
      de: "Ist der Wert geheim, muss er aus der Datei; sonst den Status ändern.",
      en: "A withheld value must leave the file; otherwise change the status.",
    },
    find: despiteStatus,
    examples: {
      passing: [exampleWith(observed({ status: "true-zero", value: 0 }))],
      failing: [
        exampleWith(observed({ status: "suppressed-primary", value: 2 })),
        exampleWith(unobserved({ status: "suppressed-secondary", numerator: 4 })),
        exampleWith(observed({ status: "true-zero", value: 1 })),
      ],
    },
  },
  {
    code: "IND-PART-LARGER-THAN-WHOLE",
    severity: "error",
    title: { de: "Teil größer als Ganzes", en: "Part larger than whole" },
    message: {
      de: "„{part}“ hat {own}, „{whole}“ im Ganzen nur {total}.",
      en: "“{part}” has {own}, “{whole}” as a whole only {total}.",
    },
    hint: { de: "Beide Werte und die Gebiete prüfen.", en: "Check both figures and the areas." },
    find: largerThanWhole,
    examples: { passing: [inhabitants(9, 9), exampleFile()], failing: [inhabitants(10, 9)] },
  },
];
