// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import type { Citation } from "@quartierkit/vocabulary";
import {
  isAtLeast,
  isEducated,
  isEmployed,
  isInactive,
  isLongTerm,
  isNotInEducation,
  isUnemployed,
  isYounger,
} from "./conditions.ts";
import type { FollowUp, LongTerm } from "./conditions.ts";
import { declare } from "./declare.ts";
import { immediateRows, isDisadvantaged, laterRows } from "./esf-2014-results.ts";
import type { Annex, Row } from "./declare.ts";
import {
  amongAsked,
  hasChildren,
  isDisabled,
  isHomeless,
  isJobless,
  isMigrant,
  isOtherwiseDisadvantaged,
  isRural,
  isSingleAdult,
} from "./groups.ts";
import type { Housing } from "./groups.ts";
import type { EntityIndicator, Indicator } from "./indicator.ts";
import { olderAge, youthAge } from "./parameters.ts";

const { allOf, anyOf } = build;

const statusRows = (norm: Citation, longTerm: LongTerm): readonly Row[] => [
  [
    "CO01",
    { de: "Arbeitslose, auch Langzeitarbeitslose", en: "Unemployed, including long-term unemployed" },
    "entry",
    "required",
    isUnemployed(norm),
  ],
  [
    "CO02",
    { de: "Langzeitarbeitslose", en: "Long-term unemployed" },
    "entry",
    "detail",
    allOf(isUnemployed(norm), isLongTerm(norm, longTerm)),
  ],
  ["CO03", { de: "Nichterwerbstätige", en: "Inactive" }, "entry", "required", isInactive(norm)],
  [
    "CO04",
    {
      de: "Nichterwerbstätige, die keine schulische oder berufliche Bildung absolvieren",
      en: "Inactive, not in education or training",
    },
    "entry",
    "detail",
    allOf(isInactive(norm), isNotInEducation(norm)),
  ],
  [
    "CO05",
    { de: "Erwerbstätige, auch Selbständige", en: "Employed, including self-employed" },
    "entry",
    "required",
    isEmployed(norm),
  ],
];

const neet = (norm: Citation): Condition => anyOf(isUnemployed(norm), allOf(isInactive(norm), isNotInEducation(norm)));

const ageAndEducationRows = (norm: Citation): readonly Row[] => [
  ["CO06", { de: "Unter 25-Jährige", en: "Below 25 years of age" }, "entry", "required", isYounger(norm, youthAge)],
  ["CO07", { de: "Über 54-Jährige", en: "Above 54 years of age" }, "entry", "required", isAtLeast(norm, olderAge)],
  [
    "CO08",
    {
      de: "Über 54-Jährige, arbeitslos oder nichterwerbstätig ohne Bildung",
      en: "Above 54 years of age, unemployed or inactive not in education",
    },
    "entry",
    "detail",
    allOf(isAtLeast(norm, olderAge), neet(norm)),
  ],
  [
    "CO09",
    {
      de: "Grundbildung oder Sekundarbildung Unterstufe (ISCED 1-2)",
      en: "Primary or lower secondary education (ISCED 1-2)",
    },
    "entry",
    "required",
    isEducated(norm, 1, 2),
  ],
  [
    "CO10",
    {
      de: "Sekundarbildung Oberstufe oder postsekundäre Bildung (ISCED 3-4)",
      en: "Upper secondary or post-secondary education (ISCED 3-4)",
    },
    "entry",
    "required",
    isEducated(norm, 3, 4),
  ],
  [
    "CO11",
    { de: "Tertiäre Bildung (ISCED 5-8)", en: "Tertiary education (ISCED 5-8)" },
    "entry",
    "required",
    isEducated(norm, 5, 8),
  ],
];

const householdRows = (norm: Citation): readonly Row[] => [
  ["CO12", { de: "In Erwerbslosenhaushalten", en: "In jobless households" }, "entry", "required", isJobless(norm)],
  [
    "CO13",
    { de: "In Erwerbslosenhaushalten mit abhängigen Kindern", en: "In jobless households with dependent children" },
    "entry",
    "required",
    allOf(isJobless(norm), hasChildren(norm)),
  ],
  [
    "CO14",
    {
      de: "In Haushalten mit einem Erwachsenen und abhängigen Kindern",
      en: "In single adult households with dependent children",
    },
    "entry",
    "required",
    allOf(isSingleAdult(norm), hasChildren(norm)),
  ],
];

const groupRows = (norm: Citation, housing: Housing): readonly Row[] => [
  [
    "CO15",
    {
      de: "Migranten, Menschen ausländischer Herkunft, Minderheiten",
      en: "Migrants, people of foreign background, minorities",
    },
    "entry",
    "sensitive",
    isMigrant(norm),
  ],
  [
    "CO16",
    { de: "Menschen mit Behinderungen", en: "Participants with disabilities" },
    "entry",
    "sensitive",
    isDisabled(norm),
  ],
  [
    "CO17",
    { de: "Sonstige Benachteiligte", en: "Other disadvantaged" },
    "entry",
    "sensitive",
    isOtherwiseDisadvantaged(norm),
  ],
  [
    "CO18",
    {
      de: "Obdachlose oder von Ausgrenzung auf dem Wohnungsmarkt Betroffene",
      en: "Homeless or affected by housing exclusion",
    },
    "entry",
    "sampled",
    amongAsked(norm, housing, isHomeless(norm)),
  ],
  [
    "CO19",
    { de: "Aus ländlichen Gebieten", en: "From rural areas" },
    "entry",
    "sampled",
    amongAsked(norm, housing, isRural(norm)),
  ],
];

/** What the guidance leaves to the programme, and what the wording of the annex brings along. */
interface Options2014 {
  readonly longTerm: LongTerm;
  readonly households: boolean;
  readonly followUp: FollowUp;
  readonly housing: Housing;
}

/**
 * The common indicators of the ESF 2014-2020 about participants.
 *
 * @param annex - the wording of Annex I
 * @param options - which definition of long-term unemployment is taken, who is asked, and whether the wording has households
 */
export function indicators2014(
  annex: Annex,
  { longTerm, households, followUp, housing }: Options2014,
): readonly Indicator[] {
  const { norm } = annex;
  const disadvantaged = isDisadvantaged(norm, households);
  return declare(annex, [
    ...statusRows(norm, longTerm),
    ...ageAndEducationRows(norm),
    ...(households ? householdRows(norm) : []),
    ...groupRows(norm, housing),
    ...immediateRows(norm, disadvantaged),
    ...laterRows({ norm, followUp }, disadvantaged),
  ]);
}

/** Figures about projects and firms: never made from participants. */
export const entities2014: readonly EntityIndicator[] = [
  {
    id: "CO20",
    title: {
      de: "Projekte von Sozialpartnern oder Nichtregierungsorganisationen",
      en: "Projects by social partners or non-governmental organisations",
    },
  },
  {
    id: "CO21",
    title: {
      de: "Projekte zur Teilhabe von Frauen am Arbeitsmarkt",
      en: "Projects for the participation of women in employment",
    },
  },
  {
    id: "CO22",
    title: {
      de: "Projekte für öffentliche Verwaltungen oder Dienste",
      en: "Projects targeting public administrations or services",
    },
  },
  {
    id: "CO23",
    title: {
      de: "Unterstützte Kleinstunternehmen, kleine und mittlere Unternehmen",
      en: "Supported micro, small and medium-sized enterprises",
    },
  },
];
