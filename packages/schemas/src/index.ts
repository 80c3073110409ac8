// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export type * from "./generated/types.ts";
export { jsonSchemaOf } from "./json-schema.ts";
export type { JsonSchema } from "./json-schema.ts";
export { recordNames, schemaNames } from "./records.ts";
export type { RecordName, SchemaName } from "./records.ts";
export { typesOf } from "./types-of.ts";
export type { TypesOf } from "./types-of.ts";
