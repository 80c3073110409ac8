// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { knownSpanOf } from "./known.ts";

const spells = [
  { kind: "measure", from: "2021-01-01", to: null },
  { kind: "measure", from: "2020-03", to: "2020-06-30" },
  { kind: "care", from: "2019", to: "2019" },
];

describe("the span in which a kind is completely known", () => {
  test("is what was stated, whether the kind is listed or not, and whatever is listed before it", () => {
    const stated = { from: "2020-05-01", to: "2020-12-31" };
    expect(knownSpanOf("measure", spells, { measure: stated })).toEqual(stated);
    expect(knownSpanOf("illness", spells, { illness: { from: "2015-01-01", to: null } })).toEqual({
      from: "2015-01-01",
      to: null,
    });
  });

  test("begins with the first spell of a kind that is only listed, at its latest possible beginning", () => {
    expect(knownSpanOf("measure", spells)).toEqual({ from: "2020-03-31", to: null });
    expect(knownSpanOf("care", spells, { measure: { from: "2015-01-01", to: null } })).toEqual({
      from: "2019-12-31",
      to: null,
    });
  });

  test("takes as the first spell the one that certainly began by then, be another written before it or not", () => {
    const vague = { kind: "measure", from: "2020", to: null };
    expect(knownSpanOf("measure", [vague, ...spells])?.from).toBe("2020-03-31");
  });

  test("is nothing for a kind nobody spoke of", () => {
    expect(knownSpanOf("illness", spells)).toBeNull();
    expect(knownSpanOf("illness", [])).toBeNull();
    expect(knownSpanOf("constructor", spells, {})).toBeNull();
  });

  test("is refused where it cannot be", () => {
    const known = { measure: { from: "2021-01-02", to: "2021-01-01" }, care: { from: "2021-02-29", to: null } };
    expect(() => knownSpanOf("measure", spells, known)).toThrow(expect.objectContaining({ code: "inverted-period" }));
    expect(() => knownSpanOf("care", spells, known)).toThrow(expect.objectContaining({ code: "impossible-day" }));
    expect(() => knownSpanOf("care", [{ kind: "care", from: "2021-13", to: null }])).toThrow(
      expect.objectContaining({ code: "impossible-day" }),
    );
  });
});
