// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The names of the rule sets. */
export const ruleSetIds = ["esf-2014", "esf-2014-2018", "esf-plus"] as const;

export type RuleSetId = (typeof ruleSetIds)[number];
