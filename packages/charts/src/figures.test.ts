// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { captionOf } from "./about.ts";
import { bulletBars } from "./bullet/chart.ts";
import { describeBulletBars } from "./bullet/describe.ts";
import { comparisonChart } from "./comparison/chart.ts";
import { describeComparison } from "./comparison/describe.ts";
import { decileStrip } from "./deciles/chart.ts";
import { describeDecileStrip } from "./deciles/describe.ts";
import { choroplethMap } from "./maps/choropleth.ts";
import { mapSeries } from "./maps/series.ts";
import { pairs, rates, years } from "./testing/map-examples.ts";
import { axisOf, yearTicks } from "./series/frame.ts";
import { seriesChart } from "./series/chart.ts";
import { describeSeries } from "./series/describe.ts";
import { stretchesOf } from "./series/input.ts";
import { bullets, intervals, series, strip } from "./testing/figure-examples.ts";
import { allNodes, drawnTexts, readSvg } from "./testing/read-svg.ts";
import { writtenAs } from "./text/measures.ts";

const about = { n: 1234, of: "Gebiete", source: "Amt", referenceDate: "2024-02-29" } as const;

describe("captionOf", () => {
  it.each([
    ["de", "n = 1.234 Gebiete \u00b7 Quelle: Amt \u00b7 Stichtag 29.02.2024"],
    ["en", "n = 1,234 Gebiete \u00b7 Source: Amt \u00b7 as of 29 February 2024"],
  ] as const)("%s", (language, expected) => {
    expect(captionOf(about, language)).toBe(expected);
  });

  it("says that no date is stated, names both ends of a series, and adds a note", () => {
    expect(captionOf({ ...about, referenceDate: null }, "de")).toMatch(/ohne Stichtag$/u);
    expect(captionOf({ ...about, referenceDate: ["2020-12-31", "2024-12-31"] }, "de")).toMatch(
      /Stichtage 31\.12\.2020 bis 31\.12\.2024$/u,
    );
    expect(captionOf({ ...about, note: "vorläufig" }, "de")).toMatch(/ \u00b7 vorläufig$/u);
  });

  it("refuses a day that is none", () => {
    expect(() => captionOf({ ...about, referenceDate: "2023-02-29" }, "de")).toThrow(
      expect.objectContaining({ code: "impossible-day" }),
    );
  });
});

it.each([
  [23.94, { unit: "percent" }, "23,9\u00a0%"],
  [23.94, { unit: "percent", digits: 0 }, "24\u00a0%"],
  [1234.5, { unit: "number" }, "1.235"],
  [1.005, { unit: "number", digits: 2 }, "1,01"],
] as const)("%d as %j is %s", (value, measure, text) => {
  expect(writtenAs(value, measure, "de")).toBe(text);
});

describe("intervals in a comparison", () => {
  it("are drawn, written and described", () => {
    expect(drawnTexts(comparisonChart(intervals))).toEqual(
      expect.arrayContaining(["Unsicherheit (modellbasiert)", "Musterviertel 22,9–24,9\u00a0%"]),
    );
    expect(describeComparison(intervals)[0]).toContain(
      "Musterviertel 23,9\u00a0% (Unsicherheit (modellbasiert) 22,9–24,9\u00a0%)",
    );
  });

  it("lengthen the axis, and leave pictures without them as they were", () => {
    const row = { label: "x", unit: "percent", area: 4, whole: 4 } as const;
    const plain = { ...intervals, rows: [row] };
    expect(drawnTexts(comparisonChart(plain))).not.toContain("Unsicherheit (modellbasiert)");
    const wide = { ...intervals, rows: [{ ...row, areaInterval: [1, 48] as const }] };
    expect(drawnTexts(comparisonChart(wide))).toContain("60\u00a0%");
  });

  it("of a withheld figure leave no trace", () => {
    const withheld = (upper: number) =>
      comparisonChart({
        ...intervals,
        rows: [{ label: "x", unit: "percent", area: 3, whole: 6, areaInterval: [0.1, upper], status: "suppressed" }],
      });
    expect(withheld(88.8)).toBe(withheld(5));
  });

  it.each([[[24, 25]], [[25, 22]]] as const)("refuse %j around 23.9", (areaInterval) => {
    const rows = [{ label: "x", unit: "percent", area: 23.9, whole: 20, areaInterval }] as const;
    expect(() => comparisonChart({ ...intervals, rows })).toThrow(
      expect.objectContaining({ code: "interval-backwards" }),
    );
  });

  it("say where the figures come from", () => {
    expect(drawnTexts(comparisonChart({ ...intervals, caption: "vorläufig" })).join(" ")).toMatch(
      /n = 32 .* vorläufig/u,
    );
  });
});

it("the same input gives the same bytes, and is left alone", () => {
  const draw = () => [
    comparisonChart(intervals),
    bulletBars(bullets),
    decileStrip(strip),
    seriesChart(series),
    choroplethMap(rates),
    choroplethMap(pairs),
    mapSeries(years),
  ];
  const before = JSON.stringify([intervals, bullets, strip, series, rates, pairs, years]);
  expect(draw()).toEqual(draw());
  expect(JSON.stringify([intervals, bullets, strip, series, rates, pairs, years])).toBe(before);
});

describe("bulletBars", () => {
  it("print both figures beside the bars", () => {
    const texts = drawnTexts(bulletBars(bullets));
    expect(texts).toEqual(expect.arrayContaining(["23,9\u00a0%", "19,3\u00a0%", "Anteil, keine Quote", "gesperrt"]));
    expect(describeBulletBars(bullets)[3]).toBe(
      "Altersarmut: Musterviertel-Süd gesperrt (Datenschutz), Musterstadt 6,1\u00a0%.",
    );
  });

  it("draw bars in proportion on one axis", () => {
    const rows = [
      { label: "a", area: 10, whole: 30 },
      { label: "b", area: 30, whole: 10 },
    ];
    const bars = allNodes(readSvg(bulletBars({ ...bullets, rows })))
      .filter(({ name, attributes }) => name === "rect" && attributes.get("y") === "-7")
      .map(({ attributes }) => Number(attributes.get("width")));
    expect(bars).toHaveLength(2);
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(3, 2);
  });

  it("refuse NaN", () => {
    const rows = [{ label: "a", area: Number.NaN, whole: 1 }];
    expect(() => bulletBars({ ...bullets, rows })).toThrow(expect.objectContaining({ code: "number-not-finite" }));
  });
});

describe("decileStrip", () => {
  it("fills one field of ten and says the rank", () => {
    const rows = [{ label: "x", decile: 7, rank: { rank: 12, of: 171 } }];
    const svg = decileStrip({ ...strip, rows });
    expect([...svg.matchAll(/fill="#0072b2"/gu)]).toHaveLength(1);
    expect(drawnTexts(svg)).toContain("Rang 12 von 171");
    expect(describeDecileStrip({ ...strip, rows })[2]).toBe("x: Zehntel 7, Rang 12 von 171.");
  });

  it("of a withheld tenth leaves no trace, not even the rank", () => {
    const withheld = (rank: number) =>
      decileStrip({ ...strip, rows: [{ label: "x", decile: { gap: "suppressed" }, rank: { rank, of: 171 } }] });
    expect(withheld(3)).toBe(withheld(160));
  });

  it.each([0, 11, 2.5, Number.NaN])("refuses the tenth %d", (decile) => {
    const rows = [{ label: "x", decile }];
    expect(() => decileStrip({ ...strip, rows })).toThrow(expect.objectContaining({ code: "decile-out-of-range" }));
  });
});

describe("seriesChart", () => {
  const [quota] = series.panels;

  it("no line leads across a break or a gap", () => {
    if (quota === undefined) throw new Error("the example has a first panel");
    expect(stretchesOf(quota, "area").map((stretch) => stretch.map(({ year }) => year))).toEqual([
      [2014, 2015, 2016],
      [2017, 2018, 2019, 2020],
      [2021, 2022],
    ]);
    const [, age] = series.panels;
    expect(age === undefined ? [] : stretchesOf(age, "area").map((stretch) => stretch.length)).toEqual([1, 1, 2]);
  });

  it("panels of one unit share an axis that holds all their figures", () => {
    expect(axisOf(series, "percent")).toMatchObject({ least: 0, most: 30 });
    expect(axisOf(series, "number")).toMatchObject({ least: 0, most: 4000 });
  });

  it("writes no more years than fit, the first and the last always", () => {
    const frame = {
      width: 318,
      height: 120,
      left: 50,
      firstYear: 2001,
      lastYear: 2024,
      axis: axisOf(series, "percent"),
    };
    const ticks = yearTicks(frame);
    expect([ticks[0], ticks.at(-1)]).toEqual([2001, 2024]);
    expect(ticks.length).toBeLessThan(8);
    expect(yearTicks({ ...frame, lastYear: 2001 })).toEqual([2001]);
  });

  it("says breaks in words, in the table, and in the description", () => {
    const texts = drawnTexts(seriesChart(series));
    expect(texts).toEqual(
      expect.arrayContaining([
        "1 Bruch: Revision der Grundsicherungsstatistik",
        "2017 (nach Bruch 1)",
        "2021 (nach Bruch 2)",
      ]),
    );
    expect(describeSeries(series)[1]).toContain("Bruch: neuer Zuschnitt der Bezirke; 2021:");
  });

  it.each([[[2020, 2020]], [[2021, 2020]], [[2020.5]]])("refuses the years %j", (years) => {
    const points = years.map((year) => ({ year, area: 1, whole: 1 }));
    const panels = [{ label: "x", measure: { unit: "percent" }, points }] as const;
    expect(() => seriesChart({ ...series, panels })).toThrow(expect.objectContaining({ code: "years-not-rising" }));
  });
});
