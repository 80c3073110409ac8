// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { comparisonChart } from "../comparison/chart.ts";
import type { ComparisonInput } from "../comparison/input.ts";
import { coverageChart } from "../coverage/chart.ts";
import { pathwayChart } from "../pathway/chart.ts";
import type { PathwayInput } from "../pathway/input.ts";
import { verdictBars } from "../verdicts/bars.ts";
import type { VerdictBarsInput, VerdictMatrixInput } from "../verdicts/input.ts";
import { figurePictures } from "./figure-pictures.ts";
import { verdictOrder } from "../verdicts/marks.ts";
import { verdictMatrix } from "../verdicts/matrix.ts";
import { coverage, prepared } from "./coverage.ts";

const gardener = "Gärtner/in Fachrichtung Garten- und Landschaftsbau";

/** The published figures of Wanne-Süd and Herne, and rows with every kind of gap. */
export const comparison: ComparisonInput = {
  title: "Wanne-Süd und Herne im Vergleich",
  caption: "Statistikstelle der Stadt Herne; Bundesagentur für Arbeit",
  language: "de",
  areaLabel: "Wanne-Süd",
  wholeLabel: "Stadt Herne",
  rows: [
    { label: "Fläche (ha)", unit: "count", area: 230, whole: null },
    { label: "Einwohnerinnen und Einwohner", unit: "count", area: 9725, whole: 161_084, note: "Stichtag 31.12.2018" },
    { label: "SGB-II-Quote", unit: "percent", area: 23.9, whole: 19.3, note: "Stichtag 31.12.2016" },
    {
      label: "Arbeitslosenquote",
      unit: "percent",
      area: 11.2,
      whole: 9.2,
      note: "unterhalb der Gemeinde nicht amtlich",
    },
    {
      label: "Anteil mit Migrationshintergrund",
      unit: "percent",
      area: 36.9,
      whole: 33.3,
      note: "Definition nicht angegeben",
    },
    { label: "Altersarmut", unit: "percent", area: 87.6, whole: 6.1, status: "suppressed" },
    { label: "Anteil Alleinerziehender", unit: "percent", area: null, whole: 24, status: "not-available" },
    { label: "Kinder ohne Kitaplatz", unit: "percent", area: 4.2, whole: null },
    { label: "Gleichstand", unit: "percent", area: 33.3, whole: 33.3 },
  ],
};

export const ruleNames: readonly string[] = [
  "Langzeitarbeitslos (§ 18 Abs. 1 SGB III)",
  "Eingliederung von Langzeitarbeitslosen (§ 16e SGB II)",
  "Teilhabe am Arbeitsmarkt (§ 16i SGB II)",
  "Arbeitsgelegenheit (§ 16d SGB II)",
  "Ganzheitliche Betreuung (§ 16k SGB II)",
  "Alleinerziehend",
  "Geflüchtet",
  "BIWAQ-Zielgruppe",
  "Berufssprachkurs",
  "Förderung der beruflichen Weiterbildung (§ 81 SGB III)",
  "Teilqualifizierung",
];

/** As many people as wanted, every verdict in turn. */
export const matrix = (people: number): VerdictMatrixInput => ({
  title: "Wer erfüllt welche Voraussetzung?",
  language: "de",
  columns: ruleNames.map((label, index) => ({ id: `r${index}`, label })),
  rows: Array.from({ length: people }, (_, row) => ({
    label: row === 5 ? `Person 6 (${gardener})` : `Person ${row + 1}`,
    cells: ruleNames.map((_name, column) => verdictOrder[(row * 7 + column * 3) % 4] ?? "unknown"),
  })),
});

export const bars: VerdictBarsInput = {
  title: "Wie viele erfüllen welche Voraussetzung?",
  language: "de",
  rows: ruleNames.map((label, index) => ({ label, met: (index * 7) % 20, notMet: 40 - index * 3, unknown: index % 4 })),
};

/** Three years with overlaps, an open end, one day, an uncertain bar, events on neighbouring days, one outside. */
export const pathway: PathwayInput = {
  title: "Der Weg von Mina Beispiel",
  language: "de",
  from: "2020-01-01",
  to: "2022-12-31",
  today: "2022-05-10",
  lanes: [
    {
      label: "Beratung",
      bars: [
        { from: "2020-01-15", to: "2020-03-31", label: "Erstberatung", kind: "Beratung" },
        { from: "2020-11-02", to: null, label: "Jobcoaching", kind: "Beratung" },
      ],
    },
    {
      label: "Arbeitsgelegenheit (§ 16d SGB II)",
      bars: [
        { from: "2020-03-01", to: "2020-08-31", label: "Praxisprojekt im Wohnumfeld", kind: "Arbeitsgelegenheit" },
        { from: "2020-08-01", to: "2021-02-28", label: "Stadtteilcafé", kind: "Arbeitsgelegenheit" },
        { from: "2020-12-01", to: "2021-05-31", label: "noch zu klären", kind: "Arbeitsgelegenheit", uncertain: true },
      ],
    },
    {
      label: "Teilqualifizierung",
      bars: [{ from: "2022-03-01", to: null, label: gardener, kind: "Teilqualifizierung" }],
    },
    {
      label: "Abwesenheit",
      bars: [
        { from: "2020-06-15", to: "2020-06-15", label: "1 Tag", kind: "Abwesenheit" },
        { from: "2022-12-31", to: "2022-12-31", label: "am letzten Tag der Laufzeit", kind: "Abwesenheit" },
      ],
    },
    { label: "Beschäftigung", bars: [] },
  ],
  events: [
    { on: "2021-07-02", label: "Kompetenzfeststellung bestanden", kind: "Prüfung" },
    { on: "2020-01-15", label: "Aufnahme in das Projekt", kind: "Verlauf" },
    { on: "2020-01-16", label: "Potenzialanalyse", kind: "Verlauf" },
    { on: "2024-01-01", label: "liegt außerhalb", kind: "Verlauf" },
  ],
};

export const sixYears: PathwayInput = { ...pathway, title: "Sechs Jahre", from: "2017-03-15", to: "2023-02-10" };

export const oneDay: PathwayInput = {
  title: "One day",
  language: "en",
  from: "2021-03-08",
  to: "2021-03-08",
  lanes: [{ label: "Visit", bars: [{ from: "2021-03-08", to: "2021-03-08", label: "First visit", kind: "contact" }] }],
  events: [],
};

const months = (count: number, year: number) =>
  Array.from(
    { length: count },
    (_, index) => `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  );

/** Twenty years: spells known to the year, a gap, overlapping measures, a sick day each month, verdicts that change. */
export const longWay: PathwayInput = {
  title: "Zwanzig Jahre",
  language: "de",
  from: "2003-01-01",
  to: "2022-12-31",
  today: "2022-05-10",
  lanes: [
    {
      label: "Arbeitslos gemeldet",
      unknown: [{ from: "1900-01-01", to: "2009-03-31" }],
      bars: [
        { from: "2009-04-01", to: "2013-02-28", label: "arbeitslos", kind: "Verlauf" },
        {
          from: "2014-01-01",
          beginsBy: "2014-12-31",
          to: "2018-12-31",
          endsFrom: "2018-01-01",
          label: "arbeitslos",
          kind: "Verlauf",
        },
        { from: "2020-03-01", to: null, label: "", kind: "Verlauf" },
      ],
    },
    {
      label: "Arbeit und Ausbildung",
      bars: [
        { from: "2004-01-01", beginsBy: "2004-12-31", to: "2008-09-30", label: "Lagerhelfer", kind: "Verlauf" },
        { from: "2013-03-01", to: "2013-12-31", endsFrom: "2013-12-01", label: "Spülküche", kind: "Verlauf" },
        {
          from: "2019-01-01",
          beginsBy: "2019-12-31",
          to: "2019-12-31",
          endsFrom: "2019-01-01",
          label: "Aushilfe",
          kind: "Verlauf",
        },
      ],
    },
    {
      label: "Maßnahmen",
      bars: [
        { from: "2010-02-01", to: "2010-07-31", label: "Bewerbungstraining", kind: "Maßnahme" },
        { from: "2010-05-01", to: "2011-04-30", label: "Arbeitsgelegenheit", kind: "Arbeitsgelegenheit" },
        { from: "2010-06-01", to: "2010-12-31", label: "Sprachkurs", kind: "Maßnahme" },
        { from: "2021-03-01", to: null, label: "Arbeitsgelegenheit", kind: "Arbeitsgelegenheit" },
      ],
    },
    {
      label: "Fehlzeiten",
      bars: [
        ...months(24, 2010).map((month) => ({
          from: `${month}-03`,
          to: `${month}-04`,
          label: "",
          kind: "Fehlzeit, entschuldigt",
        })),
        { from: "2021-10-04", to: "2021-10-08", label: "", kind: "Fehlzeit, unentschuldigt" },
      ],
    },
  ],
  events: [
    { on: "2021-04-01", label: "Ziel: Führerschein Klasse B", kind: "Ziel" },
    { on: "2021-02-15", label: "Potenzialanalyse", kind: "Verlauf" },
  ],
  verdicts: [
    {
      label: "Langzeitarbeitslos (§ 18 SGB III)",
      stretches: [
        { from: "2003-01-01", to: "2010-03-31", outcome: "unknown" },
        { from: "2010-04-01", to: "2013-02-28", outcome: "met" },
        { from: "2013-03-01", to: "2013-12-31", outcome: "not-met" },
        { from: "2014-01-01", to: "2015-12-31", outcome: "unknown" },
        { from: "2016-01-01", to: "2018-12-31", outcome: "met" },
        { from: "2019-01-01", to: "2021-02-28", outcome: "unknown" },
        { from: "2021-03-01", to: "2022-05-10", outcome: "met" },
      ],
    },
    {
      label: "Teilhabe am Arbeitsmarkt (§ 16i SGB II)",
      stretches: [
        { from: "2003-01-01", to: "2018-12-31", outcome: "not-applicable" },
        { from: "2019-01-01", to: "2022-05-10", outcome: "unknown" },
      ],
    },
  ],
};

const manyModules = Array.from({ length: 24 }, (_, index) => ({
  number: `M${index + 1}`,
  title: "Modul",
  state: "open" as const,
}));

/** Every picture in the shapes that are hard to draw, by name. */
export const pictures: Readonly<Record<string, string>> = {
  comparison: comparisonChart(comparison),
  "comparison, narrow": comparisonChart({ ...comparison, width: 480 }),
  "comparison, wide and English": comparisonChart({ ...comparison, language: "en", width: 1100 }),
  "comparison, empty": comparisonChart({ ...comparison, rows: [] }),
  "comparison, negative": comparisonChart({
    ...comparison,
    rows: [{ label: "Trend", unit: "percent", area: -12.4, whole: 3 }],
  }),
  "matrix, 64 people": verdictMatrix(matrix(64)),
  "matrix, narrow": verdictMatrix({ ...matrix(6), width: 480 }),
  "matrix, three columns": verdictMatrix({
    ...matrix(0),
    columns: matrix(0).columns.slice(5, 8),
    rows: [{ label: "Ada", cells: ["met", "not-met", "unknown"] }],
  }),
  "matrix, 40 columns": verdictMatrix({
    ...matrix(0),
    columns: manyModules.concat(manyModules).map(({ number }) => ({ id: number, label: number })),
    rows: [{ label: "Ada", cells: manyModules.concat(manyModules).map(() => "met") }],
  }),
  "matrix, empty": verdictMatrix(matrix(0)),
  bars: verdictBars(bars),
  "bars, narrow and English": verdictBars({ ...bars, language: "en", width: 480 }),
  "bars, empty": verdictBars({ ...bars, rows: [] }),
  pathway: pathwayChart(pathway),
  "pathway, narrow": pathwayChart({ ...pathway, width: 480 }),
  "pathway, six years": pathwayChart(sixYears),
  "pathway, one day": pathwayChart(oneDay),
  "pathway, twenty years": pathwayChart(longWay),
  "pathway, twenty years, narrow and English": pathwayChart({ ...longWay, language: "en", width: 480 }),
  "pathway, nothing known": pathwayChart({
    ...oneDay,
    lanes: [{ label: "Registered unemployed", bars: [], unknown: [{ from: "1900-01-01", to: null }] }],
    verdicts: [{ label: "Long-term unemployed", stretches: [{ from: "2021-03-08", to: null, outcome: "unknown" }] }],
  }),
  "pathway, empty": pathwayChart({ ...oneDay, lanes: [] }),
  ...figurePictures,
  coverage: coverageChart(coverage),
  "coverage, narrow": coverageChart({ ...coverage, width: 480 }),
  "coverage, 24 modules": coverageChart({ ...coverage, modules: manyModules }),
  "coverage, with preparation": coverageChart(prepared),
  "coverage, with preparation, narrow and English": coverageChart({ ...prepared, language: "en", width: 480 }),
  "coverage, preparation only": coverageChart({ ...prepared, positions: [], modules: [] }),
  "coverage, empty": coverageChart({ ...coverage, positions: [], modules: [] }),
};
