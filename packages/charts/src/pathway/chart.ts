// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { emptyBlock, indent, stack } from "../svg/block.ts";
import type { Block } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { line } from "../svg/shapes.ts";
import { letters, paragraph, write } from "../svg/words.ts";
import { theme } from "../theme.ts";
import { axisBlock, gridMarks, todayLabel, todayPlace } from "./axis.ts";
import { countOutside, describePathway } from "./describe.ts";
import { eventList, eventStrip } from "./events.ts";
import { isEmpty, isShown, kindsOf, mustBeDrawable, shownEvents } from "./input.ts";
import type { PathwayEvent, PathwayInput } from "./input.ts";
import { laneBlock, laneGround } from "./lanes.ts";
import type { LaneLayout } from "./lanes.ts";
import { pathwayLegend } from "./legend.ts";
import { scaleOf } from "./scale.ts";
import { ticksFor } from "./ticks.ts";
import type { Ticks } from "./ticks.ts";
import { verdictBlocks } from "./verdicts.ts";

const layoutOf = (input: PathwayInput): LaneLayout => {
  const width = innerWidth(pictureWidth(input.width));
  const labelWidth = Math.round(width * 0.22);
  const plotX = labelWidth + 14;
  const scale = scaleOf(input.from, input.to, width - plotX);
  const bars = input.lanes.flatMap((lane) => lane.bars.filter((bar) => isShown(bar, input)));
  return { width, labelWidth, plotX, scale, kinds: kindsOf(bars), todayX: todayPlace(scale, input.today) };
};

/** The line of today, behind everything that lies on it. */
const todayLine = ({ plotX, todayX }: LaneLayout, height: number): Block["marks"] => {
  if (todayX === undefined) return [];
  const dashes = { stroke: theme.colour.district, "stroke-width": 1.5, "stroke-dasharray": "5 3" };
  return [line([plotX + todayX, 0, plotX + todayX, height], dashes)];
};

/** The events look like a lane of their own above the others. */
const eventLane = (events: readonly PathwayEvent[], input: PathwayInput, layout: LaneLayout): Block => {
  const { height, marks } = eventStrip(events, kindsOf(events), layout.scale);
  if (height === 0) return emptyBlock;
  const label = paragraph(phrases(input.language).events, layout.labelWidth, letters.label);
  const name = write(0, Math.max(0, (height - label.height) / 2), label);
  const rule = line([0, height, layout.width, height]);
  return { height, marks: [...todayLine(layout, height), ...name, at(layout.plotX, 0, ...marks), rule] };
};

/** Lanes on their ground and the rows of verdicts, with the calendar's lines and today's line behind the bars. */
const lanesBlock = (input: PathwayInput, layout: LaneLayout, ticks: Ticks): Block => {
  const lanes = input.lanes.map((lane) => laneBlock(lane, input, layout));
  const ground = stack(
    lanes.map((lane, index) => ({ height: lane.height, marks: laneGround(lane, index, layout) })),
    0,
  );
  const { height, marks } = stack([...lanes, ...verdictBlocks(input, layout)], 0);
  const grid = at(layout.plotX, 0, ...gridMarks(ticks, height));
  return { height, marks: [...ground.marks, grid, ...todayLine(layout, height), ...marks] };
};

const outsideBlock = (input: PathwayInput, width: number): Block => {
  const count = countOutside(input);
  const note = paragraph(count === 0 ? "" : phrases(input.language).outside(count), width, letters.note);
  return { height: note.height, marks: write(0, 0, note) };
};

/**
 * A person's path on a calendar: lanes with bars and with what is unknown, verdicts over time, numbered events with a list
 * below, a line for today. Verdicts are found elsewhere and passed in.
 *
 * @param input days as YYYY-MM-DD, both ends of a period included; `to: null` is drawn to the edge with a point; what
 * lies outside `from`..`to` is counted under the picture, never dropped silently; without `today` no line is drawn.
 * @returns the SVG as text. Nothing to show: the calendar and a line that says so.
 * @throws ChartsError "day-unreadable", "period-backwards", "width-too-small"
 * @example
 * import { pathwayChart } from "@quartierkit/charts";
 * const bars = [{ from: "2020-11-02", to: null, label: "Jobcoaching", kind: "Beratung" }];
 * const svg = pathwayChart({
 *   title: "Ein Weg",
 *   language: "de",
 *   from: "2020-01-01",
 *   to: "2022-12-31",
 *   lanes: [{ label: "Beratung", bars }],
 *   events: [],
 * });
 * console.log(/<desc[^>]*>(.*)<\/desc>/.exec(svg)?.[1]); // → 01.01.2020 – 31.12.2022. Beratung: Jobcoaching (Beratung), seit 02.11.2020, Ende offen.
 */
export const pathwayChart = (input: PathwayInput): string => {
  mustBeDrawable(input);
  const { title, caption, language } = input;
  const layout = layoutOf(input);
  const { scale, plotX, width, todayX } = layout;
  const ticks = ticksFor(scale, language);
  const events = shownEvents(input);
  const eventKinds = kindsOf(events);
  const lanes = stack([eventLane(events, input, layout), lanesBlock(input, layout, ticks)], 0);
  const below = indent(plotX, todayLabel(todayX, input.today, scale, language));
  const drawing = stack([indent(plotX, axisBlock(ticks, scale)), lanes, below], 0);
  const empty = isEmpty(input) ? [nothing(language)] : [];
  const list = eventList(events, eventKinds, { width, language });
  const blocks = [drawing, ...empty, pathwayLegend(input, layout), list, outsideBlock(input, width)];
  const description = describePathway(input).join(" ");
  return finish({ title, caption, language, width: pictureWidth(input.width), description, blocks });
};
