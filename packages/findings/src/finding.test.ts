// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortFindings, worst } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { compareSeverities, severities } from "./severity.ts";

const finding = (parts: Partial<Finding>): Finding => ({
  code: "T",
  severity: "error",
  path: "",
  message: { de: "Falsch.", en: "Wrong." },
  hint: { de: "Ändern.", en: "Change it." },
  ...parts,
});

describe("worst", () => {
  it("is nothing where nothing was found", () => {
    expect(worst([])).toBeNull();
  });

  it.each([
    [["info", "error", "warning"], "error"],
    [["info", "warning"], "warning"],
    [["info"], "info"],
  ] as const)("of %j is %s", (given, gravest) => {
    expect(worst(given.map((severity) => finding({ severity })))).toBe(gravest);
  });
});

it("orders severities from the gravest to the lightest", () => {
  expect(severities.toReversed().toSorted(compareSeverities)).toEqual(["error", "warning", "info"]);
});

describe("sortFindings", () => {
  it("puts the gravest first, then file, line and place", () => {
    const sorted = sortFindings([
      finding({ severity: "info", file: "a.json" }),
      finding({ file: "b.json" }),
      finding({ file: "a.json", line: 10 }),
      finding({ file: "a.json", line: 9, path: "/b" }),
      finding({ file: "a.json", line: 9, path: "/a" }),
    ]);
    expect(sorted.map(({ severity, file, line, path }) => [severity, file, line, path])).toEqual([
      ["error", "a.json", 9, "/a"],
      ["error", "a.json", 9, "/b"],
      ["error", "a.json", 10, ""],
      ["error", "b.json", undefined, ""],
      ["info", "a.json", undefined, ""],
    ]);
  });

  it("counts indexes as numbers and puts a record before its fields", () => {
    const paths = ["/p/10/a", "/p/2/b", "/p/2", "/p/2/a", "/p", "/p/x", "/o/3"];
    const sorted = sortFindings(paths.map((path) => finding({ path })));
    expect(sorted.map(({ path }) => path)).toEqual(["/o/3", "/p", "/p/2", "/p/2/a", "/p/2/b", "/p/10/a", "/p/x"]);
  });

  it("keeps the order of findings about the same place, and the list it was given", () => {
    const given = [finding({ code: "B" }), finding({ code: "A" })];
    expect(sortFindings(given).map(({ code }) => code)).toEqual(["B", "A"]);
    expect(sortFindings(given)).not.toBe(given);
  });

  it("does not depend on the order they come in", () => {
    const some = fc.record({
      severity: fc.constantFrom(...severities),
      file: fc.constantFrom("a", "b"),
      path: fc.constantFrom("", "/1", "/2/a", "/10", "/x", "/2"),
    });
    fc.assert(
      fc.property(fc.array(some), (parts) => {
        const findings = parts.map(finding);
        expect(sortFindings(findings.toReversed())).toEqual(sortFindings(findings));
      }),
    );
  });
});
