// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { outside, overlaps, placesOf } from "./layout.ts";
import { allNodes, readSvg, textOf } from "./read-svg.ts";

const svg = (inside: string) => `<svg viewBox="0 0 100 50">${inside}</svg>`;

describe("the reader that the other tests trust", () => {
  it("reads elements, attributes and text", () => {
    const root = readSvg(svg(`<g id="a&amp;b"><text>1 &lt; 2 &#39;</text><rect/></g>`));
    expect(allNodes(root).map(({ name }) => name)).toEqual(["svg", "g", "text", "rect"]);
    expect(allNodes(root)[1]?.attributes.get("id")).toBe("a&b");
    expect(textOf(root)).toBe("1 < 2 '");
  });

  it.each([
    ["an open element", "<svg><g></svg>"],
    ["a wrong order", "<svg><g><a></g></a></svg>"],
    ["a bare ampersand", "<svg>A & B</svg>"],
    ["an unknown entity", "<svg>&nbsp;</svg>"],
    ["a bare less-than", "<svg>1 < 2</svg>"],
    ["a bare greater-than", "<svg>1 > 2</svg>"],
    ["an attribute twice", `<svg a="1" a="2"/>`],
    ["an attribute without quotes", "<svg a=1/>"],
    ["a less-than in an attribute", `<svg a="<"/>`],
    ["two roots", "<svg/><svg/>"],
    ["text only", "words"],
    ["a control character", "<svg>\u0001</svg>"],
    ["half a surrogate pair", "<svg>\ud800</svg>"],
  ])("refuses %s", (_name, text) => {
    expect(() => readSvg(text)).toThrow(/not allowed|closes|bare|cannot read|twice|not one root/u);
  });
});

describe("the layout check that the other tests trust", () => {
  it("finds text that leaves the picture on any side", () => {
    const leaving = [`<text x="90" y="20" font-size="10">wide</text>`, `<text x="0" y="5" font-size="10">high</text>`];
    expect(leaving.map((text) => outside(svg(text)).length)).toEqual([1, 1]);
    expect(outside(svg(`<text x="2" y="20" font-size="10" text-anchor="end">left</text>`))).toHaveLength(1);
    expect(outside(svg(`<text x="2" y="20" font-size="10">fits</text>`))).toEqual([]);
  });

  it("follows groups, moves and turns", () => {
    const turned = svg(`<g transform="translate(50 40) rotate(-90)"><text x="0" y="0" font-size="10">abc</text></g>`);
    const [place] = placesOf(turned, "text");
    expect(place?.bottom).toBeCloseTo(40);
    expect(place?.left).toBeCloseTo(50 - 7.6);
    expect(place?.right).toBeCloseTo(50 + 2.2);
  });

  it("finds texts on top of each other", () => {
    const text = (x: number) => `<text x="${x}" y="20" font-size="10">abc</text>`;
    expect(overlaps(svg(text(0) + text(10)))).toEqual(["abc / abc"]);
    expect(overlaps(svg(text(0) + text(40)))).toEqual([]);
  });

  it("finds boxes and lines outside", () => {
    expect(outside(svg(`<rect x="90" y="0" width="20" height="5"/>`))).toHaveLength(1);
    expect(outside(svg(`<line x1="0" y1="0" x2="0" y2="51"/>`))).toHaveLength(1);
  });
});
