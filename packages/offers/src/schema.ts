// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export {
  catalogueSchema,
  costSchema,
  offerSchema,
  officeContactSchema,
  organisationSchema,
  placeSchema,
} from "./records/catalogue.ts";
export { readCatalogue } from "./records/read.ts";
export type { ReadCatalogue } from "./records/read.ts";
export { scheduleSchema } from "./records/schedule.ts";
