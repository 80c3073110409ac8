// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { proveChecks } from "@quartierkit/findings";
import { describe, expect, test } from "vitest";
import { checkDistrict, districtChecks } from "./checks.ts";
import { base, sound } from "./examples.ts";
import { readDistrict } from "./read.ts";

const on = "2022-06-30";

test("every check passes its sound examples and catches its broken ones", () => {
  expect(proveChecks(districtChecks, { on, parameters: undefined })).toEqual([]);
});

test("a sound district has no finding", () => {
  expect([base, sound].flatMap((district) => checkDistrict(district, { on }))).toEqual([]);
});

describe("reading a district", () => {
  test("keeps a sound one as it is", () => {
    expect(readDistrict(structuredClone(sound))).toEqual({ district: sound, findings: [] });
  });

  test.each([
    [
      "an AGS of seven digits",
      { profile: { ...base.profile, municipality: { name: "Herne", ags: "5916000" } } },
      "/profile/municipality/ags",
    ],
    [
      "an impossible day",
      { profile: { ...base.profile, period: { from: "2020-02-30", to: null } } },
      "/profile/period/from",
    ],
    ["an unknown Land", { profile: { ...base.profile, land: "NW" } }, "/profile/land"],
    ["an unknown field", { mayor: "x" }, "/mayor"],
    [
      "a ring of three points",
      {
        area: {
          ...base.area,
          boundary: {
            type: "Polygon",
            coordinates: [
              [
                [7, 51],
                [8, 51],
                [7, 51],
              ],
            ],
          },
        },
      },
      "/area/boundary/coordinates/0",
    ],
  ])("%s is found at its place", (_, changes, path) => {
    const { district, findings } = readDistrict({ ...base, ...changes }, { file: "project.json" });
    expect(district).toBeNull();
    expect(findings.map((finding) => [finding.path, finding.file])).toContainEqual([path, "project.json"]);
  });
});
