// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { cite } from "./citation.ts";
import { formatCitation } from "./citation-format.ts";

describe("formatCitation", () => {
  it.each([
    ["§18(1) S.2 SGB III", "§ 18 Abs. 1 Satz 2 SGB III"],
    ["BBFVerfV §§ 8, 9", "§§ 8 und 9 BBFVerfV"],
    ["§§ 50b–50e BBiG", "§§ 50b-50e BBiG"],
    ["§ 81 Abs. 1, 1a, 4 SGB III", "§ 81 Abs. 1, 1a und 4 SGB III"],
    ["VO (EU) 2021/1060 Artikel 82", "Art. 82 VO (EU) 2021/1060"],
    ["Art. 17 Abs. 1 lit. a DSGVO", "Art. 17 Abs. 1 Buchst. a DSGVO"],
    ["§ 53a Abs. 2 SGB II a. F.", "§ 53a Abs. 2 SGB II a.F."],
    ["§ 18 SGB III in der Fassung vom 1.8.2016", "§ 18 SGB III (Fassung 1.8.2016)"],
    ["Richtlinie BIWAQ IV", "Richtlinie BIWAQ IV"],
  ])("writes %s as %s", (text, written) => {
    expect(formatCitation(cite(text))).toBe(written);
  });
});
