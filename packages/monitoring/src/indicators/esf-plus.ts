// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { Citation } from "@quartierkit/vocabulary";
import {
  isAtLeast,
  isBetterOff,
  isEducated,
  isEmployed,
  isInactive,
  isLongTerm,
  isNotInEducation,
  isQualified,
  isUnemployed,
  isWithoutWork,
  isYounger,
  learns,
  searches,
  sixMonthsAfter,
  told,
  uponLeaving,
  works,
  worksLater,
} from "./conditions.ts";
import type { FollowUp, Later, LongTerm } from "./conditions.ts";
import { declare } from "./declare.ts";
import type { Annex, Row } from "./declare.ts";
import {
  amongAsked,
  hasForeignBackground,
  isDisabled,
  isHomeless,
  isMinority,
  isRural,
  isThirdCountryNational,
} from "./groups.ts";
import type { ForeignBackground, Housing } from "./groups.ts";
import type { EntityIndicator, Indicator, ReservedSum } from "./indicator.ts";
import { childAge, olderAge, youngPlusEnd } from "./parameters.ts";

const { allOf } = build;

/** Definitions and ways of asking that the regulation leaves to the states. */
interface PlusOptions {
  readonly longTerm: LongTerm;
  readonly foreign: ForeignBackground;
  readonly followUp: FollowUp;
  readonly housing: Housing;
}

const statusRows = (norm: Citation, longTerm: LongTerm): readonly Row[] => [
  [
    "EECO01",
    { de: "Teilnehmende insgesamt", en: "Total number of participants" },
    "entry",
    "detail",
    told("participant", norm, { de: "Nimmt teil.", en: "Takes part." }, allOf()),
  ],
  [
    "EECO02",
    { de: "Arbeitslose, auch Langzeitarbeitslose", en: "Unemployed, including long-term unemployed" },
    "entry",
    "required",
    isUnemployed(norm),
  ],
  [
    "EECO03",
    { de: "Langzeitarbeitslose", en: "Long-term unemployed" },
    "entry",
    "detail",
    allOf(isUnemployed(norm), isLongTerm(norm, longTerm)),
  ],
  ["EECO04", { de: "Nichterwerbstätige", en: "Inactive" }, "entry", "required", isInactive(norm)],
  [
    "EECO05",
    { de: "Erwerbstätige, auch Selbständige", en: "Employed, including self-employed" },
    "entry",
    "required",
    isEmployed(norm),
  ],
];

const ageAndEducationRows = (norm: Citation): readonly Row[] => [
  [
    "EECO06",
    { de: "Kinder unter 18 Jahren", en: "Children below 18 years of age" },
    "entry",
    "required",
    isYounger(norm, childAge),
  ],
  [
    "EECO07",
    { de: "Junge Menschen von 18 bis 29 Jahren", en: "Young people aged 18-29 years" },
    "entry",
    "required",
    allOf(isAtLeast(norm, childAge), isYounger(norm, youngPlusEnd)),
  ],
  [
    "EECO08",
    { de: "55-Jährige und Ältere", en: "Participants of 55 years of age and above" },
    "entry",
    "required",
    isAtLeast(norm, olderAge),
  ],
  [
    "EECO09",
    { de: "Höchstens Sekundarbildung Unterstufe (ISCED 0-2)", en: "Lower secondary education or less (ISCED 0-2)" },
    "entry",
    "required",
    isEducated(norm, 0, 2),
  ],
  [
    "EECO10",
    {
      de: "Sekundarbildung Oberstufe oder postsekundäre Bildung (ISCED 3-4)",
      en: "Upper secondary or post-secondary education (ISCED 3-4)",
    },
    "entry",
    "required",
    isEducated(norm, 3, 4),
  ],
  [
    "EECO11",
    { de: "Tertiäre Bildung (ISCED 5-8)", en: "Tertiary education (ISCED 5-8)" },
    "entry",
    "required",
    isEducated(norm, 5, 8),
  ],
];

const groupRows = (norm: Citation, { foreign, housing }: PlusOptions): readonly Row[] => [
  [
    "EECO12",
    { de: "Menschen mit Behinderungen", en: "Participants with disabilities" },
    "entry",
    "sensitive",
    isDisabled(norm),
  ],
  [
    "EECO13",
    { de: "Drittstaatsangehörige", en: "Third-country nationals" },
    "entry",
    "sampled",
    isThirdCountryNational(norm),
  ],
  [
    "EECO14",
    { de: "Menschen ausländischer Herkunft", en: "Participants with a foreign background" },
    "entry",
    "sampled",
    hasForeignBackground(norm, foreign),
  ],
  [
    "EECO15",
    { de: "Minderheiten, auch marginalisierte Gemeinschaften", en: "Minorities, including marginalised communities" },
    "entry",
    "sensitive",
    isMinority(norm),
  ],
  [
    "EECO16",
    {
      de: "Obdachlose oder von Ausgrenzung auf dem Wohnungsmarkt Betroffene",
      en: "Homeless or affected by housing exclusion",
    },
    "entry",
    "sampled",
    amongAsked(norm, housing, isHomeless(norm)),
  ],
  [
    "EECO17",
    { de: "Aus ländlichen Gebieten", en: "From rural areas" },
    "entry",
    "sampled",
    amongAsked(norm, housing, isRural(norm)),
  ],
];

const immediateRows = (norm: Citation): readonly Row[] => [
  [
    "EECR01",
    {
      de: "Nichterwerbstätige, die nach Teilnahme Arbeit suchen",
      en: "Inactive, engaged in job searching upon leaving",
    },
    "exit",
    "result",
    uponLeaving(norm, isInactive(norm), searches(norm)),
  ],
  [
    "EECR02",
    { de: "Nach Teilnahme in schulischer oder beruflicher Bildung", en: "In education or training upon leaving" },
    "exit",
    "result",
    uponLeaving(norm, isNotInEducation(norm), learns(norm)),
  ],
  [
    "EECR03",
    { de: "Nach Teilnahme eine Qualifizierung erlangt", en: "Gaining a qualification upon leaving" },
    "exit",
    "result",
    uponLeaving(norm, isQualified(norm)),
  ],
  [
    "EECR04",
    {
      de: "Nach Teilnahme erwerbstätig, auch selbständig",
      en: "In employment, including self-employment, upon leaving",
    },
    "exit",
    "result",
    uponLeaving(norm, isWithoutWork(norm), works(norm)),
  ],
];

const laterRows = (later: Later): readonly Row[] => [
  [
    "EECR05",
    {
      de: "Sechs Monate nach Teilnahme erwerbstätig, auch selbständig",
      en: "In employment, including self-employment, six months after leaving",
    },
    "six-months",
    "result",
    sixMonthsAfter(later, isWithoutWork(later.norm), worksLater(later.norm)),
  ],
  [
    "EECR06",
    {
      de: "Sechs Monate nach Teilnahme verbesserte Lage auf dem Arbeitsmarkt",
      en: "Improved labour market situation six months after leaving",
    },
    "six-months",
    "result",
    sixMonthsAfter(later, isEmployed(later.norm), isBetterOff(later.norm)),
  ],
];

/**
 * The common indicators of the ESF+ about participants.
 *
 * @param annex - the wording of Annex I
 * @param options - which definitions are taken, and who is asked, where the regulation leaves them to the states
 */
export const indicatorsPlus = (annex: Annex, options: PlusOptions): readonly Indicator[] =>
  declare(annex, [
    ...statusRows(annex.norm, options.longTerm),
    ...ageAndEducationRows(annex.norm),
    ...groupRows(annex.norm, options),
    ...immediateRows(annex.norm),
    ...laterRows({ norm: annex.norm, followUp: options.followUp }),
  ]);

/** Figures about administrations and firms: never made from participants. */
export const entitiesPlus: readonly EntityIndicator[] = [
  {
    id: "EECO18",
    title: {
      de: "Unterstützte öffentliche Verwaltungen oder Dienste",
      en: "Supported public administrations or services",
    },
  },
  {
    id: "EECO19",
    title: {
      de: "Unterstützte Kleinstunternehmen, kleine und mittlere Unternehmen",
      en: "Supported micro, small and medium-sized enterprises",
    },
  },
];

const sum = (id: string, of: readonly string[], sfcRule?: number): ReservedSum => ({
  id,
  title: { de: `Summe ${of.join(" + ")}`, en: `Sum of ${of.join(" + ")}` },
  of,
  ...(sfcRule === undefined ? {} : { sfcRule }),
});

/** The sums that SFC2021 holds against their parts, table 6, since 24 June 2024; beyond rule 147 the numbers were not found. */
export const reservedSums: readonly ReservedSum[] = [
  sum("EECO02+04", ["EECO02", "EECO04"], 144),
  sum("EECO02+05", ["EECO02", "EECO05"], 145),
  sum("EECO02+04+05", ["EECO02", "EECO04", "EECO05"], 146),
  sum("EECO06+07", ["EECO06", "EECO07"], 147),
  sum("EECO10+11", ["EECO10", "EECO11"]),
];
