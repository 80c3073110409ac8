// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { longWay, oneDay, pathway } from "../testing/examples.ts";
import { placesOf } from "../testing/layout.ts";
import { drawnTexts } from "../testing/read-svg.ts";
import { pathwayChart } from "./chart.ts";
import { describePathway } from "./describe.ts";
import { isShown } from "./input.ts";
import type { PathwayBar, PathwayInput } from "./input.ts";
import { placeBar } from "./place.ts";
import { scaleOf } from "./scale.ts";

const bar = (from: string, to: string | null, label = "Kurs"): PathwayBar => ({ from, to, label, kind: "Kurs" });
const year: PathwayInput = {
  title: "Ein Jahr",
  language: "de",
  from: "2021-01-01",
  to: "2021-12-31",
  lanes: [],
  events: [],
};
const withBars = (...bars: PathwayBar[]): PathwayInput => ({ ...year, lanes: [{ label: "Spur", bars }] });

describe("pathwayChart", () => {
  it("numbers events by day and lists them with day, kind and words", () => {
    const texts = drawnTexts(pathwayChart(pathway));
    const list = texts.slice(texts.indexOf("15.01.2020 · Verlauf"));
    expect(list.slice(0, 2)).toEqual(["15.01.2020 · Verlauf", "Aufnahme in das Projekt"]);
    expect(texts.filter((text) => text === "1")).toHaveLength(2);
    expect(texts).not.toContain("4");
  });

  it("stacks the markers of neighbouring days", () => {
    const [first, second] = ["1", "2"].map((number) =>
      placesOf(pathwayChart(pathway), "text").find(({ text }) => text === number),
    );
    expect(first?.left).toBeCloseTo(second?.left ?? 0, 0);
    expect(Math.abs((first?.top ?? 0) - (second?.top ?? 0))).toBeGreaterThan(20);
  });

  it("stacks overlapping bars of a lane in rows of their own", () => {
    const tops = placesOf(pathwayChart(pathway), "text")
      .filter(({ text }) => ["Praxisprojekt im Wohnumfeld", "Stadtteilcafé", "noch zu klären"].includes(text))
      .map(({ top }) => Math.round(top));
    expect(new Set(tops).size).toBe(3);
  });

  it("names today where it lies in the period, both ends included", () => {
    const named = (today: string) =>
      drawnTexts(pathwayChart({ ...year, today })).some((text) => text.startsWith("heute"));
    expect(["2020-12-31", "2021-01-01", "2021-12-31", "2022-01-01"].map(named)).toEqual([false, true, true, false]);
    expect(drawnTexts(pathwayChart(year)).join()).not.toContain("heute");
  });

  it("explains kinds, and uncertain and open bars only where there are some", () => {
    const plain = drawnTexts(pathwayChart(withBars(bar("2021-02-01", "2021-03-01"))));
    expect(plain).toContain("Kurs");
    expect(plain.join()).not.toMatch(/unsicher|Ende offen/u);
    const unsure = { ...bar("2021-02-01", null), uncertain: true };
    expect(drawnTexts(pathwayChart(withBars(unsure))).join()).toMatch(/unsicher.*Ende offen/u);
  });

  it("counts what lies outside the period instead of dropping it", () => {
    const input = withBars(bar("2020-01-01", "2020-12-31"), bar("2022-01-01", null), bar("2021-01-01", "2021-01-01"));
    expect(drawnTexts(pathwayChart(input))).toContain("2 Einträge liegen außerhalb des Zeitraums.");
    expect(drawnTexts(pathwayChart(pathway))).toContain("1 Eintrag liegt außerhalb des Zeitraums.");
  });

  it("draws one bar on one day", () => {
    expect(drawnTexts(pathwayChart(oneDay))).toEqual(["One day", "Mar 2021", "8", "Visit", "First visit", "contact"]);
  });

  it("says when there is nothing", () => {
    expect(drawnTexts(pathwayChart(year))).toContain("Keine Angaben");
    expect(drawnTexts(pathwayChart(withBars()))).toContain("Keine Angaben");
  });

  it.each([
    ["day-unreadable", { ...year, from: "2021-02-30" }],
    ["day-unreadable", { ...year, today: "gestern" }],
    ["day-unreadable", withBars(bar("2021-1-1", null))],
    ["day-unreadable", withBars(bar("2021-01-01", "2021-13-01"))],
    ["day-unreadable", { ...year, events: [{ on: "", label: "x", kind: "y" }] }],
    ["period-backwards", { ...year, to: "2020-12-31" }],
    ["period-backwards", withBars(bar("2021-03-02", "2021-03-01"))],
  ])("refuses with %s", (code, input) => {
    expect(() => pathwayChart(input)).toThrow(expect.objectContaining({ code }));
    expect(() => describePathway(input)).toThrow(expect.objectContaining({ code }));
  });
});

describe("what is not exactly known", () => {
  const unsure = { ...bar("2021-02-01", "2021-11-30", "Aushilfe"), beginsBy: "2021-03-31", endsFrom: "2021-10-01" };
  const gap: PathwayInput = {
    ...year,
    lanes: [{ label: "Spur", bars: [], unknown: [{ from: "1900-01-01", to: "2021-06-30" }] }],
  };

  it("is drawn from the earliest to the latest day, with the certain part inside", () => {
    const { x, width, coreFrom, coreTo } = placeBar(unsure, scaleOf("2021-01-01", "2021-12-31", 365));
    expect([x, width, coreFrom, coreTo]).toEqual([31, 303, 58, 243]);
  });

  it("is explained and told", () => {
    const texts = drawnTexts(pathwayChart(withBars(unsure)));
    expect(texts).toContain("Beginn oder Ende nur ungefähr bekannt");
    expect(describePathway(withBars(unsure))[1]).toBe(
      "Spur: Aushilfe (Kurs), 01.02.2021 bis 30.11.2021, Beginn zwischen 01.02.2021 und 31.03.2021, " +
        "Ende zwischen 01.10.2021 und 30.11.2021.",
    );
    expect(drawnTexts(pathwayChart(withBars(bar("2021-02-01", "2021-03-01")))).join()).not.toContain("ungefähr");
  });

  it("has no certain part where only the year is known", () => {
    const only = { ...bar("2021-01-01", "2021-12-31"), beginsBy: "2021-12-31", endsFrom: "2021-01-01" };
    const { coreFrom, coreTo } = placeBar(only, scaleOf("2020-01-01", "2022-12-31", 1000));
    expect(coreFrom).toBeGreaterThan(coreTo);
    expect(drawnTexts(pathwayChart(withBars(only)))).toContain("Kurs");
  });

  it("an unknown stretch is no empty place: it has a ground, a word and a sentence", () => {
    const texts = drawnTexts(pathwayChart(gap));
    expect(texts.filter((text) => text === "nicht bekannt")).toHaveLength(2);
    expect(texts).not.toContain("Keine Angaben");
    expect(pathwayChart(gap)).toContain("-sparse)");
    expect(describePathway(gap)).toEqual([
      "01.01.2021 \u2013 31.12.2021.",
      "Spur: nicht bekannt, 01.01.2021 bis 30.06.2021.",
    ]);
  });

  it("an unknown stretch stands in one row with the bar that follows it", () => {
    const lanes = [{ label: "Spur", bars: [bar("2021-07-01", "2021-12-31")], unknown: gap.lanes[0]?.unknown ?? [] }];
    const tops = placesOf(pathwayChart({ ...year, lanes }), "text").filter(({ text }) =>
      ["Kurs", "nicht bekannt"].includes(text),
    );
    expect(Math.abs((tops[0]?.top ?? 0) - (tops[1]?.top ?? 99))).toBeLessThan(8);
  });

  it.each([
    ["period-backwards", withBars({ ...bar("2021-02-01", "2021-03-01"), beginsBy: "2021-01-31" })],
    ["period-backwards", withBars({ ...bar("2021-02-01", "2021-03-01"), endsFrom: "2021-03-02" })],
    ["day-unreadable", withBars({ ...bar("2021-02-01", null), beginsBy: "2021" })],
    [
      "period-backwards",
      { ...year, lanes: [{ label: "", bars: [], unknown: [{ from: "2021-02-01", to: "2021-01-01" }] }] },
    ],
    ["day-unreadable", { ...year, verdicts: [{ label: "", stretches: [{ from: "x", to: null, outcome: "met" }] }] }],
  ] as const)("refuses with %s", (code, input) => {
    expect(() => pathwayChart(input)).toThrow(expect.objectContaining({ code }));
  });
});

describe("bars without words", () => {
  const days = (...on: readonly string[]) => withBars(...on.map((day) => bar(day, day, "")));

  it("stay apart while there is room, and become one with their number where there is none", () => {
    expect(drawnTexts(pathwayChart(days("2021-02-01", "2021-05-01")))).not.toContain("2×");
    const dense = { ...days("2021-02-01", "2021-02-03", "2021-03-05"), from: "2003-01-01" };
    expect(drawnTexts(pathwayChart(dense))).toContain("3×");
    expect(drawnTexts(pathwayChart(dense)).join()).toContain("mehrere kurze Zeiten");
  });

  it("of different kinds are never one", () => {
    const two = {
      ...withBars(bar("2021-02-01", "2021-02-01", ""), { ...bar("2021-02-02", "2021-02-02", ""), kind: "x" }),
    };
    expect(drawnTexts(pathwayChart({ ...two, from: "2003-01-01" })).join()).not.toMatch(/\d×/u);
  });

  it("are told by kind, each with its days", () => {
    expect(describePathway(days("2021-05-01", "2021-02-01"))[1]).toBe(
      "Spur: Kurs, 2 Einträge: 01.02.2021; 01.05.2021.",
    );
  });
});

describe("verdicts over time", () => {
  const asked: PathwayInput = {
    ...year,
    verdicts: [
      {
        label: "Langzeitarbeitslos",
        stretches: [
          { from: "2021-01-01", to: "2021-01-31", outcome: "unknown" },
          { from: "2021-02-01", to: "2021-02-28", outcome: "unknown" },
          { from: "2021-03-01", to: null, outcome: "met" },
        ],
      },
    ],
  };

  it("have a row of their own, a heading, and the marks that occur", () => {
    const texts = drawnTexts(pathwayChart(asked));
    expect(texts).toEqual(expect.arrayContaining(["Voraussetzungen, geprüft im Verlauf", "Langzeitarbeitslos"]));
    expect(texts.filter((text) => ["erfüllt", "noch offen", "nicht erfüllt", "entfällt"].includes(text))).toEqual([
      "erfüllt",
      "noch offen",
    ]);
    expect(drawnTexts(pathwayChart(year)).join()).not.toContain("Voraussetzungen");
  });

  it("differ without colour: hatched while open, plain where decided", () => {
    const ground = (outcome: "met" | "unknown" | "not-met") =>
      pathwayChart({ ...asked, verdicts: [{ label: "x", stretches: [{ from: "2021-01-01", to: null, outcome }] }] });
    expect([ground("unknown"), ground("met"), ground("not-met")].map((svg) => svg.includes("-diagonal)"))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("are told as changes", () => {
    expect(describePathway(asked)[1]).toBe(
      "Langzeitarbeitslos: noch offen 01.01.2021 bis 28.02.2021; erfüllt seit 01.03.2021, Ende offen.",
    );
  });

  it("count as outside where they are", () => {
    const before = [{ label: "x", stretches: [{ from: "2020-01-01", to: "2020-12-31", outcome: "met" as const }] }];
    expect(describePathway({ ...year, verdicts: before })).toEqual([
      "01.01.2021 \u2013 31.12.2021.",
      "Keine Angaben.",
      "1 Eintrag liegt außerhalb des Zeitraums.",
    ]);
  });
});

it("twenty years have an axis whose years stand where they begin", () => {
  const years = placesOf(pathwayChart(longWay), "text").filter(({ text }) => /^20\d\d$/u.test(text));
  expect(years.map(({ text }) => text)).toEqual(["2003", "2005", "2010", "2015", "2020"]);
  const [first, second, third, fourth] = years.map(({ left }) => left);
  expect((third ?? 0) - (second ?? 0)).toBeCloseTo((fourth ?? 0) - (third ?? 0), 0);
  expect((second ?? 0) - (first ?? 0)).toBeCloseTo(((third ?? 0) - (second ?? 0)) * 0.4, 0);
});

describe("isShown", () => {
  it.each([
    ["2020-12-01", "2020-12-31", false],
    ["2020-12-01", "2021-01-01", true],
    ["2021-12-31", "2022-01-31", true],
    ["2022-01-01", "2022-01-31", false],
    ["2020-01-01", null, true],
    ["2022-01-01", null, false],
  ] as const)("%s to %s: %s", (from, to, shown) => {
    expect(isShown(bar(from, to), year)).toBe(shown);
  });
});

describe("placeBar", () => {
  const scale = scaleOf("2021-01-01", "2021-12-31", 365);

  it("is as long as its days, both ends included", () => {
    expect(placeBar(bar("2021-01-01", "2021-01-31"), scale)).toMatchObject({ x: 0, width: 31, pointsRight: false });
    expect(placeBar(bar("2021-12-01", "2021-12-31"), scale)).toMatchObject({ x: 334, width: 31, pointsRight: false });
  });

  it("points where it goes on", () => {
    expect(placeBar(bar("2020-12-31", "2021-02-01"), scale)).toMatchObject({
      x: 0,
      pointsLeft: true,
      pointsRight: false,
    });
    expect(placeBar(bar("2021-11-01", "2022-01-01"), scale)).toMatchObject({ pointsLeft: false, pointsRight: true });
    expect(placeBar(bar("2021-11-01", null), scale)).toMatchObject({ pointsLeft: false, pointsRight: true });
  });

  it("shows a single day, also the last one, inside the line", () => {
    const last = placeBar(bar("2021-12-31", "2021-12-31"), scale);
    expect(last.width).toBeGreaterThanOrEqual(4);
    expect(last.x + last.width).toBeLessThanOrEqual(365);
  });

  it("puts its label inside, else right, else left, else under it", () => {
    const long = "Gärtner/in Fachrichtung Garten- und Landschaftsbau, Kurs";
    expect(placeBar(bar("2021-01-01", "2021-12-31"), scale).labelIs).toBe("inside");
    const right = placeBar(bar("2021-01-01", "2021-01-10"), scale);
    expect([right.labelIs, right.labelX > right.x + right.width]).toEqual(["beside", true]);
    const left = placeBar(bar("2021-12-20", "2021-12-31"), scale);
    expect([left.labelIs, left.labelX < left.x]).toEqual(["beside", true]);
    const under = placeBar(bar("2021-06-01", "2021-06-10", long), scale);
    expect([under.labelIs, under.label.lines.length > 0, under.height > left.height]).toEqual(["under", true, true]);
  });
});

describe("describePathway", () => {
  it("says period, bars and events", () => {
    expect(describePathway(oneDay)).toEqual([
      "8 March 2021 \u2013 8 March 2021.",
      "Visit: First visit (contact), 8 March 2021.",
    ]);
    const sentences = describePathway(pathway);
    expect(sentences).toContain("Beratung: Jobcoaching (Beratung), seit 02.11.2020, Ende offen.");
    expect(sentences).toContain(
      "Arbeitsgelegenheit (§ 16d SGB II): noch zu klären (Arbeitsgelegenheit), 01.12.2020 bis 31.05.2021, unsicher.",
    );
    expect(sentences).toContain("3: 02.07.2021, Kompetenzfeststellung bestanden (Prüfung).");
    expect(sentences.at(-1)).toBe("1 Eintrag liegt außerhalb des Zeitraums.");
  });

  it("says when there is nothing", () => {
    expect(describePathway(year)).toEqual(["01.01.2021 \u2013 31.12.2021.", "Keine Angaben."]);
  });
});
