// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { exampleCity, exampleDistrict, exampleFile, exampleShare, observed, unobserved } from "../checks/examples.ts";
import type { Observation } from "../records/observation.ts";
import { seriesOf } from "./series.ts";

const before = { ...exampleDistrict, id: "district-2015", until: "2018-12-31" };
const now = { ...exampleDistrict, vintage: "2019-01-01", continues: "district-2015" };
const on = (year: number, value: number, over: Partial<Observation> = {}) =>
  observed({ referenceDate: `${year}-12-31`, value, ...over });

const file = exampleFile({
  areas: [exampleCity, before, now],
  definitions: [exampleShare, { ...exampleShare, version: "2" }],
  observations: [
    on(2021, 23.4, { definitionVersion: "2" }),
    on(2020, 22.1),
    on(2019, 21.9),
    on(2018, 20.5, { area: "district-2015" }),
    unobserved({ area: "district-2015", referenceDate: "2017-12-31", status: "suppressed-primary" }),
    on(2016, 20, { area: "district-2015" }),
    observed({ referenceDate: null, value: 99 }),
    on(2020, 50, { area: "city" }),
  ],
});
const request = { indicator: "share", area: "district" };

describe("seriesOf", () => {
  it("joins an area and the one that bore its name before, in the order of time", () => {
    const { points, definition } = seriesOf(file, request);
    expect(points.map(({ date, value, area, status }) => [date.slice(0, 4), value, area, status])).toEqual([
      ["2016", 20, "district-2015", "measured"],
      ["2017", null, "district-2015", "suppressed-primary"],
      ["2018", 20.5, "district-2015", "measured"],
      ["2019", 21.9, "district", "measured"],
      ["2020", 22.1, "district", "measured"],
      ["2021", 23.4, "district", "measured"],
    ]);
    expect(definition?.version).toBe("2");
    expect(points[3]?.path).toBe("/observations/2");
  });

  it("marks breaks of boundaries and of definitions, and cuts the line there", () => {
    const { breaks, segments } = seriesOf(file, request);
    expect(breaks.map(({ kind, before: one, after }) => [kind, one, after])).toEqual([
      ["boundary", "2018-12-31", "2019-12-31"],
      ["definition", "2020-12-31", "2021-12-31"],
    ]);
    expect(segments.map((points) => points.map(({ date }) => date.slice(2, 4)).join(" "))).toEqual([
      "16 17 18",
      "19 20",
      "21",
    ]);
  });

  it("computes nothing across a break, unless asked, and says so", () => {
    const steps = (acrossBreaks: boolean) =>
      seriesOf(file, { ...request, acrossBreaks }).changes.map(({ difference, acrossBreak }) => [
        difference,
        acrossBreak,
      ]);
    expect(steps(false)).toEqual([
      [null, false],
      [null, false],
      [null, true],
      [0.2, false],
      [null, true],
    ]);
    expect(steps(true)).toEqual([
      [null, false],
      [null, false],
      [1.4, true],
      [0.2, false],
      [1.3, true],
    ]);
  });

  it("has no break where figures were carried over to the new boundaries", () => {
    const carried = exampleFile({
      ...file,
      observations: [
        ...file.observations,
        on(2018, 20.7, { status: "estimated" }),
        on(2016, 20.2, { status: "estimated" }),
      ],
    });
    const { points, breaks } = seriesOf(carried, request);
    expect(points.map(({ status }) => status)).toEqual([
      "estimated",
      "suppressed-primary",
      "estimated",
      "measured",
      "measured",
      "measured",
    ]);
    expect(breaks.map(({ kind, before: one }) => `${kind} ${one.slice(0, 4)}`)).toEqual([
      "boundary 2016",
      "boundary 2017",
      "definition 2020",
    ]);
  });

  it("computes no change with a smoothed figure", () => {
    const smoothed = exampleFile({ observations: [on(2019, 20), on(2020, 21, { status: "smoothed" })] });
    expect(seriesOf(smoothed, request).changes).toMatchObject([{ difference: null, acrossBreak: false }]);
  });

  it("survives areas that continue each other in a circle, and areas nobody knows", () => {
    const circle = exampleFile({ areas: [{ ...before, continues: "district" }, now], observations: [on(2020, 1)] });
    expect(seriesOf(circle, request).points).toHaveLength(1);
    expect(seriesOf(file, { indicator: "x", area: "y" })).toMatchObject({ points: [], segments: [], definition: null });
  });
});
