// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCertificate, exampleEnrolment, exampleModule, withModules } from "../checks/examples.ts";
import type { Certificate } from "../records/certificate.ts";
import type { QualificationFile } from "../records/file.ts";
import { coverageOf } from "./coverage.ts";

const on = "2021-08-01";

const asked = (file: QualificationFile, day = on) =>
  coverageOf(file, { participantId: "p1", frameworkId: "beispiel", on: day });

const certificate = (module: number): Certificate => ({
  ...exampleCertificate,
  number: `Z-${module}`,
  moduleId: `m${module}`,
});

describe("hours", () => {
  const timed = (number: number, hours: object) => exampleModule(number, hours);
  const file = withModules(
    timed(1, { theoryHours: 200, inCompanyHours: 100 }),
    timed(2, { theoryHours: 120 }),
    timed(3, {}),
  );

  it("are done with the module, open before it, and never guessed", () => {
    expect(asked(file).hours).toEqual({
      theory: { done: 200, open: 120, total: 320, notStated: ["TQ3"] },
      inCompany: { done: 100, open: 0, total: 100, notStated: ["TQ2", "TQ3"] },
    });
  });

  it("count what was attended while a module is running, up to what it has", () => {
    const running = (theory: number) => ({
      ...file,
      assessments: [],
      certificates: [],
      enrolments: [
        {
          ...exampleEnrolment,
          status: "running" as const,
          actual: { from: "2021-07-01", to: null },
          hoursDone: { theory },
        },
      ],
    });
    expect(asked(running(80)).modules[0]?.hours).toEqual({
      theory: { done: 80, total: 200 },
      inCompany: { done: 0, total: 100 },
    });
    expect(asked(running(280)).hours.theory).toMatchObject({ done: 200, open: 120 });
  });

  it("are never fewer with one certificate more", () => {
    const stated = [1, 2, 3, 4].map((number) => timed(number, { theoryHours: 100 + number, inCompanyHours: 50 }));
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4]), fc.integer({ min: 1, max: 4 }), (held, added) => {
        const at = (numbers: readonly number[]) =>
          asked({ ...withModules(...stated), assessments: [], enrolments: [], certificates: numbers.map(certificate) });
        const [before, after] = [at(held).hours, at([...held, added]).hours];
        expect(after.theory.done).toBeGreaterThanOrEqual(before.theory.done);
        expect(after.inCompany.open).toBeLessThanOrEqual(before.inCompany.open);
      }),
    );
  });
});
