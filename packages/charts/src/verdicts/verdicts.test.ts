// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { bars, matrix, ruleNames } from "../testing/examples.ts";
import { placesOf } from "../testing/layout.ts";
import { drawnTexts } from "../testing/read-svg.ts";
import { verdictBars } from "./bars.ts";
import { describeVerdictBars, describeVerdictMatrix } from "./describe.ts";
import { barTotal, columnTotals } from "./input.ts";
import type { VerdictMatrixInput } from "./input.ts";
import { verdictMatrix } from "./matrix.ts";

const small: VerdictMatrixInput = {
  title: "Drei Regeln",
  language: "de",
  columns: [
    { id: "a", label: "Alleinerziehend" },
    { id: "b", label: "Geflüchtet" },
  ],
  rows: [
    { label: "Ada", cells: ["met", "unknown"] },
    { label: "Ben", cells: ["met", "not-met"] },
    { label: "Cem", cells: ["not-met", "met"] },
  ],
};

describe("verdictMatrix", () => {
  it("counts each column at its foot", () => {
    const texts = drawnTexts(verdictMatrix(small));
    const foot = texts.slice(texts.lastIndexOf("erfüllt"));
    expect(foot).toEqual(["erfüllt", "2", "1", "noch offen", "0", "1", "nicht erfüllt", "1", "1"]);
  });

  it("explains only what can be seen, and always the three verdicts", () => {
    expect(drawnTexts(verdictMatrix(small))).not.toContain("entfällt");
    const rows = [{ label: "Ada", cells: ["met", "not-applicable"] as const }];
    expect(drawnTexts(verdictMatrix({ ...small, rows }))).toContain("entfällt");
  });

  it("writes short headings level and turns long ones, complete", () => {
    expect(verdictMatrix(small)).not.toContain("rotate");
    const large = verdictMatrix(matrix(64));
    expect(large).toContain("rotate(-90)");
    const words = drawnTexts(large).join(" ").replaceAll("\u00a0", " ");
    for (const name of ruleNames) for (const part of name.split(/[ -]/u)) expect(words).toContain(part);
  });

  it("draws 64 rows of 11 cells, no text in a cell", () => {
    const svg = verdictMatrix(matrix(64));
    expect(drawnTexts(svg).filter((text) => text.startsWith("Person"))).toHaveLength(64);
    expect(drawnTexts(svg)).not.toContain("?");
  });

  it("keeps rows in their order from top to bottom", () => {
    const places = placesOf(verdictMatrix(small), "text").filter(({ text }) => ["Ada", "Ben", "Cem"].includes(text));
    expect(places.map(({ text }) => text)).toEqual(["Ada", "Ben", "Cem"]);
    expect(places.map(({ top }) => top)).toEqual(places.map(({ top }) => top).toSorted((a, b) => a - b));
  });

  it.each([[[]], [["met"]], [["met", "met", "met"]]] as const)(
    "refuses a row with the cells %j for two columns",
    (cells) => {
      const wrong = { ...small, rows: [{ label: "Ada", cells }] };
      expect(() => verdictMatrix(wrong)).toThrow(expect.objectContaining({ code: "cells-do-not-match" }));
      expect(() => describeVerdictMatrix(wrong)).toThrow(expect.objectContaining({ code: "cells-do-not-match" }));
    },
  );

  it.each([
    { ...small, rows: [] },
    { ...small, columns: [], rows: [] },
    { ...small, columns: [], rows: [{ label: "Ada", cells: [] }] },
  ])("says when there is nothing", (input) => {
    expect(drawnTexts(verdictMatrix(input))).toEqual(["Drei Regeln", "Keine Angaben"]);
    expect(describeVerdictMatrix(input)).toEqual(["Keine Angaben."]);
  });
});

describe("one row", () => {
  it("is one case, not one cases", () => {
    const rows = [{ label: "Ada", cells: ["met", "met"] as const }];
    expect(drawnTexts(verdictMatrix({ ...small, rows }))).toContain("1 Fall");
    expect(drawnTexts(verdictMatrix({ ...small, rows, language: "en" }))).toContain("1 case");
  });
});

describe("columnTotals", () => {
  it("counts every verdict once: the totals of a column add up to the rows", () => {
    const input = matrix(64);
    for (const total of columnTotals(input)) expect(Object.values(total).reduce((a, b) => a + b)).toBe(64);
  });
});

describe("describeVerdictMatrix", () => {
  it("says the totals first, then every row", () => {
    expect(describeVerdictMatrix(small)).toEqual([
      "Alleinerziehend: 2 erfüllt, 0 noch offen, 1 nicht erfüllt.",
      "Geflüchtet: 1 erfüllt, 1 noch offen, 1 nicht erfüllt.",
      "Ada \u2013 erfüllt: Alleinerziehend; noch offen: Geflüchtet.",
      "Ben \u2013 erfüllt: Alleinerziehend; nicht erfüllt: Geflüchtet.",
      "Cem \u2013 erfüllt: Geflüchtet; nicht erfüllt: Alleinerziehend.",
    ]);
  });
});

describe("verdictBars", () => {
  const one = { ...bars, rows: [{ label: "Ada", met: 12, notMet: 3, unknown: 5 }] };
  const partsOf = (svg: string) =>
    placesOf(svg, "rect").filter(({ bottom, top }) => Math.abs(bottom - top - 18) < 0.01);

  it("prints the three counts in figures", () => {
    expect(drawnTexts(verdictBars(one)).slice(-4)).toEqual(["Ada", "12", "5", "3"]);
  });

  it("draws lengths in proportion to the counts", () => {
    // The still open part is two boxes: colour and texture.
    const [met, unknown, , notMet] = partsOf(verdictBars(one)).map(({ left, right }) => right - left);
    expect((met ?? 0) / (notMet ?? 1)).toBeCloseTo(4, 1);
    expect((unknown ?? 0) / (notMet ?? 1)).toBeCloseTo(5 / 3, 1);
  });

  it("still shows one of ten thousand, and draws nothing for nobody", () => {
    const svg = verdictBars({ ...bars, rows: [{ label: "Ada", met: 9999, notMet: 1, unknown: 0 }] });
    const widths = partsOf(svg).map(({ left, right }) => right - left);
    expect(widths).toHaveLength(2);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(3);
  });

  it("puts all bars on one scale", () => {
    const rows = [
      { label: "Ada", met: 10, notMet: 0, unknown: 0 },
      { label: "Ben", met: 20, notMet: 0, unknown: 0 },
    ];
    const [first, second] = partsOf(verdictBars({ ...bars, rows })).map(({ left, right }) => right - left);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(2, 1);
  });

  it("refuses what is no count", () => {
    const rows = [{ label: "Ada", met: -1, notMet: 0, unknown: 0 }];
    expect(() => verdictBars({ ...bars, rows })).toThrow(expect.objectContaining({ code: "count-not-whole" }));
    expect(() => barTotal({ label: "Ada", met: 0.5, notMet: 0, unknown: 0 })).toThrow("a count is a whole number");
  });

  it("is described row by row with the total", () => {
    expect(describeVerdictBars(one)).toEqual(["Ada: 12 erfüllt, 5 noch offen, 3 nicht erfüllt (20 Fälle)."]);
    expect(describeVerdictBars({ ...one, language: "en" })).toEqual([
      "Ada: 12 met, 5 still open, 3 not met (20 cases).",
    ]);
    expect(describeVerdictBars({ ...one, rows: [] })).toEqual(["Keine Angaben."]);
  });
});
