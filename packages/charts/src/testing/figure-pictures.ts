// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { bulletBars } from "../bullet/chart.ts";
import { comparisonChart } from "../comparison/chart.ts";
import { decileStrip } from "../deciles/chart.ts";
import { choroplethMap } from "../maps/choropleth.ts";
import { mapSeries } from "../maps/series.ts";
import { seriesChart } from "../series/chart.ts";
import { bullets, intervals, series, strip } from "./figure-examples.ts";
import { manyAreas, pairs, rates, statusMap, years } from "./map-examples.ts";

const narrow = { width: 480, language: "en" } as const;

/** Maps and pictures of figures in the shapes that are hard to draw, by name. */
export const figurePictures: Readonly<Record<string, string>> = {
  "comparison, intervals": comparisonChart(intervals),
  "comparison, intervals, narrow and English": comparisonChart({ ...intervals, ...narrow }),
  "map, rates": choroplethMap(rates),
  "map, rates, narrow and English": choroplethMap({ ...rates, ...narrow }),
  "map, status": choroplethMap(statusMap),
  "map, pairs": choroplethMap(pairs),
  "map, pairs, narrow and English": choroplethMap({ ...pairs, ...narrow }),
  "map, pairs, without a list": choroplethMap({ ...pairs, table: "classes" }),
  "map, 500 areas": choroplethMap(manyAreas),
  "map, no outlines": choroplethMap({ ...rates, areas: rates.areas.map((area) => ({ ...area, geometry: null })) }),
  "map, empty": choroplethMap({ ...rates, areas: [] }),
  "maps by year": mapSeries(years),
  "maps by year, narrow and English": mapSeries({ ...years, ...narrow }),
  "maps by year, empty": mapSeries({ ...years, maps: [] }),
  bullets: bulletBars(bullets),
  "bullets, narrow and English": bulletBars({ ...bullets, ...narrow }),
  "bullets, empty": bulletBars({ ...bullets, rows: [] }),
  deciles: decileStrip(strip),
  "deciles, narrow and English": decileStrip({ ...strip, ...narrow }),
  "deciles, empty": decileStrip({ ...strip, rows: [] }),
  series: seriesChart(series),
  "series, narrow and English": seriesChart({ ...series, ...narrow }),
  "series, empty": seriesChart({ ...series, panels: [] }),
};
