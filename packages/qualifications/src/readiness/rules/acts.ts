// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The two acts that regulate occupations with a way to the degree, and how each numbers the same rules. */
export const acts = {
  bbig: {
    id: "bbig",
    exam: "§ 45 Abs. 2 BBiG",
    time: "§ 45 Abs. 2 Satz 1 BBiG",
    ability: "§ 45 Abs. 2 Satz 3 BBiG",
    comparability: "§ 45 Abs. 3 BBiG",
    applicant: "§ 50b Abs. 2 BBiG",
    residence: "§ 50b Abs. 2 Nr. 1 BBiG",
    degree: "§ 50b Abs. 2 Nr. 2 BBiG",
    apprenticeship: "§ 50b Abs. 2 Nr. 3 BBiG",
    age: "§ 50b Abs. 2 Nr. 4 BBiG",
    disability: "§ 50d Abs. 1 Nr. 3 BBiG",
    procedureTime: "§ 50b Abs. 3 Satz 1 Nr. 1 BBiG",
    procedurePart: "§ 50b Abs. 4 BBiG",
    procedureWaiver: "§ 50b Abs. 3 Satz 2 BBiG",
    procedureAbility: "§ 50b Abs. 3 Satz 1 Nr. 2 BBiG",
    supplementary: "§ 50b Abs. 5 BBiG",
    samples: "§ 50c Abs. 2 Satz 2 BBiG",
    partial: "§ 50d Abs. 1 Nr. 1 BBiG",
    repeats: "§ 37 Abs. 1 Satz 2 BBiG",
  },
  hwo: {
    id: "hwo",
    exam: "§ 37 Abs. 2 HwO",
    time: "§ 37 Abs. 2 Satz 1 HwO",
    ability: "§ 37 Abs. 2 Satz 3 HwO",
    comparability: "§ 37 Abs. 3 HwO",
    applicant: "§ 41b Abs. 2 HwO",
    residence: "§ 41b Abs. 2 Nr. 1 HwO",
    degree: "§ 41b Abs. 2 Nr. 2 HwO",
    apprenticeship: "§ 41b Abs. 2 Nr. 3 HwO",
    age: "§ 41b Abs. 2 Nr. 4 HwO",
    disability: "§ 41d Abs. 1 Nr. 3 HwO",
    procedureTime: "§ 41b Abs. 3 Satz 1 Nr. 1 HwO",
    procedurePart: "§ 41b Abs. 4 HwO",
    procedureWaiver: "§ 41b Abs. 3 Satz 2 HwO",
    procedureAbility: "§ 41b Abs. 3 Satz 1 Nr. 2 HwO",
    supplementary: "§ 41b Abs. 5 HwO",
    samples: "§ 41c Abs. 2 Satz 2 HwO",
    partial: "§ 41d Abs. 1 Nr. 1 HwO",
    repeats: "§ 31 Abs. 1 Satz 2 HwO",
  },
} as const;

export type Act = (typeof acts)[keyof typeof acts];
