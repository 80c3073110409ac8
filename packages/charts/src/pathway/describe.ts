// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, formatDay } from "@quartierkit/calendar";
import { phrases } from "../phrases.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { verdictWord } from "../verdicts/marks.ts";
import { isEmpty, isShown, kindsOf, mustBeDrawable, shownEvents, shownStretches } from "./input.ts";
import type { PathwayBar, PathwayInput, PathwayLane, PathwayStretch, PathwayVerdict } from "./input.ts";
import { changesOf } from "./verdicts.ts";

const span = ({ from, to }: PathwayStretch, language: PictureLanguage): string => {
  const start = formatDay(from, language);
  if (to === null) return language === "de" ? `seit ${start}, Ende offen` : `since ${start}, no end known`;
  if (to === from) return start;
  return `${start} ${language === "de" ? "bis" : "to"} ${formatDay(to, language)}`;
};

/** Where only the month or the year is known, both days that it can be. */
const imprecise = ({ from, to, beginsBy, endsFrom }: PathwayBar, language: PictureLanguage): string => {
  const words = phrases(language);
  const between = (a: string, b: string) => words.between(formatDay(a, language), formatDay(b, language));
  return [
    ...(beginsBy === undefined ? [] : [words.begins(between(from, beginsBy))]),
    ...(endsFrom === undefined || to === null ? [] : [words.ends(between(endsFrom, to))]),
  ]
    .map((part) => `, ${part}`)
    .join("");
};

const kindText = (kind: string): string => (kind === "" ? "" : ` (${kind})`);

const describeBar = (lane: string, bar: PathwayBar, language: PictureLanguage): string => {
  const doubt = bar.uncertain === true ? `, ${phrases(language).uncertain}` : "";
  return `${lane}: ${bar.label}${kindText(bar.kind)}, ${span(bar, language)}${imprecise(bar, language)}${doubt}.`;
};

/** Bars without words, by kind: what they are, how many, and every one with its days. */
const describeSilent = (lane: string, bars: readonly PathwayBar[], language: PictureLanguage): readonly string[] =>
  kindsOf(bars).map((kind) => {
    const own = bars.filter((bar) => bar.kind === kind);
    const days = own.map((bar) => `${span(bar, language)}${imprecise(bar, language)}`).join("; ");
    return `${lane}: ${kind === "" ? "" : `${kind}, `}${phrases(language).times(own.length)}: ${days}.`;
  });

/** Only what the picture shows: a history before all recording has no first day. */
const clipped = ({ from, to }: PathwayStretch, shown: Pick<PathwayInput, "from" | "to">): PathwayStretch => ({
  from: dayNumber(from) < dayNumber(shown.from) ? shown.from : from,
  to: to !== null && dayNumber(to) > dayNumber(shown.to) ? shown.to : to,
});

const describeUnknown = (lane: PathwayLane, input: PathwayInput): readonly string[] =>
  shownStretches(lane.unknown ?? [], input).map((one) => {
    const { from, to } = clipped(one, input);
    return `${lane.label}: ${phrases(input.language).notKnown}, ${span({ from, to: to ?? input.to }, input.language)}.`;
  });

const describeLane = (lane: PathwayLane, input: PathwayInput): readonly string[] => {
  const { language } = input;
  const bars = shownStretches(lane.bars, input);
  const silent = bars.filter(({ label }) => label === "");
  return [
    ...describeUnknown(lane, input),
    ...bars.filter(({ label }) => label !== "").map((bar) => describeBar(lane.label, bar, language)),
    ...describeSilent(lane.label, silent, language),
  ];
};

/** A rule in one sentence: each answer with its days, so that the changes can be heard. */
const describeVerdict = ({ label, stretches }: PathwayVerdict, input: PathwayInput): readonly string[] => {
  const answers = changesOf(shownStretches(stretches, input)).map(
    ({ outcome, ...days }) => `${verdictWord(outcome, input.language)} ${span(days, input.language)}`,
  );
  return answers.length === 0 ? [] : [`${label}: ${answers.join("; ")}.`];
};

/** How many bars, events and answers lie outside the period shown. */
export const countOutside = (input: PathwayInput): number =>
  [...input.lanes.flatMap(({ bars }) => bars), ...(input.verdicts ?? []).flatMap(({ stretches }) => stretches)].filter(
    (one) => !isShown(one, input),
  ).length +
  input.events.length -
  shownEvents(input).length;

/**
 * The pathway in sentences: the period, every bar and every unknown stretch lane by lane, every event with its day, every
 * rule with its answers over time, and how much lies outside.
 *
 * @param input - as for `pathwayChart`
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
  const events = shownEvents(input).map(
    (event, index) => `${index + 1}: ${formatDay(event.on, language)}, ${event.label}${kindText(event.kind)}.`,
  );
  const outside = countOutside(input);
  const period = `${formatDay(input.from, language)} \u2013 ${formatDay(input.to, language)}.`;
  return [
    period,
    ...(isEmpty(input) ? [`${phrases(language).noData}.`] : []),
    ...input.lanes.flatMap((lane) => describeLane(lane, input)),
    ...events,
    ...(input.verdicts ?? []).flatMap((verdict) => describeVerdict(verdict, input)),
    ...(outside === 0 ? [] : [phrases(language).outside(outside)]),
  ];
};
