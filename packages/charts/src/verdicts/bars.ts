// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { stack } from "../svg/block.ts";
import type { Block } from "../svg/block.ts";
import { at } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { line, painted } from "../svg/shapes.ts";
import { letters, paragraph, word, write } from "../svg/words.ts";
import { formatCount } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import { describeVerdictBars } from "./describe.ts";
import { barTotal } from "./input.ts";
import type { VerdictBarsInput, VerdictBarsRow } from "./input.ts";
import { verdictMarks, verdictPaints, verdictWord } from "./marks.ts";

interface Layout {
  readonly width: number;
  readonly labelWidth: number;
  readonly barX: number;
  readonly barWidth: number;
  readonly most: number;
}

const countWidth = 76;
/** Nobody disappears: one of a thousand is still a visible part. */
const leastPart = 3;
const segments = ["met", "unknown", "not-met"] as const;
type Segment = (typeof segments)[number];

const countOf = (row: VerdictBarsRow, segment: Segment): number =>
  ({ met: row.met, unknown: row.unknown, "not-met": row.notMet })[segment];

const layoutOf = (input: VerdictBarsInput): Layout => {
  const width = innerWidth(pictureWidth(input.width));
  const widest = Math.max(0, ...input.rows.map(({ label }) => paragraph(label, width * 0.36, letters.label).width));
  const labelWidth = Math.ceil(widest) + 14;
  const barWidth = width - labelWidth - segments.length * countWidth - segments.length * leastPart;
  return { width, labelWidth, barX: labelWidth, barWidth, most: Math.max(1, ...input.rows.map(barTotal)) };
};

const columnRight = ({ width }: Layout, index: number): number => width - (segments.length - 1 - index) * countWidth;

/** The three parts of a bar: sure, still open, not: where the middle ends is the most there can be. */
const barParts = (row: VerdictBarsRow, layout: Layout, height: number): readonly Markup[] => {
  let x = layout.barX;
  return segments.flatMap((segment) => {
    const count = countOf(row, segment);
    const width = count === 0 ? 0 : Math.max(leastPart, (count / layout.most) * layout.barWidth);
    const box = { x, y: (height - 18) / 2, width, height: 18 };
    x += width;
    return width === 0 ? [] : [painted(box, verdictPaints[segment], { stroke: theme.colour.edge })];
  });
};

const rowBlock = (row: VerdictBarsRow, layout: Layout, input: VerdictBarsInput): Block => {
  const label = paragraph(row.label, layout.labelWidth - 14, letters.label);
  const height = Math.max(30, label.height + 10);
  const counts = segments.map((segment, index) => {
    const style = { ...(segment === "met" ? letters.strong : letters.label), anchor: "end" } as const;
    return word(columnRight(layout, index), height / 2 + 5, formatCount(countOf(row, segment), input.language), style);
  });
  const rule = line([0, height, layout.width, height]);
  return {
    height,
    marks: [...write(0, (height - label.height) / 2, label), ...barParts(row, layout, height), ...counts, rule],
  };
};

/** The heads of the three columns of counts are the legend too: mark, word, texture. */
const headBlock = (layout: Layout, input: VerdictBarsInput): Block => {
  const words = segments.map((segment) =>
    paragraph(verdictWord(segment, input.language), countWidth - 8, { ...letters.small, anchor: "end" }),
  );
  const height = 30 + Math.max(...words.map((one) => one.height));
  const marks = segments.flatMap((segment, index) => {
    const right = columnRight(layout, index);
    const sample = { x: right - 44, y: 2, width: 20, height: 16 };
    const text = words[index];
    return [
      painted(sample, verdictPaints[segment], { stroke: theme.colour.edge }),
      at(right - 9, 10, verdictMarks[segment]),
      ...(text === undefined ? [] : write(right, 24, text)),
    ];
  });
  const rule = line([0, height, layout.width, height], { stroke: theme.colour.ink });
  return { height, marks: [...marks, rule] };
};

/**
 * How many meet each rule: one bar per row, from sure over still open to not met, with the counts in figures.
 *
 * @param input whole counts from 0; all bars share one scale. `width` in pixels, 720 if absent.
 * @returns the SVG as text. No rows: a picture that says so.
 * @throws ChartsError "count-not-whole", "width-too-small"
 * @example
 * import { verdictBars } from "@quartierkit/charts";
 * const rows = [{ label: "Long-term unemployed", met: 21, notMet: 24, unknown: 12 }];
 * const svg = verdictBars({ title: "How many?", language: "en", rows });
 * console.log(/<desc[^>]*>(.*)<\/desc>/.exec(svg)?.[1]); // → Long-term unemployed: 21 met, 12 still open, 24 not met (57 cases).
 */
export const verdictBars = (input: VerdictBarsInput): string => {
  const { title, caption, language } = input;
  const layout = layoutOf(input);
  const rows = input.rows.map((row) => rowBlock(row, layout, input));
  const body = rows.length === 0 ? nothing(language) : stack([headBlock(layout, input), ...rows], 0);
  const description = describeVerdictBars(input).join(" ");
  return finish({ title, caption, language, width: pictureWidth(input.width), description, blocks: [body] });
};
