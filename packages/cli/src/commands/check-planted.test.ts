// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { checkOutputSchema } from "@quartierkit/findings/schema";
import { participantChecks } from "@quartierkit/participants";
import { extensionDataChecks } from "@quartierkit/participants/extension";
import { qualificationChecks } from "@quartierkit/qualifications";
import { beforeAll, describe, expect, test } from "vitest";
import { plantedRegister } from "../testing/planted.ts";
import { shell } from "../testing/shell.ts";
import type { Seen } from "../testing/shell.ts";

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** A day on which every rule is in force. */
const on = "2026-06-30";

describe("a file with every fault", () => {
  const planted = plantedRegister();
  let seen: Seen;
  let findings: readonly Found[];
  beforeAll(async () => {
    const files = { "people.json": JSON.stringify(planted) };
    seen = await shell(["check", "participants", "people.json", "--on", on, "--lang", "de"], files);
    findings = JSON.parse(seen.out).findings;
  });

  test("can be read: the faults are those of the checks, not of the form", () => {
    const codes = new Set([...participantChecks, ...extensionDataChecks].map(({ code }) => code));
    expect(findings.filter(({ code }) => !codes.has(code))).toEqual([]);
  });

  test("what is printed is what its schema says", () => {
    const printed = JSON.parse(seen.out);
    expect(checkOutputSchema.parse(printed)).toEqual(printed);
  });

  test.each(participantChecks.map(({ code }) => code))("%s is printed", (code) => {
    const own = findings.filter((finding) => finding.code === code);
    expect(own.length).toBeGreaterThan(0);
    for (const { message, hint, path } of own) {
      expect(message).not.toMatch(/[{}]/);
      expect(hint).not.toBe("");
      expect(path).toMatch(/^\/[a-zA-Z]+\/[0-9]+/);
    }
  });

  test("errors stand on standard error, one a line, and the status says so", () => {
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(seen.status).toBe(1);
    expect(seen.err.trimEnd().split("\n")).toHaveLength(errors.length);
    for (const { code } of errors) expect(seen.err).toContain(` Fehler ${code}: `);
  });
});

describe("a qualification file with a fault", () => {
  /** What only a city can say: birth dates, its limits, the official lists. */
  const needParameters = ["TQ-AGE", "FST-AGE25", "TQ-RETAKE", "KLDB-UNKNOWN", "KLDB-RETIRED", "ESCO-UNKNOWN"];
  const checks = qualificationChecks.filter(({ code }) => !needParameters.includes(code));

  test.each(checks)("$code is printed", async ({ code, examples, validFrom }) => {
    const [file] = examples.failing;
    const day = validFrom !== undefined && validFrom > "2022-01-01" ? validFrom : "2022-01-01";
    const { out } = await shell(["check", "qualifications", "tq.json", "--on", day, "--lang", "de"], {
      "tq.json": JSON.stringify(file),
    });
    const findings: readonly Found[] = JSON.parse(out).findings;
    const own = findings.filter((finding) => finding.code === code);
    expect(own.length).toBeGreaterThan(0);
    for (const { message, hint } of own) expect(`${message} ${hint}`).not.toMatch(/[{}]/);
  });
});
