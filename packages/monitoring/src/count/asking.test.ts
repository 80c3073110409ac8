// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { gone } from "../checks/examples.ts";
import { openFigure } from "../open/open-figure.ts";
import type { AtExit, AtSixMonths, ParticipationRecord } from "../record/participation.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { esfReport } from "./report.ts";

const period = { from: "2019-01-01", to: "2020-12-31" };
const worked = { on: "2020-02-28", status: "employed" } as const;

const left = (ref: string, atSixMonths: AtSixMonths, atExit: AtExit = gone.atExit ?? {}): ParticipationRecord => ({
  ...gone,
  ref,
  atExit,
  atSixMonths,
});

const reportOf = (records: readonly ParticipationRecord[], followUp: "census" | "sample" | "not-collected") =>
  esfReport(records, { rules: ruleSet("esf-2014-2018", { followUp }), ...period });

const pendingOf = (...[records, followUp]: Parameters<typeof reportOf>) =>
  reportOf(records, followUp).pending.map(({ ref, what }) => `${ref} ${what}`);

const row = (...[records, followUp]: Parameters<typeof reportOf>) =>
  reportOf(records, followUp).responses.find(({ what }) => what === "follow-up");

describe("not asked, not reached and declined are three things", () => {
  const records = [
    left("asked", worked),
    left("unreachable", { on: "2020-02-28", unreachable: true }),
    left("declined", { on: "2020-02-28", declined: true }),
    left("open", {}),
  ];

  test("only who was not asked is pending, and the report tells how many of each there are", () => {
    expect(pendingOf(records, "census")).toEqual(["open follow-up"]);
    expect(row(records, "census")).toEqual({
      what: "follow-up",
      gender: "female",
      region: "more-developed",
      left: 4,
      drawn: 4,
      answered: 1,
      unreachable: 1,
      declined: 1,
      notAsked: 1,
    });
  });

  test("nobody counts but who answered, and each other one has a reason of their own", () => {
    const { value, others } = openFigure(reportOf(records, "census"), { indicator: "CR06" });
    expect(value).toBe(1);
    expect(others.map(({ ref, text }) => `${ref}: ${text.en}`)).toEqual([
      "declined: The person did not want to answer.",
      "open: Not known whether the condition is met. Missing: Labour market status six months after leaving, Day of the follow-up.",
      "unreachable: Condition not met. Could be reached.",
    ]);
  });

  test("the same upon leaving: nothing is overdue that was asked for without an answer", () => {
    const atExit = [{ on: "2019-09-10", declined: true }, { on: "2019-09-20", unreachable: true }, {}] as const;
    const after = atExit.map((situation, index) => left(`${index}`, worked, situation));
    expect(pendingOf(after, "census")).toEqual(["2 exit-situation"]);
    const overdue = reportOf(after, "census").findings.filter(({ code }) => code === "ESF-V08");
    expect(overdue.map(({ related }) => related)).toEqual([["2"]]);
    const { others } = openFigure(reportOf(after, "census"), { indicator: "CR03" });
    expect(others.map(({ reason }) => reason)).toEqual(["declined", "unreachable", "not-known"]);
  });

  test("what was found out after leaving is not pending because of something that is missing at entry", () => {
    const facts = { ...gone.facts, spells: [] };
    const record = { ...gone, status: "inactive", facts, atExit: { ...gone.atExit, inEducation: true } } as const;
    const report = reportOf([record], "census");
    expect(report.participations[0]?.outcomes["CR02"]).toBe("unknown");
    expect(report.pending).toEqual([]);
  });
});

describe("a sample", () => {
  const records = [
    left("drawn", { ...worked, sampled: true }),
    left("drawn, not reached", { on: "2020-02-28", sampled: true, unreachable: true }),
    left("drawn, open", { sampled: true }),
    left("not drawn", { ...worked, sampled: false }),
    left("not said", worked),
  ];

  test("counts who was drawn and answered; who was not reached is none of those who answered", () => {
    const { cells, responses } = reportOf(records, "sample");
    expect(cells.find(({ indicator, gender }) => indicator === "CR06" && gender === "female")).toMatchObject({
      value: 1,
      unknown: 3,
    });
    expect(responses.find(({ what }) => what === "follow-up")).toMatchObject({
      left: 5,
      drawn: 3,
      answered: 1,
      unreachable: 1,
      notAsked: 1,
    });
    // Where everybody is asked, not being reached is not being in work for all that is known.
    const census = reportOf(records, "census").cells.find(({ indicator }) => indicator === "CR06");
    expect(census).toMatchObject({ value: 3, unknown: 1 });
  });

  test("asks nobody who was not drawn, and finds whom nobody says it of", () => {
    expect(pendingOf(records, "sample")).toEqual(["drawn, open follow-up"]);
    const found = reportOf(records, "sample").findings.filter(({ code }) => code === "ESF-SAMPLE");
    expect(found.map(({ related }) => related)).toEqual([["not said"]]);
    const { others } = openFigure(reportOf(records, "sample"), { indicator: "CR06" });
    expect(others.find(({ ref }) => ref === "not drawn")?.text.en).toBe("Condition not met. Drawn for the follow-up.");
  });

  test("about housing and place of living is one of its own, and CO17 counts homelessness all the same", () => {
    const rules = ruleSet("esf-2014-2018", { housing: "sample" });
    const homeless = { ...gone, homeless: true, degurba: 3 } as const;
    const drawn = [true, false].map((sampled) => ({ ...homeless, ref: String(sampled), sampled }));
    const { totals } = esfReport(drawn, { rules, ...period });
    expect([totals["CO18"], totals["CO19"], totals["CO17"]]).toEqual([1, 1, 2]);
  });
});

describe("longer-term results that are not collected here", () => {
  test("nobody is asked, nothing is overdue, and what is known counts all the same", () => {
    const records = [left("known", worked), left("not known", {})];
    const report = reportOf(records, "not-collected");
    expect([report.pending, report.totals["CR06"]]).toEqual([[], 1]);
    expect(report.findings.map(({ code }) => code)).not.toContain("ESF-V09");
    expect(row(records, "not-collected")).toMatchObject({ left: 2, drawn: 0 });
  });
});
