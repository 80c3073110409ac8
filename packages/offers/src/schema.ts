// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { catalogueSchema, organisationSchema } from "./records/catalogue.ts";
export {
  holidayFileSchema,
  localHolidayListSchema,
  readHolidays,
  schoolCalendarSchema,
} from "./records/holiday-file.ts";
export type { ReadHolidays } from "./records/holiday-file.ts";
export { offerSchema } from "./records/offer.ts";
export { linkSchema, officeContactSchema, originSchema, textStateSchema } from "./records/parts.ts";
export { accessibilitySchema, addressSchema, placeSchema, positionSchema } from "./records/place.ts";
export { postalCodesSchema, readPostalCodes } from "./records/postal-codes.ts";
export type { ReadPostalCodes } from "./records/postal-codes.ts";
export { readCatalogue } from "./records/read.ts";
export type { ReadCatalogue } from "./records/read.ts";
export { scheduleSchema, seriesSchema, sessionSchema, simpleScheduleSchema } from "./records/schedule.ts";
export { capacitySchema, catchmentSchema, costSchema, eligibilitySchema } from "./records/terms.ts";
