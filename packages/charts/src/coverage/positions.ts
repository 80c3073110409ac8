// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { emptyBlock, stack } from "../svg/block.ts";
import type { Block } from "../svg/block.ts";
import { columnHeadings } from "../svg/columns.ts";
import { at, element } from "../svg/markup.ts";
import type { Markup } from "../svg/markup.ts";
import { line, painted, rect } from "../svg/shapes.ts";
import { letters, paragraph, write } from "../svg/words.ts";
import { textWidth } from "../text/measure.ts";
import { theme } from "../theme.ts";
import type { CoverageInput, CoveragePosition } from "./input.ts";
import { stateMarks, statePaints, stateWord } from "./states.ts";

const { colour } = theme;
const stateTextX = 24;
const leastColumn = 24;
const mostColumn = 44;
const strip = 10;

export interface PositionLayout {
  readonly width: number;
  readonly titleX: number;
  readonly titleWidth: number;
  readonly stateX: number;
  readonly stateWidth: number;
  readonly columnX: number;
  readonly columnWidth: number;
}

/** Modules get up to two fifths of the width; with more modules than fit the picture grows. */
export const positionLayout = ({ modules, positions, language }: CoverageInput, room: number): PositionLayout => {
  const idWidth = Math.min(90, Math.max(0, ...positions.map(({ id }) => paragraph(id, 90, letters.small).width)));
  const share = (room * 0.4) / Math.max(1, modules.length);
  const columnWidth = Math.max(leastColumn, Math.min(mostColumn, Math.floor(share)));
  const titleX = strip + 10 + Math.ceil(idWidth) + (idWidth > 0 ? 10 : 0);
  const words = positions.map(({ state }) => textWidth(stateWord(state, language), letters.small));
  const stateWidth = Math.ceil(Math.max(0, ...words)) + 1;
  const stateRoom = stateTextX + stateWidth + 14;
  const fixed = titleX + 12 + stateRoom + columnWidth * modules.length;
  const titleWidth = Math.max(120, room - fixed);
  const stateX = titleX + titleWidth + 12;
  return { width: fixed + titleWidth, titleX, titleWidth, stateX, stateWidth, columnX: stateX + stateRoom, columnWidth };
};

/** A dot in the column of a module: it covers the position. */
export const coveringMark: Markup = element("circle", { r: 4.5, fill: colour.ink });

const coverage = (one: CoveragePosition, input: CoverageInput, layout: PositionLayout, y: number): readonly Markup[] =>
  input.modules.flatMap(({ number }, index) =>
    one.by.includes(number) ? [at(layout.columnX + (index + 0.5) * layout.columnWidth, y, coveringMark)] : [],
  );

const rowBlock = (one: CoveragePosition, input: CoverageInput, layout: PositionLayout): Block => {
  const known = new Set(input.modules.map(({ number }) => number));
  const others = one.by.filter((number) => !known.has(number));
  const also = others.length === 0 ? "" : `${phrases(input.language).coveredBy} ${others.join(", ")}`;
  const id = paragraph(one.id, layout.titleX - strip - 20, letters.note);
  const title = paragraph(one.title, layout.titleWidth, letters.label);
  const note = paragraph(also, layout.titleWidth, letters.note);
  const state = paragraph(stateWord(one.state, input.language), layout.stateWidth, letters.small);
  const textHeight = Math.max(title.height + note.height, id.height + 2, state.height);
  const height = Math.max(28, textHeight + 10);
  const top = (height - title.height - note.height) / 2;
  return {
    height,
    marks: [
      painted({ x: 0, y: 3, width: strip, height: height - 6 }, statePaints[one.state], { stroke: colour.edge }),
      ...write(strip + 10, Math.min(top + 1.5, (height - id.height) / 2), id),
      ...write(layout.titleX, top, title),
      ...write(layout.titleX, top + title.height, note),
      at(layout.stateX + 9, height / 2, stateMarks[one.state]),
      ...write(layout.stateX + stateTextX, (height - state.height) / 2, state),
      ...coverage(one, input, layout, height / 2),
      line([0, height, layout.width, height]),
    ],
  };
};

const headBlock = (input: CoverageInput, layout: PositionLayout): Block => {
  const numbers = input.modules.map(({ number }) => number);
  const headings = numbers.length === 0 ? emptyBlock : columnHeadings(numbers, layout.columnX, layout.columnWidth);
  const heading = paragraph(phrases(input.language).positions, layout.columnX - 12, letters.strong);
  const height = Math.max(headings.height, heading.height + 6);
  const rule = line([0, height, layout.width, height], { stroke: colour.ink });
  const names = at(0, height - headings.height, ...headings.marks);
  return { height, marks: [...write(0, height - 4 - heading.height, heading), names, rule] };
};

/** A pale column behind every second module, so that the eye finds its way up to the number. */
const columnBands = (count: number, layout: PositionLayout, height: number): readonly Markup[] =>
  Array.from({ length: count }, (_, index) => index)
    .filter((index) => index % 2 === 0)
    .map((index) => {
      const x = layout.columnX + index * layout.columnWidth;
      return rect({ x, y: 0, width: layout.columnWidth, height }, { fill: colour.band });
    });

/** Every position with its state and a dot under each module that covers it. */
export const positionsBlock = (input: CoverageInput, layout: PositionLayout): Block => {
  if (input.positions.length === 0) return emptyBlock;
  const rows = input.positions.map((one) => rowBlock(one, input, layout));
  const table = stack([headBlock(input, layout), ...rows], 0);
  const bands = columnBands(input.modules.length, layout, table.height);
  return { height: table.height, marks: [...bands, ...table.marks] };
};
