// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ChoroplethInput, MapArea, MapFigure, MapGap, MapSeriesInput } from "../maps/input.ts";
import { townOf } from "./geography.ts";

const town = townOf({ columns: 6, rows: 5, corners: 4 });

/** An area of two parts, one with a hole in which another lies, and one without an outline. */
const oddAreas: readonly MapArea[] = [
  {
    id: "islands",
    label: "Inselgruppe",
    geometry: {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [10.075, 50],
            [10.085, 50],
            [10.085, 50.008],
            [10.075, 50.008],
          ],
        ],
        [
          [
            [10.075, 50.011],
            [10.083, 50.012],
            [10.079, 50.017],
          ],
        ],
      ],
    },
  },
  {
    id: "ring",
    label: "Ringgemeinde",
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [10.07, 50.02],
          [10.09, 50.02],
          [10.09, 50.035],
          [10.07, 50.035],
          [10.07, 50.02],
        ],
        [
          [10.075, 50.024],
          [10.085, 50.024],
          [10.085, 50.031],
          [10.075, 50.031],
          [10.075, 50.024],
        ],
      ],
    },
  },
  {
    id: "enclave",
    label: "Enklave",
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [10.075, 50.024],
          [10.075, 50.031],
          [10.085, 50.031],
          [10.085, 50.024],
          [10.075, 50.024],
        ],
      ],
    },
  },
  { id: "lost", label: "nicht zuordenbar", geometry: null },
];

export const areas: readonly MapArea[] = [...town, ...oddAreas];

const gaps: Readonly<Record<number, MapGap>> = {
  4: "suppressed",
  9: "excluded",
  13: "not-collected",
  20: "suppressed",
};

const figuresBy = (make: (at: number) => MapFigure): Readonly<Record<string, MapFigure>> =>
  Object.fromEntries(
    areas.map(({ id }, at) => {
      const gap = gaps[at];
      return [id, gap === undefined ? make(at) : { gap }];
    }),
  );

const rateOf = (at: number, year = 0): number => ((at * 37 + year * 11) % 61) / 2 + (at % 7) / 10;

export const rates: ChoroplethInput = {
  title: "Anteil der Empfängerinnen und Empfänger von Leistungen nach dem SGB II in Musterstadt",
  language: "de",
  about: {
    n: areas.length,
    of: "Statistische Bezirke",
    source: "Statistikstelle der Stadt Musterstadt (erfunden)",
    referenceDate: "2024-12-31",
  },
  areas,
  figures: figuresBy((at) => ({ value: rateOf(at) })),
  scale: { kind: "rates", measure: { unit: "percent" }, breaks: [6, 12, 18, 24] },
  highlight: { ids: ["a7", "a8", "a13"], label: "Programmgebiet Sozialer Zusammenhalt" },
};

const statuses = [
  { id: "1", label: "hoch" },
  { id: "2", label: "mittel" },
  { id: "3", label: "niedrig" },
  { id: "4", label: "sehr niedrig" },
] as const;

const dynamics = [
  { id: "+", label: "positiv" },
  { id: "+/-", label: "stabil" },
  { id: "-", label: "negativ" },
] as const;

const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error("an empty list has nothing to pick");
  return found;
};

export const statusMap: ChoroplethInput = {
  ...rates,
  title: "Status der Gebiete",
  figures: figuresBy((at) => ({ class: pick(statuses, at * 3).id })),
  scale: { kind: "classes", classes: statuses },
};

export const pairs: ChoroplethInput = {
  ...rates,
  title: "Status und Dynamik zusammen",
  figures: figuresBy((at) => ({ status: pick(statuses, at * 3).id, dynamics: pick(dynamics, at * 5).id })),
  scale: {
    kind: "pairs",
    status: { label: "Status", classes: statuses },
    dynamics: { label: "Dynamik", classes: dynamics },
  },
};

export const years: MapSeriesInput = {
  title: "Anteil im Lauf der Jahre",
  language: "de",
  about: { ...rates.about, referenceDate: ["2019-12-31", "2023-12-31"] },
  areas,
  scale: rates.scale,
  ...(rates.highlight === undefined ? {} : { highlight: rates.highlight }),
  maps: [2019, 2020, 2021, 2022, 2023].map((year, at) => ({
    heading: String(year),
    figures: figuresBy((index) => ({ value: rateOf(index, at) })),
    ...(year === 2021 ? { breakBefore: "neue Altersgrenze, Werte davor nur eingeschränkt vergleichbar" } : {}),
  })),
};

/** As many areas as Berlin has, with outlines as fine as an office publishes them. */
export const manyAreas: ChoroplethInput = (() => {
  const large = townOf({ columns: 25, rows: 25, corners: 24 });
  const figure = (at: number): MapFigure => (at % 40 === 7 ? { gap: "excluded" } : { value: rateOf(at) });
  return {
    ...rates,
    title: "Fünfhundert Gebiete",
    about: { ...rates.about, n: large.length },
    areas: large,
    figures: Object.fromEntries(large.map(({ id }, at) => [id, figure(at)])),
    highlight: { ids: ["a100", "a101", "a122"], label: "Programmgebiet" },
  };
})();
