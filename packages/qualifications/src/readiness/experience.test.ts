// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { exampleExperience } from "../checks/examples.ts";
import type { WorkExperience } from "../records/experience.ts";
import { monthsInOccupation } from "./experience.ts";

const counting = { on: "2025-06-30", fullTime: 40, doubtful: [] } as const;

const { from: _from, to: _to, ...undated } = exampleExperience;

const months = (...records: readonly Partial<WorkExperience>[]) =>
  monthsInOccupation(
    records.map((record, index) => ({ ...undated, id: `x${index}`, ...record })),
    counting,
  );

describe("monthsInOccupation", () => {
  it("counts a running job up to the day, that day included", () => {
    expect(months({ from: "2025-06-01", to: null })).toEqual({ lo: 1, hi: 1 });
    expect(months({ from: "2025-06-01" })).toEqual({ lo: 1, hi: 1 });
    expect(months({ from: "2025-06-02", to: null })).toEqual({ lo: 0, hi: 0 });
  });

  it("is certain only of the days between imprecise ends", () => {
    expect(months({ from: "2020-03", to: "2020-08" })).toEqual({ lo: 4, hi: 6 });
    expect(months({ from: "2020", to: "2020" })).toEqual({ lo: 0, hi: 12 });
    expect(months({ from: "2019", to: "2021" })).toEqual({ lo: 12, hi: 36 });
  });

  it("cuts an imprecise end at the day", () => {
    expect(months({ from: "2025-01-01", to: "2025" })).toEqual({ lo: 0, hi: 6 });
  });

  it("counts two jobs at the same time once", () => {
    const year = { from: "2020-01-01", to: "2020-12-31" };
    expect(months(year, year)).toEqual({ lo: 12, hi: 12 });
    expect(months({ ...year, hoursPerWeek: 20 }, { ...year, hoursPerWeek: 20 })).toEqual({ lo: 12, hi: 12 });
    expect(months({ ...year, hoursPerWeek: 20 })).toEqual({ lo: 6, hi: 12 });
  });

  it("never counts more than full time", () => {
    expect(months({ from: "2020-01-01", to: "2020-12-31", hoursPerWeek: 60 })).toEqual({ lo: 12, hi: 12 });
  });

  it("goes by the dates where months stand beside them only if there are no dates", () => {
    expect(months({ from: "2020-01-01", to: "2020-12-31", months: 30 })).toEqual({ lo: 12, hi: 12 });
    expect(months({ months: 30 })).toEqual({ lo: 30, hi: 30 });
    expect(months({ months: 30, hoursPerWeek: 20 })).toEqual({ lo: 15, hi: 30 });
  });

  it("takes dated and undated months as overlapping at worst and as apart at best", () => {
    expect(months({ from: "2020-01-01", to: "2020-12-31" }, { months: 10 })).toEqual({ lo: 12, hi: 22 });
    expect(months({ from: "2020-01-01", to: "2020-12-31" }, { months: 14 })).toEqual({ lo: 14, hi: 26 });
  });

  it("is nothing for a record without any time", () => {
    expect(months({})).toEqual({ lo: 0, hi: 0 });
  });

  it("adds doubtful days to what is possible only", () => {
    const doubtful = [{ from: "2021-01-01", to: "2021-03-31", share: 1 }];
    const record = { ...exampleExperience, from: "2020-01-01", to: "2020-12-31" };
    expect(monthsInOccupation([record], { ...counting, doubtful })).toEqual({ lo: 12, hi: 15 });
  });
});
