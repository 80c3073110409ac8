// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { ChartsError } from "../error.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import type { VerdictMark } from "../verdicts/marks.ts";

/** Some days in a row; `to: null`: no end is known. */
export interface PathwayStretch {
  readonly from: Day;
  /** The last day, included. */
  readonly to: Day | null;
}

export interface PathwayBar extends PathwayStretch {
  /** Empty: the bar has no words of its own, and neighbours of its kind may be drawn as one. */
  readonly label: string;
  /** Stands in the legend as it is: a word in the reader's language. */
  readonly kind: string;
  readonly uncertain?: boolean;
  /** The latest day on which it can have begun, where only the month or the year is known; `from` is the earliest. */
  readonly beginsBy?: Day;
  /** The earliest day on which it can have ended; `to` is the latest. */
  readonly endsFrom?: Day;
}

export interface PathwayLane {
  readonly label: string;
  readonly bars: readonly PathwayBar[];
  /** Stretches of which nothing is known: an empty place there is no answer. */
  readonly unknown?: readonly PathwayStretch[];
}

export interface PathwayEvent {
  readonly on: Day;
  readonly label: string;
  readonly kind: string;
}

/** What a rule answered over time; found elsewhere and passed in. */
export interface PathwayVerdict {
  readonly label: string;
  readonly stretches: readonly (PathwayStretch & { readonly outcome: VerdictMark })[];
}

export interface PathwayInput {
  readonly title: string;
  readonly caption?: string;
  readonly language: PictureLanguage;
  /** The first and the last day shown, both included. */
  readonly from: Day;
  readonly to: Day;
  readonly today?: Day;
  readonly lanes: readonly PathwayLane[];
  readonly events: readonly PathwayEvent[];
  /** Rows under the lanes. */
  readonly verdicts?: readonly PathwayVerdict[];
  readonly width?: number;
}

const mustBeDay = (day: string, what: string): void => {
  if (!isDay(day)) throw new ChartsError("day-unreadable", `${what} is "${day}", not a day like 2021-03-08`);
};

const mustRunForward = (from: Day, to: Day | null, what: string): void => {
  mustBeDay(from, `from of ${what}`);
  if (to === null) return;
  mustBeDay(to, `to of ${what}`);
  if (dayNumber(to) < dayNumber(from)) throw new ChartsError("period-backwards", `${what} ends before it begins`);
};

/** An imprecise beginning or end lies inside the bar. */
const mustHoldItsEnds = ({ from, to, beginsBy, endsFrom, label }: PathwayBar): void => {
  const what = `bar "${label}"`;
  mustRunForward(from, to, what);
  for (const day of [beginsBy, endsFrom]) {
    if (day === undefined) continue;
    mustRunForward(from, day, `an imprecise end of ${what}`);
    if (to !== null) mustRunForward(day, to, `an imprecise end of ${what}`);
  }
};

/** @throws ChartsError "day-unreadable", "period-backwards" */
export const mustBeDrawable = ({ from, to, today, lanes, events, verdicts = [] }: PathwayInput): void => {
  mustRunForward(from, to, "the period shown");
  if (today !== undefined) mustBeDay(today, "today");
  for (const bar of lanes.flatMap(({ bars }) => bars)) mustHoldItsEnds(bar);
  for (const gap of lanes.flatMap(({ unknown = [] }) => unknown))
    mustRunForward(gap.from, gap.to, "an unknown stretch");
  for (const event of events) mustBeDay(event.on, `event "${event.label}"`);
  for (const { label, stretches } of verdicts)
    for (const one of stretches) mustRunForward(one.from, one.to, `a verdict of "${label}"`);
};

/** Whether any day of a stretch lies in the period shown. */
export const isShown = (stretch: PathwayStretch, { from, to }: Pick<PathwayInput, "from" | "to">): boolean =>
  dayNumber(stretch.from) <= dayNumber(to) && (stretch.to === null || dayNumber(stretch.to) >= dayNumber(from));

const eventIsShown = (event: PathwayEvent, { from, to }: PathwayInput): boolean =>
  dayNumber(event.on) >= dayNumber(from) && dayNumber(event.on) <= dayNumber(to);

/** The events of the period shown, oldest first; their place in this list is the number on their marker. */
export const shownEvents = (input: PathwayInput): readonly PathwayEvent[] =>
  input.events.filter((event) => eventIsShown(event, input)).toSorted((a, b) => dayNumber(a.on) - dayNumber(b.on));

/** Stretches of the period shown, oldest first. */
export const shownStretches = <S extends PathwayStretch>(
  stretches: readonly S[],
  input: Pick<PathwayInput, "from" | "to">,
): readonly S[] =>
  stretches.filter((one) => isShown(one, input)).toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from));

/** Whether there is anything to see beside the calendar. */
export const isEmpty = (input: PathwayInput): boolean =>
  shownEvents(input).length === 0 &&
  [
    ...input.lanes.flatMap(({ bars, unknown = [] }) => [...bars, ...unknown]),
    ...(input.verdicts ?? []).flatMap(({ stretches }) => stretches),
  ].every((one) => !isShown(one, input));

/** Kinds in the order in which they first occur. */
export const kindsOf = (things: readonly { readonly kind: string }[]): readonly string[] => [
  ...new Set(things.map(({ kind }) => kind)),
];
