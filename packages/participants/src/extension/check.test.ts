// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { compareSeverities, proveChecks } from "@quartierkit/findings";
import { describe, expect, test } from "vitest";
import { base, having } from "../checks/examples.ts";
import { checkRegister, participantChecks } from "../checks/run.ts";
import { defaultParameters } from "../parameters.ts";
import type { Register } from "../records/register.ts";
import { checkExtendedRegister } from "./check.ts";
import { coreCodeOf } from "./code-lists.ts";
import { extensionDataChecks } from "./data-checks.ts";
import { declarationIn } from "./declared.ts";
import { extended, refined, sample } from "./sample.ts";

const on = "2022-12-31";
const check = (register: Register, extensions = [sample]) => checkExtendedRegister(register, { on, extensions });
const codes = (register: Register, extensions = [sample]) => check(register, extensions).map(({ code }) => code);

test("every check of own fields passes its sound examples and catches its broken ones", () => {
  expect(proveChecks(extensionDataChecks, { on, parameters: defaultParameters })).toEqual([]);
});

describe("an extension that the program knows", () => {
  test("declares its fields, so that the file need not", () => {
    const { register } = extended({ school: "open-day" });
    expect(checkRegister(register, { on }).map(({ code }) => code)).toEqual(["PRIV-EXT-UNDECLARED"]);
    expect(codes(register)).toEqual([]);
    expect(codes({ ...register, extensions: [declarationIn(sample)] }, [])).toEqual(["EXT-UNKNOWN"]);
  });

  test("adds its own checks", () => {
    expect(check(extended({ school: "enrolled" }).register)).toMatchObject([
      { code: "EXAMPLE-EICHENFURT-SCHOOL", path: "/participants/0/ext", severity: "warning" },
    ]);
  });

  test("says more exactly what the core says, and may not contradict it", () => {
    expect(coreCodeOf(sample, "eichenfurt.exit-detail", "childcare-lost")).toBe("participant-family");
    expect(coreCodeOf(sample, "eichenfurt.exit-detail", "provider-absence")).toBe("provider-absence");
    expect(coreCodeOf(sample, "eichenfurt.exit-detail", "childcare-lots")).toBeUndefined();
    expect(coreCodeOf(sample, "another", "provider")).toBeUndefined();
    expect(codes(refined("childcare-lost", "provider").register)).toContain("EXT-CODE-APART");
  });

  test("leaves out what was entered in error", () => {
    const { register } = extended({ school: "enrolled", oldSchool: "x" }, "2022-01-01");
    const mistaken = {
      ...register,
      participants: register.participants.map((one) => ({ ...one, enteredInError: true })),
    };
    expect(codes(mistaken).filter((code) => code.startsWith("EX"))).toEqual([]);
  });
});

describe("a core check", () => {
  const planted = participantChecks.flatMap(({ examples }) => examples.failing);
  const loosening = {
    ...sample,
    severities: Object.fromEntries(participantChecks.map(({ code }) => [code, "info" as const])),
  };

  test("can be graver in a city", () => {
    const stale = having({
      participations: base.participations.map(({ exit: _exit, ...one }) => ({
        ...one,
        status: "active" as const,
        planned: { from: "2020-03-02", to: "2021-02-28" },
        actual: { from: "2020-03-02", to: null },
      })),
    });
    const severity = (extensions: readonly (typeof sample)[]) =>
      checkExtendedRegister(stale, { on, extensions }).find(({ code }) => code === "T-STALE-OPEN")?.severity;
    expect([severity([]), severity([sample]), severity([loosening])]).toEqual(["warning", "error", "warning"]);
  });

  test("never falls silent or becomes lighter, whatever an extension asks for", () => {
    for (const register of planted) {
      const before = checkRegister(register, { on }).filter(({ code }) => code !== "PRIV-EXT-UNDECLARED");
      const after = check(register, [loosening, sample]);
      for (const { code, path, severity } of before) {
        const same = after.filter((finding) => finding.code === code && finding.path === path);
        expect(
          same.some((finding) => compareSeverities(finding.severity, severity) <= 0),
          code,
        ).toBe(true);
      }
    }
    expect(planted.length).toBeGreaterThan(100);
  });
});

test("fields of an unknown namespace are a note with the place in the file as written", () => {
  const { register } = extended({ school: "open-day" });
  const kept = Object.fromEntries(Object.keys(register).map((list) => [list, list === "participants" ? [4] : [0, 1]]));
  const findings = checkExtendedRegister(register, { on, extensions: [], kept });
  expect(findings.find(({ code }) => code === "EXT-UNKNOWN")).toMatchObject({
    severity: "info",
    path: "/participants/4/ext/example.eichenfurt",
  });
});
