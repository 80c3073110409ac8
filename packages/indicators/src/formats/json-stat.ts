// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";
import type { IndicatorDefinition } from "../records/definition.ts";
import { figureOf } from "../records/figure.ts";
import type { IndicatorFile } from "../records/file.ts";
import { definitionOf } from "../records/lookup.ts";
import type { Observation } from "../records/observation.ts";
import { statusLabels } from "../records/status.ts";
import { sdmxStatus } from "./sdmx.ts";

/** How a cube is written. */
export interface JsonStatOptions {
  readonly language?: keyof Bilingual;
}

/** One axis of a cube: ids in order, and what they are called. */
interface Axis {
  readonly ids: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** Figures without a stated date have a place of their own in the time axis. */
const notStated = "not-stated";

const timeOf = ({ referenceDate }: Observation): string => referenceDate ?? notStated;

/** Versions of a definition are indicators of their own: they count different things. */
const metricOf = (id: string, version: string): string => `${id}@${version}`;

const titleIn = (title: LocalizedText, language: keyof Bilingual): string =>
  textIn(title, language)?.text ?? Object.values(title)[0] ?? "";

function axisOf(ids: readonly string[], label: (id: string) => string): Axis {
  const unique = [...new Set(ids)];
  return { ids: unique, labels: Object.fromEntries(unique.map((id) => [id, label(id)])) };
}

const written = ({ ids, labels }: Axis) => ({
  index: Object.fromEntries(ids.map((id, index) => [id, index])),
  label: labels,
});

function axesOf(file: IndicatorFile, used: readonly Observation[], language: keyof Bilingual) {
  const names = new Map(file.areas.map(({ id, name }) => [id, name]));
  const definitions = new Map(
    file.definitions.map((one) => [metricOf(one.id, one.version), one] as const).toReversed(),
  );
  const metrics = used.map(({ indicator, definitionVersion }) => metricOf(indicator, definitionVersion));
  const times = [...new Set(used.map(timeOf))].toSorted();
  const unknown = language === "de" ? "nicht genannt" : "not stated";
  return {
    definitions,
    indicator: axisOf(metrics, (id) => titleIn(definitions.get(id)?.title ?? { de: id }, language)),
    area: axisOf(
      used.map(({ area }) => area),
      (id) => names.get(id) ?? id,
    ),
    time: axisOf(times, (time) => (time === notStated ? unknown : time)),
  };
}

const unitsOf = (ids: readonly string[], definitions: ReadonlyMap<string, IndicatorDefinition>) =>
  Object.fromEntries(
    ids.map((id) => {
      const { unit = "", decimals } = definitions.get(id) ?? {};
      return [id, { label: unit, ...(decimals === undefined ? {} : { decimals }) }];
    }),
  );

/** Values and statuses by their place in the cube; of two for one place the first counts. */
function cellsOf(file: IndicatorFile, used: readonly Observation[], axes: ReturnType<typeof axesOf>) {
  const placeIn = ({ ids }: Axis) => new Map(ids.map((id, index) => [id, index]));
  const [metrics, areas, times] = [placeIn(axes.indicator), placeIn(axes.area), placeIn(axes.time)];
  const value: Record<string, number> = {};
  const status: Record<string, string> = {};
  for (const observation of used) {
    const metric = metrics.get(metricOf(observation.indicator, observation.definitionVersion)) ?? 0;
    const row = metric * areas.size + (areas.get(observation.area) ?? 0);
    const place = String(row * times.size + (times.get(timeOf(observation)) ?? 0));
    if (status[place] !== undefined) continue;
    const figure = figureOf(observation, definitionOf(file, observation));
    if (figure !== null) value[place] = figure;
    status[place] = sdmxStatus[observation.status].observation;
  }
  return { value, status };
}

/** What the codes mean here; several statuses share one. */
function legendOf(used: readonly Observation[], language: keyof Bilingual): Readonly<Record<string, string>> {
  const legend: Record<string, string> = {};
  for (const status of new Set(used.map((one) => one.status))) {
    const code = sdmxStatus[status].observation;
    const label = statusLabels[status][language];
    legend[code] = legend[code] === undefined ? label : `${legend[code]} / ${label}`;
  }
  return legend;
}

/**
 * Writes figures as a cube in JSON-stat 2.0: indicator by area by reference date, with the status of each cell in the codes of
 * SDMX and the sources as notes. Numerators, denominators and what a status says beyond its code stay behind.
 *
 * @param file - figures
 * @param options - language of the labels
 */
export function toJsonStat(file: IndicatorFile, { language = "de" }: JsonStatOptions = {}): object {
  const used = file.observations;
  const axes = axesOf(file, used, language);
  const { indicator, area, time } = axes;
  const sources = [...new Set(used.map(({ source }) => source.title))];
  return {
    version: "2.0",
    class: "dataset",
    ...(file.title === undefined ? {} : { label: titleIn(file.title, language) }),
    ...(sources.length === 0 ? {} : { source: sources.join("; ") }),
    id: ["indicator", "area", "time"],
    size: [indicator.ids.length, area.ids.length, time.ids.length],
    role: { metric: ["indicator"], geo: ["area"], time: ["time"] },
    dimension: {
      indicator: {
        label: language === "de" ? "Indikator" : "Indicator",
        category: { ...written(indicator), unit: unitsOf(indicator.ids, axes.definitions) },
      },
      area: { label: language === "de" ? "Gebiet" : "Area", category: written(area) },
      time: { label: language === "de" ? "Stichtag" : "Reference date", category: written(time) },
    },
    ...cellsOf(file, used, axes),
    extension: { status: { label: legendOf(used, language) } },
  };
}
