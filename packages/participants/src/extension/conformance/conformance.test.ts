// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { proveChecks } from "@quartierkit/findings";
import { describe, expect, test } from "vitest";
import { sample } from "../sample.ts";
import { conformanceChecks, conformanceOf } from "./conformance.ts";
import { conformanceTests } from "./tests.ts";

test("every rule of the kit passes its sound examples and catches its broken ones", () => {
  expect(proveChecks(conformanceChecks, { on: "2021-01-01", parameters: undefined })).toEqual([]);
});

test("each broken example breaks the rule that it was made for in the first place", () => {
  for (const { code, examples } of conformanceChecks) {
    for (const { extension, previous } of examples.failing) {
      expect(
        conformanceOf(extension, previous).map((finding) => finding.code),
        code,
      ).toContain(code);
    }
  }
});

describe("the kit in a test runner", () => {
  test.each(conformanceTests(sample, sample))("$name", ({ run }) => {
    expect(run).not.toThrow();
  });

  test("throws with the place and what to do", () => {
    const lighter = { ...sample, severities: { "T-STALE-OPEN": "info" as const } };
    const failing = conformanceTests(lighter).filter(({ run }) => {
      try {
        run();
        return false;
      } catch (error) {
        expect(error).toMatchObject({ name: "ExtensionError", code: "extension-not-conforming" });
        expect(String(error)).toMatch(/\/severities\/T-STALE-OPEN: error CONF-WEAKER: .* → Take the entry away/);
        return true;
      }
    });
    expect(failing.map(({ name }) => name)).toEqual(["CONF-WEAKER: Core check weakened"]);
  });
});
