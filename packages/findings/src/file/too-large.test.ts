// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tooLarge } from "./too-large.ts";

describe("tooLarge", () => {
  it("lets the limit itself pass", () => {
    expect(tooLarge(10_000_000, 10_000_000)).toBeNull();
    expect(tooLarge(0, 0)).toBeNull();
  });

  it.each([
    [12_400_000, 10_000_000, "12,4 MB", "höchstens 10 MB"],
    [10_000_001, 10_000_000, "10,1 MB", "höchstens 10 MB"],
    [2_000_000, 1500, "2000 kB", "höchstens 1,5 kB"],
    [11, 10, "11 Byte", "höchstens 10 Byte"],
    [1, 0, "1 Byte", "höchstens 0 Byte"],
  ])("says %i of %i bytes in words", (size, limit, has, may) => {
    const finding = tooLarge(size, limit, { file: "a.json" });
    expect(finding).toMatchObject({ code: "too-large", severity: "error", file: "a.json", path: "" });
    expect(finding?.message.de).toBe(`Die Datei hat ${has}; gelesen werden ${may}.`);
  });

  it("never says the same size twice", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.integer({ min: 1, max: 1000 }), (limit, more) => {
        const [has, may] = tooLarge(limit + more, limit)?.message.en.match(/[\d.]+(?= (?:MB|kB|Byte))/g) ?? [];
        expect(Number(has)).toBeGreaterThan(Number(may));
      }),
    );
  });
});
