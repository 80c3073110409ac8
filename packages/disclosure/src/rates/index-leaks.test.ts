// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { indexLeaks } from "./index-leaks.ts";
import type { IndexedArea } from "./index-leaks.ts";

const areas: readonly IndexedArea[] = ["a", "b", "c", "d", "e"].map((id, at) => ({
  id,
  z: { s1: at - 2, s2: 2 - at },
  statusSum: 0,
}));
const without = (ids: readonly string[], rest: Partial<IndexedArea> = {}): readonly IndexedArea[] =>
  areas.map((area) => (ids.includes(area.id) ? { ...area, z: { ...area.z, s1: null }, ...rest } : area));
const hidden = [{ area: "b", column: "s1" }];
const codes = (published: readonly IndexedArea[]) => indexLeaks(published, hidden).map(({ code }) => code);

describe("hidden shares behind an index", () => {
  test("a published z-value gives the share back", () => {
    expect(indexLeaks(areas, hidden)).toMatchObject([
      { code: "SDC-INDEX-Z", severity: "error", path: "/areas/1/z/s1" },
    ]);
  });

  test("so does the sum with the other z-values", () => {
    expect(codes(without(["b", "c", "d"]))).toEqual(["SDC-INDEX-SUM"]);
    expect(codes(without(["b", "c", "d"], { z: { s1: null, s2: null } }))).toEqual([]);
  });

  test("one or two missing z-values follow from mean and deviation, three do not", () => {
    const bare = { statusSum: null };
    expect(codes(without(["b"], bare))).toEqual(["SDC-INDEX-REST"]);
    expect(codes(without(["b", "c"], bare))).toEqual(["SDC-INDEX-REST"]);
    expect(codes(without(["b", "c", "d"], bare))).toEqual([]);
  });

  test("an area that is not published at all gives nothing away", () => {
    expect(indexLeaks(areas.slice(2), hidden)).toEqual([]);
  });
});
