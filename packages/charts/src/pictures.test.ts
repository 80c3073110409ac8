// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { outside, overlaps, sizeOf } from "./testing/layout.ts";
import { coverage } from "./testing/coverage.ts";
import { comparison, matrix, pathway, pictures } from "./testing/examples.ts";
import { allNodes, readSvg, textOf } from "./testing/read-svg.ts";
import type { PathwayInput } from "./pathway/input.ts";
import { comparisonChart } from "./comparison/chart.ts";
import { coverageChart } from "./coverage/chart.ts";
import { pathwayChart } from "./pathway/chart.ts";
import { verdictMatrix } from "./verdicts/matrix.ts";

const each = Object.entries(pictures);

describe.each(each)("%s", (_name, svg) => {
  const root = readSvg(svg);
  const nodes = allNodes(root);
  const withId = (id: string | undefined) => nodes.find((node) => node.attributes.get("id") === id);

  it("keeps every text, box and line inside the picture", () => {
    expect(outside(svg)).toEqual([]);
  });

  it("prints no text over another", () => {
    expect(overlaps(svg)).toEqual([]);
  });

  it("is an image with a name and a description", () => {
    expect(root.attributes.get("role")).toBe("img");
    const title = withId(root.attributes.get("aria-labelledby"));
    const description = withId(root.attributes.get("aria-describedby"));
    expect(title?.name).toBe("title");
    expect(description?.name).toBe("desc");
    expect(title === undefined ? "" : textOf(title)).not.toBe("");
    expect(description === undefined ? "" : textOf(description)).toMatch(/\.$/u);
  });

  it("has a textual title as its first drawn line", () => {
    const drawn = nodes.filter(({ name }) => name === "text").map(textOf);
    expect(drawn[0]).toBe(textOf(withId(root.attributes.get("aria-labelledby")) ?? root).slice(0, drawn[0]?.length));
  });

  it("loads nothing and runs nothing", () => {
    const names = new Set(nodes.map(({ name }) => name));
    for (const name of ["script", "style", "image", "foreignObject", "use", "a"]) expect(names.has(name)).toBe(false);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|data:|@import|\son\w+=/u);
  });

  it("refers only to textures it defines, and defines no other", () => {
    const defined = nodes.filter(({ name }) => name === "pattern").map(({ attributes }) => attributes.get("id"));
    const used = [...svg.matchAll(/url\(#([^)]+)\)/gu)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  it("writes no number that is not one", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|="-0"|e[-+]\d+"/u);
  });

  it("says its size in the view box and in its attributes", () => {
    expect(Number(root.attributes.get("width"))).toBe(sizeOf(svg).width);
    expect(Number(root.attributes.get("height"))).toBe(sizeOf(svg).height);
  });
});

describe("the same input", () => {
  it("gives the same bytes", () => {
    const draw = () => [
      comparisonChart(comparison),
      verdictMatrix(matrix(64)),
      pathwayChart(pathway),
      coverageChart(coverage),
    ];
    expect(draw()).toEqual(draw());
  });

  it("leaves its input alone", () => {
    const input: PathwayInput = JSON.parse(JSON.stringify(pathway));
    pathwayChart(input);
    expect(input).toEqual(pathway);
  });
});

describe("different pictures on one page", () => {
  it("have different ids", () => {
    const ids = each.map(([, svg]) => readSvg(svg).attributes.get("aria-labelledby"));
    expect(new Set(ids).size).toBe(each.length);
  });
});

describe("the width", () => {
  it("is kept where the drawing fits", () => {
    expect(sizeOf(comparisonChart({ ...comparison, width: 600 })).width).toBe(600);
    expect(sizeOf(verdictMatrix(matrix(64))).width).toBe(720);
    expect(sizeOf(coverageChart(coverage)).width).toBe(720);
  });

  it("grows where columns would be cut off", () => {
    expect(sizeOf(pictures["matrix, 40 columns"] ?? "").width).toBeGreaterThan(720);
    expect(sizeOf(pictures["coverage, 24 modules"] ?? "").width).toBeGreaterThan(720);
  });

  it.each([479, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (width) => {
    expect(() => comparisonChart({ ...comparison, width })).toThrow(
      expect.objectContaining({ code: "width-too-small" }),
    );
  });

  it("accepts the least width", () => {
    expect(sizeOf(pathwayChart({ ...pathway, width: 480 })).width).toBe(480);
  });
});
