// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { exampleRecognition } from "../checks/degree-examples.ts";
import { isMissing } from "@quartierkit/vocabulary";
import { qualificationFileSchema } from "../records/file.ts";
import type { QualificationFile } from "../records/file.ts";
import { checkQualificationFile } from "../checks/run.ts";
import { exampleEnrolment, exampleFile } from "../checks/examples.ts";
import { catalogueFrameworks, catalogueRegulations, withCatalogue } from "./catalogue.ts";

const whole: QualificationFile = exampleFile({
  regulations: catalogueRegulations,
  frameworks: catalogueFrameworks,
  enrolments: [],
  assessments: [],
  certificates: [],
  experience: [],
});

const regulation = (id: string) => catalogueRegulations.find((entry) => entry.id === id)!;
const framework = (id: string) => catalogueFrameworks.find((entry) => entry.id === id)!;

describe("the catalogue", () => {
  it("fits the schema", () => {
    expect(qualificationFileSchema.safeParse(whole).error?.issues).toBeUndefined();
  });

  it("holds no error by its own checks: codes, references, ids", () => {
    const errors = checkQualificationFile(whole, { on: "2026-04-29" }).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
  });

  it("gives every occupation and module a source with a mark", () => {
    const sources = [
      ...catalogueRegulations,
      ...catalogueFrameworks,
      ...catalogueFrameworks.flatMap(({ modules }) => modules),
    ].map(({ source }) => source);
    expect(sources.filter(({ title, mark }) => title === "" || mark === undefined)).toEqual([]);
  });

  it("marks each assignment of a position as derived, and never gives a share", () => {
    const covers = catalogueFrameworks.flatMap(({ modules }) => modules.flatMap((module) => module.positionsCovered));
    expect(covers.length).toBeGreaterThan(10);
    expect(covers.filter(({ mark, share }) => mark !== "D" || share !== undefined)).toEqual([]);
  });

  it("says as a gap what was not read: titles, durations, positions", () => {
    const modules = catalogueFrameworks.flatMap((entry) => entry.modules);
    const silent = modules.filter(
      ({ title, gaps = [] }) => isMissing(title) && !gaps.some(({ field }) => field === "title"),
    );
    const timeless = modules.filter(
      ({ months, weeks, gaps = [] }) =>
        months === undefined && weeks === undefined && !gaps.some(({ field }) => field === "months"),
    );
    const positionless = catalogueRegulations.filter(
      ({ positions, gaps = [] }) => positions.length === 0 && !gaps.some(({ field }) => field === "positions"),
    );
    expect([silent, timeless, positionless]).toEqual([[], [], []]);
  });

  it("codes the helper in gardening and landscaping apart: 12101, never 12141", () => {
    expect(regulation("gaertner-galabau")).toMatchObject({ kldb: "12142", kldbHelper: "12101" });
  });

  it("gives both warehouse occupations one code, and different levels", () => {
    const [two, three] = [regulation("fachlagerist"), regulation("fachkraft-lagerlogistik")];
    expect([two.kldb, three.kldb]).toEqual(["51312", "51312"]);
    expect([two.dqr, three.dqr]).toEqual([3, 4]);
    expect([two.durationMonths, three.durationMonths]).toEqual([24, 36]);
  });

  it("holds the positions of the regulations that were read", () => {
    const count = (id: string) => regulation(id).positions.length;
    expect(count("gaertner-galabau")).toBe(11);
    expect(count("fachlagerist")).toBe(11);
    expect(count("fachkraft-kueche")).toBe(15);
    expect(count("fachkraft-gastronomie")).toBe(11);
    expect(count("hauswirtschafter")).toBe(18);
    expect(count("koch")).toBe(0);
  });

  it("knows five parts of the AGI framework for landscaping and leaves the sixth open", () => {
    const modules = framework("agi-galabau").modules;
    expect(modules.map(({ weeks }) => weeks)).toEqual([17, 17, 17, 17, 17, undefined]);
    expect(modules.map(({ title }) => isMissing(title))).toEqual([false, false, false, false, false, true]);
  });

  it("has no way to a nursing degree by Teilqualifikation", () => {
    expect(regulation("pflegefachkraft").pathway).toMatchObject({ kind: "none", norm: { text: "§ 63 PflBG" } });
    expect(regulation("pflegefachassistenz").pathway).toMatchObject({ kind: "none", norm: { text: "§ 49 PflFAssG" } });
  });
});

describe("withCatalogue", () => {
  const empty = exampleFile({ regulations: [], frameworks: [], assessments: [], certificates: [], experience: [] });

  it("adds what a file speaks of and nothing else", () => {
    const pinned = { ...exampleEnrolment, moduleId: "agi-galabau-tq1", frameworkVersion: "nachqualifizierung.de" };
    const file = withCatalogue({ ...empty, enrolments: [pinned] });
    expect(file.frameworks.map(({ id }) => id)).toEqual(["agi-galabau"]);
    expect(file.regulations.map(({ id }) => id)).toEqual(["gaertner-galabau"]);
  });

  it("lets the file's own regulation and framework count", () => {
    const own = { ...regulation("fachlagerist"), durationMonths: 18 };
    const file = withCatalogue({
      ...empty,
      regulations: [own],
      frameworks: [{ ...framework("bibb-fachlagerist"), version: "2020" }],
      enrolments: [{ ...exampleEnrolment, moduleId: "bibb-fachlagerist-1", frameworkVersion: "2020" }],
    });
    expect(file.regulations).toEqual([own]);
    expect(file.frameworks.map(({ version }) => version)).toEqual(["2020"]);
  });

  it("adds the occupation of work experience alone", () => {
    const experience = [{ id: "x", participantId: "p1", regulationId: "koch", kind: "work", months: 12 }] as const;
    const file = withCatalogue({ ...empty, enrolments: [], experience });
    expect(file.regulations.map(({ id }) => id)).toEqual(["koch"]);
    expect(file.frameworks).toEqual([]);
  });
});

describe("a city's own frameworks", () => {
  const own = exampleFile({
    recognitions: [
      { ...exampleRecognition, to: { moduleId: "agi-galabau-tq1", frameworkVersion: "nachqualifizierung.de" } },
      { ...exampleRecognition, id: "a-2", participantId: "p9" },
    ],
  });
  const file = exampleFile({ regulations: [], frameworks: [], experience: [] });

  it("come from a file of the same kind, with their occupations and general equivalences, not with its people", () => {
    const whole = withCatalogue(file, own);
    expect(whole.frameworks.map(({ id }) => id)).toEqual(["beispiel", "agi-galabau"]);
    expect(whole.regulations.map(({ id }) => id)).toEqual(["beispielberuf", "gaertner-galabau"]);
    expect(whole.recognitions?.map(({ id }) => id)).toEqual(["a-1"]);
    expect(whole.enrolments).toEqual(file.enrolments);
  });

  it("count before the built-in ones and after those of the file itself", () => {
    const regulation = catalogueRegulations.find(({ id }) => id === "fachlagerist")!;
    const work = { id: "x1", participantId: "p1", regulationId: "fachlagerist", kind: "work" } as const;
    const asked = { ...file, enrolments: [], assessments: [], certificates: [], experience: [work] };
    const longer = (durationMonths: number) => ({ regulations: [{ ...regulation, durationMonths }], frameworks: [] });
    expect(withCatalogue(asked, longer(30)).regulations[0]?.durationMonths).toBe(30);
    const held = { ...asked, regulations: longer(28).regulations };
    expect(withCatalogue(held, longer(30)).regulations.map((one) => one.durationMonths)).toEqual([28]);
  });

  it("that nobody speaks of stay away", () => {
    const empty = { ...file, enrolments: [], assessments: [], certificates: [] };
    expect(withCatalogue(empty, { ...own, recognitions: [] })).toEqual(empty);
  });
});
