// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { countStates, stateMarks, stateOrder, statePaints } from "./coverage/states.ts";
import { areaMark, wholeMark } from "./comparison/marks.ts";
import { barShape } from "./pathway/bars.ts";
import { eventMarker } from "./pathway/events.ts";
import type { Markup } from "./svg/markup.ts";
import { kindPaint, theme } from "./theme.ts";
import { pictures } from "./testing/examples.ts";
import { allNodes, readSvg } from "./testing/read-svg.ts";
import { verdictMarks, verdictPaints } from "./verdicts/marks.ts";

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const { colour } = theme;

describe("contrast", () => {
  const grounds = [colour.paper, colour.band];
  it.each(["ink", "quiet", "district"] as const)("%s is readable on paper and on a band", (name) => {
    for (const ground of grounds) expect(contrast(colour[name], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("ink is readable on the tint of every kind of bar", () => {
    const mix = (hex: string): string =>
      `#${[1, 3, 5].map((at) => Math.round(255 - 0.16 * (255 - Number.parseInt(hex.slice(at, at + 2), 16))).toString(16)).join("")}`;
    for (let kind = 0; kind < 8; kind += 1)
      expect(contrast(colour.ink, mix(kindPaint(kind).fill))).toBeGreaterThan(4.5);
  });

  it("figures are readable in every event marker", () => {
    for (let kind = 0; kind < 12; kind += 1) {
      const nodes = allNodes(readSvg(eventMarker(kind, 1).markup));
      const ground = nodes.find(({ name }) => name === "path")?.attributes.get("fill") ?? "";
      const figure = nodes.find(({ name }) => name === "text")?.attributes.get("fill") ?? "";
      expect(contrast(ground, figure)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("every text of every picture is written in a readable colour", () => {
    const fills = Object.values(pictures).flatMap((svg) =>
      allNodes(readSvg(svg))
        .filter(({ name }) => name === "text")
        .map(({ attributes }) => attributes.get("fill") ?? ""),
    );
    const allowed = new Set<string>([colour.ink, colour.quiet, colour.district, colour.paper]);
    expect(fills.filter((fill) => !allowed.has(fill))).toEqual([]);
  });
});

/** What is left of a mark when only light, dark and shape can be told apart. */
const withoutColour = ({ markup }: Markup): string =>
  markup.replace(/#[0-9a-f]{6}/gu, (hex) => (luminance(hex) > 0.4 ? "light" : "dark"));

/** How many of the marks still look different. */
const distinct = (marks: readonly Markup[]): number => new Set(marks.map(withoutColour)).size;

describe("without colour", () => {
  it("the district and the city differ", () => {
    expect(distinct([areaMark, wholeMark])).toBe(2);
  });

  it("every verdict has a shape of its own", () => {
    expect(distinct(Object.values(verdictMarks))).toBe(4);
  });

  it("every state of a qualification has a shape of its own", () => {
    expect(distinct(Object.values(stateMarks))).toBe(6);
  });

  it("every part of a bar has a texture or a lightness of its own", () => {
    const looks = [verdictPaints, statePaints].map((paints) =>
      Object.values(paints).map(({ fill, texture }) => `${texture} ${luminance(fill) > 0.4 ? "light" : "dark"}`),
    );
    for (const look of looks) expect(new Set(look).size).toBe(look.length);
  });

  it("the first seven kinds of bars have seven textures", () => {
    const seen = Array.from({ length: 7 }, (_, index) => kindPaint(index).texture);
    expect(new Set(seen).size).toBe(7);
  });

  it("no two of the first 56 kinds have the same hue and texture", () => {
    const seen = Array.from({ length: 56 }, (_, index) => Object.values(kindPaint(index)).join(" "));
    expect(new Set(seen).size).toBe(56);
  });

  it("a bar that is uncertain, open or begun earlier has another edge", () => {
    const shape = (pointsLeft: boolean, pointsRight: boolean, uncertain: boolean): Markup => ({
      markup: barShape({ width: 60, pointsLeft, pointsRight }, kindPaint(0), uncertain)
        .map(({ markup }) => markup)
        .join(""),
    });
    const bars = [
      shape(false, false, false),
      shape(false, true, false),
      shape(true, false, false),
      shape(false, false, true),
    ];
    expect(distinct(bars)).toBe(4);
  });

  it("twelve kinds of events have twelve markers", () => {
    expect(distinct(Array.from({ length: 12 }, (_, kind) => eventMarker(kind, 1)))).toBe(12);
  });
});

describe("countStates", () => {
  it("counts every state, also those that do not occur", () => {
    const counts = countStates([{ state: "open" }, { state: "open" }, { state: "passed" }]);
    expect(stateOrder.map((state) => counts[state])).toEqual([0, 1, 0, 0, 2, 0]);
  });
});
