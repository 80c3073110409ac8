// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Facts } from "@quartierkit/rules";

/** Category of region of the operation: where it is funded, not where the person lives. */
export type Region = (typeof regions)[number];

/** The categories of region. */
export const regions = ["less-developed", "transition", "more-developed"] as const;

/** Labour market status: exactly one. */
export type Status = (typeof statuses)[number];

/** The labour market statuses. */
export const statuses = ["unemployed", "inactive", "employed", "self-employed"] as const;

/** What became better at work within six months; a mere pay rise is none of it and can be recorded all the same. */
export const improvements = [
  "fixed-term-to-permanent",
  "underemployed-to-full",
  "higher-requirements",
  "more-responsibility",
  "promotion",
  "pay-rise",
] as const;

/** The situation after leaving, as it was found out on a day from the exit up to four weeks after it. */
export interface AtExit {
  readonly on?: Day;
  readonly status?: Status;
  readonly jobSearching?: boolean;
  readonly inEducation?: boolean;
  /** `assessed`: a competent body found that given standards are met; `attendance`: only that somebody was there. */
  readonly qualification?: boolean | "assessed" | "attendance";
  /** Somebody tried and did not reach the person: that is not the same as nobody having asked. */
  readonly unreachable?: boolean;
  /** The person was reached and did not want to answer. */
  readonly declined?: boolean;
}

/** The situation six months after leaving. */
export interface AtSixMonths {
  readonly on?: Day;
  readonly status?: Status;
  readonly improved?: boolean | readonly (typeof improvements)[number][];
  /** Somebody tried and did not reach the person: that is not the same as nobody having asked. */
  readonly unreachable?: boolean;
  /** The person was reached and did not want to answer. */
  readonly declined?: boolean;
  /** Drawn into the sample that is asked six months later, where only a sample is asked. */
  readonly sampled?: boolean;
}

/** Leave after a birth, for those whose status follows from it. */
export interface ParentalLeave {
  /** Whether an income or benefit that comes from the job is paid. */
  readonly paid?: boolean;
  /** How long it is expected to be in total, in months, without maternity and paternity leave. */
  readonly expectedMonths?: number;
}

/** One person's part in one operation. **An absent key means unknown**; `exit: null` is: still there. */
export interface ParticipationRecord {
  readonly ref: string;
  /** Pseudonym of the person, the same in every operation; without it records are told apart by `ref`. */
  readonly person?: string;
  readonly project?: string;
  readonly operation: string;
  readonly region?: Region;
  readonly entry: Day;
  readonly exit?: Day | null;
  /** What is known about the person at entry. */
  readonly facts: Facts;
  readonly status?: Status;
  readonly inEducation?: boolean;
  readonly parentalLeave?: ParentalLeave;
  readonly minority?: boolean;
  readonly homeless?: boolean;
  /** A disadvantage that no other field tells: addiction, prison, debts. */
  readonly otherDisadvantage?: boolean;
  /** Degree of urbanisation where the person lives: 1 cities, 2 towns and suburbs, 3 rural areas. */
  readonly degurba?: 1 | 2 | 3;
  /** Hours of contact in total, where it may be too little for a participation. */
  readonly contactHours?: number;
  /** Drawn into the sample that is asked about housing and place of living, where only a sample is asked. */
  readonly sampled?: boolean;
  /** Whether an address, a telephone number or another way to the person is on file for the follow-up; the way itself never comes here. */
  readonly contactOnFile?: boolean;
  /** Fields and facts that were asked for and not told: the documented attempt. */
  readonly declined?: readonly string[];
  readonly atExit?: AtExit;
  readonly atSixMonths?: AtSixMonths;
  /** A city's own fields by namespace, e.g. for indicators of a programme. */
  readonly ext?: Readonly<Record<string, unknown>>;
}
