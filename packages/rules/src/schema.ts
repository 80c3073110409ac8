// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { readFacts } from "./facts/read.ts";
export type { ReadFacts } from "./facts/read.ts";
export { factsSchema, factSpellSchema, knownSchema } from "./facts/schemas.ts";
export { readRule } from "./tree/read-rule.ts";
export type { ReadRule } from "./tree/read-rule.ts";
export { parameterSchema } from "./tree/schema-parts.ts";
export { conditionSchema, ruleSchema } from "./tree/schemas.ts";
