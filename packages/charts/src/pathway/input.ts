// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { ChartsError } from "../error.ts";
import type { PictureLanguage } from "../text/numbers.ts";

export interface PathwayBar {
  readonly from: Day;
  /** The last day, included; null: no end is known. */
  readonly to: Day | null;
  readonly label: string;
  /** Stands in the legend as it is: a word in the reader's language. */
  readonly kind: string;
  readonly uncertain?: boolean;
}

export interface PathwayLane {
  readonly label: string;
  readonly bars: readonly PathwayBar[];
}

export interface PathwayEvent {
  readonly on: Day;
  readonly label: string;
  readonly kind: string;
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

/** @throws ChartsError "day-unreadable", "period-backwards" */
export const mustBeDrawable = ({ from, to, today, lanes, events }: PathwayInput): void => {
  mustRunForward(from, to, "the period shown");
  if (today !== undefined) mustBeDay(today, "today");
  for (const bar of lanes.flatMap(({ bars }) => bars)) mustRunForward(bar.from, bar.to, `bar "${bar.label}"`);
  for (const event of events) mustBeDay(event.on, `event "${event.label}"`);
};

/** Whether any day of the bar lies in the period shown. */
export const barIsShown = (bar: PathwayBar, { from, to }: PathwayInput): boolean =>
  dayNumber(bar.from) <= dayNumber(to) && (bar.to === null || dayNumber(bar.to) >= dayNumber(from));

export const eventIsShown = (event: PathwayEvent, { from, to }: PathwayInput): boolean =>
  dayNumber(event.on) >= dayNumber(from) && dayNumber(event.on) <= dayNumber(to);

/** The events of the period shown, oldest first; their place in this list is the number on their marker. */
export const shownEvents = (input: PathwayInput): readonly PathwayEvent[] =>
  input.events.filter((event) => eventIsShown(event, input)).toSorted((a, b) => dayNumber(a.on) - dayNumber(b.on));

/** Kinds in the order in which they first occur. */
export const kindsOf = (things: readonly { readonly kind: string }[]): readonly string[] => [
  ...new Set(things.map(({ kind }) => kind)),
];
