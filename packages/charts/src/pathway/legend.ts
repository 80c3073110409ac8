// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { legend } from "../svg/legend.ts";
import type { Block } from "../svg/block.ts";
import type { LegendEntry } from "../svg/legend.ts";
import { at, element } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { kindPaint, theme } from "../theme.ts";
import type { Paint } from "../theme.ts";
import { verdictMarks, verdictOrder, verdictWord } from "../verdicts/marks.ts";
import { barMarks, barShape, groupShape, unknownShape } from "./bars.ts";
import { isShown, shownStretches } from "./input.ts";
import type { PathwayBar, PathwayInput } from "./input.ts";
import { rowsOf } from "./lanes.ts";
import type { LaneLayout } from "./lanes.ts";
import { placeBar } from "./place.ts";

const plain: Paint = { fill: theme.colour.paper, texture: "plain" };

const small = (...marks: readonly Markup[]): Markup =>
  element("g", { transform: "translate(-9 -8) scale(1 0.667)" }, ...marks);

const sample = (paint: Paint, uncertain: boolean, pointsRight: boolean): Markup =>
  small(...barShape({ width: 20, pointsLeft: false, pointsRight }, paint, uncertain));

/** Ten days known, and ten before in which it can have begun. */
const impreciseSample = (): Markup => {
  const bar = { from: "2000-01-01", beginsBy: "2000-01-11", to: "2000-01-20", label: "", kind: "" };
  const scale = { first: 10_957, end: 10_977, width: 20 };
  return small(...barMarks(placeBar(bar, scale), plain, undefined));
};

const barEntries = (bars: readonly PathwayBar[], input: PathwayInput): readonly LegendEntry[] => {
  const words = phrases(input.language);
  const isImprecise = bars.some(({ beginsBy, endsFrom }) => beginsBy !== undefined || endsFrom !== undefined);
  return [
    ...(bars.some(({ uncertain }) => uncertain === true)
      ? [{ mark: sample(plain, true, false), label: words.uncertain }]
      : []),
    ...(isImprecise ? [{ mark: impreciseSample(), label: words.imprecise }] : []),
    ...(bars.some(({ from, to }) => to === null || to > input.to || from < input.from)
      ? [{ mark: sample(plain, false, true), label: words.open }]
      : []),
  ];
};

const verdictEntries = ({ verdicts = [], ...input }: PathwayInput): readonly LegendEntry[] => {
  const outcomes = verdicts.flatMap(({ stretches }) => shownStretches(stretches, input)).map(({ outcome }) => outcome);
  return verdictOrder
    .filter((outcome) => outcomes.includes(outcome))
    .map((outcome) => ({ mark: at(0, 0, verdictMarks[outcome]), label: verdictWord(outcome, input.language) }));
};

/** What textures, dashes, points and marks mean; only what occurs. */
export const pathwayLegend = (input: PathwayInput, { kinds, scale, width }: LaneLayout): Block => {
  const bars = input.lanes.flatMap((lane) => lane.bars.filter((bar) => isShown(bar, input)));
  const hasGroups = input.lanes.some((lane) =>
    rowsOf(lane, input, scale)
      .flat()
      .some(({ count }) => count > 1),
  );
  const several = { mark: small(...groupShape(20, plain)), label: phrases(input.language).several };
  const hasUnknown = input.lanes.some(({ unknown = [] }) => unknown.some((one) => isShown(one, input)));
  const unknown = { mark: small(...unknownShape(20)), label: phrases(input.language).notKnown };
  const entries: readonly LegendEntry[] = [
    ...kinds.map((kind, index) => ({ mark: sample(kindPaint(index), false, false), label: kind })),
    ...barEntries(bars, input),
    ...(hasGroups ? [several] : []),
    ...(hasUnknown ? [unknown] : []),
    ...verdictEntries(input),
  ];
  return legend(entries, width);
};
