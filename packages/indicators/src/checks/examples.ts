// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../records/area.ts";
import type { IndicatorDefinition } from "../records/definition.ts";
import type { IndicatorFile } from "../records/file.ts";
import type { Observation } from "../records/observation.ts";

const source = { title: "Example" };

export const exampleCity: Area = { id: "city", name: "Example city", level: "municipality" };
export const exampleDistrict: Area = { id: "district", name: "Example district", level: "district", partOf: "city" };

export const exampleCount: IndicatorDefinition = {
  id: "inhabitants",
  version: "1",
  title: { de: "Einwohner", en: "Inhabitants" },
  unit: "count",
  direction: "neutral",
  definedBy: { stated: true, source },
};

export const exampleShare: IndicatorDefinition = {
  id: "share",
  version: "1",
  title: { de: "Anteil", en: "Share" },
  unit: "percent",
  decimals: 1,
  direction: "higher-is-worse",
  definedBy: { stated: true, source },
};

/**
 * An observation for examples.
 *
 * @param over - what differs from 20 % of the district on 2020-12-31
 */
export const observed = (over: Partial<Observation> = {}): Observation => ({
  indicator: "share",
  definitionVersion: "1",
  area: "district",
  value: 20,
  source,
  referenceDate: "2020-12-31",
  status: "measured",
  ...over,
});

/** An observation without a value. */
export const unobserved = (over: Partial<Observation> = {}): Observation => {
  const { value: _, ...rest } = observed(over);
  return rest;
};

/**
 * A small sound file.
 *
 * @param over - lists that differ
 */
export const exampleFile = (over: Partial<IndicatorFile> = {}): IndicatorFile => ({
  format: "quartierkit-indicators",
  version: 1,
  areas: [exampleCity, exampleDistrict],
  definitions: [exampleCount, exampleShare],
  observations: [observed(), observed({ area: "city", value: 10 })],
  ...over,
});

/** A small file with other observations. */
export const exampleWith = (...observations: readonly Observation[]): IndicatorFile => exampleFile({ observations });
