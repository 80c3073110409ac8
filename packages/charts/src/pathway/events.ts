// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, formatDay } from "@quartierkit/calendar";
import type { Block } from "../svg/block.ts";
import { emptyBlock, stack } from "../svg/block.ts";
import { at, element } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { line, path } from "../svg/shapes.ts";
import { letters, lineStep, paragraph, word, write } from "../svg/words.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import type { PathwayEvent } from "./input.ts";
import { packRows } from "./pack.ts";
import { xOfDay } from "./scale.ts";
import type { Scale } from "./scale.ts";

/** Six outlines of about the same size, each dark enough for white figures; then the same six in white. */
const shapes: readonly { readonly d: string; readonly fill: string }[] = [
  { d: "M-9.5,0a9.5,9.5 0 1,0 19,0a9.5,9.5 0 1,0 -19,0", fill: "#1a1a1a" },
  { d: "M-9,-9H9V9H-9Z", fill: "#0067a3" },
  { d: "M0,-12L12,0L0,12L-12,0Z", fill: "#8a3a00" },
  { d: "M-11,0L-5.5,-9.5H5.5L11,0L5.5,9.5H-5.5Z", fill: "#00664b" },
  { d: "M-9,-9H9V4L0,12L-9,4Z", fill: "#7a3d6b" },
  { d: "M-9,9H9V-4L0,-12L-9,-4Z", fill: "#4d4d4d" },
];

const markerReach = 12;
const markerStep = 26;

/** The marker of an event: shape and colour of its kind, its number in it. */
export const eventMarker = (kindIndex: number, number: number): Markup => {
  const shape = shapes[kindIndex % shapes.length] ?? { d: "", fill: theme.colour.ink };
  const isHollow = Math.floor(kindIndex / shapes.length) % 2 === 1;
  const fill = isHollow ? theme.colour.paper : shape.fill;
  const size = number > 99 ? 8 : 10;
  const figure = {
    size,
    bold: true,
    anchor: "middle",
    fill: isHollow ? theme.colour.ink : theme.colour.paper,
  } as const;
  return element(
    "g",
    {},
    path(shape.d, { fill, stroke: isHollow ? shape.fill : theme.colour.paper, "stroke-width": 1.25 }),
    word(0, size * 0.36, String(number), figure),
  );
};

/** The markers on their days, those that would touch each other stacked, each on a stem. */
export const eventStrip = (events: readonly PathwayEvent[], kinds: readonly string[], scale: Scale): Block => {
  if (events.length === 0) return emptyBlock;
  const places = events.map(({ on }) => {
    const middle = (xOfDay(scale, dayNumber(on)) + xOfDay(scale, dayNumber(on) + 1)) / 2;
    return Math.min(Math.max(middle, markerReach), scale.width - markerReach);
  });
  const rows = packRows(
    places.map((x) => ({ left: x - markerReach, right: x + markerReach })),
    1,
  );
  const height = (Math.max(...rows) + 1) * markerStep + 6;
  const y = (index: number): number => height - 3 - markerStep / 2 - (rows[index] ?? 0) * markerStep;
  const stems = places.map((x, index) => line([x, y(index), x, height], { stroke: theme.colour.edge }));
  const markers = events.map(({ kind }, index) =>
    at(places[index] ?? 0, y(index), eventMarker(kinds.indexOf(kind), index + 1)),
  );
  return { height, marks: [...stems, ...markers] };
};

interface ListOptions {
  readonly width: number;
  readonly language: PictureLanguage;
}

const entry = (event: PathwayEvent, marker: Markup, { width, language }: ListOptions): Block => {
  const kind = event.kind === "" ? "" : ` \u00b7 ${event.kind}`;
  const head = paragraph(`${formatDay(event.on, language)}${kind}`, width - 34, letters.smallStrong);
  const label = paragraph(event.label, width - 34, letters.small);
  const height = Math.max(lineStep(letters.small) * 2, head.height + label.height) + 6;
  return { height, marks: [at(12, 14, marker), ...write(34, 0, head), ...write(34, head.height, label)] };
};

/** How many entries go to the left column so that both are about equally high. */
const balancedSplit = (entries: readonly Block[]): number => {
  const height = (some: readonly Block[]): number => some.reduce((sum, one) => sum + one.height, 0);
  const half = height(entries) / 2;
  const count = entries.findIndex((_, index) => height(entries.slice(0, index + 1)) >= half);
  return Math.max(1, count + 1);
};

/** The numbered list under the picture: day, kind and words of each event, in two columns where there is room. */
export const eventList = (events: readonly PathwayEvent[], kinds: readonly string[], options: ListOptions): Block => {
  if (events.length === 0) return emptyBlock;
  const columns = options.width >= 560 && events.length > 1 ? 2 : 1;
  const width = (options.width - (columns - 1) * 24) / columns;
  const entries = events.map((event, index) =>
    entry(event, eventMarker(kinds.indexOf(event.kind), index + 1), { width, language: options.language }),
  );
  const first = columns === 1 ? entries.length : balancedSplit(entries);
  const [left, right] = [stack(entries.slice(0, first), 0), stack(entries.slice(first), 0)];
  const height = Math.max(left.height, right.height);
  return { height, marks: [...left.marks, at(width + 24, 0, ...right.marks)] };
};
