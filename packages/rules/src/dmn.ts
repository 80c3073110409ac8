// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { fromDmn } from "./dmn/from-dmn.ts";
export type { DmnImport, ReadDmn } from "./dmn/from-dmn.ts";
export { dmnInputs } from "./dmn/inputs.ts";
export type { DmnInput } from "./dmn/inputs.ts";
export { toDmn } from "./dmn/to-dmn.ts";
export type { DmnOptions } from "./dmn/to-dmn.ts";
