// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { proveChecks } from "@quartierkit/findings";
import { limits } from "../limits.ts";
import { readQualificationFile } from "../records/read.ts";
import {
  exampleAssessment,
  exampleCertificate,
  exampleEnrolment,
  exampleFile,
  withCertificate,
  withEnrolment,
} from "./examples.ts";
import { exampleEsco, exampleKldb } from "./lists.ts";
import { weightedPercent } from "./assessments.ts";
import { checkQualificationFile, qualificationChecks } from "./run.ts";

const on = "2022-01-01";

const birthDates = { young: "1996-03-02", younger: "2000-03-10" };

const codes = (...[file, parameters]: [Parameters<typeof checkQualificationFile>[0], object?]) =>
  checkQualificationFile(file, { on, ...(parameters === undefined ? {} : { parameters }) }).map(
    ({ code, path }) => `${code} ${path}`,
  );

describe("the checks", () => {
  it("pass their passing examples and catch their failing ones", () => {
    const parameters = { ...limits, retakes: 2, birthDates, kldb: exampleKldb, esco: exampleEsco };
    expect(proveChecks(qualificationChecks, { on, parameters })).toEqual([]);
  });

  it("cover the invariants of the domain", () => {
    const known = new Set(qualificationChecks.map(({ code }) => code));
    const wanted = [
      "TQ-CERT-WITHOUT-KF TQ-CERT-BEFORE-KF TQ-KF-BEFORE-START TQ-KF-EARLY TQ-COVERAGE TQ-COUNT TQ-DURATION TQ-AGE",
      "EXAM-ADMISSION EXAM-NO-CREDIT EXAM-ALL-TQ EXAM-ATTEMPT FST-AGE25 FST-DEGREE FST-1_5X FST-SAMPLE-2Y",
      "FST-TEILWEISE FST-SUPPL-5Y FST-REPEAT-12M",
      "TQ-KF-PANEL TQ-KF-SCORE TQ-RETAKE TQ-VERSION TQ-CERT-UNIQUE TQ-REVOKE-REASON KLDB-FORM",
    ].flatMap((line) => line.split(" "));
    expect(wanted.filter((code) => !known.has(code))).toEqual([]);
  });

  it("find nothing in a sound file", () => {
    expect(codes(exampleFile())).toEqual([]);
  });

  it("catch their failing examples in a run over the whole file as well", () => {
    const parameters = { retakes: 2, birthDates, kldb: exampleKldb, esco: exampleEsco };
    for (const { code, examples, validFrom = on } of qualificationChecks) {
      for (const [index, example] of examples.failing.entries()) {
        const found = checkQualificationFile(example, { on: validFrom > on ? validFrom : on, parameters });
        expect(
          found.map((finding) => finding.code),
          `${code} ${index}`,
        ).toContain(code);
      }
    }
  });
});

describe("checkQualificationFile", () => {
  it("says what is wrong, where, and what to do", () => {
    const [finding] = checkQualificationFile(withCertificate({ issuedOn: "2021-06-29" }), { on });
    expect(finding).toMatchObject({
      code: "TQ-CERT-BEFORE-KF",
      severity: "error",
      path: "/certificates/0/issuedOn",
      message: { de: "Zertifikat Z-1 vom 2021-06-29 ist älter als seine Kompetenzfeststellung vom 2021-06-30." },
      hint: { en: "Check both days." },
    });
  });

  it("puts the gravest first", () => {
    const file = exampleFile({
      assessments: [{ ...exampleAssessment, date: "2021-06-29" }],
      certificates: [{ ...exampleCertificate, status: "revoked" }],
    });
    const severities = checkQualificationFile(file, { on }).map(({ severity }) => severity);
    expect(severities.slice(0, 2)).toEqual(["error", "error"]);
    expect(severities.at(-1)).toBe("warning");
  });

  it("checks the age only where a birth date is given", () => {
    expect(codes(exampleFile())).toEqual([]);
    expect(codes(exampleFile(), { birthDates: { p1: "1996-03-02" } })).toEqual(["TQ-AGE /enrolments/0"]);
    expect(codes(exampleFile(), { birthDates: { p1: "1996-03-01" } })).toEqual([]);
  });

  it("takes the limit of a city: age, retakes, months", () => {
    expect(codes(exampleFile(), { birthDates: { p1: "1999-01-01" }, minimumAge: 21 })).toEqual([]);
    const third = exampleFile({ assessments: [{ ...exampleAssessment, attempt: 3 }] });
    expect(codes(third)).toEqual([]);
    expect(codes(third, { retakes: 1 })).toEqual(["TQ-RETAKE /assessments/0/attempt"]);
    expect(codes(exampleFile(), { moduleMonths: { lo: 5, hi: 6 } })).toHaveLength(4);
  });

  it("knows the built-in frameworks and reports nothing about them", () => {
    const pin = { moduleId: "agi-galabau-tq1", frameworkVersion: "nachqualifizierung.de" };
    const file = exampleFile({
      regulations: [],
      frameworks: [],
      experience: [],
      enrolments: [{ ...exampleEnrolment, ...pin }],
      assessments: [{ ...exampleAssessment, ...pin }],
      certificates: [{ ...exampleCertificate, ...pin }],
    });
    expect(codes(file)).toEqual([]);
  });

  it("finds a Fachkraft Küche that began before the regulation was in force", () => {
    const pin = { moduleId: "hoga-sh-kueche-tq1", frameworkVersion: "tq-hoga" };
    const began = (from: string) =>
      codes({
        ...withEnrolment({ ...pin, status: "running", actual: { from, to: null } }),
        assessments: [],
        certificates: [],
      });
    expect(began("2022-07-31")).toEqual(["TQ-VERSION /enrolments/0/frameworkVersion"]);
    expect(began("2022-08-01")).toEqual([]);
    expect(began("2029-08-01")).toEqual(["TQ-VERSION /enrolments/0/frameworkVersion"]);
  });

  it("names the place in the file as it was written, where broken members were left out", () => {
    const value = exampleFile({
      enrolments: [
        { ...exampleEnrolment, moduleId: "" },
        { ...exampleEnrolment, status: "dropped" },
      ],
    });
    const { file, kept } = readQualificationFile(value);
    const found = checkQualificationFile(file!, { on, kept }).map(({ code, path }) => `${code} ${path}`);
    expect(found).toContain("TQ-LEAVE-REASON /enrolments/1/status");
  });

  it("points to the other certificate with the same number", () => {
    const twice = exampleFile({ certificates: [exampleCertificate, exampleCertificate] });
    const finding = checkQualificationFile(twice, { on }).find(({ code }) => code === "TQ-CERT-UNIQUE");
    expect(finding).toMatchObject({ path: "/certificates/1/number", related: ["/certificates/0/number"] });
  });
});

describe("weightedPercent", () => {
  it("weighs parts relative to one another", () => {
    const part = (points: number, weight: number) => ({ kind: "theory", points, max: 80, weight }) as const;
    expect(weightedPercent([part(40, 1), part(80, 1)])).toBe(75);
    expect(weightedPercent([part(40, 3), part(80, 1)])).toBe(62.5);
    expect(weightedPercent([part(40, 30), part(80, 10)])).toBe(62.5);
    expect(weightedPercent([])).toBeNull();
  });
});
