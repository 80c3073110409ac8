// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { exampleDetermination, exampleExam, examplePreparation } from "../checks/degree-examples.ts";
import { exampleEnrolment, exampleFile } from "../checks/examples.ts";
import type { ExternalExam } from "../records/exam.ts";
import type { QualificationFile } from "../records/file.ts";
import type { Preparation } from "../records/preparation.ts";
import { progressOf } from "./progress.ts";

const bare = exampleFile({ enrolments: [], assessments: [], certificates: [], experience: [] });

const preparing = (changes: Partial<Preparation>, file: QualificationFile = bare): QualificationFile => ({
  ...file,
  preparations: [{ ...examplePreparation, ...changes }],
});

const on = (file: QualificationFile, day: string) => progressOf(file, { participantId: "p1", on: day })[0];

const { actual: _actual, ...unbegun } = examplePreparation;

describe("preparation on the way", () => {
  it.each([
    ["the day before it begins", "2021-01-10", "planned"],
    ["the first day", "2021-01-11", "running"],
    ["the day before the last", "2021-02-11", "running"],
    ["the last day", "2021-02-12", "completed"],
    ["later", "2021-03-01", "completed"],
  ])("%s", (_name, day, state) => {
    expect(on(preparing({}), day)?.preparation.map((step) => step.state)).toEqual([state]);
  });

  it("stands on the way of somebody who has no module yet, and is the next step", () => {
    const file = { ...bare, preparations: [{ ...unbegun, status: "planned" as const }] };
    const progress = on(file, "2021-01-01");
    expect(progress).toMatchObject({ framework: null, nextStep: { code: "begin-preparation" } });
    expect(progress?.nextStep.text).toEqual({
      de: "Vorbereitung beginnen: Digitale Medien am 11.01.2021.",
      en: "Begin the preparation: Digital media on 11 January 2021.",
    });
  });

  it("comes before a module that is planned later, not before one that is running", () => {
    const planned = {
      ...exampleEnrolment,
      status: "enrolled",
      planned: { from: "2021-06-01", to: "2021-09-30" },
    } as const;
    const { actual: _days, ...enrolled } = planned;
    const file = { ...bare, enrolments: [enrolled] };
    expect(on(preparing({ status: "running" }, file), "2021-01-20")?.nextStep.text.de).toBe(
      "Vorbereitung abschließen: Digitale Medien bis zum 12.02.2021.",
    );
    expect(on(preparing({}, file), "2021-03-01")?.nextStep.code).toBe("start");
    const running = { ...exampleEnrolment, status: "running", actual: { from: "2021-01-01", to: null } } as const;
    expect(on(preparing({ status: "running" }, { ...bare, enrolments: [running] }), "2021-01-20")?.nextStep.code).toBe(
      "finish-training",
    );
  });

  it("says the levels in words", () => {
    const spoken = preparing({ language: { language: "de", before: "A2", target: "B1" } });
    expect(on(spoken, "2021-01-20")?.preparation[0]?.level?.de).toBe(
      "A2\u00a0→\u00a0B1; DigComp 2.2, 1.1: 1\u00a0→\u00a03",
    );
  });

  it("is in the picture, in the order of time", () => {
    const language: Preparation = {
      ...examplePreparation,
      id: "vb-0",
      kind: "language",
      title: { de: "Deutsch im Lager" },
      planned: { from: "2020-09-01", to: "2020-12-31" },
      actual: { from: "2020-09-01", to: "2020-12-18" },
    };
    const file = { ...bare, preparations: [examplePreparation, language] };
    expect(on(file, "2021-01-20")?.picture.preparation.map(({ title, state }) => [title["de"], state])).toEqual([
      ["Deutsch im Lager", "completed"],
      ["Digitale Medien", "running"],
    ]);
  });

  it("for another occupation stands on that way only; for any it stands on each", () => {
    const both = { ...exampleFile(), preparations: [{ ...examplePreparation, regulationId: "koch" }] };
    expect(on(both, "2021-08-01")?.preparation).toEqual([]);
    const { regulationId: _id, ...any } = examplePreparation;
    expect(on({ ...exampleFile(), preparations: [any] }, "2021-08-01")?.preparation).toHaveLength(1);
  });
});

describe("the next step towards the examination", () => {
  const { decision, result: _result, takenOn: _taken, ...applied } = exampleExam;
  const step = (exam: ExternalExam) => on({ ...bare, exams: [exam] }, "2025-05-01")?.nextStep.code;

  it("waits, then takes it, then is there", () => {
    expect(step({ ...applied, status: "applied" })).toBe("await-admission");
    expect(step({ ...applied, status: "admitted", decision: decision! })).toBe("take-exam");
    expect(step(exampleExam)).toBe("degree-reached");
  });
});

describe("the ways to the degree", () => {
  it("stand beside the progress", () => {
    const file = { ...bare, determinations: [{ ...exampleDetermination, outcome: "vollstaendig" as const }] };
    const progress = progressOf(file, { participantId: "p1", on: "2025-07-01", birthDate: "1990-01-01" })[0];
    expect(progress?.ways["bbig-45-3"].outcome).toBe("met");
    expect(progress?.ways["bbig-50b"].reasons.find(({ id }) => id === "age")?.outcome).toBe("met");
    expect(progress?.ways["bbfverfv-8"]?.outcome).toBe("not-met");
  });
});
