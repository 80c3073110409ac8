// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { isMissing } from "@quartierkit/vocabulary";
import { describe, expect, test } from "vitest";
import { inventFiles, shipped } from "./files.ts";

const invented = inventFiles(shipped.seed, shipped.count);
const { participants } = invented["participants.json"];
const { enrolments } = invented["qualifications.json"];

describe("the invented people", () => {
  test.each(["participants.json", "qualifications.json"] as const)("%s is what the generator writes", (file) => {
    const written: unknown = JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8"));
    expect(written).toEqual(structuredClone(invented[file]));
  });

  test("every list of the register holds something, and every record of a person says who told it", () => {
    for (const [name, records] of Object.entries(invented["participants.json"])) {
      if (!Array.isArray(records)) continue;
      expect(records.length, name).toBeGreaterThan(0);
      const silent = records.filter((record: { source?: string; recordedAt?: string }) => record.source === undefined);
      expect(silent, name).toEqual([]);
    }
  });

  test("the same seed gives the same people, another seed others", () => {
    expect(inventFiles(7, 20)).toEqual(inventFiles(7, 20));
    expect(inventFiles(7, 20)).not.toEqual(inventFiles(8, 20));
  });

  test("there are at least sixty, each with a bird's name of their own", () => {
    expect(participants.length).toBeGreaterThanOrEqual(60);
    expect(new Set(participants.map(({ pseudonym }) => pseudonym)).size).toBe(participants.length);
    expect(participants.every(({ pseudonym = "" }) => /^P-[0-9]{2} [A-ZÄÖÜ][a-zäöüß]+$/.test(pseudonym))).toBe(true);
  });

  test("of a quarter something is not known", () => {
    const complete = [
      "birthDate",
      "household",
      "known",
      "available",
      "disability",
      "parents",
      "vocationalDegree",
    ] as const;
    const hasGap = (person: (typeof participants)[number]) =>
      complete.some((field) => person[field] === undefined || isMissing(person[field])) ||
      String(person.birthDate).length < 10 ||
      (person.history ?? []).some(({ from }) => from.length < 10);
    expect(participants.filter(hasGap).length).toBe(participants.length / 4);
  });

  test("they learn in two occupations, in every state from enrolled to certified", () => {
    expect(new Set(enrolments.map(({ moduleId }) => moduleId.replace(/-?(tq)?[0-9]$/, ""))).size).toBe(2);
    for (const state of ["enrolled", "running", "failed", "certified"])
      expect(enrolments.map(({ status }) => status)).toContain(state);
  });
});
