// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { esfReport } from "./count/report.ts";
export { ruleSet } from "./rule-sets/rule-sets.ts";
