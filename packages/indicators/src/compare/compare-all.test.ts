// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { checkIndicatorFile } from "../checks/check-file.ts";
import type { IndicatorDefinition } from "../records/definition.ts";
import type { IndicatorFile } from "../records/file.ts";
import type { Observation } from "../records/observation.ts";
import { readIndicatorFile } from "../records/read.ts";
import { compareAll } from "./compare-all.ts";

const statistics = { title: "Statistikstelle der Stadt Herne" };
const employment = { title: "Bundesagentur für Arbeit; Statistikstelle der Stadt Herne" };

const defined = (
  over: Pick<IndicatorDefinition, "id" | "title"> & Partial<IndicatorDefinition>,
): IndicatorDefinition => ({
  version: "1",
  unit: "percent",
  decimals: 1,
  direction: "higher-is-worse",
  definedBy: { stated: false },
  ...over,
});

const figures = (indicator: string, [city, district]: readonly [number, number], over: Partial<Observation>) =>
  [
    ["herne", city],
    ["wanne-sued", district],
  ].map(([area, value]): Observation => ({
    indicator,
    definitionVersion: "1",
    area: String(area),
    value: Number(value),
    source: statistics,
    referenceDate: "2018-12-31",
    status: "measured",
    ...over,
  }));

const atEndOf2016 = { source: employment, referenceDate: "2016-12-31" };

/** The five lines of the project description, as they are written there. */
const project: IndicatorFile = {
  format: "quartierkit-indicators",
  version: 1,
  areas: [
    { id: "herne", name: "Herne", level: "municipality", ags: "05916000" },
    { id: "wanne-sued", name: "Wanne-Süd", level: "programme-area", partOf: "herne" },
  ],
  definitions: [
    defined({
      id: "size",
      title: { de: "Größe", en: "Size" },
      unit: "hectare",
      decimals: 0,
      direction: "neutral",
      definedBy: { stated: true, source: { title: "Project description" } },
    }),
    defined({
      id: "inhabitants",
      title: { de: "Einwohner", en: "Inhabitants" },
      unit: "count",
      decimals: 0,
      direction: "neutral",
      definedBy: { stated: true, source: statistics },
    }),
    defined({ id: "sgb2-rate", title: { de: "SGB-II-Quote" } }),
    defined({ id: "unemployment", title: { de: "Arbeitslosenquote" }, minimumLevel: "municipality" }),
    defined({ id: "migration", title: { de: "Einwohner mit Migrationshintergrund" }, direction: "neutral" }),
  ],
  observations: [
    {
      indicator: "size",
      definitionVersion: "1",
      area: "wanne-sued",
      value: 230,
      source: { title: "Project description" },
      referenceDate: null,
      status: "measured",
    },
    ...figures("inhabitants", [161_084, 9725], {}),
    ...figures("sgb2-rate", [19.3, 23.9], atEndOf2016),
    ...figures("unemployment", [9.2, 11.2], atEndOf2016),
    ...figures("migration", [33.3, 36.9], {}),
  ],
};

describe("the five figures of Wanne-Süd", () => {
  const { comparisons, warnings } = compareAll(project, { area: "wanne-sued" });
  const byId = Object.fromEntries(comparisons.map((comparison) => [comparison.indicator, comparison]));

  it("are read as they are", () => {
    const { file, findings } = readIndicatorFile(JSON.parse(JSON.stringify(project)));
    expect(findings).toEqual([]);
    expect(file).toEqual(project);
  });

  it("differ by what a reader computes from the printed figures", () => {
    expect(comparisons.map(({ indicator, difference, shareOfWhole }) => [indicator, difference, shareOfWhole])).toEqual(
      [
        ["size", null, null],
        ["inhabitants", null, 6],
        ["sgb2-rate", 4.6, null],
        ["unemployment", 2, null],
        ["migration", 3.6, null],
      ],
    );
  });

  it("leave a rest only where it can be computed", () => {
    expect(byId["inhabitants"]?.restOfWhole).toMatchObject({ kind: "exact", value: 151_359 });
    expect(byId["size"]?.restOfWhole).toMatchObject({ reason: "value-missing" });
    for (const rate of ["sgb2-rate", "unemployment", "migration"]) {
      expect(byId[rate]?.restOfWhole).toMatchObject({ reason: "denominator-unknown", side: "below-whole" });
    }
  });

  it("mix reference dates, and the table says so", () => {
    expect(warnings.map(({ code, message }) => [code, message.en])).toEqual([
      ["IND-COMPARE-MIXED-DATES", "The table mixes reference dates: 31 December 2016, 31 December 2018."],
      [
        "IND-COMPARE-BOUNDARIES-NOT-STATED",
        "From when the boundaries of Wanne-Süd hold is not stated; whether all figures mean the same area is open.",
      ],
    ]);
  });

  it("each carry their own warnings, sources and dates", () => {
    expect(byId["unemployment"]?.warnings.map(({ code }) => code)).toEqual([
      "IND-COMPARE-DEFINITION-NOT-STATED",
      "IND-COMPARE-CONTAINS-AREA",
      "IND-COMPARE-RATE-SMALL-AREA",
    ]);
    expect(byId["size"]?.warnings.map(({ code }) => code)).toEqual([
      "IND-COMPARE-FIGURE-MISSING",
      "IND-COMPARE-DATE-NOT-STATED",
    ]);
    expect(byId["sgb2-rate"]?.area).toMatchObject({ source: employment, referenceDate: "2016-12-31" });
  });

  it("are checked with these findings", () => {
    const findings = checkIndicatorFile(project, { on: "2026-11-22" });
    expect(findings.map(({ code, severity, path }) => `${severity} ${code} ${path}`)).toEqual([
      "info IND-DATE-NOT-STATED /observations/0/referenceDate",
      "warning IND-MIXED-DATES /observations",
      "warning IND-DEFINITION-NOT-STATED /definitions/2/definedBy",
      "warning IND-DEFINITION-NOT-STATED /definitions/3/definedBy",
      "warning IND-DEFINITION-NOT-STATED /definitions/4/definedBy",
      "warning IND-RATE-SMALL-AREA /observations/6",
    ]);
  });
});

describe("compareAll", () => {
  it("keeps the order that is asked for and one row per indicator, unknown ones too", () => {
    const indicators = ["migration", "unheard-of", "inhabitants"];
    const { comparisons, warnings } = compareAll(project, { area: "wanne-sued", indicators });
    expect(comparisons.map(({ indicator }) => indicator)).toEqual(indicators);
    expect(comparisons[1]?.warnings[0]?.code).toBe("IND-COMPARE-UNKNOWN");
    expect(warnings.map(({ code }) => code)).toEqual(["IND-COMPARE-BOUNDARIES-NOT-STATED"]);
  });

  it("of nothing is empty", () => {
    const empty: IndicatorFile = { ...project, areas: [], definitions: [], observations: [] };
    expect(compareAll(empty, { area: "wanne-sued" })).toEqual({ comparisons: [], warnings: [] });
  });
});
