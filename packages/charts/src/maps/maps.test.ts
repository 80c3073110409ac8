// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { areas, manyAreas, pairs, rates, statusMap, years } from "../testing/map-examples.ts";
import { allNodes, drawnTexts, readSvg, textOf } from "../testing/read-svg.ts";
import { choroplethMap } from "./choropleth.ts";
import { describeChoropleth, describeMapSeries } from "./describe.ts";
import type { ChoroplethInput, MapFigure } from "./input.ts";
import { categoriesOf, keyOf } from "./scale.ts";
import { mapSeries } from "./series.ts";

/** Fill of the group in which each area lies, by its name. */
const fillsOf = (svg: string): ReadonlyMap<string, string> => {
  const groups = allNodes(readSvg(svg)).filter(({ name, attributes }) => name === "g" && attributes.has("fill"));
  return new Map(
    groups.flatMap((group) =>
      allNodes(group)
        .filter(({ name }) => name === "title")
        .map((title) => [textOf(title).split(":")[0] ?? "", group.attributes.get("fill") ?? ""] as const),
    ),
  );
};

const drawWith = (figure: MapFigure | undefined, over: Partial<ChoroplethInput> = {}): string => {
  const [first] = areas;
  const own = first === undefined ? [] : [{ ...first, label: "Ahornau" }];
  const figures: Record<string, MapFigure> = figure === undefined ? {} : { a0: figure };
  return choroplethMap({ ...rates, areas: own, figures, ...over });
};

describe("gaps", () => {
  it("withheld is hatched, excluded dotted, not collected white; each has its word", () => {
    const look = (figure: MapFigure | undefined) => fillsOf(drawWith(figure)).get("Ahornau");
    expect(look({ gap: "suppressed" })).toMatch(/-diagonal\)$/u);
    expect(look({ gap: "excluded" })).toMatch(/-dots\)$/u);
    expect(look({ gap: "not-collected" })).toBe("#ffffff");
    expect(look(undefined)).toBe("#ffffff");
    expect(drawnTexts(drawWith({ gap: "suppressed" }))).toContain("gesperrt (Datenschutz)");
    expect(drawnTexts(drawWith(undefined))).toContain("nicht erhoben");
  });

  it("a withheld figure leaves no trace, in the picture or in words", () => {
    const withheld = (value: number) => {
      const figure = { gap: "suppressed" as const, value };
      return [drawWith(figure), describeChoropleth({ ...rates, figures: { a0: figure } }).join()];
    };
    expect(withheld(87.654)).toEqual(withheld(1));
    expect(withheld(87.654).join()).not.toMatch(/87[,.]\d\s?%/u);
    expect(withheld(87.654).join()).not.toContain("654");
  });

  it("an area without an outline is named below, and a figure for no area is not shown", () => {
    const svg = choroplethMap(rates);
    expect(drawnTexts(svg)).toContain("Ohne Umriss, nicht auf der Karte: nicht zuordenbar.");
    const more = { ...rates, figures: { ...rates.figures, elsewhere: { value: 99.9 } } };
    expect(choroplethMap(more)).toBe(svg);
  });

  it("an id like a property of every object is not taken for a figure", () => {
    const [first] = areas;
    const own = first === undefined ? [] : [{ ...first, id: "constructor" }];
    expect(choroplethMap({ ...rates, areas: own, figures: {} })).toContain("nicht erhoben");
  });
});

describe("classes of rates", () => {
  const scale = { kind: "rates", measure: { unit: "percent" }, breaks: [10, 20] } as const;
  it.each([
    [9.94, "class-0"],
    [9.95, "class-1"],
    [10, "class-1"],
    [19.949, "class-1"],
    [20, "class-2"],
    [-3, "class-0"],
  ])("%d is in %s, as its printed figure", (value, key) => {
    expect(keyOf(scale, { value })).toBe(key);
  });

  it("say their limits in words", () => {
    const labels = (language: "de" | "en") => categoriesOf(scale, language).map(({ label }) => label);
    expect(labels("de")).toEqual(["unter 10,0\u00a0%", "10,0\u00a0% bis unter 20,0\u00a0%", "20,0\u00a0% und mehr"]);
    expect(labels("en")).toEqual(["under 10.0%", "10.0% to under 20.0%", "20.0% and more"]);
    expect(categoriesOf({ ...scale, breaks: [] }, "en").map(({ label }) => label)).toEqual(["all figures"]);
  });

  it("get darker with every class", () => {
    const fills = categoriesOf(scale, "en").map(({ paint }) => paint.fill);
    expect(fills).toEqual(["#c7dffe", "#2f8ec6", "#033e56"]);
  });
});

describe("what no map can show", () => {
  const breaks = (...limits: readonly number[]) =>
    ({ scale: { kind: "rates", measure: { unit: "percent" }, breaks: limits } }) as const;
  it.each([
    ["seven classes", { value: 1 }, breaks(1, 2, 3, 4, 5, 6), "too-many-classes"],
    ["limits that fall", { value: 1 }, breaks(2, 1), "breaks-not-rising"],
    ["a limit that is none", { value: 1 }, breaks(Number.NaN), "breaks-not-rising"],
    ["NaN", { value: Number.NaN }, {}, "number-not-finite"],
    ["a class on a scale of rates", { class: "1" }, {}, "figure-does-not-fit"],
    ["a class that the scale does not have", { class: "9" }, { scale: statusMap.scale }, "figure-does-not-fit"],
    ["a rate on a scale of classes", { value: 1 }, { scale: statusMap.scale }, "figure-does-not-fit"],
    ["half a person", { value: 1 }, { about: { ...rates.about, n: 0.5 } }, "count-not-whole"],
  ] as const)("%s", (_, figure, over, code) => {
    expect(() => drawWith(figure, over)).toThrow(expect.objectContaining({ code }));
  });
});

describe("pairs", () => {
  it("are told by colour, by a sign on the area and in words", () => {
    const svg = choroplethMap(pairs);
    const texts = drawnTexts(svg);
    expect(texts).toEqual(expect.arrayContaining(["1+", "2\u2212", "3", "hoch, positiv", "Status, Dynamik"]));
    expect(describeChoropleth(pairs).at(-1)).toMatch(/^nicht zuordenbar: Status .+, Dynamik .+\.$/u);
  });

  it("have a grid of twelve with the number of areas in each", () => {
    const svg = choroplethMap({ ...pairs, table: "classes" });
    const counted = drawnTexts(svg).filter((text) => /^\d+(?:\u00a0[+\u2212])?$/u.test(text));
    const sum = counted.reduce((total, text) => total + Number.parseInt(text, 10), 0);
    expect(sum).toBe(areas.length);
  });
});

describe("the table below", () => {
  it("lists up to 30 areas, counts more, and does what the caller says", () => {
    expect(drawnTexts(choroplethMap(rates))).toContain("Ringgemeinde");
    expect(drawnTexts(choroplethMap({ ...rates, table: "classes" }))).not.toContain("Ringgemeinde");
    expect(drawnTexts(choroplethMap(manyAreas))).not.toContain(manyAreas.areas[0]?.label);
  });

  it("counts every area in the legend", () => {
    const description = describeChoropleth(rates)[1] ?? "";
    const sum = [...description.matchAll(/: (\d+) Gebiete?/gu)].reduce((total, [, n]) => total + Number(n), 0);
    expect(sum).toBe(areas.length);
  });
});

describe("size", () => {
  it("509 areas with two megabytes of outlines take less than 270 KB", () => {
    expect(JSON.stringify(manyAreas.areas).length).toBeGreaterThan(2_000_000);
    expect(choroplethMap(manyAreas).length).toBeLessThan(270_000);
  });
});

describe("maps by year", () => {
  it("share one scale: the same figure has the same colour every year", () => {
    const figures = { a0: { value: 7 } };
    const [first] = areas;
    const input = {
      ...years,
      areas: first === undefined ? [] : [first],
      maps: [
        { heading: "A", figures },
        { heading: "B", figures },
      ],
    };
    const groups = [...mapSeries(input).matchAll(/<g fill="(#[0-9a-f]{6})">/gu)].map(([, fill]) => fill);
    expect(groups).toEqual(["#75b6ef", "#75b6ef"]);
  });

  it("say every break with its reason, and where", () => {
    const said = describeMapSeries(years);
    const at = said.findIndex((sentence) => sentence.startsWith("Bruch: neue Altersgrenze"));
    expect(said[at + 1]).toMatch(/^2021/u);
    expect(mapSeries(years)).toContain("stroke-dasharray");
  });

  it("count the areas of each class by year", () => {
    const texts = drawnTexts(mapSeries(years));
    expect(texts).toEqual(expect.arrayContaining(["Klasse", "2019", "2023", "gesperrt (Datenschutz)"]));
  });
});

it("an outline around the programme area is named in the legend", () => {
  expect(drawnTexts(choroplethMap(rates)).join(" ")).toContain("Programmgebiet Sozialer Zusammenhalt");
  const { highlight: _unused, ...without } = rates;
  expect(choroplethMap(without)).not.toContain("Programmgebiet");
});
