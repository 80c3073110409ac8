// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { textWidth } from "../text/measure.ts";
import { theme } from "../theme.ts";
import type { Block } from "./block.ts";
import { emptyBlock, stack } from "./block.ts";
import { at } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { line } from "./shapes.ts";
import { letters, paragraph, write } from "./words.ts";
import type { Lettering, Paragraph } from "./words.ts";

/** A table of figures: the words of a row, then its figures. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which column holds the words and takes what room is left; figures stand to the right in theirs. */
  readonly wordColumn: number;
}

const between = 14;
const leastWords = 96;

/** As wide as the widest figure; a heading may break into lines, a text that is too wide as well. */
const naturalWidth = ({ headings, rows }: Table, column: number, most: number): number => {
  const cells = rows.map((row) => textWidth(row[column] ?? "", letters.small));
  const words = (headings[column] ?? "").split(/[ -]/u).map((part) => textWidth(part, letters.smallStrong));
  return Math.min(most, Math.ceil(Math.max(8, ...cells, ...words)) + 2);
};

interface Layout {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly table: Table;
}

const rowOf = (cells: readonly string[], { columns, widths, table }: Layout, style: Lettering): Block => {
  const paragraphs = columns.map((column, place): Paragraph => {
    const anchor = column === table.wordColumn ? "start" : "end";
    return paragraph(cells[column] ?? "", widths[place] ?? 0, { ...style, anchor });
  });
  const height = Math.max(...paragraphs.map((one) => one.height)) + 5;
  let x = 0;
  const marks = paragraphs.flatMap((one, index) => {
    const width = widths[index] ?? 0;
    const placed = write(one.style.anchor === "end" ? x + width : x, 2, one);
    x += width + between;
    return placed;
  });
  return { height, marks };
};

const ruled = (block: Block, width: number, stroke: string): Block => ({
  ...block,
  marks: [...block.marks, line([0, block.height, width, block.height], { stroke })],
});

/** The most room a column of figures takes. Two always stay beside each other; their words break where they must. */
const widest = (table: Table, figures: readonly number[], width: number): number => {
  const usual = Math.floor(width * 0.48);
  const needed = figures.reduce((sum, column) => sum + naturalWidth(table, column, usual) + between, leastWords);
  return figures.length === 2 && needed > width ? Math.floor((width - leastWords) / 2) - between : usual;
};

/** Figures in as many tables below each other as they need, each with the words at its left. */
const chunks = (table: Table, width: number): readonly Layout[] => {
  const figures = table.headings.map((_, column) => column).filter((column) => column !== table.wordColumn);
  const most = widest(table, figures, width);
  const groups: number[][] = [[]];
  let used = leastWords;
  for (const column of figures) {
    const needs = naturalWidth(table, column, most) + between;
    if (used + needs > width && groups.at(-1)?.length !== 0) {
      groups.push([]);
      used = leastWords;
    }
    groups.at(-1)?.push(column);
    used += needs;
  }
  return groups.map((group) => {
    const columns = [...group, table.wordColumn].toSorted((a, b) => a - b);
    const taken = group.reduce((sum, column) => sum + naturalWidth(table, column, most) + between, 0);
    const widths = columns.map((column) =>
      column === table.wordColumn ? width - taken : naturalWidth(table, column, most),
    );
    return { columns, widths, table };
  });
};

/** The figures of a picture in words and numbers; empty without rows. */
export const figuresTable = (table: Table, width: number): Block => {
  if (table.rows.length === 0) return emptyBlock;
  const parts = chunks(table, width).map((layout) => {
    const head = ruled(rowOf(table.headings, layout, letters.smallStrong), width, theme.colour.ink);
    const rows = table.rows.map((row) => ruled(rowOf(row, layout, letters.small), width, theme.colour.line));
    return stack([head, ...rows], 0);
  });
  return stack(parts, theme.gap);
};

/** Tables beside each other, the rows shared out. */
export const sharedOut = (table: Table, width: number, parts: number): Block => {
  const each = Math.ceil(table.rows.length / parts);
  const gutter = 28;
  const room = (width - gutter * (parts - 1)) / parts;
  const blocks = Array.from({ length: parts }, (_, part) =>
    figuresTable({ ...table, rows: table.rows.slice(part * each, (part + 1) * each) }, room),
  );
  const marks: readonly Markup[] = blocks.map((block, part) => at(part * (room + gutter), 0, ...block.marks));
  return { height: Math.max(...blocks.map(({ height }) => height)), marks };
};
