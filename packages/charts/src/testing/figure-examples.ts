// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { About } from "../about.ts";
import type { BulletInput } from "../bullet/input.ts";
import type { ComparisonInput } from "../comparison/input.ts";
import type { DecileInput } from "../deciles/input.ts";
import type { SeriesInput, SeriesPoint } from "../series/input.ts";

const about: About = {
  n: 32,
  of: "Statistische Bezirke",
  source: "Statistikstelle der Stadt Musterstadt (erfunden)",
  referenceDate: "2024-12-31",
};

export const intervals: ComparisonInput = {
  title: "Musterviertel und Musterstadt, mit Unsicherheit",
  about,
  language: "de",
  areaLabel: "Musterviertel",
  wholeLabel: "Musterstadt",
  rows: [
    {
      label: "SGB-II-Quote",
      unit: "percent",
      area: 23.9,
      whole: 19.3,
      areaInterval: [22.9, 24.9],
      wholeInterval: [19.1, 19.5],
      note: "Stichtag 31.12.2023",
    },
    {
      label: "Anteil der Schulabgänge ohne Abschluss",
      unit: "percent",
      area: 8.3,
      whole: 6.1,
      areaInterval: [2.9, 21.8],
      wholeInterval: [5.4, 6.9],
    },
    { label: "Altersarmut", unit: "percent", area: 3.1, whole: 6.1, areaInterval: [0.1, 88.8], status: "suppressed" },
    {
      label: "Alleinerziehende",
      unit: "percent",
      area: 24,
      whole: 24,
      areaInterval: [20, 28.6],
      wholeInterval: [23, 25],
    },
  ],
};

export const bullets: BulletInput = {
  title: "Programmgebiet und Stadt",
  about,
  language: "de",
  areaLabel: "Musterviertel-Süd",
  wholeLabel: "Musterstadt",
  measure: { unit: "percent" },
  rows: [
    { label: "SGB-II-Quote", area: 23.9, whole: 19.3 },
    { label: "Arbeitslosenanteil der 15- bis unter 65-Jährigen", area: 11.2, whole: 9.2, note: "Anteil, keine Quote" },
    { label: "Altersarmut", area: { gap: "suppressed" }, whole: 6.1 },
    { label: "Kinder in Mindestsicherung", area: 38.4, whole: { gap: "not-available" } },
    { label: "Anteil mit Migrationshintergrund", area: { gap: "not-available" }, whole: 33.3 },
    { label: "Leerstand", area: 0, whole: 2.5 },
  ],
};

export const strip: DecileInput = {
  title: "Wo das Programmgebiet unter allen Gebieten steht",
  about,
  language: "de",
  firstLabel: "am wenigsten belastet",
  lastLabel: "am stärksten belastet",
  rows: [
    { label: "SGB-II-Quote", decile: 10, rank: { rank: 165, of: 171 } },
    { label: "Arbeitslosenanteil der 15- bis unter 65-Jährigen", decile: 8, rank: { rank: 131, of: 171 } },
    { label: "Altersarmut", decile: { gap: "suppressed" }, rank: { rank: 99, of: 171 } },
    { label: "Altenquotient", decile: 1, rank: { rank: 4, of: 171 } },
    { label: "Wanderungssaldo", decile: { gap: "not-available" } },
    { label: "Wahlbeteiligung", decile: 5 },
  ],
};

const pointsOf = (from: number, values: readonly (readonly [number | "withheld" | "none", number])[]) =>
  values.map(([area, whole], at): SeriesPoint => {
    const gap = area === "withheld" ? ({ gap: "suppressed" } as const) : ({ gap: "not-available" } as const);
    return { year: from + at, area: typeof area === "number" ? area : gap, whole };
  });

const withBreak = (points: readonly SeriesPoint[], year: number, breakBefore: string): readonly SeriesPoint[] =>
  points.map((point) => (point.year === year ? { ...point, breakBefore } : point));

const quota = pointsOf(2014, [
  [21.2, 17.1],
  [22, 17.9],
  [23.9, 19.3],
  [25.1, 20.2],
  [24.3, 19.7],
  [23.2, 18.6],
  [23.9, 18.9],
  [24.4, 19],
  [22.8, 18.1],
]);

export const series: SeriesInput = {
  title: "Wie es sich entwickelt hat",
  about: { ...about, referenceDate: ["2014-12-31", "2022-12-31"] },
  language: "de",
  areaLabel: "Musterviertel",
  wholeLabel: "Musterstadt",
  panels: [
    {
      label: "SGB-II-Quote",
      measure: { unit: "percent" },
      points: withBreak(
        withBreak(quota, 2017, "Revision der Grundsicherungsstatistik"),
        2021,
        "neuer Zuschnitt der Bezirke",
      ),
    },
    {
      label: "Altersarmut",
      measure: { unit: "percent" },
      points: pointsOf(2016, [
        [3.1, 4.9],
        ["withheld", 5.2],
        ["withheld", 5.5],
        [4.2, 5.8],
        ["none", 6.1],
        [4.4, 6.4],
        [4.9, 6.6],
      ]),
    },
    {
      label: "Einwohnerinnen und Einwohner je Hausarztpraxis",
      measure: { unit: "number" },
      points: pointsOf(2018, [
        [2410, 1630],
        [2405, 1655],
        [2430, 1690],
        [3215, 1700],
      ]),
    },
  ],
};
