// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Check, Violation } from "@quartierkit/findings";
import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import {
  exampleCity,
  exampleDistrict,
  exampleFile,
  exampleShare,
  exampleWith,
  observed,
  unobserved,
} from "../checks/examples.ts";
import { unemploymentRate } from "../checks/sources.ts";
import type { IndicatorFile } from "../records/file.ts";
import { isBelow } from "../records/level.ts";
import { isCalledUnemploymentRate } from "../records/names.ts";
import { areaWith } from "../records/lookup.ts";
import { statusLabels } from "../records/status.ts";
import { pairOf } from "./pair.ts";
import type { ComparisonRequest, Pair, Side } from "./pair.ts";

/** Two figures and the file that they come from. */
export interface PairSubject {
  readonly file: IndicatorFile;
  readonly pair: Pair;
}

const sides = ({ area, whole }: Pair): readonly Side[] => [area, whole];
const hasFigure = ({ value }: Side): boolean => value !== null;

/** What the figure is called; its id where nobody defines it. */
function titleOf({ indicator, area, whole }: Pair): Bilingual {
  const title = (area.definition ?? whole.definition)?.title ?? {};
  const text = (language: keyof Bilingual) => textIn(title, language)?.text ?? indicator;
  return { de: text("de"), en: text("en") };
}

/** Where something is wrong with the comparison itself. */
const at = (side: Side, values: Violation["values"] = {}): Violation => ({ path: side.path, values });

const unknownParts = ({ file, pair }: PairSubject): Violation[] => [
  ...(pair.isDefined ? [] : [{ path: "/definitions", values: { what: pair.indicator } }]),
  ...sides(pair).flatMap(({ area }) =>
    area !== null && areaWith(file, area) === undefined ? [{ path: "/areas", values: { what: area } }] : [],
  ),
];

const smoothed = ({ pair }: PairSubject): Violation[] =>
  sides(pair)
    .filter((side) => side.status === "smoothed")
    .map((side) => at(side, { area: side.name ?? side.area ?? "" }));

const withoutWhole = ({ pair }: PairSubject): Violation[] =>
  pair.whole.area === null ? [{ path: "/areas", values: { area: pair.area.area ?? "" } }] : [];

const withoutFigure = ({ pair }: PairSubject): Violation[] =>
  sides(pair)
    .filter((side) => side.area !== null && !hasFigure(side))
    .map((side) =>
      at(side, { area: side.name ?? side.area ?? "", status: statusLabels[side.status ?? "not-available"] }),
    );

function differentDates({ pair: { area, whole } }: PairSubject): Violation[] {
  if (!hasFigure(area) || !hasFigure(whole) || area.referenceDate === whole.referenceDate) return [];
  if (area.referenceDate === null || whole.referenceDate === null) return [];
  return [{ ...at(area, { own: area.referenceDate, other: whole.referenceDate }), related: [whole.path] }];
}

const undated = ({ pair }: PairSubject): Violation[] =>
  sides(pair)
    .filter((side) => hasFigure(side) && side.referenceDate === null)
    .map((side) => at(side, { area: side.name ?? side.area ?? "" }));

function differentDefinitions({ pair: { area, whole } }: PairSubject): Violation[] {
  if (!hasFigure(area) || !hasFigure(whole) || area.definition === whole.definition) return [];
  const values = { own: area.definition?.version ?? "?", other: whole.definition?.version ?? "?" };
  return [{ ...at(area, values), related: [whole.path] }];
}

const definitionNotStated = ({ pair }: PairSubject): Violation[] =>
  sides(pair).some(({ definition }) => definition?.definedBy.stated === false)
    ? [at(pair.area, { indicator: titleOf(pair) })]
    : [];

const containsArea = ({ pair }: PairSubject): Violation[] =>
  pair.isContained && sides(pair).every(hasFigure)
    ? [at(pair.whole, { area: pair.area.name ?? "", whole: pair.whole.name ?? "" })]
    : [];

const rateOfSmallArea = ({ file, pair }: PairSubject): Violation[] =>
  sides(pair).flatMap((side) => {
    const level = areaWith(file, side.area ?? "")?.level;
    const isRate = side.definition !== null && isCalledUnemploymentRate(side.definition.title);
    return isRate && hasFigure(side) && level !== undefined && isBelow(level, "municipality")
      ? [at(side, { area: side.name ?? "" })]
      : [];
  });

const subject = (file: IndicatorFile, request: Partial<ComparisonRequest> = {}): PairSubject => ({
  file,
  pair: pairOf(file, { indicator: "share", area: "district", ...request }),
});

const apart = [exampleCity, { id: "district", name: "Neighbour", level: "municipality" } as const];
const sound = [subject(exampleFile({ areas: apart }), { whole: "city" })];
const second = { ...exampleShare, version: "2" };

/** What has to be said together with a comparison. */
export const pairChecks: readonly Check<PairSubject>[] = [
  {
    code: "IND-COMPARE-UNKNOWN",
    severity: "error",
    title: { de: "Unbekannt", en: "Unknown" },
    message: { de: "„{what}“ steht nicht in der Datei.", en: "“{what}” is not in the file." },
    hint: { de: "Schreibweise prüfen.", en: "Check the spelling." },
    find: unknownParts,
    examples: {
      passing: sound,
      failing: [subject(exampleFile(), { indicator: "x" }), subject(exampleFile(), { area: "x", whole: "city" })],
    },
  },
  {
    code: "IND-COMPARE-NO-WHOLE",
    severity: "error",
    title: { de: "Kein Vergleichsgebiet", en: "Nothing to compare with" },
    message: { de: "„{area}“ gehört zu keinem größeren Gebiet.", en: "“{area}” belongs to no larger area." },
    hint: { de: "„partOf“ ergänzen oder „whole“ nennen.", en: "Add “partOf” or name the “whole”." },
    find: withoutWhole,
    examples: { passing: sound, failing: [subject(exampleFile(), { area: "city" })] },
  },
  {
    code: "IND-COMPARE-FIGURE-MISSING",
    severity: "info",
    title: { de: "Wert fehlt", en: "Figure missing" },
    message: { de: "Für {area} gibt es keinen Wert ({status}).", en: "There is no figure for {area} ({status})." },
    hint: {
      de: "Den Grund ausweisen: Geheim ist etwas anderes als nicht vorhanden.",
      en: "Show the reason: withheld is something else than not available.",
    },
    find: withoutFigure,
    examples: {
      passing: sound,
      failing: [
        subject(exampleWith(observed())),
        subject(exampleWith(observed(), unobserved({ area: "city", status: "suppressed-primary" }))),
      ],
    },
  },
  {
    code: "IND-COMPARE-SMOOTHED",
    severity: "warning",
    title: { de: "Geglätteter Wert", en: "Smoothed figure" },
    message: {
      de: "Der Wert für {area} ist geglättet; mit ihm wird nicht gerechnet.",
      en: "The figure for {area} is smoothed; nothing is computed with it.",
    },
    hint: { de: "Den gemessenen Wert vergleichen.", en: "Compare the measured figure." },
    find: smoothed,
    examples: {
      passing: sound,
      failing: [subject(exampleWith(observed({ status: "smoothed" }), observed({ area: "city" })))],
    },
  },
  {
    code: "IND-COMPARE-DATES-DIFFER",
    severity: "warning",
    title: { de: "Verschiedene Stichtage", en: "Mixed reference dates" },
    message: {
      de: "Die Werte haben verschiedene Stichtage: {own} und {other}.",
      en: "The figures have different reference dates: {own} and {other}.",
    },
    hint: { de: "Beide Stichtage nennen.", en: "Print both dates." },
    find: differentDates,
    examples: {
      passing: sound,
      failing: [subject(exampleWith(observed(), observed({ area: "city", referenceDate: "2019-12-31" })))],
    },
  },
  {
    code: "IND-COMPARE-DATE-NOT-STATED",
    severity: "warning",
    title: { de: "Stichtag nicht genannt", en: "Reference date not stated" },
    message: { de: "Der Wert für {area} hat keinen Stichtag.", en: "The figure for {area} has no reference date." },
    hint: { de: "Den Stichtag bei der Quelle erfragen.", en: "Ask the source for the date." },
    find: undated,
    examples: {
      passing: sound,
      failing: [subject(exampleWith(observed({ referenceDate: null }), observed({ area: "city" })))],
    },
  },
  {
    code: "IND-COMPARE-DEFINITIONS-DIFFER",
    severity: "warning",
    title: { de: "Verschiedene Definitionen", en: "Different definitions" },
    message: {
      de: "Die Werte folgen verschiedenen Fassungen der Definition: {own} und {other}.",
      en: "The figures follow different versions of the definition: {own} and {other}.",
    },
    hint: { de: "Nicht ohne Erläuterung vergleichen.", en: "Do not compare them without saying so." },
    find: differentDefinitions,
    examples: {
      passing: sound,
      failing: [
        subject(
          exampleFile({
            definitions: [exampleShare, second],
            observations: [observed(), observed({ area: "city", definitionVersion: "2" })],
          }),
        ),
      ],
    },
  },
  {
    code: "IND-COMPARE-DEFINITION-NOT-STATED",
    severity: "warning",
    title: { de: "Definition nicht genannt", en: "Definition not stated" },
    message: {
      de: "Was „{indicator}“ genau zählt, sagt die Quelle nicht; ob beide Werte dasselbe zählen, ist offen.",
      en: "What “{indicator}” counts exactly, the source does not say; whether both figures count the same is open.",
    },
    hint: { de: "Definition bei der Quelle erfragen.", en: "Ask the source for the definition." },
    find: definitionNotStated,
    examples: {
      passing: sound,
      failing: [subject(exampleFile({ definitions: [{ ...exampleShare, definedBy: { stated: false } }] }))],
    },
  },
  {
    code: "IND-COMPARE-CONTAINS-AREA",
    severity: "info",
    title: { de: "Vergleichsgebiet enthält das Gebiet", en: "Comparator contains the area" },
    message: {
      de: "{whole} enthält {area}: Der Abstand zum Rest ist größer als der zum Ganzen.",
      en: "{whole} contains {area}: the distance from the rest is larger than that from the whole.",
    },
    hint: {
      de: "Sagen, womit verglichen wird; wo es sich rechnen lässt, mit dem Rest vergleichen.",
      en: "Say what is compared with; where it can be computed, compare with the rest.",
    },
    find: containsArea,
    examples: { passing: sound, failing: [subject(exampleFile({ areas: [exampleCity, exampleDistrict] }))] },
  },
  {
    code: "IND-COMPARE-RATE-SMALL-AREA",
    severity: "warning",
    title: { de: "Arbeitslosenquote unterhalb der Gemeinde", en: "Unemployment rate below the municipality" },
    message: {
      de: "Für {area} gibt es keine amtliche Arbeitslosenquote; ist der Wert ein Anteil an Einwohnern, liegt er bauartbedingt niedriger.",
      en: "There is no official unemployment rate for {area}; if the figure is a share of residents, it is lower by construction.",
    },
    hint: { de: "Bei der Quelle erfragen, wie gerechnet wurde.", en: "Ask the source how it was computed." },
    source: unemploymentRate,
    find: rateOfSmallArea,
    examples: {
      passing: sound,
      failing: [subject(exampleFile({ definitions: [{ ...exampleShare, title: { de: "Arbeitslosenquote" } }] }))],
    },
  },
];
