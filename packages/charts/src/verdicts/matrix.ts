// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { stack } from "../svg/block.ts";
import type { Block } from "../svg/block.ts";
import { columnHeadings } from "../svg/columns.ts";
import { legend } from "../svg/legend.ts";
import { at } from "../svg/markup.ts";
import { nothing } from "../svg/nothing.ts";
import { finish, innerWidth, pictureWidth } from "../svg/picture.ts";
import { line, rect } from "../svg/shapes.ts";
import { letters, paragraph, word, write } from "../svg/words.ts";
import { formatCount } from "../text/numbers.ts";
import { theme } from "../theme.ts";
import { describeColumns } from "./describe.ts";
import { columnTotals, mustMatch, usedVerdicts } from "./input.ts";
import type { Totals, VerdictMatrixInput } from "./input.ts";
import { verdictMarks, verdictWord } from "./marks.ts";
import type { VerdictMark } from "./marks.ts";

interface Layout {
  readonly width: number;
  readonly labelWidth: number;
  readonly cellWidth: number;
}

const leastCell = 26;
const mostCell = 120;

const { colour, margin } = theme;

/** Columns share what the labels leave; where they would become too narrow the picture grows. */
const layoutOf = ({ columns, rows, width }: VerdictMatrixInput): Layout => {
  const room = innerWidth(pictureWidth(width));
  const widest = Math.max(0, ...rows.map(({ label }) => paragraph(label, room * 0.36, letters.label).width));
  const labelWidth = Math.ceil(Math.max(room * 0.18, widest)) + 12;
  const fair = (room - labelWidth) / Math.max(1, columns.length);
  const cellWidth = Math.min(mostCell, Math.max(leastCell, Math.floor(fair)));
  return { width: Math.max(room, labelWidth + cellWidth * columns.length), labelWidth, cellWidth };
};

const centre = ({ labelWidth, cellWidth }: Layout, column: number): number => labelWidth + (column + 0.5) * cellWidth;
const tableWidth = ({ labelWidth, cellWidth }: Layout, columns: number): number => labelWidth + cellWidth * columns;

const rowBlock = (row: VerdictMatrixInput["rows"][number], index: number, layout: Layout): Block => {
  const label = paragraph(row.label, layout.labelWidth - 12, letters.label);
  const height = Math.max(22, label.height + 5);
  const edge = tableWidth(layout, row.cells.length);
  const band = rect({ x: -6, y: 0, width: edge + 6, height }, { fill: colour.band });
  const marks = row.cells.map((cell, column) => at(centre(layout, column), height / 2, verdictMarks[cell]));
  const text = write(0, (height - label.height) / 2, label);
  return { height, marks: [...(index % 2 === 0 ? [band] : []), ...text, ...marks] };
};

const totalBlock = (mark: VerdictMark, totals: readonly Totals[], layout: Layout, input: VerdictMatrixInput): Block => {
  const style = { ...(mark === "met" ? letters.strong : letters.label), anchor: "middle" } as const;
  const name = paragraph(verdictWord(mark, input.language), layout.labelWidth - 34, letters.label);
  const height = Math.max(22, name.height + 5);
  const counts = totals.map((total, column) =>
    word(centre(layout, column), height / 2 + 5, formatCount(total[mark], input.language), style),
  );
  return {
    height,
    marks: [at(8, height / 2, verdictMarks[mark]), ...write(24, (height - name.height) / 2, name), ...counts],
  };
};

const ruled = (block: Block, width: number, weight: number): Block => ({
  height: block.height + 4,
  marks: [line([-6, 2, width, 2], { stroke: colour.ink, "stroke-width": weight }), at(0, 4, ...block.marks)],
});

const tableBlock = (input: VerdictMatrixInput, layout: Layout): Block => {
  const totals = columnTotals(input);
  const right = tableWidth(layout, input.columns.length);
  const labels = input.columns.map(({ label }) => label);
  const headings = columnHeadings(labels, layout.labelWidth, layout.cellWidth);
  const rows = stack(
    input.rows.map((row, index) => rowBlock(row, index, layout)),
    0,
  );
  const feet = usedVerdicts(input).map((mark) => totalBlock(mark, totals, layout, input));
  const count = phrases(input.language).cases(formatCount(input.rows.length, input.language));
  const corner = word(0, headings.height - 8, count, letters.note);
  const head = { height: headings.height, marks: [corner, ...headings.marks] };
  return stack([head, ruled(rows, right, 1), ruled(stack(feet, 0), right, 1.5)], 0);
};

/**
 * Who meets what: a table picture with a tick, a dash or a question mark in each cell and the totals at the foot.
 *
 * @param input one row per person, one cell per column. `width` in pixels, 720 if absent; with so many columns that a
 * cell would be under 26 pixels the picture becomes wider than asked, so that nothing is cut off.
 * @returns the SVG as text. No rows or no columns: a picture that says so.
 * @throws ChartsError "cells-do-not-match", "width-too-small"
 * @example
 * import { verdictMatrix } from "@quartierkit/charts";
 * const columns = [{ id: "a", label: "Langzeitarbeitslos" }];
 * const svg = verdictMatrix({ title: "Wer?", language: "de", columns, rows: [{ label: "Ada", cells: ["unknown"] }] });
 * console.log(/<desc[^>]*>(.*)<\/desc>/.exec(svg)?.[1]); // → Langzeitarbeitslos: 0 erfüllt, 1 noch offen, 0 nicht erfüllt.
 */
export const verdictMatrix = (input: VerdictMatrixInput): string => {
  mustMatch(input);
  const { title, caption, language } = input;
  const empty = input.rows.length === 0 || input.columns.length === 0;
  const layout = layoutOf(input);
  const entries = usedVerdicts(input).map((mark) => ({ mark: verdictMarks[mark], label: verdictWord(mark, language) }));
  const blocks = empty ? [nothing(language)] : [legend(entries, layout.width), tableBlock(input, layout)];
  const description = empty ? `${phrases(language).noData}.` : describeColumns(input).join(" ");
  const width = empty ? pictureWidth(input.width) : layout.width + 2 * margin;
  return finish({ title, caption, language, width, description, blocks });
};
