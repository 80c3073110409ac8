// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { msPerDay } from "../recurrence/wall.ts";

/** A stretch of wall time in which an offer is not simply closed. */
export interface Span {
  /** Milliseconds of wall time, counted as if it were UTC. */
  readonly start: number;
  readonly end: number;
  readonly state: "open" | "by-appointment" | "unknown";
  readonly because: Bilingual;
}

/** One day: its spans, and why it is closed besides. */
export interface DayPlan {
  readonly spans: readonly Span[];
  readonly closed: Bilingual;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * A span of a day by its times; one that closes before it opens ends the next day.
 *
 * @param day - number of the day
 * @param times - `HH:mm`, `24:00` is the end of the day, `26:00` two in the next night
 * @param rest - state and reason
 */
export function spanOf(
  day: number,
  { opens, closes }: { readonly opens: string; readonly closes: string },
  rest: Pick<Span, "state" | "because">,
): Span {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  const start = day * msPerDay;
  return { start: start + from * 60_000, end: start + (to <= from ? to + 24 * 60 : to) * 60_000, ...rest };
}

/** A span from midnight to midnight. */
export const wholeDay = (day: number, rest: Pick<Span, "state" | "because">): Span => ({
  start: day * msPerDay,
  end: (day + 1) * msPerDay,
  ...rest,
});

const same = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length &&
  a.every((span, index) => {
    const other = b[index];
    return span.start === other?.start && span.end === other.end && span.state === other.state;
  });

/**
 * One plan of a day out of those that are possible: where they agree, that; where not, it is unknown whenever one of them is
 * not closed.
 *
 * @param plans - at least one
 * @param because - why it is not known which of them holds
 */
export function undecided(plans: readonly DayPlan[], because: Bilingual): DayPlan {
  const [first = { spans: [], closed: because }, ...others] = plans;
  if (others.every(({ spans }) => same(spans, first.spans))) return first;
  const spans = plans.flatMap((plan) => plan.spans);
  return { spans: spans.map((span) => ({ ...span, state: "unknown", because })), closed: first.closed };
}
