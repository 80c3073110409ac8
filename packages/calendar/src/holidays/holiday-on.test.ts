// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { holidayOn, holidaysIn } from "./holiday-on.ts";
import { laender } from "./laender.ts";

const state = (day: string, ags: string) => holidayOn(day, ags).state;
const ids = (year: number, ags: string) =>
  holidaysIn(year, ags).flatMap((found) => (found.state === "holiday" ? [found.holiday.id] : []));

describe("days of one year, counted by hand", () => {
  // As the Länder published them for 2025.
  test.each([
    ["05916000", "01-01 04-18 04-21 05-01 05-29 06-09 06-19 10-03 11-01 12-25 12-26"],
    ["11000000", "01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"],
    ["12054000", "01-01 04-18 04-20 04-21 05-01 05-29 06-08 06-09 10-03 10-31 12-25 12-26"],
    ["14612000", "01-01 04-18 04-21 05-01 05-29 06-09 10-03 10-31 11-19 12-25 12-26"],
    ["16051000", "01-01 04-18 04-21 05-01 05-29 06-09 09-20 10-03 10-31 12-25 12-26"],
    ["10041100", "01-01 04-18 04-21 05-01 05-29 06-09 06-19 08-15 10-03 11-01 12-25 12-26"],
  ])("%s", (ags, expected) => {
    const days = holidaysIn(2025, ags).flatMap((found) => (found.state === "holiday" ? [found.holiday.day] : []));
    expect(days.map((day) => day.slice(5)).join(" ")).toBe(expected);
  });
});

describe("dated rules", () => {
  test.each([
    ["2017-10-31", "05916000", "holiday"],
    ["2016-10-31", "02000000", "ordinary"],
    ["2018-10-31", "02000000", "holiday"],
    ["2018-10-31", "05916000", "ordinary"],
    ["2018-03-08", "11000000", "ordinary"],
    ["2019-03-08", "11000000", "holiday"],
    ["2022-03-08", "13003000", "ordinary"],
    ["2023-03-08", "13003000", "holiday"],
    ["2018-09-20", "16051000", "ordinary"],
    ["2019-09-20", "16051000", "holiday"],
    ["2020-05-08", "11000000", "holiday"],
    ["2021-05-08", "11000000", "ordinary"],
    ["2025-05-08", "11000000", "holiday"],
    ["2025-05-08", "12054000", "ordinary"],
    ["1995-11-22", "14612000", "holiday"],
    ["1995-11-22", "05916000", "ordinary"],
    ["1994-11-16", "05916000", "unknown"],
  ])("%s in %s: %s", (day, ags, expected) => {
    expect(state(day, ags)).toBe(expected);
  });
});

describe("municipalities", () => {
  test.each([
    ["2025-08-08", "09761000", "holiday"], // Augsburg
    ["2025-08-08", "09162000", "ordinary"], // München
    ["2025-06-19", "16061045", "holiday"], // Heilbad Heiligenstadt
    ["2025-06-19", "16051000", "ordinary"], // Erfurt
    ["2025-06-19", "16064055", "unknown"], // Rodeberg, only Struth
    ["2025-06-19", "14625080", "holiday"], // Crostwitz
    ["2025-06-19", "14625020", "unknown"], // Bautzen, only a part
    ["2025-06-19", "14612000", "ordinary"], // Dresden
    ["2025-08-15", "09162000", "unknown"], // no list
    ["2025-08-15", "10041100", "holiday"], // Saarbrücken
    ["2025-08-08", "09", "unknown"], // all of Bayern
    ["2025-06-19", "09", "holiday"],
  ])("%s in %s: %s", (day, ags, expected) => {
    expect(state(day, ags)).toBe(expected);
  });

  test("a list of the Land decides, also against a municipality that it does not name", () => {
    const lists = [
      { holiday: "assumption", land: "09", municipalities: ["09162000"], source: "invented for this test" },
    ];
    expect(holidayOn("2025-08-15", "09162000", { lists }).state).toBe("holiday");
    expect(holidayOn("2025-08-15", "09564000", { lists }).state).toBe("ordinary");
    expect(holidayOn("2025-08-15", "09", { lists }).state).toBe("unknown");
  });

  test("a doubt says what would have to be known, and a holiday its norm", () => {
    expect(holidayOn("2025-06-19", "14625020")).toMatchObject({ because: "Bautzen: Salzenforst-Bolbritz" });
    expect(holidayOn("2025-08-08", "09761000")).toMatchObject({ holiday: { norm: "Art. 1 Abs. 2 FTG BY" } });
  });
});

test("every Land has the nine days that all have in common, each year from 1995", () => {
  const common = "new-year good-friday easter-monday labour-day ascension whit-monday german-unity christmas-day".split(
    " ",
  );
  for (const { ags } of laender)
    for (const year of [1995, 2017, 2026, 2060]) expect(ids(year, ags)).toEqual(expect.arrayContaining(common));
});

test.each([
  ["2025-02-30", "05916000", "impossible-day"],
  ["2025-02-03", "17000000", "unknown-place"],
  ["2025-02-03", "Herne", "unknown-place"],
])("%s in %s is refused", (day, ags, code) => {
  expect(() => holidayOn(day, ags)).toThrow(expect.objectContaining({ code }));
});
