// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, formatDay } from "@quartierkit/calendar";
import type { PictureLanguage } from "../text/numbers.ts";
import { barIsShown, mustBeDrawable, shownEvents } from "./input.ts";
import type { PathwayBar, PathwayInput } from "./input.ts";
import { phrases } from "../phrases.ts";

const span = ({ from, to }: PathwayBar, language: PictureLanguage): string => {
  const start = formatDay(from, language);
  if (to === null) return language === "de" ? `seit ${start}, Ende offen` : `since ${start}, no end known`;
  if (to === from) return start;
  return `${start} ${language === "de" ? "bis" : "to"} ${formatDay(to, language)}`;
};

const kindText = (kind: string): string => (kind === "" ? "" : ` (${kind})`);

const describeBar = (lane: string, bar: PathwayBar, language: PictureLanguage): string => {
  const doubt = bar.uncertain === true ? `, ${phrases(language).uncertain}` : "";
  return `${lane}: ${bar.label}${kindText(bar.kind)}, ${span(bar, language)}${doubt}.`;
};

/** How many bars and events lie outside the period shown. */
export const countOutside = (input: PathwayInput): number =>
  input.lanes.flatMap(({ bars }) => bars).filter((bar) => !barIsShown(bar, input)).length +
  input.events.length -
  shownEvents(input).length;

/**
 * The pathway in sentences: the period, every bar lane by lane, every event with its day, and how much lies outside.
 *
 * @throws ChartsError "day-unreadable", "period-backwards"
 * @example
 * import { describePathway } from "@quartierkit/charts";
 * const events = [{ on: "2021-07-02", label: "Certificate issued", kind: "certificate" }];
 * const input = { title: "A way", language: "en", from: "2021-01-01", to: "2021-12-31", lanes: [], events } as const;
 * console.log(describePathway(input)[1]); // → 1: 2 July 2021, Certificate issued (certificate).
 */
export const describePathway = (input: PathwayInput): readonly string[] => {
  mustBeDrawable(input);
  const { language } = input;
  const bars = input.lanes.flatMap((lane) =>
    lane.bars
      .filter((bar) => barIsShown(bar, input))
      .toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from))
      .map((bar) => describeBar(lane.label, bar, language)),
  );
  const events = shownEvents(input).map(
    (event, index) => `${index + 1}: ${formatDay(event.on, language)}, ${event.label}${kindText(event.kind)}.`,
  );
  const outside = countOutside(input);
  const period = `${formatDay(input.from, language)} \u2013 ${formatDay(input.to, language)}.`;
  const none = bars.length + events.length === 0 ? [`${phrases(language).noData}.`] : [];
  return [period, ...none, ...bars, ...events, ...(outside === 0 ? [] : [phrases(language).outside(outside)])];
};
