// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { attack } from "./attack/attack.ts";
export type { Assumption, Attack, Attacked, AttackOptions } from "./attack/attack.ts";
export type { Published, PublishedTable } from "./attack/published-table.ts";
export { DisclosureError } from "./error.ts";
export type { DisclosureErrorCode } from "./error.ts";
export type { CellName } from "./primary/given.ts";
export type { Contributions, MagnitudeRules } from "./primary/magnitude.ts";
export { ba } from "./primary/rules.ts";
export type { CountRule } from "./primary/rules.ts";
export type { Cost } from "./protect/cost.ts";
export type { ProtectOptions } from "./protect/options.ts";
export { protect } from "./protect/protect.ts";
export type { Protected, Protection } from "./protect/protect.ts";
export type { Proof, Range } from "./protect/prove.ts";
export type { Suppressed } from "./protect/reasons.ts";
export { checkTable } from "./table/check-table.ts";
export type { CountTable, Shown } from "./table/count-table.ts";
