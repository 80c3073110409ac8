// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { gone, lacking, whole } from "../checks/examples.ts";
import { esfReport } from "../count/report.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { workList } from "./work-list.ts";

const rules = ruleSet("esf-2014-2018");
const report = (records: Parameters<typeof esfReport>[0]) =>
  esfReport(records, { rules, from: "2019-01-01", to: "2020-12-31" });
const { atExit: _exit, atSixMonths: _later, ...left } = gone;

const brief = (records: Parameters<typeof esfReport>[0], on: string) =>
  workList(report(records), { on }).map(({ what, due, overdue }) => `${what} ${due}${overdue ? " overdue" : ""}`);

test("while somebody is there, nothing about the exit is due", () => {
  expect(brief([whole], "2019-12-31")).toEqual([]);
});

test("results appear twenty-eight days ahead and stay until they are there", () => {
  expect(brief([left], "2019-08-30")).toEqual(["exit-situation 2019-09-27"]);
  expect(brief([left], "2019-09-28")).toEqual(["exit-situation 2019-09-27 overdue"]);
  expect(brief([left], "2020-01-31")).toEqual(["exit-situation 2019-09-27 overdue"]);
  expect(brief([left], "2020-02-01")).toEqual(["exit-situation 2019-09-27 overdue", "follow-up 2020-02-29"]);
  expect(brief([gone], "2020-02-01")).toEqual([]);
});

test("what a record lacks is asked for in words, never as an indicator", () => {
  const [task] = workList(report([lacking("isced")]), { on: "2019-03-10" });
  expect(task).toMatchObject({ ref: "A", what: "entry-data", due: "2019-04-01", facts: ["isced"], overdue: false });
  expect(task?.text.de).toBe(
    "Für einen vollständigen Datensatz erfragen: Höchster Abschluss (ISCED) (bis 01.04.2019).",
  );
  const all = workList(report([{ ...whole, facts: {} }, left]), { on: "2020-02-01" });
  expect(all.map(({ text }) => `${text.de} ${text.en}`).join()).not.toMatch(/\b(?:EE)?C[OR]\d\d/);
});

test("what follows from something known is not asked for", () => {
  const { missing } = report([lacking("isced", "gender")]).participations[0] ?? { missing: [] };
  expect(missing).toEqual(["gender", "isced"]);
});

test("after leaving only what can still count is asked for, in words", () => {
  const tasks = workList(report([left]), { on: "2020-02-10" });
  expect(tasks.map(({ facts }) => facts)).toEqual([
    ["atExit.inEducation", "atExit.on", "atExit.qualification", "atExit.status"],
    ["atSixMonths.on", "atSixMonths.status"],
  ]);
  expect(tasks[1]?.text.de).toBe(
    "Sechs Monate nach dem Austritt feststellen: Tag der Nachbefragung, Erwerbsstatus sechs Monate nach Austritt (zum 29.02.2020).",
  );
  const works = { ...left, status: "employed", facts: { ...left.facts, spells: [] } } as const;
  const later = workList(report([works]), { on: "2020-02-10" }).find(({ what }) => what === "follow-up");
  expect(later?.facts).toEqual(["atSixMonths.improved", "atSixMonths.on"]);
  const partly = { ...left, atExit: { on: "2019-09-10", status: "employed", inEducation: false } } as const;
  const [open] = workList(report([partly]), { on: "2019-09-28" });
  expect(open).toMatchObject({ what: "exit-situation", facts: ["atExit.qualification"], overdue: true });
});

test("a contradiction is corrected, not asked about", () => {
  const [task] = workList(report([{ ...whole, status: "inactive", inEducation: false }]), { on: "2019-03-10" });
  expect(task).toMatchObject({ what: "entry-data", facts: ["status"] });
  expect(task?.text.en).toMatch(/^Status and registration as unemployed contradict each other/);
});

test("nobody is asked whether they were drawn into a sample", () => {
  const { homeless: _, ...record } = left;
  const sample = ruleSet("esf-plus", { followUp: "sample", housing: "sample" });
  const all = esfReport([record], { rules: sample, from: "2019-01-01", to: "2020-12-31" });
  const asked = workList(all, { on: "2020-02-10" }).flatMap(({ facts }) => facts);
  expect(asked).toContain("homeless");
  expect(asked.join()).not.toContain("sampled");
});

test("who declined in the record is not asked again, of what is needed neither", () => {
  const asked = (declined: readonly string[]) =>
    workList(report([{ ...lacking("disability", "isced"), declined }]), { on: "2019-03-10" }).map(({ what }) => what);
  expect(asked([])).toEqual(["entry-data", "more-data"]);
  expect(asked(["disability.degree"])).toEqual(["entry-data"]);
  expect(asked(["disability", "isced"])).toEqual([]);
});

test("who declined is not asked again", () => {
  const tasks = (declined: Readonly<Record<string, readonly string[]>>) =>
    workList(report([lacking("disability")]), { on: "2019-03-10", declined }).map(({ what }) => what);
  expect(tasks({})).toEqual(["more-data"]);
  expect(tasks({ A: ["disability"] })).toEqual([]);
});
