// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCertificate, exampleEnrolment, exampleFile, exampleFramework } from "../checks/examples.ts";
import type { Certificate } from "../records/certificate.ts";
import type { QualificationFile } from "../records/file.ts";
import type { Recognition } from "../records/recognition.ts";
import { coverageOf } from "./coverage.ts";
import { knownStates } from "./state.ts";

const on = "2021-08-01";

const asked = (file: QualificationFile, day = on) =>
  coverageOf(file, { participantId: "p1", frameworkId: "beispiel", on: day });

const certificate = (module: number): Certificate => ({
  ...exampleCertificate,
  number: `Z-${module}`,
  moduleId: `m${module}`,
});

describe("a recognition", () => {
  const old = { ...exampleFramework, id: "alt", version: "0" };
  const both = exampleFile({ frameworks: [old, exampleFramework], enrolments: [], assessments: [] });
  const held = { ...certificate(3), frameworkVersion: "0" };
  const recognition: Recognition = {
    id: "a1",
    from: { moduleId: "m3", frameworkVersion: "0" },
    to: { moduleId: "m3", frameworkVersion: "1" },
    basis: "Vergleich der Inhalte",
    decidedBy: { role: "chamber" },
    decidedOn: "2021-07-20",
  };
  const third = (changes: Partial<Recognition>, day = on, certificates = [held]) =>
    asked({ ...both, certificates, recognitions: [{ ...recognition, ...changes }] }, day).modules[2];

  it("makes the certificate of another version cover the module, and says so", () => {
    expect(asked({ ...both, certificates: [held] }).modules[2]?.state).toBe("open");
    expect(third({})).toMatchObject({
      state: "certified",
      monthsDone: { lo: 4, hi: 4 },
      recognisedFrom: { moduleId: "m3", frameworkVersion: "0" },
    });
  });

  it("holds from the day it was decided until the day it ended", () => {
    expect(third({}, "2021-07-19")?.state).toBe("open");
    expect(third({}, "2021-07-20")?.state).toBe("certified");
    expect(third({ endedOn: "2021-08-01" }, "2021-07-31")?.state).toBe("certified");
    expect(third({ endedOn: "2021-08-01" }, "2021-08-01")?.state).toBe("open");
  });

  it("counts for the person it was decided for", () => {
    expect(third({ participantId: "p1" })?.state).toBe("certified");
    expect(third({ participantId: "p2" })?.state).toBe("open");
  });

  it("falls with the certificate it rests on, and needs one at all", () => {
    const revoked = { ...held, status: "revoked", reason: "Täuschung", endedOn: "2021-07-25" } as const;
    expect(third({}, on, [revoked])?.state).toBe("open");
    expect(third({}, on, [])?.state).toBe("open");
  });

  it("does not speak of a module that is certified itself", () => {
    expect(third({}, on, [held, certificate(3)])).not.toHaveProperty("recognisedFrom");
  });

  it("is no chain", () => {
    const next: Recognition = {
      ...recognition,
      id: "a2",
      from: recognition.to,
      to: { moduleId: "m4", frameworkVersion: "1" },
    };
    const { modules } = asked({ ...both, certificates: [held], recognitions: [recognition, next] });
    expect(modules.map(({ state }) => state)).toEqual(["open", "open", "certified", "open"]);
  });

  it("clears up an enrolment in another version", () => {
    const enrolments = [{ ...exampleEnrolment, moduleId: "m3", frameworkVersion: "0" }];
    expect(asked({ ...both, enrolments }).otherVersions).toEqual(["e1"]);
    expect(asked({ ...both, enrolments, recognitions: [recognition] }).otherVersions).toEqual([]);
  });

  it("never lowers the coverage of a position, nor what is done in total", () => {
    const pins = fc.record({
      moduleId: fc.constantFrom("m1", "m2", "m3", "m4"),
      frameworkVersion: fc.constantFrom("0", "1"),
    });
    const recognitions = fc.array(fc.record({ from: pins, to: pins }), { maxLength: 4 });
    const held = fc.array(pins, { maxLength: 4 });
    const rank = (state: string) => knownStates.findIndex((known) => known === state);
    fc.assert(
      fc.property(held, recognitions, pins, pins, (certificates, before, from, to) => {
        const file = (pairs: readonly Pick<Recognition, "from" | "to">[]) => ({
          ...both,
          certificates: certificates.map((pin, index) => ({ ...exampleCertificate, ...pin, number: `Z-${index}` })),
          recognitions: pairs.map((pair, index) => ({ ...recognition, id: `a${index}`, ...pair })),
        });
        const [less, more] = [asked(file(before)), asked(file([...before, { from, to }]))];
        less.positions.forEach(({ state }, index) =>
          expect(rank(more.positions[index]!.state)).toBeGreaterThanOrEqual(rank(state)),
        );
        expect(more.months.done.lo).toBeGreaterThanOrEqual(less.months.done.lo);
        expect(more.toComplete.sets[0]!.length).toBeLessThanOrEqual(less.toComplete.sets[0]!.length);
      }),
    );
  });
});
