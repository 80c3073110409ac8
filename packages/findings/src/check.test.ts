// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, expectTypeOf, it } from "vitest";
import { cite } from "@quartierkit/vocabulary";
import { inForce, runChecks } from "./check.ts";
import type { Check, CheckContext } from "./check.ts";

interface Measure {
  readonly hours: number;
}

interface Limits {
  readonly most: number;
}

const tooLong: Check<Measure, Limits> = {
  code: "T-TOO-LONG",
  severity: "warning",
  title: { de: "Dauer", en: "Length" },
  message: { de: "{hours} Stunden, höchstens {most}.", en: "{hours} hours, at most {most}." },
  hint: { de: "Prüfen: {nothing}.", en: "Check it." },
  validFrom: "2019-01-01",
  validTo: "2022-12-31",
  find: ({ hours }, { parameters: { most } }) => (hours > most ? [{ path: "/hours", values: { hours, most } }] : []),
  examples: { passing: [{ hours: 1 }], failing: [{ hours: 90 }] },
};

const on = (day: string): CheckContext<Limits> => ({ on: day, parameters: { most: 40 } });

describe("inForce", () => {
  it.each([
    ["2018-12-31", false],
    ["2019-01-01", true],
    ["2022-12-31", true],
    ["2023-01-01", false],
  ])("on %s: %s", (day, holds) => {
    expect(inForce(tooLong, day)).toBe(holds);
  });

  it("has no end where none is given", () => {
    expect(inForce({}, "1800-01-01")).toBe(true);
    expect(inForce({ validFrom: "2019-01-01" }, "2299-12-31")).toBe(true);
    expect(inForce({ validTo: "2019-01-01" }, "1800-01-01")).toBe(true);
  });
});

describe("runChecks", () => {
  it("writes numbers and labels in the language of the text", () => {
    const label = { de: "Stunden", en: "hours" };
    const check: Check<Measure, Limits> = {
      ...tooLong,
      message: { de: "{hours} {label}", en: "{hours} {label}" },
      find: () => [{ path: "", values: { hours: 40.5, label } }],
    };
    expect(runChecks([check], { hours: 1 }, on("2021-06-01"))[0]?.message).toEqual({
      de: "40,5 Stunden",
      en: "40.5 hours",
    });
  });

  it("fills the places of message and hint in both languages", () => {
    expect(runChecks([tooLong], { hours: 41 }, on("2021-06-01"))).toEqual([
      {
        code: "T-TOO-LONG",
        severity: "warning",
        path: "/hours",
        message: { de: "41 Stunden, höchstens 40.", en: "41 hours, at most 40." },
        hint: { de: "Prüfen: {nothing}.", en: "Check it." },
      },
    ]);
  });

  it("finds nothing where nothing is wrong", () => {
    expect(runChecks([tooLong], { hours: 40 }, on("2021-06-01"))).toEqual([]);
  });

  it.each([
    ["2018-12-31", 0],
    ["2019-01-01", 1],
    ["2022-12-31", 1],
    ["2023-01-01", 0],
  ])("leaves out what is not in force on %s", (day, count) => {
    expect(runChecks([tooLong], { hours: 90 }, on(day))).toHaveLength(count);
  });

  it("takes over norm, related records and a severity of its own", () => {
    const norm = cite("§ 45 Abs. 2 SGB III");
    const graver: Check<Measure, Limits> = {
      ...tooLong,
      norm,
      find: () => [{ path: "", severity: "error", related: ["m-2"] }],
    };
    expect(runChecks([graver], { hours: 1 }, on("2021-06-01"))).toMatchObject([
      { severity: "error", norm, related: ["m-2"], path: "" },
    ]);
  });

  it("does not read a value as a template, nor a word that every object knows as a value", () => {
    const odd: Check<Measure, Limits> = {
      ...tooLong,
      message: { de: "{name} {toString}", en: "{name}" },
      find: () => [{ path: "", values: { name: "$& {most}" } }],
    };
    expect(runChecks([odd], { hours: 1 }, on("2021-06-01"))[0]?.message.de).toBe("$& {most} {toString}");
  });

  it("keeps the order of the registry", () => {
    const all = [tooLong, { ...tooLong, code: "T-AGAIN" }];
    expect(runChecks(all, { hours: 90 }, on("2021-06-01")).map(({ code }) => code)).toEqual(["T-TOO-LONG", "T-AGAIN"]);
  });
});

it("a check without parameters is told none", () => {
  expectTypeOf<CheckContext<undefined>["parameters"]>().toEqualTypeOf<undefined>();
  expectTypeOf<Check<Measure>>().toEqualTypeOf<Check<Measure, undefined>>();
  const free: Check<Measure> = { ...tooLong, find: ({ hours }) => (hours > 1 ? [{ path: "/hours" }] : []) };
  expect(runChecks([free], { hours: 2 }, { on: "2021-06-01", parameters: undefined })).toHaveLength(1);
});
