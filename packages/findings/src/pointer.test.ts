// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointer, pointerSegments } from "./pointer.ts";

describe("pointer", () => {
  it.each([
    [[], ""],
    [["participants", 3], "/participants/3"],
    [["a/b", "m~n"], "/a~1b/m~0n"],
    [["~1"], "/~01"],
    [[""], "/"],
    [["", ""], "//"],
  ])("of %j is %s", (segments, path) => {
    expect(pointer(...segments)).toBe(path);
  });

  it("comes apart into the same segments", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("~", "/", "~1", "~01", "")), { minLength: 0 }),
        (segments) => {
          expect(pointerSegments(pointer(...segments))).toEqual(segments);
        },
      ),
    );
  });

  it("finds the value it was made for, as RFC 6901 says", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const record = new Map([[first, new Map([[second, "here"]])]]);
        const [one = "", other = ""] = pointerSegments(pointer(first, second));
        expect(record.get(one)?.get(other)).toBe("here");
      }),
    );
  });
});
