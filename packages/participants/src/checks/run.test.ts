// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { proveChecks } from "@quartierkit/findings";
import { describe, expect, test } from "vitest";
import { defaultParameters } from "../parameters.ts";
import { readRegister } from "../records/read.ts";
import type { Register } from "../records/register.ts";
import { assigned, base, having, participating } from "./examples.ts";
import { checkRegister, participantChecks } from "./run.ts";

const on = "2022-12-31";
const codes = (register: Register, day = on) => checkRegister(register, { on: day }).map(({ code }) => code);

test("every check passes its sound examples and catches its broken ones", () => {
  expect(proveChecks(participantChecks, { on, parameters: defaultParameters })).toEqual([]);
});

test("there are at least twenty-five, each with a code of its own", () => {
  expect(new Set(participantChecks.map(({ code }) => code)).size).toBe(participantChecks.length);
  expect(participantChecks.length).toBeGreaterThanOrEqual(25);
});

test("a finding points into the file as it was written, where a broken record was left out", () => {
  const register = participating({ exit: undefined });
  const { register: read, kept } = readRegister({
    ...register,
    participations: [{ id: 1 }, ...register.participations],
  });
  expect(read).toEqual(register);
  expect(checkRegister(register, { on, kept }).map(({ path }) => path)).toEqual(["/participations/1/exit"]);
});

test("a sound register has no finding", () => {
  expect(codes(base)).toEqual([]);
});

describe("the clock of § 16d Abs. 6 SGB II", () => {
  const sixTwelveSix = [
    ["2020-02-01", "2020-07-31"],
    ["2021-02-01", "2022-01-31"],
    ["2022-05-01", "2022-10-31"],
  ] as const;

  test.each([
    ["twenty-four calendar months in one piece, although more than 720 days", [["2020-02-01", "2022-01-31"]], []],
    ["6 + 12 + 6 months: 24 by calendar, more under § 191 BGB", sixTwelveSix, ["AGH-LIMIT-AMBIGUOUS"]],
    ["one day more than both", [["2020-02-01", "2022-02-01"]], ["AGH-LIMIT-24"]],
    [
      "the window has closed and a new one opened",
      [
        ["2016-02-01", "2018-01-20"],
        ["2021-02-01", "2022-01-31"],
      ],
      [],
    ],
    [
      "an earlier window counts for itself",
      [
        ["2015-02-01", "2017-02-01"],
        ["2021-02-01", "2022-01-31"],
      ],
      ["AGH-LIMIT-24"],
    ],
    ["three years and a day", [["2019-02-01", "2022-02-01"]], ["AGH-LIMIT-24", "AGH-LIMIT-36"]],
  ] as const)("%s", (_, periods, expected) => {
    expect(codes(assigned(...periods)).filter((code) => code.startsWith("AGH-LIMIT"))).toEqual(expected);
  });

  test("a running work opportunity is counted up to the day of the check", () => {
    const running = assigned(["2020-06-01", null]);
    expect(codes(running, "2022-05-01")).toEqual([]);
    expect(codes(running, "2022-06-15")).toEqual(["AGH-LIMIT-24"]);
  });

  test("a finding tells both countings, the window and the records", () => {
    const [finding] = checkRegister(assigned(...sixTwelveSix), { on });
    expect(finding?.message.de).toBe(
      "Im Zeitraum 2020-02-01 bis 2025-01-31 sind 24 Monate und 0 Tage nach Kalender verbraucht, 24,37 Monate nach § 191 BGB: nur eine der Zählungen überschreitet die Höchstdauer.",
    );
    expect(finding?.related).toEqual(["/participations/0", "/participations/1", "/participations/2"]);
  });
});

describe("boundaries", () => {
  test.each([
    ["last day of the measure", participating({ actual: { from: "2020-03-02", to: "2022-12-31" } }), []],
    ["a day later", participating({ actual: { from: "2020-03-02", to: "2023-01-01" } }), ["T-OUTSIDE-MEASURE"]],
    ["one day of participation", participating({ actual: { from: "2020-03-02", to: "2020-03-02" } }), []],
    [
      "entered in error counts nowhere",
      participating({ actual: { from: "2020-03-02", to: "2020-03-01" }, enteredInError: true }),
      [],
    ],
    [
      "follow-up on the last day of its window",
      participating({ followUps: [{ dueOn: "2021-08-28", on: "2021-09-25" }] }),
      [],
    ],
    [
      "follow-up a day later",
      participating({ followUps: [{ dueOn: "2021-08-28", on: "2021-09-26" }] }),
      ["OUT-FOLLOWUP-WINDOW"],
    ],
    ["aged fifteen", having({ participants: [{ id: "p-1", birthDate: "2005-03-02" }] }), []],
    ["a day under fifteen", having({ participants: [{ id: "p-1", birthDate: "2005-03-03" }] }), ["T-AGE-RANGE"]],
    ["only the year of birth, and it may be fifteen", having({ participants: [{ id: "p-1", birthDate: "2005" }] }), []],
  ])("%s", (_, register, expected) => {
    expect(codes(register)).toEqual(expected);
  });

  test("a city's own limit replaces the default", () => {
    const register = having({ participants: [{ id: "p-1", birthDate: "2000-01-01" }] });
    expect(checkRegister(register, { on, parameters: { youngest: 27 } }).map(({ code }) => code)).toEqual([
      "T-AGE-RANGE",
    ]);
  });

  test("a rule that came into force later is not asked before", () => {
    const plan = having({ plans: [{ id: "a-1", participantId: "p-1", agreedOn: "2022-08-01", reviewedOn: [] }] });
    expect(codes(plan, "2023-06-30")).not.toContain("PLAN-TEXTFORM");
    expect(codes(plan, "2023-07-01")).toContain("PLAN-TEXTFORM");
  });
});
