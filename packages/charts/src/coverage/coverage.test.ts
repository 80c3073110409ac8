// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { coverage, prepared } from "../testing/coverage.ts";
import { allNodes, drawnTexts, readSvg, textOf } from "../testing/read-svg.ts";
import { coverageChart } from "./chart.ts";
import { coverageHeadline, describeCoverage, summariseCoverage } from "./describe.ts";
import type { CoverageInput } from "./input.ts";
import type { CoverageState } from "./states.ts";
import { stateOrder, stateWord } from "./states.ts";

const withStates = (...states: readonly CoverageState[]): CoverageInput => ({
  ...coverage,
  positions: states.map((state, index) => ({ id: String(index), title: "Position", state, by: [] })),
});

const repeat = (state: CoverageState, count: number): readonly CoverageState[] => Array.from({ length: count }, () => state);

describe("the share that is certified", () => {
  it.each([
    [["certified", "open"], "50\u00a0% zertifiziert: 1 von 2 Berufsbildpositionen"],
    [["passed", "open"], "0\u00a0% zertifiziert: 0 von 2 Berufsbildpositionen"],
    [["certified", "certified", "open"], "66\u00a0% zertifiziert: 2 von 3 Berufsbildpositionen"],
    [["certified"], "100\u00a0% zertifiziert: 1 von 1 Berufsbildpositionen"],
    [[], "Keine Angaben"],
  ] as const)("%j: %s", (states, text) => {
    expect(coverageHeadline(withStates(...states))).toBe(text);
  });

  it("is never 100 % while one position is missing", () => {
    const almost = withStates(...repeat("certified", 999), "passed");
    expect(coverageHeadline(almost)).toBe("99\u00a0% zertifiziert: 999 von 1.000 Berufsbildpositionen");
  });

  it("is exact where floating point is not", () => {
    expect(coverageHeadline(withStates(...repeat("certified", 29), ...repeat("open", 71)))).toMatch(/^29/u);
  });

  it("counts neither passed nor not known as certified", () => {
    expect(coverageHeadline({ ...withStates("passed", "not-known"), language: "en" })).toMatch(/^0% certified: 0 of 2/u);
  });
});

describe("coverageChart", () => {
  const svg = coverageChart(coverage);
  const texts = drawnTexts(svg);

  it("writes every state in words, in the legend, on the card and in the row", () => {
    for (const state of stateOrder)
      expect(texts.filter((text) => text === stateWord(state, "de")).length).toBeGreaterThanOrEqual(3);
  });

  it("marks every covering module once", () => {
    const covering = coverage.positions.flatMap(({ by }) => [...new Set(by)]).filter((name) => name.startsWith("TQ"));
    const dots = allNodes(readSvg(svg)).filter(({ name, attributes }) => name === "circle" && attributes.get("r") === "4.5");
    // One more stands in the legend.
    expect(dots).toHaveLength(covering.length + 1);
  });

  it("writes what covers a position without being a module", () => {
    expect(texts).toContain("auch durch Umschulung 2018");
  });

  it("writes months where they are known", () => {
    expect(texts).toContain("TQ\u00a01 · 2 Monate");
    expect(texts).toContain("TQ\u00a02 · 2,5 Monate");
    expect(texts).toContain("TQ\u00a06");
    const [first] = coverage.modules;
    const one = { ...coverage, modules: first === undefined ? [] : [{ ...first, months: 1 }] };
    expect(drawnTexts(coverageChart(one))).toContain("TQ\u00a01 · 1 Monat");
  });

  it("refuses months that are no number", () => {
    const modules = [{ number: "1", title: "x", state: "open" as const, months: Number.NaN }];
    expect(() => coverageChart({ ...coverage, modules })).toThrow(expect.objectContaining({ code: "number-not-finite" }));
  });

  it("explains only the states that occur", () => {
    const few = drawnTexts(coverageChart({ ...withStates("open"), modules: [] }));
    expect(few).not.toContain("läuft");
    expect(few).not.toContain("Teilqualifikationen");
  });

  it("says when there is nothing, and nothing about percent", () => {
    expect(drawnTexts(coverageChart({ ...coverage, positions: [], modules: [] }))).toEqual([coverage.title, "Keine Angaben"]);
    const modulesOnly = drawnTexts(coverageChart({ ...coverage, positions: [] }));
    expect(modulesOnly.join()).not.toContain("%");
    expect(modulesOnly).toContain("Teilqualifikationen");
  });

  it("carries the summary, not the whole list, as its description", () => {
    const description = allNodes(readSvg(svg)).find(({ name }) => name === "desc");
    expect(description === undefined ? "" : textOf(description)).toBe(summariseCoverage(coverage).join(" "));
  });
});

describe("preparation", () => {
  const texts = drawnTexts(coverageChart(prepared));

  it("stands above the modules, step by step, with level and state in words", () => {
    expect(texts.indexOf("Vorbereitung")).toBeLessThan(texts.indexOf("Teilqualifikationen"));
    expect(texts).toContain("A2 → B1");
    for (const word of ["abgeschlossen", "abgebrochen"]) expect(texts.filter((text) => text === word)).toHaveLength(1);
  });

  it("is left out where there is none, and is enough for a picture where there is nothing else", () => {
    expect(drawnTexts(coverageChart(coverage))).not.toContain("Vorbereitung");
    const only = drawnTexts(coverageChart({ ...prepared, positions: [], modules: [] }));
    expect(only).toContain("Rechnen im Beruf");
    expect(only.join()).not.toContain("%");
  });

  it("is told in sentences before the modules", () => {
    const sentences = describeCoverage(prepared);
    expect(sentences[2]).toBe("Vorbereitung: Deutsch für den Beruf (A2 → B1): abgeschlossen.");
    expect(describeCoverage({ ...prepared, language: "en" })[5]).toBe("Preparation: Lernen lernen: dropped.");
  });
});

describe("describeCoverage", () => {
  it("says summary, modules, positions", () => {
    const sentences = describeCoverage(coverage);
    expect(sentences).toHaveLength(2 + coverage.modules.length + coverage.positions.length);
    expect(sentences[0]).toBe(`${coverage.occupation}: 16\u00a0% zertifiziert: 1 von 6 Berufsbildpositionen.`);
    expect(sentences[2]).toBe("TQ 1 Flächen vorbereiten, Erdarbeiten ausführen: zertifiziert, 2 Monate.");
    expect(sentences[10]).toBe("1.3 Pflanzen und ihre Verwendung: läuft (TQ 1, Umschulung 2018).");
  });

  it("speaks English", () => {
    expect(describeCoverage({ ...withStates("not-known"), language: "en", modules: [] })).toEqual([
      `${coverage.occupation}: 0% certified: 0 of 1 positions of the training profile.`,
      "Positions of the training profile: 1 not known.",
      "0 Position: not known.",
    ]);
  });
});
