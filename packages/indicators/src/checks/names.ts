// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { textIn } from "@quartierkit/vocabulary";
import type { LocalizedText } from "@quartierkit/vocabulary";
import type { IndicatorDefinition } from "../records/definition.ts";
import type { IndicatorFile } from "../records/file.ts";
import { isBelow } from "../records/level.ts";
import { areaWith, definitionOf } from "../records/lookup.ts";
import { isCalledUnemploymentRate, nameIn } from "../records/names.ts";
import { exampleFile, exampleShare, observed } from "./examples.ts";
import type { IndicatorCheck } from "./parameters.ts";
import { smallAreaShare, unemploymentRate } from "./sources.ts";

const nameOf = (title: LocalizedText): string => textIn(title, "de")?.text ?? "";

const notStated = ({ definitions }: IndicatorFile): Violation[] =>
  definitions.flatMap(({ definedBy, title }, index) =>
    definedBy.stated ? [] : [{ path: pointer("definitions", index, "definedBy"), values: { title: nameOf(title) } }],
  );

const refusedNames = ({ definitions }: IndicatorFile): Violation[] =>
  definitions.flatMap(({ title, mustNotBeCalled = [] }, index) => {
    const name = nameIn(title, mustNotBeCalled);
    return name === undefined ? [] : [{ path: pointer("definitions", index, "title"), values: { name } }];
  });

/** A denominator of residents is not the labour force, whatever their age. */
function countsResidents({ denominator = {} }: IndicatorDefinition): boolean {
  const text = Object.values(denominator).join(" ");
  const ofResidents = /einwohner|bevölkerung|inhabitants|residents|population/iu.test(text);
  return ofResidents && !/erwerbspersonen|labour force/iu.test(text);
}

const ratesOfResidents = ({ definitions }: IndicatorFile): Violation[] =>
  definitions.flatMap((definition, index) =>
    isCalledUnemploymentRate(definition.title) && countsResidents(definition)
      ? [{ path: pointer("definitions", index, "title"), values: { title: nameOf(definition.title) } }]
      : [],
  );

function tooSmall(file: IndicatorFile, isOfficialRate: boolean): Violation[] {
  return file.observations.flatMap((observation, index) => {
    const definition = definitionOf(file, observation);
    const area = areaWith(file, observation.area);
    if (definition === undefined || area === undefined) return [];
    const isCalled = isCalledUnemploymentRate(definition.title);
    const minimum = isCalled ? (definition.minimumLevel ?? "municipality") : definition.minimumLevel;
    if (minimum === undefined || isCalled !== isOfficialRate || !isBelow(area.level, minimum)) return [];
    const values = { title: nameOf(definition.title), area: area.name, level: area.level, minimum };
    return [{ path: pointer("observations", index), values }];
  });
}

const named = (over: Partial<IndicatorDefinition>, area = "district"): IndicatorFile =>
  exampleFile({ definitions: [{ ...exampleShare, ...over }], observations: [observed({ area })] });

const rate = { title: { de: "Arbeitslosenquote", en: "Unemployment rate" } };
const share = { title: { de: "Arbeitslosenanteil (keine Arbeitslosenquote)" } };
const residents = { de: "Einwohner von 15 bis unter 65 Jahren" };

/** Checks of what an indicator is called, and where it may be called so. */
export const nameChecks: readonly IndicatorCheck[] = [
  {
    code: "IND-DEFINITION-NOT-STATED",
    severity: "warning",
    title: { de: "Definition nicht genannt", en: "Definition not stated" },
    message: {
      de: "Was „{title}“ genau zählt, sagt die Quelle nicht.",
      en: "What “{title}” counts exactly, the source does not say.",
    },
    hint: {
      de: "Definition bei der Quelle erfragen; bis dahin mit dem Hinweis veröffentlichen, dass sie nicht genannt ist.",
      en: "Ask the source for the definition; until then publish it with the note that it is not stated.",
    },
    find: notStated,
    examples: { passing: [exampleFile()], failing: [named({ definedBy: { stated: false } })] },
  },
  {
    code: "IND-NAME-REFUSED",
    severity: "error",
    title: { de: "Falscher Name", en: "Wrong name" },
    message: {
      de: "Dieser Indikator darf nicht „{name}“ heißen: Der Name meint etwas anderes.",
      en: "This indicator must not be called “{name}”: the name means something else.",
    },
    hint: { de: "Den Titel ändern.", en: "Change the title." },
    find: refusedNames,
    examples: {
      passing: [named({ ...share, mustNotBeCalled: ["Arbeitslosenquote"] })],
      failing: [named({ ...rate, mustNotBeCalled: ["Arbeitslosenquote"] })],
    },
  },
  {
    code: "IND-RATE-OF-RESIDENTS",
    severity: "error",
    title: { de: "Anteil an Einwohnern als Quote", en: "Share of residents called a rate" },
    message: {
      de: "„{title}“ ist auf Einwohner bezogen; eine Arbeitslosenquote bezieht sich auf Erwerbspersonen.",
      en: "“{title}” relates to residents; an unemployment rate relates to the labour force.",
    },
    hint: {
      de: "Arbeitslosenanteil nennen; er ist bauartbedingt niedriger als die Quote.",
      en: "Call it the share of unemployed residents; it is lower than the rate by construction.",
    },
    source: smallAreaShare,
    find: ratesOfResidents,
    examples: {
      passing: [
        named({ ...share, denominator: residents }),
        named({ ...rate, denominator: { de: "alle zivilen Erwerbspersonen" } }),
      ],
      failing: [named({ ...rate, denominator: residents })],
    },
  },
  {
    code: "IND-RATE-SMALL-AREA",
    severity: "warning",
    title: { de: "Arbeitslosenquote unterhalb der Gemeinde", en: "Unemployment rate below the municipality" },
    message: {
      de: "„{title}“ für {area}: Unterhalb der Gemeinde gibt es keine Erwerbspersonen und damit keine amtliche Arbeitslosenquote.",
      en: "“{title}” for {area}: below the municipality there is no labour force and so no official unemployment rate.",
    },
    hint: {
      de: "Bei der Quelle erfragen, wie gerechnet wurde; ist der Nenner die Einwohnerzahl, Arbeitslosenanteil nennen und nicht mit der Quote der Stadt vergleichen.",
      en: "Ask the source how it was computed; where the denominator is residents, call it a share and do not compare it with the city's rate.",
    },
    source: unemploymentRate,
    find: (file) => tooSmall(file, true),
    examples: {
      passing: [named(rate, "city"), named(share)],
      failing: [named(rate), named({ ...rate, minimumLevel: "county" }, "city")],
    },
  },
  {
    code: "IND-BELOW-MINIMUM-LEVEL",
    severity: "warning",
    title: { de: "Gebiet zu klein für den Indikator", en: "Area too small for the indicator" },
    message: {
      de: "„{title}“ ist für {area} ({level}) nicht definiert; kleinste Ebene ist „{minimum}“.",
      en: "“{title}” is not defined for {area} ({level}); the smallest level is “{minimum}”.",
    },
    hint: {
      de: "Einen Indikator verwenden, der für diese Ebene definiert ist.",
      en: "Use an indicator that is defined for this level.",
    },
    find: (file) => tooSmall(file, false),
    examples: {
      passing: [named({ minimumLevel: "district" }), named({ minimumLevel: "block" })],
      failing: [named({ minimumLevel: "municipality" })],
    },
  },
];
