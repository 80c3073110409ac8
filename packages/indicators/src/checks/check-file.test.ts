// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { proveChecks } from "@quartierkit/findings";
import { describe, expect, it } from "vitest";
import { checkIndicatorFile, indicatorChecks } from "./check-file.ts";
import { exampleFile, exampleShare, exampleWith, observed } from "./examples.ts";
import { defaultParameters } from "./parameters.ts";

const on = "2026-11-22";

describe("indicatorChecks", () => {
  it("pass their passing examples, catch their failing ones and fill their messages", () => {
    expect(proveChecks(indicatorChecks, { on, parameters: defaultParameters })).toEqual([]);
  });

  it("find nothing in a sound file", () => {
    expect(checkIndicatorFile(exampleFile(), { on })).toEqual([]);
  });
});

const codes = (...parameters: Parameters<typeof checkIndicatorFile>) =>
  checkIndicatorFile(...parameters).map(({ code, path }) => `${code} ${path}`);

describe("checkIndicatorFile", () => {
  it("lets the reference date be today and not tomorrow", () => {
    const file = exampleWith(observed({ referenceDate: "2020-12-31" }));
    expect(codes(file, { on: "2020-12-31" })).toEqual([]);
    expect(codes(file, { on: "2020-12-30" })).toEqual(["IND-DATE-IN-FUTURE /observations/0/referenceDate"]);
    expect(codes(file, { on: "2021-01-01" })).toEqual([]);
  });

  it("takes a city's own limits", () => {
    const file = exampleWith(observed({ numerator: 4, denominator: 20 }));
    expect(codes(file, { on })).toEqual([]);
    expect(codes(file, { on, parameters: { minimumCount: 5 } })).toEqual(["IND-SMALL-COUNT /observations/0/numerator"]);
  });

  it("names norm and values", () => {
    const [finding] = checkIndicatorFile(exampleWith(observed({ numerator: 2, denominator: 10 })), { on });
    expect(finding?.norm?.text).toBe("§ 281 Abs. 3 SGB III");
    expect(finding?.message.de).toContain("Die Fallzahl 2 liegt unter 3");
  });

  it("points to where a member stood in the file that was read", () => {
    const file = exampleWith(observed({ value: 101 }), observed({ value: 102 }));
    const kept = { areas: [0, 1], definitions: [0, 1], observations: [3, 7] };
    const findings = checkIndicatorFile(file, { on, kept, file: "figures.json" });
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "IND-DUPLICATE-OBSERVATION /observations/7",
      "IND-SHARE-RANGE /observations/3/value",
      "IND-SHARE-RANGE /observations/7/value",
    ]);
    expect(findings[0]?.related).toEqual(["/observations/3"]);
    expect(findings[0]?.file).toBe("figures.json");
  });

  it("leaves a series over time alone and reports what stands side by side", () => {
    const series = ["2018-12-31", "2019-12-31", "2020-12-31"].map((referenceDate) => observed({ referenceDate }));
    expect(codes(exampleWith(...series), { on })).toEqual([]);
    const older = observed({ area: "city", value: 10, referenceDate: "2019-12-31" });
    expect(codes(exampleWith(...series, older), { on })).toEqual(["IND-MIXED-DATES /observations"]);
  });

  it("survives areas in a circle and unknown references", () => {
    const circle = exampleFile({
      areas: [
        { id: "a", name: "A", level: "district", partOf: "b" },
        { id: "b", name: "B", level: "district", partOf: "a" },
        { id: "c", name: "C", level: "district", partOf: "a" },
      ],
      definitions: [exampleShare],
      observations: [observed({ area: "c" }), observed({ area: "nowhere" }), observed({ indicator: "unheard-of" })],
    });
    expect(codes(circle, { on })).toEqual([
      "IND-UNKNOWN-DEFINITION /observations/2/indicator",
      "IND-UNKNOWN-AREA /observations/1/area",
      "IND-UNKNOWN-AREA /observations/2/area",
      "IND-AREA-CIRCLE /areas/0/partOf",
      "IND-AREA-CIRCLE /areas/1/partOf",
    ]);
  });
});
