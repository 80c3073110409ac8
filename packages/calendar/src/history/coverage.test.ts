// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { dayNumber } from "../day.ts";
import { coverage, hoursAtLeast, reaches, unknownDays } from "./coverage.ts";
import { has } from "./spans.ts";

const always = { from: "2010-01-01", to: null };
const job = (hoursPerWeek?: number, from = "2021-01-01", to: string | null = "2021-12-31") => ({
  kind: "employment",
  from,
  to,
  ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
});
const on = dayNumber("2021-06-01");

describe("coverage", () => {
  test("a spell that does not say whether it is asked for is possible and not certain", () => {
    const set = coverage({ spells: [job()], known: { employment: always } }, ["employment"], () => null);
    expect([has(set.certain, on), has(set.possible, on)]).toEqual([false, true]);
  });

  test("keeps the place of each spell in the list", () => {
    expect(
      reaches({ spells: [{ kind: "illness", from: "2021", to: null }, job()] }, ["employment"]).map(
        ({ index }) => index,
      ),
    ).toEqual([1]);
  });

  test("what lies outside the known span is unknown", () => {
    const days = unknownDays({ known: { employment: { from: "2021-01-01", to: "2021-06-01" } } }, "employment");
    expect([has(days, on - 1), has(days, on), has(days, on + 1)]).toEqual([false, false, true]);
  });
});

describe("weekly hours", () => {
  const busy = (...spells: ReturnType<typeof job>[]) => {
    const { certain, possible } = hoursAtLeast({ spells, known: { employment: always } }, ["employment"], {
      lo: 15,
      hi: 15,
    });
    return [has(certain, on), has(possible, on)];
  };

  test.each([
    ["15 hours", [job(15)], [true, true]],
    ["14.9 hours", [job(14.9)], [false, false]],
    ["8 and 7 hours", [job(8), job(7)], [true, true]],
    ["8 and 7 hours at different times", [job(8), job(7, "2022-01-01", null)], [false, false]],
    ["unknown hours", [job()], [false, true]],
    ["no job", [], [false, false]],
  ])("%s", (_, spells, expected) => {
    expect(busy(...spells)).toEqual(expected);
  });
});
