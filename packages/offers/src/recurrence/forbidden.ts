// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from "./rule.ts";

type Prohibition = readonly [says: string, holds: (rule: Rule) => boolean];

const numbered = ({ weekdays = [] }: Rule): boolean => weekdays.some(({ ordinal }) => ordinal !== 0);
const below = ({ frequency }: Rule, ...names: readonly Rule["frequency"][]): boolean => names.includes(frequency);

const prohibitions: readonly Prohibition[] = [
  ["COUNT and UNTIL do not stand in one rule.", ({ count, until }) => count !== undefined && until !== undefined],
  ["BYWEEKNO stands only with FREQ=YEARLY.", (rule) => rule.weekNumbers !== undefined && rule.frequency !== "YEARLY"],
  ["BYMONTHDAY does not stand with FREQ=WEEKLY.", (rule) => rule.monthDays !== undefined && below(rule, "WEEKLY")],
  [
    "BYYEARDAY does not stand with FREQ=DAILY, WEEKLY or MONTHLY.",
    (rule) => rule.yearDays !== undefined && below(rule, "DAILY", "WEEKLY", "MONTHLY"),
  ],
  [
    "A numbered BYDAY stands only with FREQ=MONTHLY or YEARLY.",
    (rule) => numbered(rule) && !below(rule, "MONTHLY", "YEARLY"),
  ],
  ["A numbered BYDAY does not stand with BYWEEKNO.", (rule) => numbered(rule) && rule.weekNumbers !== undefined],
  [
    "BYSETPOS stands only with another BY part.",
    ({ positions, months, weekNumbers, yearDays, monthDays, weekdays, hours, minutes, seconds }) =>
      positions !== undefined &&
      [months, weekNumbers, yearDays, monthDays, weekdays, hours, minutes, seconds].every((part) => part === undefined),
  ],
];

/**
 * What RFC 5545, 3.3.10 forbids about a rule.
 *
 * @param rule - a rule whose parts are well written
 * @returns `undefined` where nothing is
 */
export const forbidden = (rule: Rule): string | undefined => prohibitions.find(([, holds]) => holds(rule))?.[0];
