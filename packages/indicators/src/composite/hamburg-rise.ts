// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { IndexRecipe, RecipeClass, RecipeColumn } from "./recipe.ts";

/** Limits between the classes, in standard deviations. */
export interface Cutoffs {
  /** Upper limits of high, medium and low. */
  readonly status: readonly [number, number, number];
  /** Upper limits of positive and stable. */
  readonly dynamics: readonly [number, number];
}

const assumedCutoffs: Cutoffs = { status: [-1, 1, 1.5], dynamics: [-1, 1] };

const attention = [
  "minors-with-migration-background",
  "children-of-lone-parents",
  "benefit-recipients",
  "unemployed",
  "children-on-minimum-income",
  "old-age-minimum-income",
  "low-school-certificates",
] as const;

const worse = (column: string): RecipeColumn => ({ column, polarity: "higher-is-worse" });

const cutoffsAssumed: Bilingual = {
  de: "Klassengrenzen −1, +1, +1,5 (Status) und −1, +1 (Dynamik) Standardabweichungen sind angenommen: sie passen zu den veröffentlichten Klassenanteilen, stehen aber nicht in den gelesenen Quellen.",
  en: "The limits −1, +1, +1.5 (status) and −1, +1 (dynamics) standard deviations are assumed: they fit the published shares of the classes but do not stand in the sources that were read.",
};

const restAssumed: readonly Bilingual[] = [
  {
    de: "Die Standardabweichung ist die der Grundgesamtheit, wie in Berlin; die Quelle nennt sie nicht.",
    en: "The standard deviation is that of the population, as in Berlin; the source does not say.",
  },
  {
    de: "Schulabschlüsse gehen als Anteil niedriger Abschlüsse ein: höher ist schlechter.",
    en: "School certificates enter as share of low ones: higher is worse.",
  },
];

const statusClasses = ([high, medium, low]: Cutoffs["status"]): readonly RecipeClass[] => [
  { class: 1, label: { de: "hoch", en: "high" }, code: 1, below: high },
  { class: 2, label: { de: "mittel", en: "medium" }, code: 2, upTo: medium },
  { class: 3, label: { de: "niedrig", en: "low" }, code: 3, upTo: low },
  { class: 4, label: { de: "sehr niedrig", en: "very low" }, code: 4 },
];

const dynamicClasses = ([positive, stable]: Cutoffs["dynamics"]): readonly RecipeClass[] => [
  { class: "+", label: { de: "positiv", en: "positive" }, code: 1, below: positive },
  { class: "+/-", label: { de: "stabil", en: "stable" }, code: 3, upTo: stable },
  { class: "-", label: { de: "negativ", en: "negative" }, code: 5 },
];

/**
 * The recipe of Hamburg's Sozialmonitoring (RISE): seven attention indicators as they stand and as they changed over three
 * years. Its inputs are not published, so it cannot be held against published classes; what is assumed stands in every
 * result. For larger areas see `aggregateIndex`.
 *
 * @param cutoffs - limits of the classes from your own source; absent = the assumed ones, named as an assumption
 */
export const hamburgRise = (cutoffs?: Cutoffs): IndexRecipe => ({
  id: "hamburg-rise",
  version: "2018",
  title: { de: "Sozialmonitoring Integrierte Stadtteilentwicklung, Hamburg", en: "Social monitoring (RISE), Hamburg" },
  source: {
    title: "Sozialmonitoring Integrierte Stadtteilentwicklung, Faktenblatt Sozialindex",
    publisher: "Freie und Hansestadt Hamburg",
    mark: cutoffs === undefined ? "M" : "D",
  },
  assumptions: cutoffs === undefined ? [cutoffsAssumed, ...restAssumed] : restAssumed,
  method: "standardised-sum",
  deviation: "population",
  status: { columns: attention.map(worse), classes: statusClasses((cutoffs ?? assumedCutoffs).status) },
  dynamics: {
    columns: attention.map((name) => worse(`${name}-change`)),
    classes: dynamicClasses((cutoffs ?? assumedCutoffs).dynamics),
  },
  exclusions: [],
  minimumInhabitants: 300,
});
