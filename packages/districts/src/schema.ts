// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { readDistrict } from "./read.ts";
export type { ReadDistrict } from "./read.ts";
export { areaSchema, boundarySchema, districtSchema, partnerSchema, profileSchema } from "./records.ts";
