// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueRegulations, withCatalogue } from "../catalogue/catalogue.ts";
import { exampleCertificate, exampleEnrolment, exampleFile } from "../checks/examples.ts";
import type { WorkExperience } from "../records/experience.ts";
import type { QualificationFile } from "../records/file.ts";
import { examReadiness } from "./readiness.ts";

type Work = Partial<WorkExperience>;

const empty = exampleFile({
  regulations: catalogueRegulations,
  frameworks: [],
  enrolments: [],
  assessments: [],
  certificates: [],
  experience: [],
});

const fileOf = (regulationId: string, ...works: readonly Work[]): QualificationFile => ({
  ...empty,
  experience: works.map((work, index) => ({
    id: `x${index}`,
    participantId: "p1",
    regulationId,
    kind: "work",
    ...work,
  })),
});

const asked = (regulationId: string, ...works: readonly Work[]) =>
  examReadiness(fileOf(regulationId, ...works), { participantId: "p1", regulationId, on: "2025-06-30" });

describe("the worked example: 1.5 times the training time", () => {
  it.each([
    ["fachlagerist", 35, 36, "not-met"],
    ["fachlagerist", 36, 36, "met"],
    ["fachkraft-lagerlogistik", 53, 54, "not-met"],
    ["fachkraft-lagerlogistik", 54, 54, "met"],
    ["gaertner-galabau", 53, 54, "not-met"],
    ["gaertner-galabau", 54, 54, "met"],
  ])("%s with %i months of %i: %s", (regulationId, months, required, outcome) => {
    const found = asked(regulationId, { months });
    expect(found).toMatchObject({ outcome, requiredMonths: required, months: { lo: months, hi: months } });
    expect(found.missingMonths).toEqual(outcome === "met" ? { lo: 0, hi: 0 } : { lo: 1, hi: 1 });
  });

  it("asks for 63 months in an occupation of three and a half years", () => {
    const regulations = [{ ...catalogueRegulations[0]!, durationMonths: 42 }];
    const file = { ...fileOf("gaertner-galabau", { months: 62 }), regulations };
    const found = examReadiness(file, { participantId: "p1", regulationId: "gaertner-galabau", on: "2025-06-30" });
    expect(found).toMatchObject({ requiredMonths: 63, outcome: "not-met" });
  });
});

describe("the day on which the time is full", () => {
  const on = (day: string) =>
    examReadiness(fileOf("fachlagerist", { from: "2022-07-01", to: null }), {
      participantId: "p1",
      regulationId: "fachlagerist",
      on: day,
    });

  it.each([
    ["the day before", "2025-06-29", "not-met"],
    ["the last day of the 36th month", "2025-06-30", "met"],
    ["the day after", "2025-07-01", "met"],
  ])("%s", (_name, day, outcome) => {
    expect(on(day).outcome).toBe(outcome);
  });

  it("counts nothing that lies after the day", () => {
    const later = fileOf("fachlagerist", { from: "2030-01-01", to: "2039-12-31" });
    const found = examReadiness(later, { participantId: "p1", regulationId: "fachlagerist", on: "2025-06-30" });
    expect(found.months).toEqual({ lo: 0, hi: 0 });
  });
});

describe("what is not certain", () => {
  it("is unknown where nothing was recorded, and names what to ask", () => {
    const found = asked("fachlagerist");
    expect(found).toMatchObject({ outcome: "unknown", months: null, missingMonths: null, missing: ["experience"] });
    expect(found.reasons[0]?.text.en).toContain("36 months are needed");
  });

  it("has bounds where days are imprecise", () => {
    const found = asked("fachlagerist", { from: "2022", to: null });
    expect(found).toMatchObject({ outcome: "unknown", months: { lo: 30, hi: 42 }, missingMonths: { lo: 0, hi: 6 } });
    expect(asked("fachlagerist", { from: "2021", to: null }).outcome).toBe("met");
    expect(asked("fachlagerist", { from: "2024", to: "2025-03" }).outcome).toBe("not-met");
  });

  it("does not know an occupation before the law that was read", () => {
    const file = fileOf("fachlagerist", { months: 48 });
    const found = examReadiness(file, { participantId: "p1", regulationId: "fachlagerist", on: "2005-03-31" });
    expect(found).toMatchObject({ outcome: "unknown", requiredMonths: null, missing: ["law"] });
    const after = examReadiness(file, { participantId: "p1", regulationId: "fachlagerist", on: "2005-04-01" });
    expect(after.outcome).toBe("met");
  });

  it("leaves part-time work open between its share and the whole", () => {
    const half = { from: "2021-07-01", to: null, hoursPerWeek: 20 };
    const found = asked("fachlagerist", half);
    expect(found).toMatchObject({ outcome: "unknown", months: { lo: 24, hi: 48 } });
    expect(found.reasons.map(({ id }) => id)).toContain("part-time");
    expect(asked("fachlagerist", { ...half, from: "2019-07-01" }).outcome).toBe("met");
  });

  it("goes by the full-time hours that the competent body uses", () => {
    const file = fileOf("fachlagerist", { from: "2022-07-01", to: null, hoursPerWeek: 38.5 });
    const question = { participantId: "p1", regulationId: "fachlagerist", on: "2025-06-30" };
    expect(examReadiness(file, question).outcome).toBe("unknown");
    expect(examReadiness(file, { ...question, fullTimeHours: 38.5 }).outcome).toBe("met");
  });

  it("takes only the longest of several times without days as certain", () => {
    const found = asked("fachlagerist", { months: 20 }, { months: 30 });
    expect(found).toMatchObject({ outcome: "unknown", months: { lo: 30, hi: 50 } });
  });

  it("counts neither another occupation nor another person", () => {
    const other = { months: 60, regulationId: "koch" };
    expect(asked("fachlagerist", other).months).toBeNull();
    expect(asked("fachlagerist", { months: 60, participantId: "p2" }).months).toBeNull();
  });
});

describe("time in a Teilqualifikation", () => {
  const pin = { participantId: "p1", moduleId: "bibb-fachlagerist-1", frameworkVersion: "2008" };
  const file = withCatalogue({
    ...fileOf("fachlagerist", { from: "2022-01-01", to: "2024-09-30" }),
    enrolments: [{ ...exampleEnrolment, ...pin, actual: { from: "2024-10-01", to: "2024-12-31" } }],
    certificates: [{ ...exampleCertificate, ...pin, issuedOn: "2025-01-10" }],
  });
  const question = { participantId: "p1", regulationId: "fachlagerist", on: "2025-06-30" };

  it("may count, and does not decide by itself", () => {
    const found = examReadiness(file, question);
    expect(found).toMatchObject({ outcome: "unknown", months: { lo: 33, hi: 36 }, missingMonths: { lo: 0, hi: 3 } });
    expect(found.reasons.map(({ id }) => id)).toEqual(["minimum-time", "credible-ability", "tq-time"]);
  });

  it("gives a certificate to show for credible ability", () => {
    const ability = examReadiness(file, question).reasons.find(({ id }) => id === "credible-ability");
    expect(ability).toMatchObject({ outcome: "unknown", norm: { text: "§ 45 Abs. 2 Satz 3 BBiG" } });
    expect(ability?.text.de).toContain("1 Zertifikat über");
    expect(examReadiness(file, { ...question, on: "2025-01-09" }).certificates).toBe(0);
    expect(examReadiness(file, { ...question, on: "2025-01-10" }).certificates).toBe(1);
  });
});

describe("the grounds", () => {
  it("never leave a refusal standing alone", () => {
    const found = asked("fachlagerist", { months: 12 });
    expect(found.reasons.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      "minimum-time not-met",
      "credible-ability unknown",
    ]);
    expect(found.reasons[0]?.text).toEqual({
      de: "12 von 36 Monaten im Beruf nachgewiesen; es fehlen: 24.",
      en: "12 of 36 months in the occupation proved; months missing: 24.",
    });
  });

  it("cite the sentence that counts for training time and work abroad", () => {
    const found = asked("koch", { months: 54, kind: "training" }, { months: 1, kind: "work-abroad" });
    expect(found.outcome).toBe("met");
    expect(found.reasons.map(({ norm }) => norm.text)).toEqual([
      "§ 45 Abs. 2 Satz 1 BBiG",
      "§ 45 Abs. 2 Satz 2 BBiG",
      "§ 45 Abs. 2 Satz 4 BBiG",
    ]);
  });

  it("cite the Handwerksordnung for a craft", () => {
    expect(asked("gebaeudereiniger", { months: 12 }).reasons[0]?.norm.text).toBe("§ 37 Abs. 2 Satz 1 HwO");
  });

  it("say why there is no such way in nursing", () => {
    const found = asked("pflegefachkraft", { months: 120 });
    expect(found).toMatchObject({ outcome: "not-applicable", requiredMonths: null, missing: [] });
    expect(found.reasons.map(({ norm }) => norm.text)).toEqual(["§ 63 PflBG"]);
  });

  it("throw for an occupation that the file does not hold", () => {
    expect(() => asked("unbekannt")).toThrow(expect.objectContaining({ code: "regulation-unknown" }));
  });
});

describe("properties", () => {
  const rank = { "not-met": 0, unknown: 1, met: 2, "not-applicable": 3 };

  it("more months never lower the outcome", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 40 }), (months, more) => {
        const [before, after] = [asked("fachlagerist", { months }), asked("fachlagerist", { months: months + more })];
        expect(rank[after.outcome]).toBeGreaterThanOrEqual(rank[before.outcome]);
      }),
    );
  });

  it("an imprecise day holds the outcome of each day it can be", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2019, max: 2025 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const exact = asked("fachlagerist", { from: `${year}-${String(month).padStart(2, "0")}-15`, to: null });
        const imprecise = asked("fachlagerist", { from: String(year), to: null });
        expect(imprecise.months!.lo).toBeLessThanOrEqual(exact.months!.lo);
        expect(imprecise.months!.hi).toBeGreaterThanOrEqual(exact.months!.hi);
        if (imprecise.outcome !== "unknown") expect(exact.outcome).toBe(imprecise.outcome);
      }),
    );
  });
});
