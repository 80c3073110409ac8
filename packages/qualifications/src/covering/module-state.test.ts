// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import {
  exampleAssessment,
  exampleCertificate,
  exampleEnrolment,
  exampleFile,
  withCertificate,
  withEnrolment,
} from "../checks/examples.ts";
import type { TqEnrolment } from "../records/enrolment.ts";
import type { QualificationFile } from "../records/file.ts";
import { moduleStateOn } from "./module-state.ts";

const stateOn = (file: QualificationFile, on: string, moduleId = "m1") =>
  moduleStateOn(file, { participantId: "p1", moduleId, frameworkVersion: "1", on });

const only = (changes: Partial<TqEnrolment>) => ({ ...withEnrolment(changes), assessments: [], certificates: [] });

describe("moduleStateOn", () => {
  it.each([
    ["the day before it begins", "2021-02-28", "planned"],
    ["the first day", "2021-03-01", "running"],
    ["the day before the assessment", "2021-06-29", "running"],
    ["the day of the assessment", "2021-06-30", "passed"],
    ["the day before the certificate", "2021-07-04", "passed"],
    ["the day of the certificate", "2021-07-05", "certified"],
    ["years later", "2026-01-01", "certified"],
  ])("%s", (_name, on, expected) => {
    expect(stateOn(exampleFile(), on)).toBe(expected);
  });

  it("is open for somebody else, another module, another version", () => {
    const file = exampleFile();
    expect(stateOn(file, "2022-01-01", "m2")).toBe("open");
    const other = { participantId: "p2", moduleId: "m1", frameworkVersion: "1", on: "2022-01-01" };
    expect(moduleStateOn(file, other)).toBe("open");
    expect(moduleStateOn(file, { ...other, participantId: "p1", frameworkVersion: "2" })).toBe("open");
  });

  it("takes the assessment away with a revoked certificate, from the day of the revocation", () => {
    const file = withCertificate({ status: "revoked", reason: "Täuschung", endedOn: "2021-10-01" });
    expect(stateOn(file, "2021-09-30")).toBe("certified");
    expect(stateOn(file, "2021-10-01")).toBe("open");
  });

  it("does not count a revoked certificate whose day is not recorded", () => {
    expect(stateOn(withCertificate({ status: "revoked", reason: "Täuschung" }), "2021-08-01")).toBe("open");
  });

  it("keeps what was passed where a certificate was superseded, and counts the successor", () => {
    const old = { ...exampleCertificate, status: "superseded", endedOn: "2021-10-01", supersededBy: "Z-2" } as const;
    const replaced = exampleFile({ certificates: [old] });
    expect(stateOn(replaced, "2021-10-01")).toBe("passed");
    const successor = { ...exampleCertificate, number: "Z-2", issuedOn: "2021-10-01" };
    expect(stateOn(exampleFile({ certificates: [old, successor] }), "2021-10-01")).toBe("certified");
  });

  it("does not count a draft", () => {
    expect(stateOn(withCertificate({ status: "draft" }), "2021-12-01")).toBe("passed");
  });

  it.each([
    ["advised", {}, "open"],
    ["enrolled", {}, "running"],
    ["running", { to: null }, "running"],
    ["interrupted", { to: null }, "running"],
    ["trained", {}, "running"],
    ["kf-taken", {}, "running"],
    ["failed", {}, "open"],
    ["passed", {}, "passed"],
    ["certified", {}, "passed"],
    ["dropped", {}, "open"],
    ["transferred", {}, "open"],
  ] as const)("without further records, status %s after the end", (status, span, expected) => {
    const actual = { from: "2021-03-01", to: "2021-06-30", ...span };
    expect(stateOn(only({ status, actual }), "2021-08-01")).toBe(expected);
  });

  it("shows somebody who dropped out as running until the last day", () => {
    const file = only({ status: "dropped", reason: "Arbeit", actual: { from: "2021-03-01", to: "2021-04-15" } });
    expect(stateOn(file, "2021-04-15")).toBe("running");
    expect(stateOn(file, "2021-04-16")).toBe("open");
  });

  it("shows an enrolment without days as planned", () => {
    const { actual: _actual, ...undated } = { ...exampleEnrolment, status: "enrolled" } as const;
    const file = exampleFile({ enrolments: [undated], assessments: [], certificates: [] });
    expect(stateOn(file, "2021-04-15")).toBe("planned");
  });

  it("goes by the best of several enrolments", () => {
    const first = { ...exampleEnrolment, status: "transferred", reason: "Umzug" } as const;
    const second = {
      ...exampleEnrolment,
      id: "e2",
      actual: { from: "2021-07-01", to: null },
      status: "running",
    } as const;
    const file = exampleFile({ enrolments: [first, second], assessments: [], certificates: [] });
    expect(stateOn(file, "2021-08-01")).toBe("running");
  });

  it("does not take a failed assessment for a passed one", () => {
    const failed = { ...exampleAssessment, result: "failed" } as const;
    const file = { ...withEnrolment({ status: "failed" }), assessments: [failed], certificates: [] };
    expect(stateOn(file, "2021-08-01")).toBe("open");
  });
});
