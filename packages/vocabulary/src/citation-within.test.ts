// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { cite } from "./citation.ts";
import { isWithin } from "./citation-within.ts";

describe("isWithin", () => {
  it.each([
    ["§ 18 Abs. 1 Satz 2 SGB III", "§ 18 Abs. 1 SGB III"],
    ["§ 18 Abs. 1 SGB III", "§ 18 SGB III"],
    ["§ 18 SGB III", "SGB III"],
    ["§ 50c Abs. 3 BBiG", "§§ 50b-50e BBiG"],
    ["§ 50b BBiG", "§§ 50b-50e BBiG"],
    ["§§ 50c-50d BBiG", "§§ 50b-50e BBiG"],
    ["§ 24 AufenthG", "§§ 23-25b AufenthG"],
    ["§ 16d Abs. 6 Satz 2 SGB II", "§ 16d Abs. 6 Satz 1 und 2 SGB II"],
    ["Art. 82 VO (EU) 2021/1060", "VO (EU) 2021/1060"],
  ])("%s is in %s", (inner, outer) => {
    expect(isWithin(cite(inner), cite(outer))).toBe(true);
  });

  it.each([
    ["§ 18 SGB III", "§ 18 Abs. 1 SGB III"],
    ["§ 18 SGB III", "§ 18 SGB II"],
    ["§ 1 SGB III", "§ 18 SGB III"],
    ["§ 50f BBiG", "§§ 50b-50e BBiG"],
    ["§ 50a BBiG", "§§ 50b-50e BBiG"],
    ["§§ 50a-50c BBiG", "§§ 50b-50e BBiG"],
    ["§ 16d Abs. 6 Satz 3 SGB II", "§ 16d Abs. 6 Satz 1 und 2 SGB II"],
    ["§ 82 GG", "Art. 82 GG"],
  ])("%s is not in %s", (inner, outer) => {
    expect(isWithin(cite(inner), cite(outer))).toBe(false);
  });

  it("counts a place with a letter behind the place without", () => {
    expect(isWithin(cite("§ 16a SGB II"), cite("§§ 16-17 SGB II"))).toBe(true);
    expect(isWithin(cite("§ 17a SGB II"), cite("§§ 16-17 SGB II"))).toBe(false);
  });
});
