// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { linesWidth } from "../text/wrap.ts";
import type { Block } from "./block.ts";
import { element } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { letters, lineStep, paragraph, write } from "./words.ts";
import type { Paragraph } from "./words.ts";

/** The longest a rotated heading grows before it takes another line. */
const rotatedRoom = 190;

const level = (labels: readonly string[], width: number): readonly Paragraph[] | undefined => {
  const style = { ...letters.small, anchor: "middle" } as const;
  const headings = labels.map((label) => paragraph(label, width - 6, style));
  const cutsNothing = headings.every(({ lines }, i) => lines.length <= 4 && !cutsWord(lines, labels[i] ?? ""));
  return cutsNothing ? headings : undefined;
};

const cutsWord = (lines: readonly string[], label: string): boolean =>
  lines.join("").replaceAll(/[\s\u00ad\u200b]/gu, "") !== label.replaceAll(/[\s\u00ad\u200b]/gu, "");

/** As long as needed for the heading to take no more lines than fit side by side in its column. */
const upright = (label: string, width: number): Paragraph => {
  const most = Math.max(1, Math.floor((width - 2) / lineStep(letters.small)));
  for (let room = 96; ; room += 16) {
    const heading = paragraph(label, room, letters.small);
    if (heading.lines.length <= most && (room >= rotatedRoom || !cutsWord(heading.lines, label))) return heading;
  }
};

const turned = (heading: Paragraph, x: number, height: number): Markup =>
  element(
    "g",
    { transform: `translate(${Math.round((x - heading.height / 2) * 100) / 100} ${height - 6}) rotate(-90)` },
    ...write(0, 0, heading),
  );

/**
 * Headings of columns that are `width` wide, the first one's left edge at `x`: level where every word fits, otherwise
 * turned upwards. The block is as high as the longest heading, so that none is cut off.
 */
export const columnHeadings = (labels: readonly string[], x: number, width: number): Block => {
  const centre = (index: number): number => x + (index + 0.5) * width;
  const flat = level(labels, width);
  if (flat !== undefined) {
    const height = Math.max(0, ...flat.map((heading) => heading.height)) + 6;
    return { height, marks: flat.flatMap((one, i) => write(centre(i), height - 6 - one.height, one)) };
  }
  const headings = labels.map((label) => upright(label, width));
  const height = Math.ceil(Math.max(...headings.map(({ lines }) => linesWidth(lines, letters.small)))) + 12;
  return { height, marks: headings.map((heading, i) => turned(heading, centre(i), height)) };
};
