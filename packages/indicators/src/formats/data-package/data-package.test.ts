// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFile } from "../../../testing/files.ts";
import { exampleFile, exampleWith, observed, unobserved } from "../../checks/examples.ts";
import { readDataPackage } from "./read.ts";
import { toDataPackage } from "./write.ts";
import type { DataPackage } from "./write.ts";

const whole = toDataPackage(exampleWith(observed(), unobserved({ area: "city", status: "suppressed-primary" })));

const changed = (name: string, change: (text: string) => string): DataPackage => ({
  ...whole,
  [name]: change(whole[name] ?? ""),
});

const codes = (texts: DataPackage) =>
  readDataPackage(texts).findings.map(({ code, file, line }) => `${code} ${file ?? ""} ${line ?? ""}`.trim());

describe("toDataPackage and readDataPackage", () => {
  it("give back any file as it was", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(readDataPackage(toDataPackage(file))).toEqual({ file, findings: [] });
      }),
      { numRuns: 150 },
    );
  });

  it("write the reason of a gap where the value would stand, and describe it", () => {
    expect(whole["observations.csv"]?.split("\r\n")[2]).toBe(
      "share,1,city,2020-12-31,suppressed-primary,,,suppressed-primary,s1,",
    );
    const descriptor = JSON.parse(whole["datapackage.json"] ?? "");
    const value = descriptor.resources[3].schema.fields.find(({ name }: { name: string }) => name === "value");
    expect(value.missingValues).toContainEqual({ value: "suppressed-primary", label: "geheim gehalten" });
  });

  it("let no withheld number out, even where the file still holds it", () => {
    const leaking = exampleWith(observed({ status: "suppressed-primary", value: 71.25, numerator: 2, denominator: 8 }));
    const text = JSON.stringify(toDataPackage(leaking));
    expect(text).not.toContain("71.25");
    expect(readDataPackage(toDataPackage(leaking)).file?.observations[0]).toEqual(
      unobserved({ status: "suppressed-primary", denominator: 8 }),
    );
  });
});

describe("readDataPackage", () => {
  it.each([
    [
      "a column too many",
      "observations.csv",
      (text: string) => text.replaceAll(/^/gm, "x,"),
      "package-header observations.csv 1",
    ],
    ["a column too few", "areas.csv", (text: string) => text.replace(",residual", ""), "package-header areas.csv 1"],
    [
      "two columns changed",
      "areas.csv",
      (text: string) => text.replace("id,name", "name,id"),
      "package-header areas.csv 1",
    ],
    ["no header", "areas.csv", (text: string) => text.replace(/^.*\r\n/, ""), "package-header areas.csv 1"],
    ["an empty table", "areas.csv", () => "", "package-header areas.csv 1"],
  ])("refuses a table with %s", (_, name, change, code) => {
    const { file, findings } = readDataPackage(changed(name, change));
    expect(file).toBeNull();
    expect(findings.map((finding) => `${finding.code} ${finding.file} ${finding.line}`)).toEqual([code]);
  });

  it("leaves out a row that it cannot read, and says where it stands", () => {
    const broken = (text: string) => text.replace(",20,", ",about 20,");
    expect(codes(changed("observations.csv", broken))).toEqual(["package-cell observations.csv 2"]);
    expect(readDataPackage(changed("observations.csv", broken)).file?.observations).toHaveLength(1);
    expect(codes(changed("observations.csv", (text) => text.replace(",20,", ",20,,")))).toEqual([
      "package-row-width observations.csv 2",
    ]);
    expect(codes(changed("observations.csv", (text) => text.replace("measured", "guessed")))).toEqual([
      "unknown-code observations.csv 2",
    ]);
    expect(codes(changed("observations.csv", (text) => text.replace(",,,suppressed-primary", ",,,measured")))).toEqual([
      "package-status observations.csv 3",
    ]);
    expect(codes(changed("observations.csv", (text) => text.replace("measured,s1", "measured,s9")))).toContain(
      "package-source observations.csv 2",
    );
  });

  it("says what is missing", () => {
    const { "areas.csv": _, ...rest } = whole;
    expect(codes(rest)).toEqual(["package-file-missing areas.csv"]);
    expect(codes(changed("datapackage.json", (text) => text.replaceAll('"areas"', '"places"')))).toContain(
      "package-resource-missing datapackage.json",
    );
    expect(readDataPackage({}).file).toBeNull();
    expect(readDataPackage({ "datapackage.json": "[]" }).file).toBeNull();
    expect(readDataPackage({ "datapackage.json": '{"resources":[{"name":"areas"}]}' }).file).toBeNull();
  });

  it("reads other separators, decimal commas, blank thousands and the missing values of version 1", () => {
    const descriptor = JSON.parse(whole["datapackage.json"] ?? "");
    const observations = descriptor.resources[3];
    observations.dialect = { delimiter: ";" };
    observations.schema.missingValues = ["", "-"];
    for (const field of observations.schema.fields)
      if (field.name === "value") Object.assign(field, { decimalChar: ",", groupChar: " " });
    const { file, findings } = readDataPackage({
      ...whole,
      "datapackage.json": JSON.stringify(descriptor),
      "observations.csv": (whole["observations.csv"] ?? "").replaceAll(",", ";").replace(";20;;", ";1 020,5;-;"),
    });
    expect(findings).toEqual([]);
    expect(file?.observations[0]).toEqual(observed({ value: 1020.5 }));
    expect(file?.observations[1]?.status).toBe("suppressed-primary");
  });

  it("reads 20,000 rows", () => {
    const observations = Array.from({ length: 20_000 }, (_, index) => observed({ value: index % 100 }));
    const { file, findings } = readDataPackage(toDataPackage(exampleFile({ observations })));
    expect(findings).toEqual([]);
    expect(file?.observations).toHaveLength(20_000);
  });
});
