// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withCatalogue } from "../catalogue/catalogue.ts";
import {
  exampleAssessment,
  exampleCertificate,
  exampleEnrolment,
  exampleFile,
  exampleFramework,
  exampleModule,
  withEnrolment,
  withModules,
} from "../checks/examples.ts";
import type { Certificate } from "../records/certificate.ts";
import type { QualificationFile } from "../records/file.ts";
import { coverageOf } from "./coverage.ts";
import { knownStates } from "./state.ts";

const on = "2021-08-01";

const asked = (file: QualificationFile, day = on, frameworkId = "beispiel") =>
  coverageOf(file, { participantId: "p1", frameworkId, on: day });

const certificate = (module: number): Certificate => ({
  ...exampleCertificate,
  number: `Z-${module}`,
  moduleId: `m${module}`,
});

const certified = (...modules: readonly number[]) => exampleFile({ certificates: modules.map(certificate) });

const states = (file: QualificationFile) => asked(file).positions.map(({ state }) => state);

describe("coverageOf", () => {
  it("fills a position by the shares of its modules", () => {
    expect(states(certified(1))).toEqual(["open", "open"]);
    expect(states(certified(1, 2))).toEqual(["certified", "open"]);
    expect(states(certified(1, 2, 3, 4))).toEqual(["certified", "certified"]);
  });

  it("takes the furthest state that the shares fill together", () => {
    const running = { ...exampleEnrolment, id: "e2", moduleId: "m2", status: "running" } as const;
    const file = exampleFile({
      enrolments: [exampleEnrolment, { ...running, actual: { from: "2021-07-06", to: null } }],
    });
    expect(states(file)).toEqual(["running", "open"]);
  });

  it("names the modules that cover a position and counts the months", () => {
    const { positions, months, modules } = asked(exampleFile());
    expect(positions.map(({ by }) => by)).toEqual([
      ["TQ1", "TQ2"],
      ["TQ3", "TQ4"],
    ]);
    expect(months).toEqual({ done: { lo: 4, hi: 4 }, open: { lo: 12, hi: 12 }, total: { lo: 16, hi: 16 } });
    expect(modules.map(({ state }) => state)).toEqual(["certified", "open", "open", "open"]);
  });

  it("counts the whole months of a running module, without interruptions", () => {
    const running = { status: "running", actual: { from: "2021-03-01", to: null } } as const;
    const done = (changes: object, day: string) =>
      asked({ ...withEnrolment({ ...running, ...changes }), assessments: [], certificates: [] }, day).months.done;
    expect(done({}, "2021-03-30")).toEqual({ lo: 0, hi: 0 });
    expect(done({}, "2021-03-31")).toEqual({ lo: 1, hi: 1 });
    expect(done({}, "2021-05-31")).toEqual({ lo: 3, hi: 3 });
    expect(done({}, "2022-05-31")).toEqual({ lo: 4, hi: 4 });
    expect(done({ interruptions: [{ from: "2021-04-01", to: "2021-04-30" }] }, "2021-05-31")).toEqual({ lo: 2, hi: 2 });
    expect(done({ interruptions: [{ from: "2021-04-01", to: null }] }, "2021-05-31")).toEqual({ lo: 1, hi: 1 });
  });

  it("gives bounds where a module does not say how long it takes", () => {
    const { months: _months, ...timeless } = exampleModule(2);
    const { months } = asked(withModules(exampleModule(1), timeless));
    expect(months.total).toEqual({ lo: 6, hi: 10 });
    expect(months.open).toEqual({ lo: 2, hi: 6 });
  });

  it("reads weeks as months: 52 weeks are twelve", () => {
    const { months: _months, ...timeless } = exampleModule(1);
    expect(asked(withModules({ ...timeless, weeks: 52 })).months.total).toEqual({ lo: 12, hi: 12 });
  });

  it("tells a position that nobody covers from one of which nobody knows", () => {
    const stated = asked(withModules(exampleModule(1), exampleModule(2)));
    expect(stated.neverCovered).toEqual(["b"]);
    expect(stated.positions[1]?.state).toBe("open");
    const silent = asked(withModules(exampleModule(1), exampleModule(2, { mapping: "unknown", positionsCovered: [] })));
    expect(silent.neverCovered).toEqual([]);
    expect(silent.notKnown).toEqual(["b"]);
    expect(silent.positions[1]?.state).toBe("not-known");
  });

  it("names double cover, and whether it is certain", () => {
    const whole = { positionsCovered: [{ position: "a", share: 1, mark: "D" }] } as const;
    expect(asked(withModules(exampleModule(1, whole), exampleModule(2, whole))).double).toEqual([
      { position: "a", by: ["TQ1", "TQ2"], certain: true },
    ]);
    const open = { positionsCovered: [{ position: "a", mark: "D" }] } as const;
    expect(asked(withModules(exampleModule(1, open), exampleModule(2, open))).double).toEqual([
      { position: "a", by: ["TQ1", "TQ2"], certain: false },
    ]);
    expect(asked(exampleFile()).double).toEqual([]);
  });

  it("needs every module where the shares are not known", () => {
    const open = { positionsCovered: [{ position: "a", mark: "D" }] } as const;
    const file = (numbers: readonly number[]) => ({
      ...withModules(exampleModule(1, open), exampleModule(2, open)),
      certificates: numbers.map(certificate),
    });
    expect(states(file([1]))[0]).toBe("open");
    expect(states(file([1, 2]))[0]).toBe("certified");
  });

  it("counts no enrolment in another version, and says so", () => {
    const file = withEnrolment({ frameworkVersion: "0" });
    expect(asked(file).otherVersions).toEqual(["e1"]);
    expect(asked(exampleFile()).otherVersions).toEqual([]);
  });

  it("takes the version that stands last, or the one asked for", () => {
    const next = { ...exampleFramework, version: "2" };
    const file = exampleFile({ frameworks: [exampleFramework, next] });
    expect(asked(file).frameworkVersion).toBe("2");
    const first = coverageOf(file, { participantId: "p1", frameworkId: "beispiel", frameworkVersion: "1", on });
    expect(first.modules[0]?.state).toBe("certified");
  });

  it("throws for a framework or regulation that is not there", () => {
    expect(() => asked(exampleFile(), on, "unbekannt")).toThrow(expect.objectContaining({ code: "framework-unknown" }));
    expect(() => asked(exampleFile({ regulations: [] }))).toThrow(
      expect.objectContaining({ code: "regulation-unknown" }),
    );
  });
});

describe("which modules would complete the occupation", () => {
  it("finds the shortest sets exactly", () => {
    const whole = (number: number, position: string, months: number) =>
      exampleModule(number, { months, positionsCovered: [{ position, share: 1, mark: "D" }] });
    const file = withModules(whole(1, "a", 4), whole(2, "a", 2), whole(3, "b", 3));
    expect(asked({ ...file, certificates: [], assessments: [], enrolments: [] }).toComplete).toEqual({
      certain: true,
      sets: [
        ["TQ2", "TQ3"],
        ["TQ1", "TQ3"],
      ],
    });
    expect(asked(file).toComplete.sets).toEqual([["TQ3"]]);
  });

  it("leaves out a module that nobody may begin any more", () => {
    const whole = (number: number, obsoleteFrom?: string) =>
      exampleModule(number, {
        positionsCovered: [
          { position: "a", share: 1, mark: "D" },
          { position: "b", share: 1, mark: "D" },
        ],
        ...(obsoleteFrom === undefined ? {} : { obsoleteFrom }),
      });
    const file = { ...withModules(whole(1, "2021-08-01"), whole(2)), certificates: [], assessments: [] };
    expect(asked(file, "2021-07-31").toComplete.sets).toEqual([["TQ1"], ["TQ2"]]);
    expect(asked(file, "2021-08-01").toComplete.sets).toEqual([["TQ2"]]);
  });

  it("has one empty set where nothing is missing and none where the framework cannot complete it", () => {
    expect(asked(certified(1, 2, 3, 4)).toComplete).toEqual({ sets: [[]], certain: true });
    expect(asked(withModules(exampleModule(1))).toComplete).toEqual({ sets: [], certain: true });
  });

  it("takes every open module as needed where the mapping is not stated", () => {
    const file = withModules(exampleModule(1), exampleModule(2, { mapping: "derived" }), exampleModule(3));
    expect(asked(file).toComplete).toEqual({ sets: [["TQ2", "TQ3"]], certain: false });
  });
});

describe("adding a certificate", () => {
  const rank = (state: string) => knownStates.findIndex((known) => known === state);
  const shares = fc.array(
    fc.record({
      position: fc.constantFrom("a", "b"),
      share: fc.option(fc.constantFrom(0.25, 0.5, 1), { nil: undefined }),
    }),
    { maxLength: 3 },
  );

  it("never lowers the coverage of a position", () => {
    fc.assert(
      fc.property(
        fc.array(shares, { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (modules, held, added) => {
          const framework = modules.map((covers, index) =>
            exampleModule(index + 1, {
              positionsCovered: covers.map(({ position, share }) => ({
                position,
                mark: "D",
                ...(share === undefined ? {} : { share }),
              })),
            }),
          );
          const file = (numbers: readonly number[]) => ({
            ...withModules(...framework),
            certificates: numbers.map(certificate),
          });
          const before = asked(file(held)).positions;
          const after = asked(file([...held, added])).positions;
          before.forEach(({ state }, index) => expect(rank(after[index]!.state)).toBeGreaterThanOrEqual(rank(state)));
        },
      ),
    );
  });

  it("never lowers the months done, nor lengthens what is missing", () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4]), fc.integer({ min: 1, max: 4 }), (held, added) => {
        const [before, after] = [asked(certified(...held)), asked(certified(...held, added))];
        expect(after.months.done.lo).toBeGreaterThanOrEqual(before.months.done.lo);
        expect(after.toComplete.sets[0]!.length).toBeLessThanOrEqual(before.toComplete.sets[0]!.length);
      }),
    );
  });
});

describe("the built-in frameworks", () => {
  const pin = { participantId: "p1", moduleId: "agi-galabau-tq3", frameworkVersion: "nachqualifizierung.de" };
  const file = withCatalogue({
    ...exampleFile({ regulations: [], frameworks: [], experience: [] }),
    enrolments: [{ ...exampleEnrolment, ...pin }],
    assessments: [{ ...exampleAssessment, ...pin }],
    certificates: [{ ...exampleCertificate, ...pin }],
  });

  it("show a position as certified by derivation, and tell what nobody knows", () => {
    const { positions, neverCovered, notKnown, toComplete } = asked(file, on, "agi-galabau");
    const stateOf = (id: string) => positions.find((position) => position.id === id);
    expect(stateOf("c")).toMatchObject({ state: "certified", by: ["TQ3"], certain: false });
    expect(stateOf("e")).toMatchObject({ state: "open", by: ["TQ3", "TQ5"], certain: false });
    expect(neverCovered).toEqual([]);
    expect(notKnown).toEqual(["1", "2", "3", "a"]);
    expect(toComplete).toEqual({ sets: [["TQ1", "TQ2", "TQ4", "TQ5", "TQ6"]], certain: false });
  });
});
