// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  exampleAssessment,
  exampleCertificate,
  exampleEnrolment,
  exampleExperience,
  exampleFile,
} from "../checks/examples.ts";
import { qualificationFileSchema } from "./file.ts";
import { readQualificationFile } from "./read.ts";

const sound = exampleFile();

/** Lists that a file written earlier does not have. */
const later = {
  recognitions: [],
  preparations: [],
  paths: [],
  circumstances: [],
  evidence: [],
  exams: [],
  determinations: [],
};

const places = (value: unknown) => readQualificationFile(value).findings.map(({ code, path }) => `${code} ${path}`);

describe("readQualificationFile", () => {
  it("reads a sound file without a finding and keeps every member", () => {
    const { file, findings, kept } = readQualificationFile(JSON.parse(JSON.stringify(sound)));
    expect(findings).toEqual([]);
    expect(file).toEqual({ ...sound, ...later });
    expect(kept.enrolments).toEqual([0]);
  });

  it("takes a missing list for an empty one", () => {
    const { file, findings } = readQualificationFile({ format: "quartierkit-qualifications", version: 1 });
    expect(findings).toEqual([]);
    expect(file?.enrolments).toEqual([]);
    expect(file?.regulations).toEqual([]);
  });

  it("leaves out a broken member, keeps the rest and remembers where it stood", () => {
    const value = exampleFile({ enrolments: [{ ...exampleEnrolment, moduleId: "" }, exampleEnrolment] });
    const { file, findings, kept } = readQualificationFile(value);
    expect(file?.enrolments).toEqual([exampleEnrolment]);
    expect(kept.enrolments).toEqual([1]);
    expect(findings.map(({ path }) => path)).toEqual(["/enrolments/0/moduleId"]);
  });

  it("names the file and the place inside a larger file", () => {
    const value = { ...sound, certificates: [{ ...exampleCertificate, issuedOn: "2021-02-29" }] };
    const [finding] = readQualificationFile(value, { file: "tq.json", path: "/data" }).findings;
    expect(finding).toMatchObject({
      file: "tq.json",
      path: "/data/certificates/0/issuedOn",
      severity: "error",
    });
  });

  it("reports an unknown field and still reads the rest", () => {
    const { file, findings } = readQualificationFile({ ...sound, names: [] });
    expect(findings.map(({ code }) => code)).toEqual(["unknown-field"]);
    expect(file).toMatchObject(sound);
  });

  it.each([
    [
      "an unknown status",
      { enrolments: [{ ...exampleEnrolment, status: "paused" }] },
      "unknown-code /enrolments/0/status",
    ],
    [
      "an attempt of zero",
      { assessments: [{ ...exampleAssessment, attempt: 0 }] },
      "out-of-range /assessments/0/attempt",
    ],
    [
      "a share above one",
      {
        frameworks: [
          {
            ...sound.frameworks[0],
            modules: [
              { ...sound.frameworks[0]!.modules[0], positionsCovered: [{ position: "a", share: 1.1, mark: "D" }] },
            ],
          },
        ],
      },
      "out-of-range /frameworks/0/modules/0/positionsCovered/0/share",
    ],
    [
      "more hours than a week has",
      { experience: [{ ...exampleExperience, hoursPerWeek: 169 }] },
      "out-of-range /experience/0/hoursPerWeek",
    ],
    [
      "a module without a version",
      { enrolments: [{ ...exampleEnrolment, frameworkVersion: undefined }] },
      "missing-field /enrolments/0/frameworkVersion",
    ],
  ])("refuses %s", (_name, changes, expected) => {
    expect(places({ ...sound, ...changes })).toContain(expected);
  });

  it("has no place for the name of an assessor", () => {
    const member = { ...exampleAssessment.panel[0], name: "Zyx" };
    const { file, findings } = readQualificationFile({
      ...sound,
      assessments: [{ ...exampleAssessment, panel: [member] }],
    });
    expect(findings.map(({ code }) => code)).toEqual(["unknown-field"]);
    expect(JSON.stringify(file)).not.toContain("Zyx");
  });

  it.each([
    ["another format", { ...sound, format: "quartierkit-offers" }],
    ["another version", { ...sound, version: 2 }],
    ["a list that is none", { ...sound, enrolments: {} }],
    ["no object", []],
    ["nothing", null],
    ["text", "TQ"],
  ])("gives no file for %s", (_name, value) => {
    const { file, findings } = readQualificationFile(value);
    expect(file).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
  });

  it("takes imprecise days for experience and refuses them for an assessment", () => {
    expect(places({ ...sound, experience: [{ ...exampleExperience, from: "2018", to: "2019-03" }] })).toEqual([]);
    expect(places({ ...sound, assessments: [{ ...exampleAssessment, date: "2021-06" }] })).toEqual([
      expect.stringContaining(" /assessments/0/date"),
    ]);
  });
});

describe("the schema", () => {
  it("says of each field of a record about a person to which class of data it belongs", () => {
    const { $defs = {} } = z.toJSONSchema(qualificationFileSchema, { io: "input" });
    const about = [
      "TqEnrolment",
      "CompetenceAssessment",
      "TqCertificate",
      "WorkExperience",
      "TqRecognition",
      "Preparation",
      "DegreePath",
      "ApplicantCircumstances",
      "Evidence",
      "ExternalExam",
      "Determination",
    ];
    for (const name of about) {
      const fields = Object.entries(($defs[name] as z.core.JSONSchema.ObjectSchema).properties ?? {});
      expect(fields.length).toBeGreaterThan(3);
      for (const [field, shape] of fields) {
        expect(shape, `${name}.${field}`).toMatchObject({ $comment: expect.stringMatching(/^data class: /) });
      }
    }
  });

  it("becomes a closed JSON Schema with a title", () => {
    const schema = z.toJSONSchema(qualificationFileSchema, { io: "input" });
    expect(schema.title).toBe("Qualification file");
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.$defs ?? {})).toContain("TqModule");
    expect(z.toJSONSchema(qualificationFileSchema, { io: "output" })).toEqual(schema);
  });
});
