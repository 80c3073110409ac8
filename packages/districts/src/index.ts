// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { checkDistrict, districtChecks } from "./checks.ts";
export { laender, partnerRoles } from "./codes.ts";
export type { Boundary, District, Partner, ProgrammeArea, ProjectProfile, StreetEntry } from "./records.ts";
export { residesIn, shareOfResidents } from "./residence.ts";
export type { Home, Residence, ResidentShare } from "./residence.ts";
