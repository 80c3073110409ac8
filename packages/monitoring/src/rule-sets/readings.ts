// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RuleSetId } from "./ids.ts";
import type { Choice } from "./switches.ts";

const always: readonly Choice[] = [
  {
    name: "period",
    value: "entry-and-exit",
    mark: "M",
    reason: {
      de: "Outputs gehören zum Zeitraum des Eintritts, alle Ergebnisse zum Zeitraum des Austritts, auch die längerfristigen.",
      en: "Outputs belong to the period of entry, all results to that of leaving, the longer-term ones too.",
    },
  },
  {
    name: "age",
    value: "completed-years-at-entry",
    mark: "M",
    reason: {
      de: "Alter sind vollendete Jahre am Tag des Eintritts; danach ändert es sich nicht mehr.",
      en: "Age is completed years on the day of entry; it does not change afterwards.",
    },
  },
  {
    name: "earlyLeavers",
    value: "count",
    mark: "M",
    reason: {
      de: "Wer vorzeitig ausscheidet, ist ausgetreten; die Ergebnisse zählen.",
      en: "Whoever leaves early has left; the results count.",
    },
  },
  {
    name: "severalResults",
    value: "each-once",
    mark: "M",
    reason: {
      de: "Eine Teilnahme kann in mehreren Ergebnissen zählen, in jedem einmal.",
      en: "A participation may count in several results, in each of them once.",
    },
  },
  {
    name: "imputation",
    value: "none",
    mark: "D",
    reason: {
      de: "Fehlende Angaben werden nicht geschätzt; Geschlechter werden niemandem zugeschrieben.",
      en: "Missing data are not estimated; nobody is given a gender.",
    },
  },
  {
    name: "withoutWork",
    value: "unemployed-or-inactive",
    mark: "M",
    reason: {
      de: "„Erwerbstätig“ nach Austritt und nach sechs Monaten zählt nur, wer bei Eintritt arbeitslos oder nichterwerbstätig war.",
      en: "“In employment” upon leaving and six months later counts only those who were unemployed or inactive at entry.",
    },
  },
  {
    name: "newlyLearning",
    value: "not-at-entry",
    mark: "M",
    reason: {
      de: "„In Bildung nach Austritt“ zählt nur, wer es bei Eintritt nicht war; für Arbeitslose gilt das ohne Frage.",
      en: "“In education upon leaving” counts only those who were not at entry; of unemployed people it is taken without asking.",
    },
  },
  {
    name: "qualification",
    value: "assessed-only",
    mark: "M",
    reason: {
      de: "Eine Teilnahmebescheinigung ist keine Qualifizierung; gezählt wird, was nach festen Maßstäben festgestellt wurde.",
      en: "A confirmation of attendance is no qualification; what was assessed by given standards counts.",
    },
  },
];

const older: readonly Choice[] = [
  {
    name: "otherDisadvantage",
    value: "with-homeless-and-isced-0",
    mark: "M",
    reason: {
      de: "CO17 zählt auch, wer wohnungslos ist oder keine Grundschule abgeschlossen hat.",
      en: "CO17 also counts whoever is homeless or never completed primary school.",
    },
  },
  {
    name: "disadvantaged",
    value: "CO15-CO17-and-households",
    mark: "M",
    reason: {
      de: "Benachteiligt im Sinn von CR05 und CR09 ist, wer in CO15, CO16 oder CO17 zählt, und in CO12 oder CO14, solange Haushalte erhoben werden.",
      en: "Disadvantaged in CR05 and CR09 is whoever counts in CO15, CO16 or CO17, and in CO12 or CO14 while households are collected.",
    },
  },
];

const households: readonly Choice[] = [
  {
    name: "household",
    value: "person-included",
    mark: "M",
    reason: {
      de: "Wer selbst erwerbstätig ist, lebt nicht in einem Erwerbslosenhaushalt; CO14 zählt unabhängig von CO12.",
      en: "Whoever works does not live in a jobless household; CO14 counts independently of CO12.",
    },
  },
];

/**
 * How the guidance was read where it leaves no choice and could not be read in full; the report names it beside the choices.
 *
 * @param id - the rule set
 */
export const readingsOf = (id: RuleSetId): readonly Choice[] => [
  ...always,
  ...(id === "esf-plus" ? [] : older),
  ...(id === "esf-2014" ? households : []),
];
