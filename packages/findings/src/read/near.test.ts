// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestName } from "./near.ts";

const known = ["birthDate", "gender", "nationalities", "to", "atExit"];

describe("nearestName", () => {
  it.each([
    ["birthdate", "birthDate"],
    ["birth_date", "birthDate"],
    ["brithDate", "birthDate"],
    ["gendre", "gender"],
    ["genders", "gender"],
    ["nationality", undefined],
    ["nationalites", "nationalities"],
    ["at-exit", "atExit"],
    ["ot", "to"],
    ["x", undefined],
    ["", undefined],
    ["___", undefined],
    ["Geburtsdatum", undefined],
  ])("takes %j for %s", (name, meant) => {
    expect(nearestName(name, known)).toBe(meant);
  });

  it("takes the nearest, and the first of two that are as near", () => {
    expect(nearestName("measurs", ["measured", "measure"])).toBe("measure");
    expect(nearestName("cat", ["car", "can"])).toBe("car");
  });

  it("does not compare what nobody mistypes", () => {
    const long = "a".repeat(100_000);
    expect(nearestName(long, [long])).toBeUndefined();
    expect(nearestName("gender", [long])).toBeUndefined();
  });

  it("finds a name again from which one letter was left out", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(name, fc.nat(), (word, at) => {
        const index = at % word.length;
        expect(nearestName(word.slice(0, index) + word.slice(index + 1), [word])).toBe(word);
      }),
    );
  });
});
