// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { chainLength } from "./history/chain.ts";
export type { Bridge, ChainInput } from "./history/chain.ts";
export { coverage, hoursAtLeast, reaches, unknownDays } from "./history/coverage.ts";
export type { Belongs, History, SpellReach } from "./history/coverage.ts";
export { complementOf, intersectionOf, noDays, perhapsAnyDay, unionOf } from "./history/day-set.ts";
export type { DaySet } from "./history/day-set.ts";
export { civilOf } from "./internal/civil.ts";
export { commonDays, complement, daysIn, everything, has, intersect, join } from "./history/spans.ts";
export type { Spans } from "./history/spans.ts";
