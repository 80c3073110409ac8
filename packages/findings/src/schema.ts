// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { readList, readRecord } from "./read.ts";
export { readLists } from "./read-lists.ts";
export type { ReadLists } from "./read-lists.ts";
export type { Place } from "./place.ts";
export { checkOutputSchema, findingSchema, toldFindingSchema } from "./schemas.ts";
