// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import type { Citation } from "@quartierkit/vocabulary";
import {
  isAtLeast,
  isBetterOff,
  isEmployed,
  isInactive,
  isNotInEducation,
  isQualified,
  isWithoutWork,
  learns,
  searches,
  sixMonthsAfter,
  uponLeaving,
  works,
  worksLater,
} from "./conditions.ts";
import type { Later } from "./conditions.ts";
import type { Row } from "./declare.ts";
import { hasChildren, isDisabled, isJobless, isMigrant, isOtherwiseDisadvantaged, isSingleAdult } from "./groups.ts";
import { olderAge } from "./parameters.ts";

const { allOf, anyOf } = build;

/** Disadvantaged: by the household while it is collected, by origin, disability, or otherwise. */
export const isDisadvantaged = (norm: Citation, households: boolean): Condition =>
  anyOf(
    ...(households ? [isJobless(norm), allOf(isSingleAdult(norm), hasChildren(norm))] : []),
    isMigrant(norm),
    isDisabled(norm),
    isOtherwiseDisadvantaged(norm),
  );

const disadvantagedRow = (norm: Citation, disadvantaged: Condition): Row => [
  "CR05",
  {
    de: "Benachteiligte, die nach Teilnahme Arbeit suchen, lernen, eine Qualifizierung erlangten oder erwerbstätig sind",
    en: "Disadvantaged, upon leaving searching, in education or training, qualified or in employment",
  },
  "exit",
  "sensitive",
  uponLeaving(
    norm,
    disadvantaged,
    anyOf(
      allOf(isInactive(norm), searches(norm)),
      allOf(isNotInEducation(norm), learns(norm)),
      isQualified(norm),
      allOf(isWithoutWork(norm), works(norm)),
    ),
  ),
];

/** Results upon leaving. */
export const immediateRows = (norm: Citation, disadvantaged: Condition): readonly Row[] => [
  [
    "CR01",
    {
      de: "Nichterwerbstätige, die nach Teilnahme Arbeit suchen",
      en: "Inactive, engaged in job searching upon leaving",
    },
    "exit",
    "result",
    uponLeaving(norm, isInactive(norm), searches(norm)),
  ],
  [
    "CR02",
    { de: "Nach Teilnahme in schulischer oder beruflicher Bildung", en: "In education or training upon leaving" },
    "exit",
    "result",
    uponLeaving(norm, isNotInEducation(norm), learns(norm)),
  ],
  [
    "CR03",
    { de: "Nach Teilnahme eine Qualifizierung erlangt", en: "Gaining a qualification upon leaving" },
    "exit",
    "result",
    uponLeaving(norm, isQualified(norm)),
  ],
  [
    "CR04",
    {
      de: "Nach Teilnahme erwerbstätig, auch selbständig",
      en: "In employment, including self-employment, upon leaving",
    },
    "exit",
    "result",
    uponLeaving(norm, isWithoutWork(norm), works(norm)),
  ],
  disadvantagedRow(norm, disadvantaged),
];

/** Results six months later. */
export const laterRows = (later: Later, disadvantaged: Condition): readonly Row[] => [
  [
    "CR06",
    {
      de: "Sechs Monate nach Teilnahme erwerbstätig, auch selbständig",
      en: "In employment, including self-employment, six months after leaving",
    },
    "six-months",
    "result",
    sixMonthsAfter(later, isWithoutWork(later.norm), worksLater(later.norm)),
  ],
  [
    "CR07",
    {
      de: "Sechs Monate nach Teilnahme verbesserte Lage auf dem Arbeitsmarkt",
      en: "Improved labour market situation six months after leaving",
    },
    "six-months",
    "result",
    sixMonthsAfter(later, isEmployed(later.norm), isBetterOff(later.norm)),
  ],
  [
    "CR08",
    {
      de: "Über 54-Jährige, sechs Monate nach Teilnahme erwerbstätig",
      en: "Above 54 years of age, in employment six months after leaving",
    },
    "six-months",
    "result",
    sixMonthsAfter(later, isAtLeast(later.norm, olderAge), isWithoutWork(later.norm), worksLater(later.norm)),
  ],
  [
    "CR09",
    {
      de: "Benachteiligte, sechs Monate nach Teilnahme erwerbstätig",
      en: "Disadvantaged, in employment six months after leaving",
    },
    "six-months",
    "sensitive",
    sixMonthsAfter(later, disadvantaged, isWithoutWork(later.norm), worksLater(later.norm)),
  ],
];
