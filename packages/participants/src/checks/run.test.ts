// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { proveChecks } from "@quartierkit/findings";
import fc from "fast-check";
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

/** The groups of rules that a register of the field has to keep, and the codes that stand for each. */
const groups: readonly (readonly string[])[] = [
  ["T-EXIT-BEFORE-ENTRY"],
  ["T-ENTRY-BEFORE-BIRTH"],
  ["T-FUTURE-ENTRY", "T-FUTURE-EXIT"],
  ["T-OUTSIDE-MEASURE"],
  ["T-OVERLAP-SAME-MEASURE"],
  ["T-DUP-ENTRY"],
  ["T-AGE-RANGE"],
  ["T-STALE-OPEN"],
  ["T-STATUS-DATES"],
  ["ID-KDNR-FORMAT"],
  ["ID-COLLISION"],
  ["ID-SHIFTED-COLUMN"],
  ["ID-MERGE-OPEN"],
  ["REF-DANGLING", "REF-DELETED"],
  ["AGH-LIMIT-24"],
  ["AGH-LIMIT-AMBIGUOUS"],
  ["AGH-LIMIT-36"],
  ["AGH-EXT-DECISION"],
  ["AGH-WINDOW"],
  ["AGH-OVERLAP"],
  ["AGH-CRITERIA"],
  ["AGH-PRIORITY"],
  ["AGH-NO-EMPLOYMENT"],
  ["AGH-MAE"],
  ["AGH-EMAW-CHAIN"],
  ["PLAN-BEFORE-ANALYSIS"],
  ["PLAN-REVIEW-6M"],
  ["PLAN-TEXTFORM"],
  ["PLAN-FIRST-INVITE"],
  ["PLAN-ARBITRATION"],
  ["COACH-16K-FIREWALL"],
  ["COACH-16K-PROVIDER"],
  ["GOAL-ORPHAN-STEP", "GOAL-ACHIEVED-OPEN"],
  ["PLC-45-6W"],
  ["PLC-45-8W"],
  ["PLC-SIGN-BEFORE-START", "PLC-BACKDATED"],
  ["PLC-EVAL-RANGE"],
  ["PLC-MINOR-REP"],
  ["LANG-B1-GATE"],
  ["LANG-REPEAT-ONCE"],
  ["LANG-LEVEL-ORDER"],
  ["FUND-BGS-BEFORE-START"],
  ["FUND-AZAV"],
  ["ATT-OUTSIDE"],
  ["ATT-MONTHLY-REPORT"],
  ["ATT-NO-DIAGNOSIS"],
  ["ATT-ABSENCE-STREAK"],
  ["EXIT-REASON-DEST"],
  ["OUT-FOLLOWUP-WINDOW"],
  ["OUT-DOUBLE-COUNT"],
  ["PRIV-NO-BASIS"],
  ["PRIV-CONSENT-FORM"],
  ["PRIV-AFTER-WITHDRAWAL", "PRIV-SCOPE"],
  ["PRIV-78-OBLIGATION"],
  ["PRIV-DISPUTED"],
  ["PRIV-RETENTION-DUE", "PRIV-HOLD", "PRIV-SMALL-CELL"],
  ["PRIV-EXT-UNDECLARED"],
];

test("every group has its checks, and there is no check beside them but one", () => {
  const wanted = groups.flat();
  const there = participantChecks.map(({ code }) => code);
  expect(wanted.filter((code) => !there.includes(code))).toEqual([]);
  expect(there.filter((code) => !wanted.includes(code))).toEqual(["T-PERIOD-INVERTED"]);
});

const severityOf = (code: string, register: Register): readonly string[] =>
  checkRegister(register, { on })
    .filter((finding) => finding.code === code)
    .map(({ severity }) => severity);

const examplesOf = (code: string) => participantChecks.find((check) => check.code === code)?.examples.failing ?? [];

test.each([
  ["ID-KDNR-FORMAT", ["warning", "warning"]],
  ["ID-COLLISION", ["error", "error", "warning"]],
  ["T-AGE-RANGE", ["warning", "warning", "info"]],
  ["AGH-EXT-DECISION", ["error", "warning"]],
  ["PLC-45-6W", ["warning", "error", "error"]],
  ["FUND-AZAV", ["error", "error", "warning", "error"]],
  ["PRIV-CONSENT-FORM", ["warning", "error", "error"]],
  ["PRIV-HOLD", ["info", "error"]],
])("%s is as grave as the case", (code, severities) => {
  expect(examplesOf(code).flatMap((register) => severityOf(code, register))).toEqual(severities);
});

test("the later of two entries is wrong; where it was recorded first, somebody has to look", () => {
  const overlapping = (earlier?: string, later?: string) =>
    participating(
      { actual: { from: "2020-03-02", to: "2020-06-30" }, recordedAt: earlier },
      { actual: { from: "2020-06-01", to: "2020-12-31" }, recordedAt: later },
    );
  expect(severityOf("T-OVERLAP-SAME-MEASURE", overlapping())).toEqual(["error"]);
  expect(severityOf("T-OVERLAP-SAME-MEASURE", overlapping("2021-01-01", "2021-01-02"))).toEqual(["error"]);
  expect(severityOf("T-OVERLAP-SAME-MEASURE", overlapping("2021-01-02", "2021-01-01"))).toEqual(["warning"]);
});

test("a Jobcenter that confirms its pattern makes it binding; a project of eM@w needs all messages", () => {
  const [odd = base] = examplesOf("ID-KDNR-FORMAT");
  const strict = checkRegister(odd, { on, parameters: { kundennummerPattern: "[A-Z]{3}" } });
  expect(strict.map(({ code, severity }) => [code, severity])).toEqual([["ID-KDNR-FORMAT", "error"]]);
  const silent = assigned(["2020-03-01", "2020-07-31"]);
  expect(codes(silent)).toEqual([]);
  expect(checkRegister(silent, { on, parameters: { usesEmaw: true } }).map(({ code }) => code)).toEqual([
    "AGH-EMAW-CHAIN",
  ]);
});

/** The lists of several registers one after the other. */
const together = (registers: readonly Register[]): Register =>
  Object.fromEntries(
    Object.entries(base).map(([name, value]) => [
      name,
      Array.isArray(value) ? registers.flatMap((one) => one[name as "goals"]) : value,
    ]),
  ) as unknown as Register; // every list was joined under its own name

/** A register whose records were all mistakes. */
const mistaken = (register: Register): Register =>
  Object.fromEntries(
    Object.entries(register).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((record: object) => ({ ...record, enteredInError: true })) : value,
    ]),
  ) as unknown as Register; // each record got what each may have

test.each(participantChecks.map(({ code, examples }) => [code, examples.failing] as const))(
  "%s: what was entered in error counts nowhere, but an id stands only once",
  (code, failing) => {
    const left = failing.flatMap((register) => checkRegister(mistaken(register), { on: "2026-06-30" }));
    expect(left.map((finding) => finding.code).filter((one) => one !== "ID-COLLISION")).toEqual([]);
    if (code !== "ID-COLLISION") expect(left).toEqual([]);
  },
);

test("whatever faults come together, every check tells its own and none fails", () => {
  const faulty = participantChecks.flatMap(({ examples }) => examples.failing);
  fc.assert(
    fc.property(fc.subarray(faulty, { minLength: 1, maxLength: 12 }), (registers) => {
      const findings = checkRegister(together(registers), { on: "2026-06-30" });
      return findings.length > 0 && findings.every(({ message }) => !/[{}]/.test(message.de + message.en));
    }),
    { numRuns: 60 },
  );
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

  test("an earlier review that was agreed is due then; a later one changes nothing", () => {
    const reviewed = (reviewDueOn?: string) => ({
      ...participating({ status: "active", actual: { from: "2021-12-01", to: null }, exit: undefined }),
      plans: [
        {
          id: "a-1",
          participantId: "p-1",
          agreedOn: "2022-01-10",
          reviewedOn: [],
          ...(reviewDueOn === undefined ? {} : { reviewDueOn }),
        },
      ],
    });
    const due = (reviewDueOn?: string) =>
      checkRegister(reviewed(reviewDueOn), { on: "2022-12-31" }).find(({ code }) => code === "PLAN-REVIEW-6M")?.message
        .en;
    expect(due()).toContain("2022-07-10");
    expect(due("2022-03-31")).toContain("2022-03-31");
    expect(due("2022-09-30")).toContain("2022-07-10");
  });

  test("a rule that came into force later is not asked before", () => {
    const plan = (agreedOn: string) =>
      having({ plans: [{ id: "a-1", participantId: "p-1", agreedOn, reviewedOn: [] }] });
    expect(codes(plan("2023-07-01"), "2023-06-30")).not.toContain("PLAN-TEXTFORM");
    expect(codes(plan("2023-07-01"), "2023-07-01")).toContain("PLAN-TEXTFORM");
    expect(codes(plan("2023-06-30"), "2023-07-01")).not.toContain("PLAN-TEXTFORM");
  });
});
