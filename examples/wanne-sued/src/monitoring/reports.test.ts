// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { compareReports, openFigure } from "@quartierkit/monitoring";
import { describe, expect, test } from "vitest";
import { lastTransmission } from "../dates.ts";
import { readProject } from "../read.ts";
import { esfPages } from "./page.ts";
import { projectRecords, roundReport } from "./reports.ts";

const { project } = readProject(fileURLToPath(new URL("../../data/", import.meta.url)));
if (project === null) throw new Error("the shipped files can be read");
const round = roundReport(project, "esf-2014-2018");
const plus = roundReport(project, "esf-plus");

describe("the report of the round", () => {
  test("makes one record of every participation in the project, and none of anything else", () => {
    const inProject = project.register.participations.filter(({ measureId }) => measureId === "m-projekt");
    expect(
      projectRecords(project)
        .map(({ ref }) => ref)
        .toSorted(),
    ).toEqual(inProject.map(({ id }) => id).toSorted());
  });

  test("counts the same people under both laws", () => {
    for (const [older, newer] of [
      ["GT", "GT"],
      ["TOTAL", "EECO01"],
      ["CO01", "EECO02"],
      ["CO05", "EECO05"],
      ["CO07", "EECO08"],
      ["CR04", "EECR04"],
      ["BIWAQ-HF1", "BIWAQ-HF1"],
    ] as const)
      expect([older, round.totals[older]]).toEqual([older, plus.totals[newer]]);
    expect(round.totals["GT"]).toBe(64);
    expect(round.totals["CR04"]).toBeGreaterThan(0);
    expect(round.totals["BIWAQ-HF1"]).toBeGreaterThan(0);
  });

  test("every number opens to its records, and everybody else has a reason", () => {
    for (const report of [round, plus])
      for (const [indicator, total] of Object.entries(report.totals)) {
        const { value, records, others } = openFigure(report, { indicator });
        expect([indicator, value]).toEqual([indicator, total]);
        expect(new Set([...records, ...others].map(({ ref }) => ref)).size).toBe(64);
      }
  });

  test("corrects since the last transmission what happened after it, and nothing else", () => {
    const { figures, records } = compareReports(roundReport(project, "esf-2014-2018", lastTransmission), round);
    const all = new Map(projectRecords(project).map((record) => [record.ref, record]));
    expect(records.length).toBeGreaterThan(10);
    for (const { ref } of records) {
      const { entry, exit, atExit, atSixMonths } = all.get(ref) ?? {};
      const days = [entry, exit, atExit?.on, atSixMonths?.on].filter((day) => typeof day === "string");
      expect([ref, days.some((day) => day > lastTransmission)]).toEqual([ref, true]);
    }
    const entered = [...all.values()].filter(({ entry }) => entry > lastTransmission).length;
    const total = figures.filter(({ indicator }) => indicator === "GT");
    expect(total.reduce((sum, { before, after }) => sum + after - before, 0)).toBe(entered);
  });

  test("the pages carry every figure and every record", () => {
    const pages = esfPages(project);
    expect(Object.keys(pages)).toEqual(["esf.de.html", "esf.en.html", "esf-plus.de.html", "esf-plus.en.html"]);
    for (const { ref } of projectRecords(project)) expect(pages["esf.de.html"]).toContain(ref);
    for (const id of Object.keys(plus.totals)) expect(pages["esf-plus.en.html"]).toContain(`id="figure-${id}"`);
  });
});
