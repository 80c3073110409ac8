// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { withCatalogue } from "../catalogue/catalogue.ts";
import {
  exampleAssessment,
  exampleCertificate,
  exampleEnrolment,
  exampleExperience,
  exampleFile,
  exampleModule,
  withEnrolment,
  withModules,
} from "../checks/examples.ts";
import { exampleRecognition } from "../checks/degree-examples.ts";
import type { TqEnrolment } from "../records/enrolment.ts";
import type { QualificationFile } from "../records/file.ts";
import { progressOf } from "./progress.ts";

const asked = (file: QualificationFile, on = "2021-08-01") => progressOf(file, { participantId: "p1", on });

const stepOf = (changes: Partial<TqEnrolment>, on = "2021-04-01") => {
  const file = { ...withEnrolment(changes), assessments: [], certificates: [] };
  return asked(file, on)[0]!.nextStep;
};

const running = { actual: { from: "2021-03-01", to: null } } as const;

describe("progressOf", () => {
  it("counts modules, months and share", () => {
    const [progress, ...others] = asked(exampleFile());
    expect(others).toEqual([]);
    expect(progress).toMatchObject({
      regulationId: "beispielberuf",
      framework: { id: "beispiel", version: "1" },
      modules: { certified: 1, passed: 0, running: 0, planned: 0, open: 3, total: 4 },
      months: { done: { lo: 4, hi: 4 }, total: { lo: 16, hi: 16 } },
      share: 0.25,
      readiness: { outcome: "met", requiredMonths: 36 },
    });
  });

  it("gives the data of a picture", () => {
    const [progress] = asked(exampleFile());
    expect(progress?.picture).toEqual({
      occupation: { de: "Beispielberuf", en: "Example occupation" },
      preparation: [],
      positions: [
        { id: "a", title: { de: "Erste Position", en: "First position" }, state: "open", by: ["TQ1", "TQ2"] },
        { id: "b", title: { de: "Zweite Position", en: "Second position" }, state: "open", by: ["TQ3", "TQ4"] },
      ],
      modules: [1, 2, 3, 4].map((number) => ({
        number: `TQ${number}`,
        title: { de: `Modul ${number}`, en: `Module ${number}` },
        state: number === 1 ? "certified" : "open",
        months: 4,
      })),
    });
  });

  it("says in the picture that a title or a time is not known", () => {
    const { months: _months, ...untimed } = exampleModule(2, { title: { missing: "unknown" } });
    const [progress] = asked(withModules(exampleModule(1), untimed));
    expect(progress?.picture.modules[1]).toEqual({
      number: "TQ2",
      title: { de: "Titel nicht bekannt", en: "title not known" },
      state: "open",
    });
  });

  it("names as gaps the positions that no certified or recognised module covers", () => {
    const gaps = (file: QualificationFile) => asked(file)[0]?.gaps;
    const [a, b] = ["a", "b"].map((reference) => ({ kind: "position", reference }));
    expect(gaps(exampleFile())).toEqual([a, b]);
    const covering = (number: number, position: string) =>
      exampleModule(number, { positionsCovered: [{ position, share: 1, mark: "R" }] });
    const file = withModules(covering(1, "a"), covering(2, "b"));
    expect(gaps(file)).toEqual([b]);
    const recognised = { ...file, recognitions: [{ ...exampleRecognition, decidedOn: "2021-07-15" }] };
    expect(gaps(recognised)).toEqual([]);
    // Nobody knows which module covers what: that is no gap.
    const worked = exampleFile({ enrolments: [], assessments: [], certificates: [] });
    expect(gaps(worked)).toEqual([]);
  });

  it("is empty for somebody of whom nothing is recorded", () => {
    expect(progressOf(exampleFile(), { participantId: "p2", on: "2021-08-01" })).toEqual([]);
  });

  it("has an entry for an occupation in which somebody only worked", () => {
    const file = exampleFile({ enrolments: [], assessments: [], certificates: [] });
    expect(asked(file)).toMatchObject([
      { framework: null, share: 0, modules: { total: 0 }, nextStep: { code: "apply-for-exam" } },
    ]);
    expect(asked(file)[0]?.picture.positions.map(({ state }) => state)).toEqual(["not-known", "not-known"]);
    const short = { ...file, experience: [{ ...exampleExperience, to: "2018-12-31" }] };
    expect(asked(short)[0]?.nextStep.code).toBe("choose-framework");
  });

  it("leaves out an occupation that the file does not hold", () => {
    expect(asked(exampleFile({ regulations: [] }))).toEqual([]);
  });

  it("keeps two occupations apart", () => {
    const pin = { moduleId: "bibb-fachlagerist-1", frameworkVersion: "2008" };
    const second = {
      ...exampleEnrolment,
      ...pin,
      id: "e2",
      status: "running",
      actual: { from: "2021-07-01", to: null },
    } as const;
    const file = withCatalogue(exampleFile({ enrolments: [exampleEnrolment, second] }));
    expect(asked(file).map(({ regulationId, modules }) => `${regulationId} ${modules.running}`)).toEqual([
      "beispielberuf 0",
      "fachlagerist 1",
    ]);
  });
});

describe("the next step", () => {
  it.each([
    ["enrolled", { actual: undefined }, "start", "Begin TQ1 on 1 March 2021."],
    ["running", running, "finish-training", "Finish TQ1 by 30 June 2021, then the assessment."],
    ["interrupted", running, "resume", "TQ1: clear up the break and resume."],
    ["trained", running, "register-assessment", "TQ1: register for the assessment."],
    ["kf-registered", running, "await-assessment", "TQ1: wait for the assessment and its result."],
    ["kf-taken", running, "await-assessment", "TQ1: wait for the assessment and its result."],
  ] as const)("of somebody %s", (status, dates, code, text) => {
    const { actual: _actual, ...undated } = exampleEnrolment;
    const enrolment = dates.actual === undefined ? undated : { ...undated, actual: dates.actual };
    const file = exampleFile({ enrolments: [{ ...enrolment, status }], assessments: [], certificates: [] });
    const { nextStep } = asked(file, "2021-04-01")[0]!;
    expect(nextStep).toMatchObject({ code, module: "TQ1", text: { en: text } });
  });

  it("names the day in German word order", () => {
    const file = { ...withEnrolment({ ...running, status: "running" }), assessments: [], certificates: [] };
    expect(asked(file, "2021-04-01")[0]?.nextStep.text.de).toBe(
      "TQ1 bis zum 30.06.2021 abschließen, dann Kompetenzfeststellung.",
    );
  });

  it("leaves out a day that is not recorded", () => {
    const { planned: _planned, ...unplanned } = exampleEnrolment;
    const file = exampleFile({
      enrolments: [{ ...unplanned, ...running, status: "running" }],
      assessments: [],
      certificates: [],
    });
    expect(asked(file, "2021-04-01")[0]?.nextStep.text.de).toBe("TQ1 abschließen, dann Kompetenzfeststellung.");
  });

  it("after the assessment is the certificate", () => {
    expect(asked(exampleFile(), "2021-07-01")[0]?.nextStep).toMatchObject({ code: "issue-certificate", module: "TQ1" });
  });

  it("after a failed one is a second attempt", () => {
    expect(stepOf({ status: "failed" }, "2021-08-01")).toMatchObject({ code: "retake-assessment", module: "TQ1" });
  });

  it("after one module is advice on the next", () => {
    expect(asked(exampleFile())[0]?.nextStep.text).toEqual({
      de: "Über das nächste Modul beraten: TQ2, TQ3, TQ4.",
      en: "Advise on the next module: TQ2, TQ3, TQ4.",
    });
  });

  it("after all modules is the examination, or the proof of time", () => {
    const certificates = [1, 2, 3, 4].map((number) => ({
      ...exampleCertificate,
      number: `Z-${number}`,
      moduleId: `m${number}`,
    }));
    expect(asked(exampleFile({ certificates }))[0]?.nextStep.code).toBe("apply-for-exam");
    expect(asked(exampleFile({ certificates, experience: [] }))[0]?.nextStep.code).toBe("prove-time");
  });

  it("in nursing is advice on other ways", () => {
    const experience = [{ ...exampleExperience, regulationId: "pflegefachkraft" }];
    const file = withCatalogue(exampleFile({ enrolments: [], assessments: [], certificates: [], experience }));
    expect(asked(file)[0]?.nextStep.code).toBe("no-pathway");
  });

  it("does not send somebody with a passed assessment back to training", () => {
    const file = exampleFile({ assessments: [exampleAssessment], certificates: [] });
    expect(asked(file, "2021-06-30")[0]?.nextStep.code).toBe("issue-certificate");
  });
});
