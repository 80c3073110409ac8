// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";

interface Days {
  readonly from: Day;
  readonly to: Day | null;
}

/** Whether a period ends no earlier than it begins. */
const isForward = ({ from, to }: Days): boolean => to === null || from <= to;

/** Whether two periods have a day in common; one that ends before it begins has none, and a finding of its own. */
export const share = (a: Days, b: Days): boolean =>
  isForward(a) && isForward(b) && (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

/** Whether a day lies in a period. */
export const holds = ({ from, to }: Days, day: Day): boolean => from <= day && (to === null || day <= to);
