// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { toDcat } from "./exchange/dcat.ts";
export { toGeoJson } from "./exchange/geojson.ts";
export type { OfferFeature, OfferMap } from "./exchange/geojson.ts";
export { fromICalendar } from "./exchange/ical/read.ts";
export type { CalendarReading } from "./exchange/ical/read.ts";
export { toICalendar } from "./exchange/ical/write.ts";
export type { CalendarFeed } from "./exchange/ical/write.ts";
export { toOpenQCat } from "./exchange/openqcat/write.ts";
export type { CourseDelivery } from "./exchange/openqcat/write.ts";
export { toSchemaOrg } from "./exchange/schema-org.ts";
export type { SchemaOrgGraph, SchemaOrgView } from "./exchange/schema-org.ts";
export { toOsmHours } from "./osm/write-hours.ts";
export type { Incoming, Loss, Outgoing } from "./exchange/loss.ts";
