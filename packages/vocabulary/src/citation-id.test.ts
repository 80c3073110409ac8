// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { cite } from "./citation.ts";
import { citationId } from "./citation-id.ts";

describe("citationId", () => {
  it.each([
    ["§ 18 Abs. 1 Satz 2 SGB III", "sgb3-18-1-2"],
    ["§ 16d SGB II", "sgb2-16d"],
    ["§ 21 Abs. 3 Nr. 1 SGB II", "sgb2-21-3-nr1"],
    ["§ 6 Satz 1 Nr. 2 MighEV", "mighev-6-s1-nr2"],
    ["§§ 50b-50e BBiG", "bbig-50b..50e"],
    ["§ 16d Abs. 6 Satz 1 und 2 SGB II", "sgb2-16d-6-1_2"],
    ["Art. 82 VO (EU) 2021/1060", "vo-eu-2021-1060-art82"],
    ["Art. 17 Abs. 1 Buchst. a DSGVO", "dsgvo-art17-1-a"],
    ["§ 4 GärtnAusbV", "gaertnausbv-4"],
    ["§ 53a Abs. 2 SGB II a.F.", "sgb2-53a-2-v-a-f"],
    ["Richtlinie BIWAQ IV", "richtlinie-biwaq-iv"],
  ])("of %s is %s", (text, id) => {
    expect(citationId(cite(text))).toBe(id);
  });

  it("does not depend on the spelling", () => {
    expect(citationId(cite("§18(1) S.2 SGB III"))).toBe(citationId(cite("§ 18 Abs. 1 Satz 2 SGB III")));
  });

  it("tells a sentence from a paragraph", () => {
    expect(citationId(cite("§ 6 Satz 1 MighEV"))).not.toBe(citationId(cite("§ 6 Abs. 1 MighEV")));
  });
});
