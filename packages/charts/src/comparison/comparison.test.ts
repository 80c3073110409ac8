// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { comparison } from "../testing/examples.ts";
import { allNodes, drawnTexts, readSvg, textOf } from "../testing/read-svg.ts";
import { axisFor } from "./axis.ts";
import { comparisonChart } from "./chart.ts";
import { describeComparison } from "./describe.ts";
import { shownRow } from "./input.ts";
import type { ComparisonInput, ComparisonRow } from "./input.ts";

const draw = (row: ComparisonRow, extra: Partial<ComparisonInput> = {}): string =>
  comparisonChart({ ...comparison, ...extra, rows: [row] });

const quota: ComparisonRow = { label: "SGB-II-Quote", unit: "percent", area: 23.9, whole: 19.3 };

describe("comparisonChart", () => {
  it("prints both figures and their difference in German", () => {
    expect(drawnTexts(draw(quota))).toEqual(expect.arrayContaining(["23,9\u00a0%", "19,3\u00a0%", "+4,6"]));
  });

  it("prints them in English", () => {
    const texts = drawnTexts(draw(quota, { language: "en" }));
    expect(texts).toEqual(expect.arrayContaining(["23.9%", "19.3%", "+4.6", "percentage points"]));
  });

  it("begins its axis at zero", () => {
    expect(drawnTexts(draw(quota))).toEqual(expect.arrayContaining(["0\u00a0%", "10\u00a0%", "20\u00a0%"]));
  });

  it("prints counts as text, before the percentages, without a difference", () => {
    const texts = drawnTexts(comparisonChart(comparison));
    const inhabitants = texts.indexOf("Wanne-Süd: 9.725");
    expect(inhabitants).toBeGreaterThan(-1);
    expect(inhabitants).toBeLessThan(texts.indexOf("SGB-II-Quote"));
    expect(texts).not.toContain("\u2212151.359");
  });

  it("prints the note under its label", () => {
    const texts = drawnTexts(draw({ ...quota, note: "Stichtag 31.12.2016" }));
    expect(texts.indexOf("Stichtag 31.12.2016")).toBe(texts.indexOf("SGB-II-Quote") + 1);
  });

  it("draws no axis and no legend without percentages", () => {
    const texts = drawnTexts(draw({ label: "Fläche (ha)", unit: "count", area: 230, whole: null }));
    expect(texts).toContain("Stadt Herne: nicht verfügbar");
    expect(texts.some((text) => text.includes("%"))).toBe(false);
  });

  it("says when there is nothing", () => {
    expect(drawnTexts(comparisonChart({ ...comparison, rows: [] }))).toContain("Keine Angaben");
  });

  it("refuses a number that is none", () => {
    expect(() => draw({ ...quota, area: Number.NaN })).toThrow(expect.objectContaining({ code: "number-not-finite" }));
  });
});

describe("a suppressed figure", () => {
  const secret: ComparisonRow = { ...quota, area: 87.6, status: "suppressed" };

  it("is a hatched band with the word", () => {
    const svg = draw(secret);
    expect(svg).toMatch(/url\(#\w+-diagonal\)/u);
    expect(drawnTexts(svg)).toContain("gesperrt (Datenschutz)");
  });

  it("keeps its hatching visible where the picture is narrow", () => {
    expect(drawnTexts(draw(secret, { width: 480 }))).toContain("gesperrt");
  });

  it("leaves no trace: the picture is the same whatever it is", () => {
    expect(draw(secret)).toBe(draw({ ...secret, area: 2.5 }));
    expect(draw(secret)).toBe(draw({ ...secret, area: null }));
    expect(describeComparison({ ...comparison, rows: [secret] }).join()).not.toContain("87,6");
  });

  it("looks different from one that is not there", () => {
    const svg = draw({ ...quota, area: null });
    expect(svg).toMatch(/url\(#\w+-sparse\)/u);
    expect(svg).not.toMatch(/-diagonal/u);
    expect(drawnTexts(svg)).toContain("nicht verfügbar");
  });

  it("also hides a count", () => {
    const svg = draw({ label: "Kinder", unit: "count", area: 2, whole: 5000, status: "suppressed" });
    expect(drawnTexts(svg).join(" ")).toMatch(/gesperrt/u);
    expect(drawnTexts(svg)).not.toContain("Wanne-Süd: 2");
  });
});

describe("the place on the axis", () => {
  it("tells no more decimals than the printed figure", () => {
    expect(draw({ ...quota, area: 23.94 })).toBe(draw({ ...quota, area: 23.9 }));
  });

  it("puts the district's dot right of the city's diamond when its share is higher", () => {
    const marks = allNodes(readSvg(draw(quota)));
    const x = (name: string) => {
      const group = marks.filter((node) =>
        node.children.some((child) => typeof child === "object" && child.name === name),
      );
      return Number(/translate\(([\d.]+)/u.exec(group.at(-1)?.attributes.get("transform") ?? "")?.[1]);
    };
    expect(x("circle")).toBeGreaterThan(x("g"));
  });
});

describe("shownRow", () => {
  it("takes the difference of the printed figures", () => {
    expect(shownRow({ ...quota, area: 10.04, whole: 9.96 }).difference).toBe(0);
    expect(shownRow(quota).difference).toBe(4.6);
  });

  it("knows no difference of counts or where a side is missing", () => {
    expect(shownRow({ ...quota, unit: "count" }).difference).toBeNull();
    expect(shownRow({ ...quota, whole: null }).difference).toBeNull();
    expect(shownRow({ ...quota, status: "suppressed" }).difference).toBeNull();
  });

  it("shows a district's figure although the city's is not available", () => {
    expect(shownRow({ ...quota, whole: null, status: "not-available" }).area).toEqual({ value: 23.9 });
  });
});

describe("axisFor", () => {
  it.each([
    [
      [23.9, 19.3, 36.9],
      [0, 10, 20, 30, 40],
    ],
    [[100], [0, 20, 40, 60, 80, 100]],
    [[0.3], [0, 1, 2, 3, 4, 5]],
    [[], [0, 1, 2, 3, 4, 5]],
    [
      [-12.4, 3],
      [-15, -10, -5, 0, 5],
    ],
    [[-12.4], [-15, -10, -5, 0]],
  ])("%j has the ticks %j", (values, ticks) => {
    expect(axisFor(values, 5).ticks).toEqual(ticks);
  });

  it("has fewer ticks where there is less room", () => {
    expect(axisFor([36.9], 2).ticks).toEqual([0, 20, 40]);
  });
});

describe("describeComparison", () => {
  it("says everything the picture says, one sentence per row", () => {
    const sentences = describeComparison(comparison);
    expect(sentences).toHaveLength(comparison.rows.length);
    expect(sentences[2]).toBe(
      "SGB-II-Quote: Wanne-Süd 23,9\u00a0%, Stadt Herne 19,3\u00a0%, Unterschied +4,6 Prozentpunkte (Stichtag 31.12.2016).",
    );
    expect(sentences[5]).toBe("Altersarmut: Wanne-Süd gesperrt (Datenschutz), Stadt Herne 6,1\u00a0%.");
  });

  it("is the description in the picture", () => {
    const description = allNodes(readSvg(comparisonChart(comparison))).find(({ name }) => name === "desc");
    expect(description === undefined ? "" : textOf(description)).toBe(describeComparison(comparison).join(" "));
  });

  it("speaks English", () => {
    expect(describeComparison({ ...comparison, language: "en", rows: [quota] })).toEqual([
      "SGB-II-Quote: Wanne-Süd 23.9%, Stadt Herne 19.3%, difference +4.6 percentage points.",
    ]);
    expect(describeComparison({ ...comparison, language: "en", rows: [] })).toEqual(["No data."]);
  });
});
