// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueRegulations } from "../catalogue/catalogue.ts";
import { exampleCircumstances, exampleDetermination } from "../checks/degree-examples.ts";
import { exampleFile } from "../checks/examples.ts";
import type { Determination } from "../records/determination.ts";
import type { WorkExperience } from "../records/experience.ts";
import type { QualificationFile } from "../records/file.ts";
import { degreeReadiness } from "./degree.ts";
import { degreeFactsOf } from "./gather.ts";
import type { DegreeQuestion } from "./gather.ts";

const fileOf = (
  regulationId: string,
  works: readonly Partial<WorkExperience>[],
  more: Partial<QualificationFile> = {},
) =>
  exampleFile({
    regulations: catalogueRegulations,
    frameworks: [],
    enrolments: [],
    assessments: [],
    certificates: [],
    experience: works.map((work, index) => ({
      id: `x${index}`,
      participantId: "p1",
      regulationId,
      kind: "work",
      ...work,
    })),
    ...more,
  });

const question = (regulationId: string, more: Partial<DegreeQuestion> = {}): DegreeQuestion => ({
  participantId: "p1",
  regulationId,
  on: "2025-06-30",
  ...more,
});

const asked = (regulationId: string, works: readonly Partial<WorkExperience>[], more: Partial<DegreeQuestion> = {}) =>
  degreeReadiness(fileOf(regulationId, works), question(regulationId, more));

const monthsIn = (...works: readonly Partial<WorkExperience>[]) =>
  degreeFactsOf(fileOf("fachlagerist", works), question("fachlagerist")).occupation;

describe("what the file tells the rules", () => {
  it("counts a failed apprenticeship up to half of the training time for the procedure, and never for certain", () => {
    const failed = { kind: "failed-apprenticeship", months: 20 } as const;
    expect(monthsIn({ months: 24 }, failed)).toMatchObject({
      monthsAtLeast: 24,
      monthsAtMost: 44,
      procedureMonthsAtLeast: 24,
      procedureMonthsAtMost: 36,
    });
    expect(monthsIn({ months: 24 }, { ...failed, months: 11 })?.procedureMonthsAtMost).toBe(35);
  });

  it("counts work in a part of the field for certain where that is enough only", () => {
    expect(monthsIn({ months: 40, scope: "part" })).toMatchObject({
      monthsAtLeast: 0,
      procedureMonthsAtLeast: 0,
      partMonthsAtLeast: 40,
    });
  });

  it("takes of each circumstance the latest word, until the day, for the occupation or for any", () => {
    const { regulationId: _id, ...any } = exampleCircumstances;
    const circumstances = [
      { ...any, id: "u1", on: "2024-01-01", degreeInOccupation: true, section50d: true },
      { ...any, id: "u2", on: "2025-01-01", degreeInOccupation: false },
      { ...any, id: "u3", on: "2025-07-01", residentInGermany: false },
      { ...any, id: "u4", on: "2025-01-01", regulationId: "koch", residentInGermany: false },
    ];
    const file = fileOf("fachlagerist", [], { circumstances });
    expect(degreeFactsOf(file, question("fachlagerist")).applicant).toMatchObject({
      degreeInOccupation: false,
      residentInGermany: true,
      section50d: true,
    });
  });

  it("lets what is known elsewhere count before it", () => {
    const facts = { occupation: { monthsAtLeast: 40, monthsAtMost: 40 } };
    expect(asked("fachlagerist", [], { facts })["bbig-45-2"].outcome).toBe("met");
  });
});

describe("the ways to a degree", () => {
  it("are those of the HwO for a craft", () => {
    const ways = asked("gebaeudereiniger", [{ months: 54 }]);
    expect(ways["bbig-45-2"]).toMatchObject({ rule: "hwo-37-2", outcome: "met" });
    expect(ways["bbig-50b"].norms.map(({ text }) => text)).toContain("§ 41b Abs. 2 Nr. 4 HwO");
  });

  it("are not there in nursing, and the reasons name the ways that are", () => {
    const nurse = asked("pflegefachkraft", [{ months: 120 }])["bbig-45-2"];
    expect(nurse).toMatchObject({ rule: null, outcome: "not-applicable", missing: [], decisions: [] });
    expect(nurse.norms.map(({ text }) => text)).toEqual([
      "§ 63 PflBG",
      "§ 11 Abs. 1 PflBG",
      "§ 12 Abs. 1 PflBG",
      "§ 12 Abs. 2 PflBG",
    ]);
    const assistant = asked("pflegefachassistenz", [])["bbig-50b"];
    expect(assistant.reasons.map(({ norm }) => norm.text)).toContain("§ 52 Abs. 1 PflFAssG");
  });

  const decided = (changes: Partial<Determination>, on = "2025-06-30") =>
    degreeReadiness(
      fileOf("fachlagerist", [], {
        determinations: [{ ...exampleDetermination, regulationId: "fachlagerist", ...changes }],
      }),
      question("fachlagerist", { on }),
    );

  it("open with full comparability, from the day on which it was made known", () => {
    expect(decided({ outcome: "vollstaendig" }, "2025-06-01")["bbig-45-3"].outcome).toBe("met");
    expect(decided({ outcome: "vollstaendig" }, "2025-05-31")["bbig-45-3"].outcome).toBe("unknown");
    const supplemented = { appliedOn: "2025-06-10", outcome: "vollstaendig", notifiedOn: "2025-06-20" } as const;
    expect(decided({ supplementary: [supplemented] })["bbig-45-3"].outcome).toBe("met");
    expect(decided({})["bbig-45-3"].outcome).toBe("not-met");
  });

  it("go on after a determination: supplementary procedure, repeated application", () => {
    expect(decided({})["bbfverfv-8"]?.outcome).toBe("unknown");
    expect(decided({ outcome: "abgelehnt" })["bbfverfv-9"]?.reasons[0]).toMatchObject({
      id: "twelve-months",
      outcome: "not-met",
    });
    expect(asked("fachlagerist", [])["bbfverfv-8"]).toBeUndefined();
  });

  it("throw for an occupation that the file does not hold", () => {
    expect(() => asked("unbekannt", [])).toThrow(expect.objectContaining({ code: "regulation-unknown" }));
  });

  it("are never refused for missing time or for what nobody asked", () => {
    const works = fc.array(fc.record({ months: fc.integer({ min: 1, max: 80 }) }), { maxLength: 3 });
    fc.assert(
      fc.property(works, fc.constantFrom("fachlagerist", "koch", "gebaeudereiniger"), (records, regulationId) => {
        const ways = asked(regulationId, records);
        expect(ways["bbig-45-2"].outcome).not.toBe("not-met");
        expect(ways["bbig-50b"].outcome).toBe("unknown");
      }),
    );
  });
});
