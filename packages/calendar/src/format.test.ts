// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { formatDay } from "./format.ts";

describe("a day as people write it", () => {
  test.each([
    ["2021-03-08", "08.03.2021", "8 March 2021"],
    ["2020-02-29", "29.02.2020", "29 February 2020"],
    ["1800-01-01", "01.01.1800", "1 January 1800"],
    ["2299-12-31", "31.12.2299", "31 December 2299"],
  ])("%s", (day, german, english) => {
    expect([formatDay(day, "de"), formatDay(day, "en")]).toEqual([german, english]);
  });

  test.each(["2021-02-29", "2021-03", ""])("%s is refused", (day) => {
    expect(() => formatDay(day, "de")).toThrow(expect.objectContaining({ code: "impossible-day" }));
  });
});
