// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { readDataPackage } from "./formats/data-package/read.ts";
export type { ReadDataPackage } from "./formats/data-package/read.ts";
export { toDataPackage } from "./formats/data-package/write.ts";
export type { DataPackage, PackageOptions } from "./formats/data-package/write.ts";
export { toDcat } from "./formats/dcat.ts";
export type { Polygon, Position, Ring } from "./formats/geojson-rings.ts";
export { readGeoJson, toGeoJson } from "./formats/geojson.ts";
export type { AreaShape, GeoMapping, ReadGeoJson } from "./formats/geojson.ts";
export { readGermanCsv } from "./formats/german-csv/read.ts";
export type { ReadGermanCsv } from "./formats/german-csv/read.ts";
export { toGermanCsv } from "./formats/german-csv/write.ts";
export { toJsonStat } from "./formats/json-stat.ts";
export type { JsonStatOptions } from "./formats/json-stat.ts";
export { tableMappingSchema } from "./formats/office/mapping.ts";
export type { MappedColumn, TableMapping } from "./formats/office/mapping.ts";
export { readFigures } from "./formats/office/read.ts";
export type { ReadFigures } from "./formats/office/read.ts";
export { sdmxSource, sdmxStatus } from "./formats/sdmx.ts";
export type { SdmxStatus } from "./formats/sdmx.ts";
