// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { Check } from "./check.ts";
import { proveChecks } from "./prove.ts";

const sound: Check<number> = {
  code: "T-NEGATIVE",
  severity: "error",
  title: { de: "Vorzeichen", en: "Sign" },
  message: { de: "{value} ist negativ.", en: "{value} is negative." },
  hint: { de: "Ändern.", en: "Change it." },
  find: (value) => (value < 0 ? [{ path: "", values: { value } }] : []),
  examples: { passing: [0, 1], failing: [-1] },
};

const context = { on: "2021-06-01", parameters: undefined };

const prove = (...checks: readonly Check<number>[]) => proveChecks(checks, context);

describe("proveChecks", () => {
  it("is content with a sound registry", () => {
    expect(prove(sound)).toEqual([]);
  });

  it.each<[string, Partial<Check<number>>]>([
    ["passing example 1 fails", { examples: { passing: [0, -3], failing: [-1] } }],
    ["failing example 0 passes", { examples: { passing: [0], failing: [1] } }],
    ["has no passing example", { examples: { passing: [], failing: [-1] } }],
    ["has no failing example", { examples: { passing: [0], failing: [] } }],
    ["leaves a place in its message unfilled", { hint: { de: "Kleiner als {limit}.", en: "Less." } }],
    ["says nothing in one of its languages", { message: { de: "Negativ.", en: " " } }],
    [
      "points with something that is no JSON pointer",
      { find: (value) => (value < 0 ? [{ path: "value" }] : []), message: sound.hint },
    ],
  ])("complains: %s", (complaint, parts) => {
    expect(prove({ ...sound, ...parts })).toEqual([`T-NEGATIVE: ${complaint}`]);
  });

  it("complains about a code that stands twice", () => {
    expect(prove(sound, sound)).toEqual(["T-NEGATIVE: stands twice"]);
  });

  it.each([{ validFrom: "2023-01-01" }, { validTo: "2016-07-31" }, { validFrom: "2016-08-01", validTo: "2020-12-31" }])(
    "proves a check on a day when it is in force: %j",
    (validity) => {
      expect(prove({ ...sound, ...validity })).toEqual([]);
      expect(prove({ ...sound, ...validity, find: () => [] })).toEqual(["T-NEGATIVE: failing example 0 passes"]);
    },
  );
});
