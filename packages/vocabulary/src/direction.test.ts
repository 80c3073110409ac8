// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { directionOf } from "./direction.ts";

describe("directionOf", () => {
  it.each(["ar", "fa", "ckb", "ar-SY", "ku-Arab", "az-Arab-IR"])("%s runs from right to left", (language) => {
    expect(directionOf(language)).toBe("rtl");
  });

  it.each(["de", "de-simple", "tr", "uk", "kmr", "ku", "ar-Latn", ""])("%s runs from left to right", (language) => {
    expect(directionOf(language)).toBe("ltr");
  });
});
