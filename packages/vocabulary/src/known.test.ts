// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, expectTypeOf, it } from "vitest";
import { isMissing, missingReasons, valueOf } from "./known.ts";
import type { Knowable } from "./known.ts";

describe("isMissing", () => {
  it.each(missingReasons)("knows the reason %s", (missing) => {
    expect(isMissing({ missing })).toBe(true);
  });

  it.each([null, undefined, "unknown", 0, [], {}, { missing: ["birthDate"] }, { missing: "lost" }])(
    "takes %j for a value",
    (value) => {
      expect(isMissing(value)).toBe(false);
    },
  );
});

describe("valueOf", () => {
  it("keeps values that look like nothing", () => {
    expect([valueOf(false), valueOf(0), valueOf(""), valueOf<null>(null)]).toEqual([false, 0, "", null]);
  });

  it("gives nothing for a missing or absent value", () => {
    expect(valueOf({ missing: "restricted" })).toBeUndefined();
    expect(valueOf(undefined)).toBeUndefined();
  });

  it("takes the reason out of the type", () => {
    const value: Knowable<number> = { missing: "declined" };
    expectTypeOf(valueOf<number>(value)).toEqualTypeOf<number | undefined>();
    expect(valueOf<number>(value)).toBeUndefined();
  });
});
